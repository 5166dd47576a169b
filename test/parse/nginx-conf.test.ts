import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readSource, type SourceText } from "../../src/parse/compose-source-text.ts";
import { type NginxDirective, type NginxFile, parseNginx } from "../../src/parse/nginx-conf.ts";
import { contextsIn, inherited, isUncertain, nginxTree, ownOf } from "../../src/parse/nginx-contexts.ts";
import { includedPaths, matchesGlob, prefixOf } from "../../src/parse/nginx-includes.ts";

function textOf(text: string | Uint8Array, path = "nginx.conf"): SourceText {
  const found = readSource({ read: () => Buffer.from(text) }, path);
  assert.ok(found);
  return found;
}

/** `name arg arg;` and `name arg { ... }`, as one line. */
function shown(directives: readonly NginxDirective[]): string {
  return directives
    .map(({ name, args, block, isPlaceholder }) => {
      const words = [name, ...args].map(({ value }) => value.replaceAll("\n", "\\n")).join(" ");
      return block === undefined ? words + (isPlaceholder === true ? "?" : ";") : `${words} {${shown(block)}}`;
    })
    .join(" ");
}

const READ: readonly (readonly [string, string, string])[] = [
  ["directives and blocks", "a b c;\nd { e; }", "a b c; d {e;}"],
  ["comments, also behind words", "a b; # c { ;\n# d\ne;", "a b; e;"],
  ["a # inside a word", "a b#c;", "a b#c;"],
  ["quotes of both kinds, over lines", "a \"b ; }\" 'c\n{';", "a b ; } c\\n{;"],
  ["escaped quotes", 'a "b\\"c" \\;d;', 'a b"c \\;d;'],
  ["a backslash of an expression", "location ~ \\.php$ { a; }", "location ~ \\.php$ {a;}"],
  ["a brace of a variable", "a ${b}c$d;", "a ${b}c$d;"],
  ["an expression in quotes", 'location ~ "^/\\d{3}$" { a; }', "location ~ ^/\\d{3}$ {a;}"],
  ["no blank before a brace", "server{a;}server{b;}", "server {a;} server {b;}"],
  ["CRLF", "a b;\r\nc {\r\n d;\r\n}\r\n", "a b; c {d;}"],
  ["what a template fills in", "server {\n ${ACME}\n # x\n ${HTTPS_CONFIG}\n}", "server {${ACME}? ${HTTPS_CONFIG}?}"],
  ["a value that a template fills in", "listen ${PORT};\na {{ .Port }} b;\n", "listen ${PORT}; a {{ .Port }} b;"],
  [
    "a template's own statements",
    "{% if tls %}\nlisten 443 ssl;\n{% endif %}\n",
    "{% if tls %}? listen 443 ssl; {% endif %}?",
  ],
  ["a template's comments", "{# a { #}\nserver {# b\n c;\n}", "server {c;}"],
  ["a variable as a key of a map", "map $a $b {\n ${c} d;\n}", "map $a $b {${c} d;}"],
  [
    "Lua with its own braces, strings and comments",
    'access_by_lua_block {\n local t = { a = "}" } -- }\n --[[ } ]] x = [[ } ]]\n}\nb;',
    "access_by_lua_block {} b;",
  ],
];
for (const [name, text, expected] of READ) {
  test(`parseNginx() reads ${name}`, () => {
    const { directives, failure } = parseNginx(textOf(text));
    assert.equal(failure, undefined);
    assert.equal(shown(directives), expected);
  });
}

const REFUSED: readonly (readonly [string, string, string, number])[] = [
  ["a brace that closes nothing", "a;\n}\n", "unexpected-brace", 3],
  ["a brace that nothing opens", "a;\n {\n", "unexpected-brace", 4],
  ["a block that never ends", "a;\nserver {\n b;\n", "unexpected-end", 3],
  ["a directive without its end", "a;\nb c\n", "unexpected-end", 3],
  ["a directive cut off by a brace", "a { b c }", "unexpected-brace", 8],
  ["a quote that never closes", 'a;\nb "c;\n', "unclosed-quote", 5],
  ["Lua that never ends", "x_by_lua_block { a\n", "unexpected-end", 15],
  ["more depth than anyone writes", "a {".repeat(100), "too-deep", 194],
];
for (const [name, text, kind, start] of REFUSED) {
  test(`parseNginx() refuses ${name}, and says where`, () => {
    const { failure } = parseNginx(textOf(text));
    assert.deepEqual([failure?.kind, failure?.at.start], [kind, start]);
  });
}

test("parseNginx() keeps what stands before a failure", () => {
  assert.equal(shown(parseNginx(textOf("http { server { listen 80; ")).directives), "http {server {listen 80;}}");
});

test("parseNginx() knows where words stand, whatever the encoding", () => {
  const text = textOf("\ufeff# 说明\nserver_name 'a.例' b;\n");
  const [directive] = parseNginx(text).directives;
  assert.ok(directive);
  const words = [directive.name, ...directive.args];
  assert.deepEqual(
    words.map(({ at }) => text.view.textOf(text.view.spanOf(at.start, at.end))),
    ["server_name", "'a.例'", "b"],
  );
  assert.deepEqual(text.view.rangeOf(text.view.spanOf(directive.at.start, directive.at.end)).startLine, 2);
});

test("parseNginx() never throws, and no mark leaves the text", () => {
  const part = fc.constantFrom(
    ..."server|{|}|;|\n|#|'|\"|\\|$|${|{{|}}|{%|%}| |a|listen 80|x_by_lua_block {|--[[|[[|]]|${X}\n".split("|"),
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 40 }).map((all) => Buffer.from(all.join(""))),
    fc.uint8Array({ maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (bytes) => {
      const source = textOf(bytes);
      const { directives, failure } = parseNginx(source);
      const length = source.view.string().length;
      const visit = (all: readonly NginxDirective[]): void => {
        for (const { at, block } of all) {
          assert.ok(at.start <= at.end && at.end <= length);
          visit(block ?? []);
        }
      };
      visit(directives);
      assert.ok(failure === undefined || failure.at.end <= length);
    }),
    { numRuns: 500 },
  );
});

test("parseNginx() is done with 1 MB of anything in bounded time", () => {
  const started = process.hrtime.bigint();
  for (const unit of [
    "{",
    "a{",
    "}",
    "{{",
    "{% ",
    "'",
    '"\\',
    "a ",
    "${",
    "${A}\n",
    "x_by_lua_block {",
    "\\",
    "#",
    "[[",
    ";",
  ])
    parseNginx(textOf(unit.repeat((1 << 20) / unit.length - 1)));
  assert.ok(Number(process.hrtime.bigint() - started) / 1e9 < 20);
});

const files = (all: Readonly<Record<string, string>>): ((path: string) => NginxFile) => {
  return (path) => parseNginx(textOf(all[path] ?? "", path));
};

test("nginxTree() puts an included file in its place, and tells of what is not here", () => {
  const read = files({
    "nginx.conf": "http { include a.conf; server { include gone.conf; } include mime.types; }",
    "a.conf": "server_tokens off;",
  });
  const tree = nginxTree(read("nginx.conf"), (pattern) => (pattern === "a.conf" ? [read("a.conf")] : undefined));
  const [http, server] = [contextsIn(tree.root)[1], contextsIn(tree.root)[2]];
  assert.ok(http && server);
  assert.deepEqual([...tree.paths], ["nginx.conf", "a.conf"]);
  assert.equal(inherited(server, "server_tokens")[0]?.at.text.path, "a.conf");
  assert.deepEqual([isUncertain(http), isUncertain(server)], [false, true]);
});

test("nginxTree() is open where a template fills something in, not where it chooses", () => {
  const isOpen = (text: string): boolean => nginxTree(files({ a: text })("a"), () => undefined).root.isOpen;
  for (const text of ["{% if a %}\nb;\n{% endif %}\n", "{{ if .A }}\nb;\n{{ end }}\n", "b {{ c }};\n"])
    assert.ok(!isOpen(text), text);
  for (const text of ["{% include 'a' %}\n", "{{ b }}\n", "${B}\n"]) assert.ok(isOpen(text), text);
});

test("nginxTree() ends where files include each other, however often", () => {
  const many = "include a; ".repeat(50);
  const read = files({ a: many, b: many });
  const tree = nginxTree(read("a"), () => [read("a"), read("b")]);
  assert.deepEqual([...tree.paths], ["a", "b"]);
  const wide = nginxTree(read("a"), (_, from) =>
    [..."abcdefghijk"].map((name) => parseNginx(textOf(many, `${from}${name}`))),
  );
  assert.deepEqual([wide.failures[0]?.kind, wide.root.isOpen], ["too-large", true]);
});

test("inherited() has none of the parent's where a context has its own", () => {
  const read = files({
    a: "http { add_header A 1; server { location / { add_header B 2; } location /x { deny all; } } }",
  });
  const all = contextsIn(nginxTree(read("a"), () => undefined).root);
  const [root, x] = all.filter(({ kind }) => kind === "location");
  assert.ok(root && x);
  assert.deepEqual(
    inherited(root, "add_header").map(({ args }) => args[0]?.value),
    ["B"],
  );
  assert.deepEqual(
    inherited(x, "add_header").map(({ args }) => args[0]?.value),
    ["A"],
  );
  assert.equal(ownOf(x, "allow", "deny").length, 1);
});

const PATHS = [
  "docker/nginx/conf.d/a.conf",
  "docker/nginx/conf.d/b.conf.template",
  "docker/nginx/nginx.conf",
  "docker/nginx/proxy.conf.template",
  "docker/nginx/sites/x/site.conf",
  "docker/nginx/templates/c.conf.template",
];
const paths = { list: () => PATHS, has: (path: string) => PATHS.includes(path) };
const layout = { prefix: "docker/nginx", mounts: [] };
const INCLUDED: readonly (readonly [string, string, readonly string[] | undefined])[] = [
  [
    "/etc/nginx/conf.d/*.conf",
    "docker/nginx/nginx.conf",
    ["docker/nginx/conf.d/a.conf", "docker/nginx/conf.d/b.conf.template"],
  ],
  ["conf.d/a.conf", "docker/nginx/nginx.conf", ["docker/nginx/conf.d/a.conf"]],
  ["proxy.conf", "docker/nginx/conf.d/a.conf", ["docker/nginx/proxy.conf.template"]],
  ["sites/*/site.conf", "docker/nginx/nginx.conf", ["docker/nginx/sites/x/site.conf"]],
  ["/etc/letsencrypt/options-ssl-nginx.conf", "docker/nginx/nginx.conf", undefined],
  ["../../../../etc/passwd", "docker/nginx/nginx.conf", undefined],
  ["$dir/a.conf", "docker/nginx/nginx.conf", undefined],
];
for (const [pattern, from, expected] of INCLUDED) {
  test(`includedPaths() of ${pattern}`, () => assert.deepEqual(includedPaths(pattern, from, layout, paths), expected));
}

test("includedPaths() goes by what a service mounts where", () => {
  const mounts = [{ target: "/etc/nginx/conf.d/site.conf", path: "web/proxy.conf" }];
  const own = { list: () => ["web/proxy.conf"], has: (path: string) => path === "web/proxy.conf" };
  for (const pattern of ["/etc/nginx/conf.d/site.conf", "/etc/nginx/conf.d/*.conf", "conf.d/*.conf"])
    assert.deepEqual(includedPaths(pattern, "x/nginx.conf", { prefix: "x", mounts }, own), ["web/proxy.conf"], pattern);
});

test("prefixOf() is the folder above conf.d and its like", () => {
  assert.equal(prefixOf("a/nginx/conf.d/x.conf"), "a/nginx");
  assert.equal(prefixOf("a/nginx/nginx.conf"), "a/nginx");
  assert.equal(prefixOf("nginx.conf"), "");
});

test("matchesGlob() agrees with an expression", () => {
  const glob = fc.array(fc.constantFrom("*", "?", "a", "b", "."), { maxLength: 6 });
  const name = fc.array(fc.constantFrom("a", "b", "."), { maxLength: 8 });
  fc.assert(
    fc.property(glob, name, (parts, letters) => {
      const expression = parts
        .map((part) => part.replace(/^[*.]$/, (char) => (char === "*" ? ".*" : "\\.")).replace(/^\?$/, "."))
        .join("");
      assert.equal(matchesGlob(parts.join(""), letters.join("")), new RegExp(`^${expression}$`).test(letters.join("")));
    }),
    { numRuns: 2000 },
  );
});
