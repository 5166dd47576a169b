import assert from "node:assert/strict";
import { test } from "node:test";
import * as zlib from "node:zlib";
import fc from "fast-check";
import { budgetFor } from "../../../src/parse/archive/budget.ts";
import { containersOf, memberPath, unpackedName } from "../../../src/parse/archive/member-path.ts";
import { unpack } from "../../../src/parse/archive/unpack.ts";
import { paxRecords, tarEntry, tarOf, zipOf } from "../../support/archives.ts";

interface Collected {
  /** `PATH "CONTENT"` or `PATH CODE`. */
  readonly told: readonly string[];
  readonly contents: readonly Buffer[];
  readonly unread: number;
  /** What of the container is matched as it stands. */
  readonly rest: Buffer;
}

async function collect(bytes: Uint8Array, path = "a", budget = budgetFor(bytes.length)): Promise<Collected> {
  const told: string[] = [];
  const contents: Buffer[] = [];
  let unread = 0;
  const unpacked = unpack(bytes, path, budget);
  for (;;) {
    const { done, value } = await unpacked.next();
    if (done === true) {
      const regions = value ?? [{ start: 0, end: bytes.length }];
      const rest = Buffer.concat(regions.map(({ start, end }) => bytes.subarray(start, end)));
      return { told, contents, unread, rest };
    }
    if (value.kind === "unread") {
      unread++;
      told.push(`${value.path} ${value.code}`);
    } else {
      contents.push(Buffer.from(value.bytes));
      told.push(`${value.path} ${JSON.stringify(Buffer.from(value.bytes).toString("latin1").slice(0, 40))}`);
    }
  }
}

const end = Buffer.alloc(1024);
const long = `${"folder/".repeat(30)}file`;

const cases: readonly (readonly [name: string, bytes: Uint8Array, told: readonly string[]])[] = [
  ["no container", Buffer.from("text\n"), []],
  ["an empty document", Buffer.alloc(0), []],
  ["an empty zip archive", zipOf([]), []],
  ["empty files and folders", tarOf([{ name: "d/", type: "5" }, { name: "e" }]), []],
  [
    "pax names",
    tarOf([
      { name: "p", type: "x", content: paxRecords({ path: long }) },
      { name: "cut", content: "1" },
    ]),
    [`a!/${long} "1"`],
  ],
  [
    "a pax size",
    tarOf([
      { name: "p", type: "x", content: paxRecords({ size: "3" }) },
      { name: "b", content: "123", size: 0 },
    ]),
    ['a!/b "123"'],
  ],
  [
    "pax records for all that follow",
    tarOf([
      { name: "g", type: "g", content: paxRecords({ comment: "x" }) },
      { name: "b", content: "1" },
    ]),
    ['a!/b "1"'],
  ],
  [
    "GNU names",
    tarOf([
      { name: "././@LongLink", type: "L", content: `${long}\0` },
      { name: "cut", content: "1" },
    ]),
    [`a!/${long} "1"`],
  ],
  [
    "the name of a pax sparse file",
    tarOf([
      { name: "p", type: "x", content: paxRecords({ "GNU.sparse.name": "real" }) },
      { name: "GNUSparseFile.1/real", content: "1" },
    ]),
    ['a!/real "1"'],
  ],
  [
    "a folder that says a size and has no data",
    tarOf([
      { name: "d", type: "5", size: 700 },
      { name: "b", content: "1" },
    ]),
    ['a!/b "1"'],
  ],
  ["a hard link with data", tarOf([{ name: "h", type: "1", target: "b", content: "1" }]), ['a!/h "b"', 'a!/h "1"']],
  [
    "what is appended behind the end",
    Buffer.concat([tarOf([{ name: "b", content: "1" }]), tarOf([{ name: "c", content: "2" }])]),
    ['a!/b "1"', 'a!/c "2"'],
  ],
  [
    "a damaged header and what comes after",
    Buffer.concat([
      tarEntry({ name: "b", content: "1" }),
      Buffer.alloc(512, 7),
      tarEntry({ name: "c", content: "2" }),
      end,
    ]),
    ['a!/b "1"', "a archive-damaged", 'a!/c "2"'],
  ],
  [
    "a size beyond the end",
    Buffer.concat([tarEntry({ name: "b", content: "1", size: 0o77777777777 })]),
    [`a!/b ${JSON.stringify(`1${"\0".repeat(39)}`)}`, "a archive-damaged"],
  ],
  [
    "two zip archives, one behind the other",
    Buffer.concat([zipOf([{ name: "b", content: "1" }]), zipOf([{ name: "c", content: "2" }])]),
    ['a!/c "2"', 'a!/b "1"'],
  ],
  [
    "a zip archive with a comment of junk",
    Buffer.concat([zipOf([{ name: "b", content: "1" }]), Buffer.from("PK\x05\x06junk", "latin1")]),
    ['a!/b "1"'],
  ],
  [
    "entries that are only local",
    zipOf([
      { name: "b", content: "1", unnamed: true },
      { name: "c", content: "22", open: true, unnamed: true },
    ]),
    ['a!/b "1"', 'a!/c "22"'],
  ],
  [
    "a name with NUL, backslashes and ways up",
    zipOf([{ name: "..\\x\0y/./z", content: "1" }]),
    ['a!/(..)/x\ufffdy/z "1"'],
  ],
  [
    "a zip archive as the last file of a tar archive, once",
    tarOf([{ name: "z.zip", content: zipOf([{ name: "b", content: "1", method: 0 }]) }]),
    [
      'a!/z.zip!/b "1"',
      String.raw`a!/z.zip "PK\u0003\u0004\u0014\u0000\u0000\b\u0000\u0000\u0000\u0000\u0000\u0000\u00b7\u00ef\u00dc\u0083\u0001\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0000\u0000\u0000b1PK\u0001\u0002\u0014\u0003\u0014\u0000"`,
    ],
  ],
];

for (const [name, bytes, expected] of cases) {
  test(`unpack() reads ${name}`, async () => {
    const { told } = await collect(bytes);
    assert.deepEqual(
      told.map((one) => (one.startsWith('a!/z.zip "PK') ? "a!/z.zip" : one)),
      expected.map((one) => (one.startsWith('a!/z.zip "PK') ? "a!/z.zip" : one)),
    );
  });
}

test("unpack() leaves to the document what is in no member", async () => {
  const archive = zipOf([{ name: "name", content: "inside", method: 0 }], "before");
  const { rest } = await collect(Buffer.concat([archive, Buffer.from("after")]));
  const text = rest.toString("latin1");
  assert.ok(text.startsWith("before") && text.endsWith("after") && text.includes("name") && !text.includes("inside"));
});

test("unpack() leaves the comment of a gzip stream to the document", async () => {
  const stream = zlib.gzipSync("inside");
  const header = Buffer.from(stream.subarray(0, 10));
  header[3] = 16;
  const { rest, contents } = await collect(Buffer.concat([header, Buffer.from("a comment\0"), stream.subarray(10)]));
  assert.deepEqual([contents.map(String), rest.includes("a comment")], [["inside"], true]);
});

const zstd = zlib as { zstdCompressSync?: (text: string) => Buffer };

test("unpack() reads all frames of zstd where this Node can, and says so where it cannot", async () => {
  const { zstdCompressSync } = zstd;
  const frames =
    zstdCompressSync === undefined ? [Buffer.from([0x28, 0xb5, 0x2f, 0xfd])] : ["one", "two"].map(zstdCompressSync);
  const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 0x78]);
  const { told } = await collect(Buffer.concat([skipped, ...frames]), "a.zst");
  assert.deepEqual(told, [zstdCompressSync === undefined ? "a.zst archive-unknown-form" : 'a.zst!/a "onetwo"']);
});

test("unpack() stops at its bounds and says so", async () => {
  const many = zipOf(Array.from({ length: 20 }, (_, i) => ({ name: `f${i}`, content: "1" })));
  const limits = { maxDepth: 4, maxEntries: 10, maxBytes: 1 << 20, maxMemberBytes: 1 << 10 };
  const counted = await collect(many, "a", budgetFor(many.length, limits));
  assert.deepEqual([counted.contents.length, counted.told.at(-1)], [10, "a archive-too-many"]);
  const large = zipOf([
    { name: "large", content: Buffer.alloc(5000) },
    { name: "small", content: "1" },
  ]);
  assert.deepEqual((await collect(large, "a", budgetFor(large.length, limits))).told.slice(0, 1), [
    "a!/large archive-too-large",
  ]);
});

test("unpack() ends on a gzip stream that is itself, and on entries that overlap", async () => {
  // Every entry of the directory names the same 16 MiB of zeros: 5,000 times what was paid for.
  const one = zipOf([{ name: "zero", content: Buffer.alloc(16 << 20) }]);
  const at = one.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  const central = one.subarray(at, at + 46 + 4);
  const tail = Buffer.from(one.subarray(at + central.length));
  tail.writeUInt32LE(central.length * 5_000, 12);
  const overlapping = Buffer.concat([one.subarray(0, at), ...Array.from({ length: 5_000 }, () => central), tail]);
  const { told } = await collect(overlapping);
  assert.ok(told.length < 10 && told.some((line) => line.endsWith("archive-too-large")), `${told.length}`);
  let nested: Uint8Array = zlib.gzipSync("x");
  for (let i = 0; i < 20; i++) nested = zlib.gzipSync(nested);
  assert.deepEqual((await collect(nested)).told.filter((line) => line.includes("archive-")).length, 1);
});

const contentArbitrary = fc.array(fc.string({ minLength: 12, maxLength: 400, unit: "binary-ascii" }), {
  minLength: 1,
  maxLength: 4,
});
type Write = (files: readonly { readonly name: string; readonly content: string }[]) => Buffer;
const writers: readonly Write[] = [
  (files) => tarOf(files),
  (files) => zipOf(files),
  (files) => zipOf(files.map((file) => ({ ...file, method: 0 }))),
  (files) => zipOf(files.map((file) => ({ ...file, open: true }))),
  (files) => zipOf(files.map((file) => ({ ...file, wide: true }))),
  (files) => zlib.gzipSync(tarOf(files)),
  (files) => zipOf([{ name: "in.tgz", content: zlib.gzipSync(tarOf(files)) }]),
  (files) => tarOf([{ name: "in.zip", content: zipOf(files) }]),
];
const archiveArbitrary = fc.tuple(contentArbitrary, fc.constantFrom(...writers)).map(([contents, write]) => ({
  contents,
  bytes: write(contents.map((content, i) => ({ name: `f${i}`, content }))),
}));

test("a changed byte hides nothing silently: each content is read, matched as it stands, altered by it, or something is told", async () => {
  await fc.assert(
    fc.asyncProperty(
      archiveArbitrary,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async ({ contents, bytes }, where, flip) => {
        const changed = Buffer.from(bytes);
        const at = where % changed.length;
        changed[at] = (changed[at] ?? 0) ^ flip;
        const before = await collect(bytes);
        for (const content of contents) assert.ok(before.contents.some((one) => one.includes(content, 0, "latin1")));
        const after = await collect(changed);
        if (after.unread > 0) return;
        // A gzip header that is none any more: the file is no archive, for anybody.
        if (after.contents.length === 0 && bytes[0] === 0x1f && at < 4) return;
        const all = [...after.contents, after.rest].map((one) => one.toString("latin1"));
        for (const content of contents) {
          if (all.some((one) => one.includes(content))) continue;
          assert.ok(
            isPlain(bytes, content, at),
            `lost ${JSON.stringify(content)} by a change at ${at} of ${bytes.length}`,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** Whether the byte at `at` is one of the content's own, as it stands in an archive without checksums. */
function isPlain(bytes: Buffer, content: string, at: number): boolean {
  const start = bytes.indexOf(content, 0, "latin1");
  return start >= 0 && at >= start && at < start + content.length;
}

test("any bytes behind any mark end without an error", async () => {
  const marks = ["\x1f\x8b\x08\x00", "PK\x03\x04", "PK\x05\x06", "PK\x01\x02", "(\xb5/\xfd", "", "ustar\0"].map(
    (mark) => Buffer.from(mark, "latin1"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 80 })), { maxLength: 12 }),
      async (parts) => {
        await collect(Buffer.concat(parts.flat()));
      },
    ),
    { numRuns: 500 },
  );
});

test("names of members and of their containers", () => {
  assert.equal(memberPath("a.zip", "/x/../y"), "a.zip!/x/(..)/y");
  assert.equal(memberPath("a.zip", Buffer.from("中.env").toString("latin1")), "a.zip!/中.env");
  assert.ok(memberPath("a.zip", "x".repeat(1 << 20)).length < 1100);
  assert.deepEqual(["d/dump.sql.gz", "a.tgz", "a.tar.zst", "plain"].map(unpackedName), [
    "dump.sql",
    "a.tar",
    "a.tar",
    "plain",
  ]);
  assert.deepEqual(containersOf("d/a.zip!/b.jar!/c"), ["d/a.zip", "d/a.zip!/b.jar"]);
});
