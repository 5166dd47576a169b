import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { detectSecrets, detectWith } from "../../../src/detect/secrets/detect-secrets.ts";
import type { Prefilter } from "../../../src/detect/secrets/prefilter.ts";
import type { Detection } from "../../../src/model/detection.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";

const KEY = secretOf("ghp_{alnum:30}{crc62:4}");
const PASSWORD = secretOf("{alnum:20}", "password");

const detect = (text: string, path = "a.yaml"): readonly Detection[] =>
  detectSecrets(textView(Buffer.from(text)), { path, origin: "file" });

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const lines = (text: string, size: number, indent = ""): string =>
  (text.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(`\n${indent}`);
const each = (text: string, written: (code: string) => string): string =>
  [...text].map((character) => written(character.charCodeAt(0).toString(16).padStart(2, "0"))).join("");

interface Case {
  readonly name: string;
  readonly text: string;
  readonly path?: string;
  /** `KEY` when absent. */
  readonly secret?: string;
  readonly by: string;
}

const manifest = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata: {name: x}\ndata:\n${data}`;
const PROSE = "# what the server reads when it starts\nport: 8080\n";

const cases: readonly Case[] = [
  { name: "base64", text: `config: ${base64(`token=${KEY}\n`)}\n`, by: "base64" },
  { name: "base64 without padding", text: `x = "${base64(`token=${KEY} `).replaceAll("=", "")}"`, by: "base64" },
  { name: "URL-safe base64", text: `x: ${Buffer.from(`??>>${KEY}~~`).toString("base64url")}`, by: "base64" },
  { name: "wrapped base64", text: `x: |\n  ${lines(base64(PROSE + KEY + PROSE), 64, "  ")}\n`, by: "base64" },
  {
    name: "base64 wrapped in a string",
    text: `"${lines(base64(PROSE + KEY), 76).replaceAll("\n", "\\n")}"`,
    by: "base64",
  },
  { name: "a value of a Secret", text: manifest(`  token: ${base64(KEY)}\n`), by: "base64" },
  {
    name: "a short password of a Secret",
    text: manifest(`  username: ${base64("app")}\n  password: ${base64(PASSWORD)}\n`),
    secret: PASSWORD,
    by: "base64",
  },
  {
    name: "a file of a Secret",
    text: manifest(`  app.env: ${base64(`DB_PASSWORD=${PASSWORD}\nDB_USER=app\n`)}\n`),
    secret: PASSWORD,
    by: "base64",
  },
  {
    name: "an encoded command",
    text: `powershell -EncodedCommand ${Buffer.from(`$t = '${KEY}'`, "utf16le").toString("base64")}`,
    path: "a.ps1",
    by: "base64",
  },
  { name: "hex", text: `x = "${Buffer.from(KEY).toString("hex")}"`, path: "a.py", by: "hex" },
  { name: "percent", text: `url: https://host/?t=${each(KEY, (code) => `%${code}`)}&x=1`, by: "percent" },
  { name: "an underscore as percent", text: `url: https://host/?t=${KEY.replace("_", "%5F")}&x=1`, by: "percent" },
  { name: "escapes of JSON", text: `{"t": "${each(KEY, (code) => `\\u00${code}`)}"}`, path: "a.json", by: "escape" },
  { name: "one escape", text: `{"t": "${KEY.replace("_", "\\u005f")}"}`, path: "a.json", by: "escape" },
  { name: "hex escapes", text: `t = "${each(KEY, (code) => `\\x${code}`)}"`, path: "a.py", by: "escape" },
  { name: "braced escapes", text: `t = "${each(KEY, (code) => `\\u{${code}}`)}"`, path: "a.rs", by: "escape" },
  { name: "entities", text: `<a t="${each(KEY, (code) => `&#x${code};`)}"/>`, path: "a.xml", by: "entity" },
  {
    name: "strings joined by plus",
    text: `t = "${KEY.slice(0, 9)}" +\n  "${KEY.slice(9)}"`,
    path: "a.js",
    by: "joined",
  },
  {
    name: "strings joined by a dot",
    text: `$t = '${KEY.slice(0, 9)}' . '${KEY.slice(9)}';`,
    path: "a.php",
    by: "joined",
  },
  {
    name: "strings below each other",
    text: `t = ("${KEY.slice(0, 9)}"\n     "${KEY.slice(9)}")`,
    path: "a.py",
    by: "joined",
  },
  { name: "a line that goes on", text: `export T="${KEY.slice(0, 9)}\\\n${KEY.slice(9)}"`, path: "a.sh", by: "joined" },
  { name: "base64 in base64", text: `x: ${base64(`y: ${base64(`token=${KEY}\n`)}\n`)}`, by: "base64,base64" },
  {
    name: "base64 three deep",
    text: `x: ${base64(`y: ${base64(`z: ${base64(`token=${KEY}\n`)}\n`)}\n`)}`,
    by: "base64,base64,base64",
  },
  {
    name: "percent in base64 in escapes",
    text: `{"x": "${base64(`url=https://h/?t=${KEY.replace("_", "%5F")}`).replace(/[A-Z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)}"}`,
    path: "a.json",
    by: "escape,base64,percent",
  },
];

for (const { name, text, path, secret = KEY, by } of cases) {
  test(`a secret is found in ${name}`, () => {
    const found = detect(text, path);
    const one = found.find(({ decoded }) => decoded !== undefined && Buffer.from(decoded.secret).toString() === secret);
    assert.ok(one?.secret !== undefined, JSON.stringify(found.map(({ ruleId, decoded }) => [ruleId, decoded?.by])));
    assert.equal(one.decoded?.by.join(), by);
    const encoded = text.slice(one.secret.start, one.secret.end);
    assert.ok(encoded.length >= secret.length && encoded.length < text.length, encoded);
  });
}

const misses: readonly { readonly name: string; readonly text: string; readonly path?: string }[] = [
  { name: "a digest in base64", text: `integrity: sha512-${secretOf("{b64:86}")}==\n` },
  { name: "a placeholder in base64", text: manifest(`  password: ${base64("CHANGE_ME_PLEASE")}\n`) },
  { name: "a reference in base64", text: manifest(`  password: ${base64("${DB_PASSWORD}")}\n`) },
  { name: "strings of a list", text: `x = ["${KEY.slice(0, 9)}", "${KEY.slice(9)}"]`, path: "a.js" },
  { name: "base64 four deep", text: base64(`a ${base64(`b ${base64(`c ${base64(`d ${KEY}`)}`)}`)}`) },
];

for (const { name, text, path } of misses) {
  test(`no secret is found in ${name}`, () => {
    assert.deepEqual(detect(text, path), []);
  });
}

test("a key that also stands in plain text is told once", () => {
  const text = `url: https://host/?t=${KEY}&next=%41bc%2Ddef\nother: &quot;${KEY}&quot;\n`;
  assert.deepEqual(
    detect(text).map(({ secret, decoded }) => [text.slice(secret?.start, secret?.end), decoded]),
    [
      [KEY, undefined],
      [KEY, undefined],
    ],
  );
});

test("every span that is told lies in the document, whatever it holds", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "\\u0067",
      "\\x67",
      "%67",
      "&#103;",
      "&quot;",
      '" + "',
      "'\n'",
      "\\\n",
      "\n",
      "=",
      "_",
      "ghp",
      '"',
      "kind: Secret\n",
    ),
    fc.constant(KEY),
    fc.constant(base64(`k: ${KEY}`)),
    fc.constant(Buffer.from(KEY).toString("hex")),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(2), (pieces, times) => {
      let text = pieces.join("");
      for (let i = 0; i < times; i++) text = base64(text);
      const bytes = Buffer.from(text);
      for (const { secret, place } of detect(text))
        for (const span of [secret ?? place.span, place.span])
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= bytes.length, JSON.stringify(span));
    }),
    { numRuns: 300 },
  );
});

test("what is decoded is a bounded multiple of the text, however it nests", () => {
  const unit = `%41 \\u0041 &#65; "a" + "b" %5Cu0041 ${base64("some words & more %41 \\u0041")}\n`;
  for (const text of [unit, unit.replaceAll("\n", " "), "\\u0041", "%25", "a\\\n", '"+"', base64("%41").repeat(2)]) {
    const decoded = (size: number): number => {
      let bytes = 0;
      const counting: Prefilter = (_, part) => {
        bytes += part.length;
      };
      const view = textView(Buffer.from(text.repeat(Math.ceil(size / text.length))));
      detectWith(counting, view, { path: "a.txt", origin: "file" }, () => {});
      return bytes;
    };
    assert.ok(decoded(1 << 19) <= 12 * (1 << 19) + 4096, text);
  }
});
