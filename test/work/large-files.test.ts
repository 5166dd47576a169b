import assert from "node:assert/strict";
import { test } from "node:test";
import { detectSecrets } from "../../src/detect/secrets/detect-secrets.ts";
import type { Span } from "../../src/model/span.ts";
import { textView } from "../../src/parse/text-view.ts";
import { lookThrough } from "../../src/work/clear-slice.ts";
import { LARGE, LARGE_FILES_BYTES, largeFiles } from "../../src/work/large-files.ts";
import { zipOf } from "../support/archives.ts";
import { secretOf } from "../support/secret.ts";

const SLICE = 8 << 20;
const SIZE = LARGE + (1 << 20);
const PATH = "dist/bundle.js";
const KEY = secretOf("ghp_{alnum:30}{crc62:4}");
const LINE = `; token = "${KEY}"; `;

/** Plain code with each of `parts` at its offset. */
function fileWith(parts: readonly (readonly [number, string | Uint8Array])[]): Buffer {
  const bytes = Buffer.alloc(SIZE, "/* */ x = y;\n");
  for (const [at, part] of parts) Buffer.from(part).copy(bytes, at);
  return bytes;
}

/** Where something may be found; `undefined`: slices cannot say. */
function regionsOf(bytes: Buffer, path = PATH): readonly Span[] | undefined {
  const files = largeFiles(new SharedArrayBuffer(LARGE_FILES_BYTES));
  assert.ok(files.add(3, bytes.length));
  const detect: typeof detectSecrets = detectSecrets;
  for (let slice = files.take(); slice !== undefined; slice = files.take())
    lookThrough(slice, path, (start, end) => bytes.subarray(start, end), detect);
  const [done] = files.done();
  assert.ok(done === undefined || (done.file === 3 && done.size === bytes.length));
  return done?.regions;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const escaped = (text: string): string => [...text].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join("");

const FOUND: Record<string, readonly (readonly [number, string])[]> = {
  "a key in the middle of a slice": [[5 << 20, LINE]],
  "a key on the border of two slices": [[SLICE - 20, LINE]],
  "a key that begins a slice": [[SLICE, LINE]],
  "a key at the very end": [[SIZE - LINE.length, LINE]],
  "two keys in slices apart": [
    [100, LINE],
    [SIZE - 2000, LINE],
  ],
  "a key in base64 on the border of two slices": [[SLICE - 30, ` data = "${base64(`say hello ${LINE} twice`)}" `]],
  "a key in escapes on the border of two slices": [[SLICE - 90, ` data = "${escaped(LINE)}" `]],
  "a word that says whose it is in the other slice": [
    [SLICE - 400, " // algolia search "],
    [SLICE + 100, ` const ALGOLIA_API_KEY = "${secretOf("{hex:32}")}"; `],
  ],
};

for (const [name, parts] of Object.entries(FOUND)) {
  test(`slices of a large file hold what the whole of it does: ${name}`, () => {
    const bytes = fileWith(parts);
    const view = textView(bytes);
    const whole = detectSecrets(view, { path: PATH, origin: "file" });
    assert.ok(whole.length > 0);
    const regions = regionsOf(bytes);
    assert.ok(regions !== undefined && regions.length > 0 && regions.some(({ start, end }) => end - start < SIZE));
    assert.deepEqual(detectSecrets(view, { path: PATH, origin: "file", regions }), whole);
  });
}

test("a large file that holds nothing is clear in all of its slices", () =>
  assert.deepEqual(regionsOf(fileWith([])), []));

const REFUSED: Record<string, readonly (readonly [number, string | Uint8Array])[]> = {
  "a mark of an exception": [[9 << 20, " // stackgate:allow generic-secret-assignment -- a test\n"]],
  "text in UTF-16": [[9 << 20, Buffer.from(LINE.repeat(20), "utf16le")]],
  "a Secret of Kubernetes": [[100, "\napiVersion: v1\nkind: Secret\n"]],
  "a notebook": [[9 << 20, ' "nbformat": 4 ']],
  "an office document": [[0, '<?xml version="1.0"?><w:p><w:t>a</w:t></w:p> ']],
  "an archive": [[0, zipOf([{ name: "a.txt", content: "nothing" }])]],
  "the end of an archive": [[SIZE - 122, zipOf([{ name: "a", content: "n" }]).subarray(-122)]],
  "base64 that goes on from slice to slice": [[SLICE - (1 << 18), "QUJD".repeat(1 << 17)]],
  "base64 in lines that goes on from slice to slice": [[SLICE - (1 << 18), `\n${"QUJD".repeat(16)}`.repeat(1 << 13)]],
  "base64 in the lines of a string": [[SLICE - (1 << 18), `${"QUJD".repeat(16)}\\n`.repeat(1 << 13)]],
};

for (const [name, parts] of Object.entries(REFUSED)) {
  test(`no slice says what a large file holds: ${name}`, () => assert.equal(regionsOf(fileWith(parts)), undefined));
}

test("a slice that cannot be read, or that nobody finished, says nothing", () => {
  const files = largeFiles(new SharedArrayBuffer(LARGE_FILES_BYTES));
  files.add(0, SIZE);
  files.add(1, SIZE);
  const first = files.take();
  assert.ok(first !== undefined && first.file === 0);
  lookThrough(first, PATH, () => undefined, detectSecrets);
  const second = files.take();
  assert.ok(second !== undefined && second.file === 1, "the first is not taken any more");
  second.clear({ example: 2 });
  assert.deepEqual(files.done(), [
    { file: 1, size: SIZE, regions: [{ start: SLICE - (1 << 15), end: SIZE }], filtered: { example: 2 } },
  ]);
});

test("there is room for 16 large files", () => {
  const files = largeFiles(new SharedArrayBuffer(LARGE_FILES_BYTES));
  const added = Array.from({ length: 18 }, (_, file) => files.add(file, SIZE));
  assert.deepEqual(added, [...Array.from({ length: 16 }, () => true), false, false]);
});
