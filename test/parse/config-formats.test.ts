// Caddyfile, squid.conf, redis.conf, pg_hba.conf.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type CaddyDirective, parseCaddyfile } from "../../src/parse/caddyfile.ts";
import { type Mark, readSource, type SourceText } from "../../src/parse/compose-source-text.ts";
import { configLines } from "../../src/parse/config-words.ts";
import { bitsOf, containsNetwork } from "../../src/parse/networks.ts";
import { parsePgHba } from "../../src/parse/pg-hba.ts";
import { parseRedis } from "../../src/parse/redis-conf.ts";
import { parseSquid } from "../../src/parse/squid-conf.ts";

function textOf(text: string | Uint8Array): SourceText {
  const found = readSource({ read: () => Buffer.from(text) }, "x.conf");
  assert.ok(found);
  return found;
}

const written = ({ text, start, end }: Mark): string => text.view.string().slice(start, end);

function shown(directives: readonly CaddyDirective[]): string {
  return directives
    .map(({ name, args, block }) => {
      const words = [name, ...args].map(({ value }) => value).join(" ");
      return block.length === 0 ? words : `${words} {${shown(block)}}`;
    })
    .join("; ");
}

const CADDY: readonly (readonly [string, string, readonly string[]])[] = [
  ["a site", "a.example {\n\treverse_proxy web:3000\n}\n", ["site a.example {reverse_proxy web:3000}"]],
  [
    "a file of one site without braces",
    "a.example\n\nreverse_proxy web:3000\n",
    ["site a.example {reverse_proxy web:3000}"],
  ],
  [
    "several addresses",
    "a.example, b.example,\nhttp://c.example {\n x\n}",
    ["site a.example|b.example|http://c.example {x}"],
  ],
  ["addresses without a blank", "a,b {\n x\n}", ["site a|b {x}"]],
  ["global options", "{\n auto_https off\n}\na {\n x\n}", ["global  {auto_https off}", "site a {x}"]],
  [
    "a snippet",
    "(app) {\n reverse_proxy a\n}\na {\n import app\n}",
    ["snippet (app) {reverse_proxy a}", "site a {import app}"],
  ],
  ["blocks in blocks", "a {\n handle /x {\n  root * /srv\n }\n y\n}", ["site a {handle /x {root * /srv}; y}"]],
  [
    "quotes, comments and joined lines",
    'a {\n header X "b # {" # c\n log \\\n  d\n}',
    ["site a {header X b # {; log d}"],
  ],
  ["placeholders", "{$DOMAIN:localhost} {\n x {path}\n}", ["site {$DOMAIN:localhost} {x {path}}"]],
  ["an import at the top", "import sites/*\na {\n x\n}", ["site a {x}"]],
];
for (const [name, text, expected] of CADDY) {
  test(`parseCaddyfile() reads ${name}`, () => {
    const { blocks, failure } = parseCaddyfile(textOf(text));
    assert.equal(failure, undefined);
    const all = blocks.map(
      ({ kind, names, directives }) => `${kind} ${names.map(({ value }) => value).join("|")} {${shown(directives)}}`,
    );
    assert.deepEqual(all, expected);
  });
}

const CADDY_REFUSED: readonly (readonly [string, string, string])[] = [
  ["a block that never ends", "a {\n x\n", "unexpected-end"],
  ["a brace that closes nothing", "a {\n}\n}\n", "unexpected-brace"],
  ["words between sites", "a {\n}\nb c\n", "unexpected-end"],
  ["more depth than anyone writes", `a {\n${"x {\n".repeat(100)}`, "too-deep"],
];
for (const [name, text, kind] of CADDY_REFUSED) {
  test(`parseCaddyfile() refuses ${name}`, () => assert.equal(parseCaddyfile(textOf(text)).failure?.kind, kind));
}

test("an address in a list is marked without its comma", () => {
  const [site] = parseCaddyfile(textOf("a.example,http://b.example, c {\n}\n")).blocks;
  assert.deepEqual(
    site?.names.map(({ at }) => written(at)),
    ["a.example", "http://b.example", "c"],
  );
});

test("parseSquid() adds lists of one name up, and keeps the order of access lines", () => {
  const { lists, access } = parseSquid(
    textOf(
      "acl n src 10.0.0.0/8 # LAN\nacl n src 192.168.0.0/16\nhttp_access deny !n\n#http_access allow all\nhttp_access \\\n allow n\n",
    ),
  );
  assert.deepEqual(lists.get("n"), { type: "src", values: ["10.0.0.0/8", "192.168.0.0/16"] });
  assert.deepEqual(
    access.map((line) => [line.allows, ...line.lists, written(line.at)]),
    [
      [false, "!n", "http_access deny !n"],
      [true, "n", "http_access \\\n allow n"],
    ],
  );
});

test("parseRedis() takes a # behind a value as part of it, and quotes with escapes", () => {
  const settings = parseRedis(textOf('# bind *\nBIND 127.0.0.1 -::1\nrequirepass "a\\"b" # c\n  save ""\n'));
  assert.deepEqual(
    settings.map(({ name, args }) => [name, ...args.map(({ value }) => value)]),
    [
      ["bind", "127.0.0.1", "-::1"],
      ["requirepass", 'a"b', "#", "c"],
      ["save", ""],
    ],
  );
});

test("parsePgHba() reads masks as lengths, and leaves out what is no line of its own", () => {
  const lines = parsePgHba(
    textOf(
      '# TYPE\nlocal all "all" trust # x\nhost a,b u 10.1.0.0 255.255.0.0 md5\nhostssl all all ::/0 scram-sha-256 clientcert=1\ninclude other\nhost all all\n',
    ),
  );
  assert.deepEqual(
    lines.map(({ type, database, user, address, method }) => [type, database, user, address, method.value]),
    [
      ["local", "all", "all", "", "trust"],
      ["host", "a,b", "u", "10.1.0.0/16", "md5"],
      ["hostssl", "all", "all", "::/0", "scram-sha-256"],
    ],
  );
});

const NETWORKS: readonly (readonly [string, string, boolean])[] = [
  ["10.0.0.0/8", "10.0.0.0/8", true],
  ["0.0.0.0/0", "10.0.0.0/8", true],
  ["10.0.0.0/255.0.0.0", "10.1.0.0/16", true],
  ["172.16.0.0-172.31.255.255", "172.16.0.0/12", true],
  ["169.254.0.0/16", "169.254.169.254/32", true],
  ["169.254.169.254", "169.254.169.254/32", true],
  ["10.0.0.0/16", "10.0.0.0/8", false],
  ["::/0", "10.0.0.0/8", false],
  ["10.0.0.0/99", "10.0.0.0/8", false],
];
for (const [outer, inner, expected] of NETWORKS) {
  test(`containsNetwork() says ${expected} to ${inner} in ${outer}`, () =>
    assert.equal(containsNetwork(outer, inner), expected));
}

test("bitsOf() refuses a mask with holes", () => {
  assert.equal(bitsOf("255.255.255.0"), 24);
  assert.equal(bitsOf("0.0.0.0"), 0);
  assert.equal(bitsOf("255.0.255.0"), undefined);
});

test("no text makes these readers throw, or a mark leave it", () => {
  const part = fc.constantFrom(
    ..."a|{|}|,|\n|#|'|\"|`|\\|\\\n| |acl x src |http_access deny |bind |host all all |trust|{$|(s)|import s|255.0.0.0|\r\n|\0".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 40 }).map((all) => Buffer.from(all.join(""))),
    fc.uint8Array({ maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, fc.boolean(), fc.boolean(), (bytes, trailingComments, joins) => {
      const source = textOf(bytes);
      const length = source.view.string().length;
      for (const { words, at } of configLines(source, { quotes: "\"'", trailingComments, joins })) {
        assert.ok(at.start <= at.end && at.end <= length);
        for (const word of words) assert.ok(word.at.start < word.at.end && word.at.end <= at.end);
      }
      parseCaddyfile(source);
      parseSquid(source);
      parseRedis(source);
      parsePgHba(source);
    }),
    { numRuns: 500 },
  );
});

test("these readers are done with 1 MB of anything in bounded time", () => {
  // Of the process: a busy machine takes longer by the clock.
  const started = process.cpuUsage();
  for (const unit of [
    "a {\n",
    "}",
    '"',
    "\\\n",
    "a ",
    "\n",
    "# ",
    "`",
    "acl a src b\n",
    "http_access allow a\n",
    "a,",
  ]) {
    const source = textOf(unit.repeat((1 << 20) / unit.length - 1));
    parseCaddyfile(source);
    parseSquid(source);
    parseRedis(source);
    parsePgHba(source);
  }
  assert.ok(process.cpuUsage(started).user / 1e6 < 20);
});
