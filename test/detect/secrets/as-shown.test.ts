import assert from "node:assert/strict";
import { test } from "node:test";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";

/** `rule confidence gate` of what is told, and how often something was filtered as an example. */
function told(path: string, text: string): { readonly found: readonly string[]; readonly examples: number } {
  let examples = 0;
  const count = (reason: string): void => {
    if (reason === "example") examples++;
  };
  const found = detectSecrets(textView(Buffer.from(text)), { path, origin: "file" }, count).map(
    ({ ruleId, confidence = "high", gateAtMost = "block", message = "" }) =>
      `${ruleId} ${confidence} ${gateAtMost}${message === "inTest" ? " inTest" : ""}`,
  );
  return { found, examples };
}

const RANDOM = secretOf("{alnum:20}");
const EASY = "mypass" + "word";
const url = (password: string, host: string): string => `redis.connect("redis://app:${password}@${host}")\n`;
const PUBLIC = "cache.acme" + ".io:6379";
const PEM = secretOf(
  "-----BEGIN {cut}PRIVATE KEY-----\n{b64:64}\n{b64:64}\n{b64:64}\n-----END {cut}PRIVATE KEY-----\n",
);

const basic = (login: string): string =>
  `headers = {"Authorization": "Basic ${Buffer.from(login).toString("base64")}"}\n`;

const docker = (login: string): string =>
  `{"auths": {"r.acme.io": {"auth": "${Buffer.from(login).toString("base64")}"}}}\n`;

const CASES: readonly (readonly [name: string, path: string, text: string, found: readonly string[]])[] = [
  ["an easy password of this machine in a test", "tests/cache.py", url(EASY, "localhost:6379"), []],
  ["an easy password of a network's own host in a test", "tests/cache.py", url(EASY, "redis:6379"), []],
  ["an easy password of a private address in a test", "tests/cache.py", url(EASY, "192.168.0.7"), []],
  ["an easy password of a public host in a test", "tests/cache.py", url(EASY, PUBLIC), ["redis-uri low warn"]],
  [
    "an easy password of a domain that begins like a private address",
    "tests/cache.py",
    url(EASY, "10.acme.io:6379"),
    ["redis-uri low warn"],
  ],
  ["a random password in a test", "tests/cache.py", url(RANDOM, "localhost"), ["redis-uri high warn"]],
  ["an easy password of this machine in code", "src/cache.py", url(EASY, "127.0.0.1"), ["redis-uri low warn"]],
  ["an easy password of a public host in code", "src/cache.py", url(EASY, PUBLIC), ["redis-uri high block"]],
  ["a random password in code", "src/cache.py", url(RANDOM, "localhost"), ["redis-uri high block"]],
  ["an easy password in prose", "README.md", url(EASY, PUBLIC), ["redis-uri low warn"]],
  [
    "an easy password where a file configures",
    "app.yaml",
    `url: redis://app:${EASY}@redis\n`,
    ["redis-uri high block"],
  ],
  ["a tutorial's login in a header of code", "src/a.py", basic("user:pass"), []],
  ["a word's login in a header of a test", "tests/a.py", basic("john:secret"), []],
  ["a word's login of a registry in a test", "a_test.go", docker("joejoe:hel" + "lo"), []],
  [
    "a word's login of a registry where it is configured",
    ".docker/config.json",
    docker("joejoe:hel" + "lo"),
    ["docker-config-auth high block"],
  ],
  ["a random login in a header of code", "src/a.py", basic(`app:${RANDOM}`), ["curl-auth-header high block"]],
  ["a token that ended long ago in a test", "tests/a.py", `x = "${secretOf("{jwt:exp=1500000000}")}"\n`, []],
  ["a token in a test", "tests/a.py", `x = "${secretOf("{jwt}")}"\n`, ["jwt-generic high warn"]],
  ["a private key in a test", "tests/server.key", PEM, ["private-key-pem high warn inTest"]],
  ["a private key of what sets up tests", "testsetup/ca.key", PEM, ["private-key-pem high warn inTest"]],
  ["a private key in Perl's folder of tests", "lib/t/server.key", PEM, ["private-key-pem high warn inTest"]],
  ["a private key elsewhere", "deploy/server.key", PEM, ["private-key-pem high block"]],
];

for (const [name, path, text, found] of CASES)
  test(`as shown: ${name}`, () => {
    const result = told(path, text);
    assert.deepEqual(result.found, found);
    assert.equal(result.examples > 0, found.length === 0, "what is left out is counted");
  });
