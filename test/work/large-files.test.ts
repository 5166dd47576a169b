import assert from "node:assert/strict";
import { test } from "node:test";
import { detectSecrets } from "../../src/detect/secrets/detect-secrets.ts";
import { shownLine } from "../../src/detect/shown-line.ts";
import type { Excerpt } from "../../src/model/document.ts";
import type { Span } from "../../src/model/span.ts";
import { documentView } from "../../src/parse/excerpt-view.ts";
import { textView } from "../../src/parse/text-view.ts";
import { type Excerpted, excerptOf } from "../../src/work/clear-excerpt.ts";
import { longRuns } from "../../src/work/clear-runs.ts";
import { lookThrough } from "../../src/work/clear-slice.ts";
import { LARGE, LARGE_FILES_BYTES, largeFiles, type Read, type SlicedFile } from "../../src/work/large-files.ts";
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
function slicedOf(bytes: Buffer, path = PATH): SlicedFile | undefined {
  const files = largeFiles(new SharedArrayBuffer(LARGE_FILES_BYTES));
  assert.ok(files.add(3, bytes.length));
  const detect: typeof detectSecrets = detectSecrets;
  const read: Read = (start, end) => bytes.subarray(start, end);
  const runs = longRuns(read, bytes.length);
  for (let slice = files.take(); slice !== undefined; slice = files.take())
    lookThrough(slice, { path, read, runs }, detect);
  const [done] = files.done();
  assert.ok(done === undefined || (done.file === 3 && done.size === bytes.length));
  return done;
}

/** As {@link excerptOf} is given files. */
function excerptFor(bytes: Buffer, sliced: Pick<SlicedFile, "size" | "regions">): Excerpted | undefined {
  const read = (start: number, end: number): Uint8Array | undefined =>
    end <= bytes.length ? bytes.subarray(start, end) : undefined;
  return excerptOf(sliced, read, 1 << 24);
}

/** What is told of a view, with the line of each as it is shown. */
function toldOf(document: { bytes: Uint8Array; excerpt?: Excerpt; regions?: readonly Span[] }): readonly unknown[] {
  const view = documentView(document);
  const { regions } = document;
  const place = { path: PATH, origin: "file", ...(regions === undefined ? {} : { regions }) } as const;
  return detectSecrets(view, place).map((one) => {
    const range = view.rangeOf(one.place.span);
    const own = view.lineSpan(range.startLine);
    // Beyond a long line nothing is shown.
    const aside = own.end - own.start < 10_000 ? [range.startLine - 1, range.startLine + 1] : [];
    const lines = [range.startLine, ...aside];
    const { place: _, secret, decoded, ...rest } = one;
    return {
      ...rest,
      range,
      secret: secret === undefined ? undefined : view.textOf(secret),
      decoded: decoded === undefined ? undefined : Buffer.from(decoded.secret).toString(),
      frames: lines.map((line) => shownLine(view, line, one.place.span, [])),
    };
  });
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const escaped = (text: string): string => [...text].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join("");

/** No part of it begins or ends within a letter. */
const pairs = (text: string): string =>
  `${"é".repeat(100_000)}${text}${text.length % 2 === 0 ? "" : " "}${"é".repeat(200_000)}`;

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
  "a key in base64 that goes on from slice to slice": [
    [SLICE - 300_001, ` data = "${base64(`${"river ".repeat(50_000)}${LINE}${"bed ".repeat(50_000)}`)}" `],
  ],
  "a key in base64 that goes on through slices": [
    [77_777, ` data = "${base64(`${"river ".repeat(1_900_000)}${LINE}${"bed ".repeat(150_000)}`)}" `],
  ],
  ...Object.fromEntries(
    [2, 4].map((spaces) => [
      `a key in base64 among letters of two bytes, ${spaces} spaces before it`,
      [[SLICE + 300_001, ` data = "${base64(pairs(`${" ".repeat(spaces)}${LINE}`))}" `]] as const,
    ]),
  ),
  "a key in hex that goes on from slice to slice": [
    [
      SLICE - 400_003,
      ` data = "${Buffer.from(`${"river ".repeat(40_000)}${LINE}${"bed ".repeat(40_000)}`).toString("hex")}" `,
    ],
  ],
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
    const sliced = slicedOf(bytes);
    assert.ok(sliced !== undefined && sliced.regions.length > 0);
    const { regions } = sliced;
    assert.ok(regions.every(({ start, end }) => end - start < 1 << 20));
    assert.deepEqual(detectSecrets(view, { path: PATH, origin: "file", regions }), whole);
    const excerpt = excerptFor(bytes, sliced);
    assert.ok(excerpt !== undefined && excerpt.bytes.length < 1 << 21);
    assert.deepEqual(toldOf(excerpt), toldOf({ bytes }));
  });
}

test("a large file that holds nothing is clear in all of its slices", () =>
  assert.deepEqual(slicedOf(fileWith([]))?.regions, []));

test("a large program is clear in all of its slices, whatever UTF-16 without a secret it holds", () => {
  const zeros = Buffer.alloc(3 << 20);
  const texts = Buffer.from("All rights reserved. Version 1.2.3\0".repeat(99), "utf16le");
  for (const end of [[], [[SIZE - 3000, Buffer.alloc(2000)]] as const])
    assert.deepEqual(
      slicedOf(fileWith([[1 << 20, zeros], [2 << 20, texts], [SLICE - 1001, texts], ...end]))?.regions,
      [],
    );
});

test("a key in UTF-16 makes its slices places, on the border of two both", () => {
  const key = Buffer.from(LINE, "utf16le");
  const slices = (at: number): readonly Span[] | undefined =>
    slicedOf(
      fileWith([
        [0, "\x7fELF\0\0\0\0"],
        [at, key],
      ]),
    )?.regions;
  assert.deepEqual(slices(9 << 20), [{ start: SLICE - (1 << 15), end: 2 * SLICE + (1 << 15) }]);
  for (const at of [SLICE - 21, SLICE - 50, SLICE - 100]) {
    const bytes = fileWith([[at, key]]);
    assert.ok(detectSecrets(textView(bytes), { path: PATH, origin: "file" }).length > 0);
    assert.ok((slicedOf(bytes)?.regions.length ?? 0) > 0, `${at}`);
  }
});

const REFUSED: Record<string, readonly (readonly [number, string | Uint8Array])[]> = {
  "a mark of an exception": [[9 << 20, " // stackgate:allow generic-secret-assignment -- a test\n"]],
  "text in UTF-16": [[0, Buffer.from(`\ufeff${LINE.repeat(20)}`, "utf16le")]],
  "a Secret of Kubernetes": [[100, "\napiVersion: v1\nkind: Secret\n"]],
  "a notebook": [[9 << 20, ' "nbformat": 4 ']],
  "an office document": [[0, '<?xml version="1.0"?><w:p><w:t>a</w:t></w:p> ']],
  "an archive": [[0, zipOf([{ name: "a.txt", content: "nothing" }])]],
  "the end of an archive": [[SIZE - 122, zipOf([{ name: "a", content: "n" }]).subarray(-122)]],
  "base64 in lines that goes on from slice to slice": [[SLICE - (1 << 18), `\n${"QUJD".repeat(16)}`.repeat(1 << 13)]],
  "base64 in the lines of a string": [[SLICE - (1 << 18), `${"QUJD".repeat(16)}\\n`.repeat(1 << 13)]],
};

for (const [name, parts] of Object.entries(REFUSED)) {
  test(`no slice says what a large file holds: ${name}`, () => assert.equal(slicedOf(fileWith(parts)), undefined));
}

test("a slice that cannot be read, or that nobody finished, says nothing of its file", () => {
  const files = largeFiles(new SharedArrayBuffer(LARGE_FILES_BYTES));
  const region = { start: SLICE - 9, end: SLICE + 9 };
  for (const file of [0, 1, 2]) files.add(file, SIZE);
  const first = files.take();
  assert.ok(first !== undefined && first.file === 0);
  const read = (): undefined => undefined;
  lookThrough(first, { path: PATH, read, runs: longRuns(read, SIZE) }, detectSecrets);
  const second = files.take();
  assert.ok(second !== undefined && second.file === 1, "the first is not taken any more");
  second.tell([], { example: 2 });
  for (let slice = files.take(); slice !== undefined; slice = files.take())
    if (slice.file === 2) slice.tell(slice.start === SLICE ? [region] : [], { example: 2 });
  assert.deepEqual(files.done(), [{ file: 2, size: SIZE, regions: [region], filtered: { example: 6 } }]);
});

test("many places of a slice are told as the whole of it", () => {
  const parts = Array.from({ length: 40 }, (_, i) => [SLICE + (i + 1) * 200_000, LINE] as const);
  const bytes = fileWith(parts);
  const sliced = slicedOf(bytes);
  assert.deepEqual(sliced?.regions, [{ start: SLICE - (1 << 15), end: 2 * SLICE + (1 << 15) }]);
  const excerpt = excerptFor(bytes, sliced ?? { size: 0, regions: [] });
  assert.ok(excerpt !== undefined && toldOf(excerpt).length >= 39);
  assert.deepEqual(toldOf(excerpt), toldOf({ bytes }));
});

test("there is room for 16 large files", () => {
  const files = largeFiles(new SharedArrayBuffer(LARGE_FILES_BYTES));
  const added = Array.from({ length: 18 }, (_, file) => files.add(file, SIZE));
  assert.deepEqual(added, [...Array.from({ length: 16 }, () => true), false, false]);
});
