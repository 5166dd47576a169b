import assert from "node:assert/strict";
import { test } from "node:test";
import { proxyFamily } from "../../../src/detect/proxy/family.ts";
import { proxyRules } from "../../../src/detect/proxy/rules.gen.ts";
import { proxyTexts } from "../../../src/detect/proxy/texts.gen.ts";
import { testConfigFamily } from "../../support/config-family.ts";
import { type Files, linesOf, pairOf } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";

const CADDY = `{
	admin :2019
}
http://a.example, b.example {
	reverse_proxy web:3000
}
`;
const SQUID = `acl localnet src 172.16.0.0/12
acl private dst 10.0.0.0/8 192.168.0.0/16
acl private dst 169.254.169.254
http_access deny private
http_access deny to_localhost
http_access allow all
http_access deny all
`;
const files = (caddy: string, squid: string): Files => ({ Caddyfile: caddy, "ssrf/squid.conf": squid });
const COMPOSE =
  "services: {p: {image: 'caddy:2.10.2', ports: ['80:80'], volumes: ['./Caddyfile:/etc/caddy/Caddyfile']}}\n";

testConfigFamily({
  family: proxyFamily,
  rules: proxyRules,
  texts: proxyTexts,
  same: [
    ["comments and blank lines", files(`# x\n\n${CADDY}`, `# x\n${SQUID.replaceAll("\n", " # y\n\n")}`)],
    [
      "sites in another order",
      files(
        `{\n\tadmin :2019\n}\nb.example {\n\treverse_proxy web:3000\n}\nhttp://A.example {\n\treverse_proxy "web:3000"\n}\n`,
        SQUID,
      ),
    ],
    ["moved files", { "deploy/Caddyfile": CADDY, "deploy/squid/squid.conf.template": SQUID }],
    ["CRLF", files(CADDY.replaceAll("\n", "\r\n"), SQUID.replaceAll("\n", "\r\n"))],
    ["a compose file that mounts it", { ...files(CADDY, SQUID), "compose.yaml": COMPOSE }],
  ].map(([name, after]) => ({ name: `proxy: ${name}`, before: files(CADDY, SQUID), after: after as Files })),
  paths: ["Caddyfile", "squid.conf", "compose.yaml"],
  pieces: [
    "{\n",
    "}\n",
    "http://a {\n",
    "reverse_proxy b\n",
    "import s\n",
    "(s) {\n",
    "admin :1\n",
    "auto_https off\n",
    '"',
    "acl a src all\n",
    "http_access allow a\n",
    "http_access deny all\n",
    "http_access deny to_localhost\n",
    COMPOSE,
  ],
});

test("without a base all is told, without a status", () => {
  assert.deepEqual(linesOf(toldOf(undefined, files(CADDY, SQUID))), [
    "caddy-plain-http - Caddyfile:2 warn",
    "caddy-plain-http - Caddyfile:4 warn",
    "squid-open-proxy - ssrf/squid.conf:6 block",
  ]);
});

test("a Caddyfile that Caddy would refuse is one problem that names file and line", () => {
  const { detections, problems } = proxyFamily.detect(
    pairOf(files(CADDY, SQUID), files(`${CADDY}c.example {\n`, SQUID)),
  );
  assert.deepEqual(detections, []);
  assert.deepEqual(problems, [{ path: "Caddyfile", code: "config-unexpected-end", values: { line: 7 } }]);
});

test("two files of a kind are two findings", () => {
  const told = toldOf({}, { "a/squid.conf": SQUID, "b/squid.conf": SQUID });
  assert.deepEqual(
    told.map(({ detection }) => detection.place.path),
    ["a/squid.conf", "b/squid.conf"],
  );
  assert.equal(new Set(told.map(({ detection }) => detection.subject)).size, 1, "identity holds no path");
});
