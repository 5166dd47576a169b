// Hostile texts, full of what leads to a look: the looks are bounded, and what was judged is not judged again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { textWindow } from "../../../src/detect/secrets/text-window.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";

const SIZE = 1 << 19;
const KEY = secretOf("ghp_{alnum:30}{crc62:4}");
const [begin, end] = ["-----BEGIN RSA PRIVATE", " KEY-----\n"];

const UNITS: Record<string, string> = {
  "a literal at every byte": "sk-",
  "names without a value": "password=",
  "values of one name": "token = 'river bed' ",
  "keys one after another": `${KEY} `,
  "keys without a gap": KEY,
  "keys as values": `key="${KEY}";`,
  "blocks that never end": begin + end,
  "words in a run": "tokenkeypass",
  hosts: "https://api.openai.com/v1 key ",
  "logins of addresses": "https://user:river@example.org/ ",
  "one long value": "key=abcdefghij",
  escapes: "\\u0074\\u006f\\u006b",
  "joined strings": 'key = "ab" + "cd" + ',
  "words of base64": "c2VjcmV0IGtleSA9IHJpdmVy",
  columns: "pass,key,token,",
  rows: "insert into t (key) values ('x') ",
};

/** How many bytes are made text of, in all. */
function madeText(run: () => void): number {
  const own = Buffer.prototype.toString;
  let sum = 0;
  Buffer.prototype.toString = function counted(this: Buffer, ...given: Parameters<typeof own>): string {
    const text = own.apply(this, given);
    sum += text.length;
    return text;
  };
  try {
    run();
  } finally {
    Buffer.prototype.toString = own;
  }
  return sum;
}

for (const [name, unit] of Object.entries(UNITS)) {
  test(`no more than a small multiple of a text is looked at through windows: ${name}`, () => {
    const view = textView(Buffer.alloc(SIZE, unit));
    let dropped = 0;
    let found = 0;
    const made = madeText(() => {
      found = detectSecrets(view, { path: "src/a.ts", origin: "file" }, () => dropped++).length;
    });
    assert.ok(made <= 4 * SIZE, `${made} bytes of ${SIZE}`);
    // Each place that looked like a key is told once.
    assert.ok(found + dropped <= 3 * Math.ceil(SIZE / unit.length), `${found} found, ${dropped} dropped`);
  });
}

test("a window that moves on makes text of no byte more than about twice", () => {
  const bytes = Buffer.alloc(SIZE, "river bed ");
  const made = madeText(() => {
    const window = textWindow(bytes);
    for (let at = 0; at < bytes.length; at += 7) window.cover(at, at + 4096);
  });
  assert.ok(made <= 2.2 * SIZE, `${made} bytes of ${SIZE}`);
});
