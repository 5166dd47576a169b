import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { nginxFamily } from "../../../src/detect/nginx/family.ts";
import { nginxRules } from "../../../src/detect/nginx/rules.gen.ts";
import { nginxTexts } from "../../../src/detect/nginx/texts.gen.ts";
import { weakCiphers } from "../../../src/detect/nginx/weak-ciphers.ts";
import { serverConfigKind } from "../../../src/parse/path-class.ts";
import { testConfigFamily } from "../../support/config-family.ts";
import { type Files, linesOf, pairOf } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";

const MAIN = `events {}
http {
  server_tokens off;
  access_log /var/log/nginx/access.log;
  limit_req_zone $binary_remote_addr zone=z:1m rate=1r/s;
  map $arg_to $up { default web:3000; }
  include /etc/nginx/conf.d/*.conf;
}
`;
const SITE = `server {
  listen 443 ssl;
  server_name a.example b.example;
  ssl_protocols TLSv1 TLSv1.2;
  add_header Strict-Transport-Security "max-age=63072000" always;
  location /admin {
    allow 10.0.0.0/8;
    deny all;
    limit_req zone=z;
    proxy_pass http://api:5001;
  }
  location /files {
    alias /data/;
    autoindex on;
  }
  location / {
    proxy_pass http://$up;
  }
}
server {
  listen 80;
  location / {
    proxy_pass http://web:3000;
  }
}
`;
const files = (site: string, main = MAIN, more: Files = {}): Files => ({
  "nginx/nginx.conf": main,
  "nginx/conf.d/site.conf": site,
  ...more,
});
function replaced(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((all, [from, to]) => {
    assert.ok(all.includes(from), from);
    return all.replace(from, to);
  }, text);
}
const LOCATION = /( {2}location \/admin \{\n(?: {4}.*\n)+ {2}\}\n)( {2}location \/files \{\n(?: {4}.*\n)+ {2}\}\n)/;
const [FIRST = "", SECOND = ""] = SITE.split(/(?<=^\}\n)/m);
const COMPOSE =
  "services:\n  web:\n    image: nginx:1.29.1\n    ports: ['80:80']\n    volumes: ['./nginx:/etc/nginx']\n";

testConfigFamily({
  family: nginxFamily,
  rules: nginxRules,
  texts: nginxTexts,
  same: [
    ["comments and blank lines", files(`# checked\n\n${SITE.replaceAll(";\n", "; # x\n\n")}`)],
    ["quotes", files(replaced(SITE, ["location /files", 'location "/files"'], ["alias /data/", "alias '/data/'"]))],
    ["directives on one line", files(SITE.replaceAll("\n", " "))],
    ["locations in another order", files(SITE.replace(LOCATION, "$2$1"))],
    ["servers in another order", files(SECOND + FIRST)],
    ["names in another order", files(replaced(SITE, ["a.example b.example", "b.example A.EXAMPLE"]))],
    ["a renamed file", { "nginx/nginx.conf": MAIN, "nginx/conf.d/other.conf": SITE }],
    ["a moved folder", { "deploy/nginx/nginx.conf": MAIN, "deploy/nginx/conf.d/site.conf": SITE }],
    ["one file of both", { "nginx/nginx.conf": replaced(MAIN, ["  include /etc/nginx/conf.d/*.conf;\n", SITE]) }],
    ["two files of one", files(FIRST, MAIN, { "nginx/conf.d/plain.conf": SECOND })],
    ["a template of it", { "nginx/nginx.conf.template": MAIN, "nginx/conf.d/site.conf.template": SITE }],
    [
      "directives in an included file",
      files(replaced(SITE, ["    allow 10.0.0.0/8;\n    deny all;\n", "    include acl.conf;\n"]), MAIN, {
        "nginx/acl.conf": "deny 10.9.9.9;\nallow 10.0.0.0/8;\ndeny all;\n",
      }),
    ],
    [
      "protocols set for all servers",
      files(
        replaced(SITE, ["  ssl_protocols TLSv1 TLSv1.2;\n", ""]),
        replaced(MAIN, ["  server_tokens", "  ssl_protocols TLSv1.2 TLSv1;\n  server_tokens"]),
      ),
    ],
    ["another name of a server", files(replaced(SITE, ["server_name a.example b.example", "server_name c.example"]))],
    ["a compose file that mounts it", files(SITE, MAIN, { "compose.yaml": COMPOSE })],
  ].map(([name, after]) => ({ name: `nginx: ${name}`, before: files(SITE), after: after as Files })),
  paths: ["nginx/nginx.conf", "nginx/conf.d/a.conf", "nginx/proxy.conf", "compose.yaml"],
  pieces: [
    "http {\n",
    "server {\n",
    "location / {\n",
    "location ~ ^/(.*)$ {\n",
    "if ($http_origin ~ x) {\n",
    "limit_except GET {\n",
    "map $a $b {\n",
    "stream {\n",
    "}\n",
    "listen 443 ssl;\n",
    "listen 80;\n",
    "server_name a;\n",
    "include proxy.conf;\n",
    "include conf.d/*.conf;\n",
    "include nginx.conf;\n",
    "proxy_pass http://$1$b;\n",
    "set $b $b;\n",
    "alias /a/;\n",
    "autoindex on;\n",
    "add_header Access-Control-Allow-Origin $b;\n",
    "deny all;\n",
    "ssl_protocols TLSv1;\n",
    "${X}\n",
    '"',
    ";",
    COMPOSE,
  ],
});

test("without a base all is told, without a status", () => {
  assert.deepEqual(linesOf(toldOf(undefined, files(SITE))), [
    "nginx-weak-tls - nginx/conf.d/site.conf:4 block",
    "nginx-alias-traversal - nginx/conf.d/site.conf:12 block",
    "nginx-autoindex - nginx/conf.d/site.conf:14 block",
    "nginx-plain-http - nginx/conf.d/site.conf:21 warn",
  ]);
});

test("a variable of the image is told in the file that supplies it, once however many compose files there are", () => {
  const compose = `${COMPOSE.replace("services:\n  web:", "services:\n  nginx:")}    environment:\n      NGINX_SSL_PROTOCOLS: \${NGINX_SSL_PROTOCOLS:-TLSv1.2}\n`;
  const before = files(SITE, MAIN, { "docker-compose.yaml": compose, "docker-compose-template.yaml": compose });
  const told = toldOf(before, { ...before, ".env": "NGINX_SSL_PROTOCOLS=TLSv1.1 TLSv1.2\n" });
  assert.deepEqual(linesOf(told.filter(({ status }) => status !== "existing")), [
    "nginx-weak-tls weakened .env:1 block",
  ]);
});

test("a change elsewhere is not judged, whatever the sites hold", () => {
  const before = files(SITE, MAIN, { "src/a.ts": "1" });
  assert.deepEqual(toldOf(before, { ...before, "src/a.ts": "2" }), []);
});

test("a new server is no successor of one that stays in another file", () => {
  const plain = "server {\n  listen 80;\n  location / { proxy_pass http://x:1; }\n}\n";
  const before = files(SITE, MAIN, { "nginx/conf.d/a.conf": plain });
  const told = toldOf(before, { ...before, "nginx/conf.d/b.conf": plain });
  assert.deepEqual(linesOf(told.filter(({ status }) => status !== "existing")), [
    "nginx-plain-http introduced nginx/conf.d/b.conf:2 warn",
  ]);
});

test("servers of no name that move are those that they are like", () => {
  const site = (more: string): string => `server {\n  listen 80;\n${more}}\n`;
  const one = site("  server_tokens off;\n  location / { proxy_pass http://a:1; }\n");
  const other = site("  location / { proxy_pass http://b:2; }\n  gzip on;\n");
  const told = toldOf({ "a/nginx.conf": one, "b/nginx.conf": other }, { "c/nginx.conf": other, "d/nginx.conf": one });
  assert.deepEqual(linesOf(told), []);
});

test("a setting around several servers is told once, with their names", () => {
  const main = replaced(MAIN, ["  server_tokens", "  autoindex on;\n  server_tokens"]);
  const [row] = toldOf(files(SITE), files(SITE, main)).filter(({ ruleId }) => ruleId === "nginx-autoindex");
  assert.deepEqual(row?.detection.values.where, ["a.example", ":80"]);
});

test("findings are named by server and location, not by their line", () => {
  const subjects = (site: string): readonly string[] =>
    toldOf({}, files(site)).map(({ detection }) => detection.subject);
  assert.deepEqual(
    subjects(SITE),
    subjects(`# moved\n\n${SECOND}${FIRST}`).toSorted((a, b) => subjects(SITE).indexOf(a) - subjects(SITE).indexOf(b)),
  );
});

const BROKEN: readonly (readonly [string, string, string, number])[] = [
  ["a brace too many", `${SITE}}\n`, "config-unexpected-brace", SITE.split("\n").length],
  ["a block that never ends", `${SITE}server {\n  listen 80;\n`, "config-unexpected-end", SITE.split("\n").length],
  ["an open quote", replaced(SITE, ['max-age=63072000"', "max-age=63072000"]), "config-unclosed-quote", 5],
  ["too much depth", "http {".repeat(80), "config-too-deep", 1],
];
for (const [name, site, code, line] of BROKEN) {
  test(`a file with ${name} is one problem that names file and line, not a list of losses`, () => {
    const { detections, problems } = nginxFamily.detect(pairOf(files(SITE), files(site)));
    assert.deepEqual(detections, []);
    assert.deepEqual(problems, [{ path: "nginx/conf.d/site.conf", code, values: { line } }]);
  });
}

test("a broken file does not hide what else a change does to the site", () => {
  const after = files(replaced(SITE, ["TLSv1 TLSv1.2", "TLSv1 TLSv1.1 TLSv1.2"]), MAIN, {
    "nginx/conf.d/z.conf": "server {\n",
  });
  const { detections, problems } = nginxFamily.detect(pairOf(files(SITE), after));
  assert.deepEqual(
    detections.filter(({ status }) => status === "weakened").map(({ ruleId, values }) => `${ruleId} ${values.weak}`),
    ["nginx-weak-tls TLSv1,TLSv1.1"],
  );
  assert.deepEqual(
    problems.map(({ path, code }) => `${path} ${code}`),
    ["nginx/conf.d/z.conf config-unexpected-end"],
  );
});

test("a broken file that the change leaves alone is no problem of it", () => {
  const before = files(`${SITE}}\n`);
  const { problems } = nginxFamily.detect(pairOf(before, { ...before, "nginx/nginx.conf": `# x\n${MAIN}` }));
  assert.deepEqual(problems, []);
});

test("other programs' files of such names are no problem", () => {
  const other: Files = {
    "nginx/supervisord.conf": "[program:nginx]\ncommand=nginx -g 'daemon off;'\n",
    "nginx/modsecurity.conf": 'SecRule ARGS "@rx (" \\\n  "id:1,deny"\n',
    "sites-available/apache": "<VirtualHost *:80>\n  RewriteCond %{HTTP_HOST} ^a {\n</VirtualHost>\n",
    "conf.d/my.conf": "[mysqld]\nbind-address = 0.0.0.0\n",
    "nginx/binary.conf": "\0\0server {",
  };
  const { detections, problems } = nginxFamily.detect(pairOf({}, other));
  assert.deepEqual([detections, problems], [[], []]);
});

const CIPHERS: readonly (readonly [string, readonly string[]])[] = [
  ["HIGH:!aNULL:!MD5", []],
  ["ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384", []],
  ["ALL:!ADH:!EXPORT:RC4+RSA:+HIGH:+MEDIUM", ["RC4"]],
  ["ECDHE-RSA-DES-CBC3-SHA:DES-CBC-SHA", ["3DES", "DES"]],
  ["EDH-RSA-DES-CBC3-SHA:!3DES", []],
  ["NULL-MD5:EXP-RC4-MD5", ["EXPORT", "MD5", "NULL", "RC4"]],
  ["AECDH-AES128-SHA:-RC4", ["aNULL"]],
];
for (const [list, expected] of CIPHERS) {
  test(`weakCiphers() of ${list}`, () => assert.deepEqual(weakCiphers(list), expected));
}

test("hostile files of 1 MB are judged in bounded time", () => {
  const started = process.hrtime.bigint();
  const hostile: readonly string[] = [
    `http { autoindex on; ${"server { listen 443 ssl; }".repeat(2000)} }`,
    `http { server { listen 443 ssl; add_header Strict-Transport-Security max-age=99999999; ${"location /a{add_header a b;}".repeat(2000)} } }`,
    `http { server { listen 80; ${"location /a{deny all;}".repeat(2000)} } }`,
    `server { ${"set $a $a$a; ".repeat(30_000)} location / { proxy_pass http://x$a; } }`,
    `${"map $a $b { default $b$b; } ".repeat(20_000)} server { location / { proxy_pass http://$b; } }`,
    `server { location ~ ${"(".repeat(200_000)} { proxy_pass http://$1; } }`,
    "include nginx.conf; ".repeat(40_000),
    "server { location / { listen 80; } }".repeat(25_000),
  ];
  for (const text of hostile) {
    const cut = text.slice(0, 1 << 20);
    nginxFamily.detect(pairOf({ "nginx.conf": text }, { "nginx.conf": `# x\n${cut === text ? text : ""}` }));
    nginxFamily.detect(pairOf({ "nginx.conf": "server { location / { return 200; } }" }, { "nginx.conf": text }));
  }
  assert.ok(Number(process.hrtime.bigint() - started) / 1e9 < 60);
});

const real = join(
  process.env.STACKGATE_SHARED ?? join(process.env.STACKGATE_TOP ?? process.cwd(), "..", "shared"),
  "real",
);
test("the real stacks: a comment in each configuration tells nothing new", {
  skip: existsSync(real) ? false : "the real stacks are not here",
}, () => {
  const before: Record<string, string> = {};
  for (const path of readdirSync(real, { recursive: true, encoding: "utf8" })) {
    if (statSync(join(real, path)).isFile()) before[path] = readFileSync(join(real, path), "utf8");
  }
  const after = Object.fromEntries(
    Object.entries(before).map(([path, text]) => [
      path,
      serverConfigKind(path) === "nginx" ? `# checked\n${text}` : text,
    ]),
  );
  const { detections, problems } = nginxFamily.detect(pairOf(before, after));
  assert.deepEqual(problems, []);
  assert.ok(detections.length === 0 || detections.every(({ status }) => status === "existing"));
  assert.ok(toldOf(undefined, before).length > 5);
});
