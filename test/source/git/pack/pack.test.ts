// Packs as git writes them, and as nobody should.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { applyDelta } from "../../../../src/source/git/pack/delta.ts";
import { forestOf, MAX_OBJECT } from "../../../../src/source/git/pack/forest.ts";
import { openPackFile } from "../../../../src/source/git/pack/pack-file.ts";
import { readPackIndex } from "../../../../src/source/git/pack/pack-index.ts";
import { openPacks } from "../../../../src/source/git/pack/packs.ts";
import { walkForest } from "../../../../src/source/git/pack/walk-forest.ts";
import { folder, type Repository, repo } from "../../../support/repo.ts";

/** What of `ids` the packs of a repository give, by id. */
async function readAll(cwd: string, env: Repository["env"], ids: readonly string[]): Promise<Map<string, Buffer>> {
  const idBytes = (ids[0]?.length ?? 40) / 2;
  const packs = await openPacks({ cwd, env }, idBytes);
  const forest = forestOf(packs, Buffer.from(ids.join(""), "hex"), idBytes);
  const files = forest.packs.map(openPackFile);
  const found = new Map<string, Buffer>();
  for (const root of forest.roots)
    for (const { node, bytes } of walkForest(forest, root, files)) {
      assert.ok(!found.has(ids[node] ?? ""), "an object comes once");
      found.set(ids[node] ?? "", bytes);
    }
  for (const file of [...files, ...packs.map(({ file: own }) => own)]) file?.close();
  return found;
}

const objectsOf = ({ git }: Repository): readonly string[] =>
  git("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)")
    .split("\n")
    .filter((line) => / (?:blob|commit|tag)$/.test(line))
    .map((line) => line.split(" ", 1)[0] ?? "");

function contentOf({ path, env }: Repository, id: string): Buffer {
  const type = execFileSync("git", ["cat-file", "-t", id], { cwd: path, env: { ...env }, encoding: "utf8" }).trim();
  return execFileSync("git", ["cat-file", type, id], { cwd: path, env: { ...env } });
}

/** Versions of two files, so that there are deltas, in two packs and in none. */
function versioned(...init: readonly string[]): Repository {
  const made = repo({ "a.txt": "first\n" }, ...init);
  const lines = Array.from({ length: 300 }, (_, i) => `line ${i} of a text that goes on and on\n`);
  for (let i = 0; i < 14; i++) {
    lines[i * 17] = `changed in ${i}\n`;
    made.commit(`c${i}`, { "a.txt": lines.join(""), "b.txt": lines.slice(i).join("") });
    if (i === 7) made.git("repack", "-q", "-d");
  }
  made.git("tag", "-a", "-m", "said", "v1");
  return made;
}

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  "offset deltas": ["repack", "-a", "-d", "-q", "-f", "--depth=50"],
  "deltas of one another's ids": ["-c", "repack.useDeltaBaseOffset=false", "repack", "-a", "-d", "-q", "-f"],
  "no deltas": ["repack", "-a", "-d", "-q", "-f", "--depth=0"],
  "deep and narrow": ["repack", "-a", "-d", "-q", "-f", "--depth=250", "--window=2"],
  "two packs": ["repack", "-d", "-q"],
};

for (const [name, command] of Object.entries(SHAPES)) {
  test(`walkForest() gives each object as git does: ${name}`, async () => {
    const made = versioned();
    made.git(...command);
    const ids = objectsOf(made);
    const found = await readAll(made.path, made.env, ids);
    assert.deepEqual([...found.keys()].toSorted(), [...ids].toSorted());
    for (const id of ids) assert.ok(found.get(id)?.equals(contentOf(made, id)), id);
  });
}

test("walkForest() gives objects whose ids are of SHA-256", async () => {
  const made = versioned("--object-format=sha256");
  made.git("repack", "-a", "-d", "-q");
  const ids = objectsOf(made);
  assert.equal((await readAll(made.path, made.env, ids)).size, ids.length);
});

test("walkForest() leaves loose objects to git", async () => {
  const made = versioned();
  const ids = objectsOf(made);
  const found = await readAll(made.path, made.env, ids);
  assert.ok(found.size > 0 && found.size < ids.length);
});

test("nothing but what its id stands for comes out of a pack that was tampered with", async () => {
  const made = versioned();
  made.git("repack", "-a", "-d", "-q", "-f");
  const ids = objectsOf(made);
  const whole = await readAll(made.path, made.env, ids);
  const packs = join(made.path, ".git/objects/pack");
  const names = readdirSync(packs).filter((name) => /\.(?:idx|pack)$/.test(name));
  const originals = new Map(names.map((name) => [name, readFileSync(join(packs, name))]));
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
      async (name, changes, kept) => {
        const bytes = Buffer.from(originals.get(name) ?? "");
        for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
        rmSync(join(packs, name));
        writeFileSync(join(packs, name), bytes.subarray(0, Math.ceil(kept * bytes.length)));
        try {
          const found = await readAll(made.path, made.env, ids);
          for (const [id, content] of found) assert.ok(content.equals(whole.get(id) ?? Buffer.from("?")), id);
          if (found.size < ids.length) lost++;
        } finally {
          writeFileSync(join(packs, name), originals.get(name) ?? "");
        }
      },
    ),
    { numRuns: 60 },
  );
  assert.ok(lost > 10, `${lost} packs gave less`);
});

/** An object of a pack, or something that looks like one. */
interface Entry {
  readonly id: string;
  readonly type: number;
  readonly size: number;
  readonly base?: number | string;
  readonly data: Buffer;
}

/** A pack of these objects with its index, in a repository that holds nothing else. */
function packOf(
  entries: readonly Entry[],
  offsets?: readonly number[],
): { readonly path: string; readonly env: Repository["env"] } {
  const made = repo();
  const starts: number[] = [];
  const head = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
  head.writeUInt32BE(entries.length, 8);
  const parts = [head];
  let length = head.length;
  for (const { type, size, base, data } of entries) {
    starts.push(length);
    const header: number[] = [];
    let rest = Math.floor(size / 16);
    header.push((type << 4) | (size % 16) | (rest > 0 ? 128 : 0));
    for (; rest > 0; rest = Math.floor(rest / 128)) header.push((rest % 128) | (rest >= 128 ? 128 : 0));
    if (typeof base === "number") header.push(base);
    const part = Buffer.concat([Buffer.from(header), Buffer.from(typeof base === "string" ? base : "", "hex"), data]);
    parts.push(part);
    length += part.length;
  }
  const body = Buffer.concat(parts);
  const pack = Buffer.concat([body, createHash("sha1").update(body).digest()]);
  const order = entries
    .map((entry, i) => ({ ...entry, offset: offsets?.[i] ?? starts[i] ?? 0 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = Buffer.alloc(8 + 1024 + order.length * 28 + 40);
  index.writeUInt32BE(0xff744f63, 0);
  index.writeUInt32BE(2, 4);
  for (let i = 0; i < 256; i++)
    index.writeUInt32BE(order.filter(({ id }) => Number.parseInt(id.slice(0, 2), 16) <= i).length, 8 + i * 4);
  order.forEach(({ id, offset }, i) => {
    index.write(id, 1032 + i * 20, "hex");
    index.writeUInt32BE(offset, 1032 + order.length * 24 + i * 4);
  });
  const at = join(made.path, ".git/objects/pack/pack-0000000000000000000000000000000000000000");
  writeFileSync(`${at}.pack`, pack);
  writeFileSync(`${at}.idx`, index);
  return made;
}

const blobId = (text: string): string => createHash("sha1").update(`blob ${text.length}\0${text}`).digest("hex");
const whole = (text: string, more: Partial<Entry> = {}): Entry => ({
  id: blobId(text),
  type: 3,
  size: text.length,
  data: deflateSync(text),
  ...more,
});
const delta = (id: string, bytes: readonly number[], more: Partial<Entry>): Entry => ({
  id,
  type: 6,
  size: bytes.length,
  data: deflateSync(Buffer.from(bytes)),
  ...more,
});
const OTHER = "f".repeat(40);

/** Packs that nobody should write, and which of their objects are still what their ids stand for. */
const FORGED: Readonly<
  Record<string, readonly [entries: readonly Entry[], good: readonly string[], offsets?: readonly number[]]>
> = {
  "an object under another one's id": [[whole("one"), whole("two", { id: OTHER })], [blobId("one")]],
  "two ids for one object": [[whole("one"), whole("two")], [blobId("one")], [12, 12]],
  "an offset in the middle of an object": [[whole("one"), whole("two")], [blobId("one")], [12, 14]],
  "a size that is too small": [[whole("one", { size: 2 })], []],
  "a size that is too large": [[whole("one", { size: 4 })], []],
  "a size of four gigabytes": [[whole("one", { size: 2 ** 32 })], []],
  "a size that no number holds": [[whole("one", { size: 2 ** 50 })], []],
  "a type that there is none of": [[whole("one", { type: 5 })], []],
  "bytes that are not deflated": [[whole("one", { data: Buffer.from("nothing") })], []],
  "a delta of itself": [[delta(OTHER, [3, 3, 0x90, 3], { type: 7, base: OTHER })], []],
  "deltas of each other": [
    [
      delta(OTHER, [3, 3, 0x90, 3], { type: 7, base: "e".repeat(40) }),
      delta("e".repeat(40), [3, 3, 0x90, 3], { type: 7, base: OTHER }),
    ],
    [],
  ],
  "a delta of what is nowhere": [
    [whole("one"), delta(OTHER, [3, 3, 0x90, 3], { type: 7, base: "d".repeat(40) })],
    [blobId("one")],
  ],
  "a delta that begins before the pack": [[delta(OTHER, [3, 3, 0x90, 3], { base: 100 })], []],
  "a delta that makes four gigabytes": [
    [whole("one"), delta(OTHER, [3, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x90, 3], { type: 7, base: blobId("one") })],
    [blobId("one")],
  ],
  "a delta that copies from behind its base": [
    [whole("one"), delta(OTHER, [3, 3, 0x91, 9, 3], { type: 7, base: blobId("one") })],
    [blobId("one")],
  ],
  "a delta that makes more than it says": [
    [whole("one"), delta(OTHER, [3, 3, 0x90, 3, 0x90, 3], { type: 7, base: blobId("one") })],
    [blobId("one")],
  ],
  "a delta that is cut short": [
    [whole("one"), delta(OTHER, [3, 3, 0x91], { type: 7, base: blobId("one") })],
    [blobId("one")],
  ],
  "an instruction that there is none of": [
    [whole("one"), delta(OTHER, [3, 3, 0], { type: 7, base: blobId("one") })],
    [blobId("one")],
  ],
};

for (const [name, [entries, good, offsets]] of Object.entries(FORGED)) {
  test(`walkForest() leaves out ${name}`, async () => {
    const { path, env } = packOf(entries, offsets);
    const found = await readAll(
      path,
      env,
      entries.map(({ id }) => id),
    );
    for (const [id, bytes] of found) assert.equal(blobId(bytes.toString("latin1")), id);
    for (const id of good) if (offsets === undefined) assert.ok(found.has(id), id);
    assert.ok(found.size <= good.length);
  });
}

test("a bomb of deltas takes no more memory than one way from its root has", async () => {
  const entries: Entry[] = [whole("a".repeat(1 << 16))];
  const copyAll = Array.from({ length: 500 }, () => [0x80]).flat();
  const size = (bytes: number): number[] => [
    (bytes & 127) | 128,
    ((bytes >> 7) & 127) | 128,
    ((bytes >> 14) & 127) | 128,
    bytes >> 21,
  ];
  let last = entries[0] as Entry;
  for (let i = 0; i < 12; i++) {
    const bytes = [...size(i === 0 ? 1 << 16 : 500 << 16), ...size(500 << 16), ...copyAll];
    last = delta(String(i).repeat(40).slice(0, 40), bytes, { type: 7, base: last.id });
    entries.push(last);
  }
  const { path, env } = packOf(entries);
  const before = process.memoryUsage().arrayBuffers;
  assert.equal(
    (
      await readAll(
        path,
        env,
        entries.map(({ id }) => id),
      )
    ).size,
    1,
  );
  assert.ok(500 << 16 <= MAX_OBJECT && process.memoryUsage().arrayBuffers - before < 20 * MAX_OBJECT);
});

test("applyDelta() never throws, and makes what it says", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 60 }), (base, bytes) => {
      const applied = applyDelta(bytes, Buffer.from(base), 1 << 20);
      for (let i = 0; applied !== undefined && i < applied.copies.length; i += 3) {
        const [to = 0, from = 0, length = 0] = applied.copies.slice(i, i + 3);
        assert.ok(applied.bytes.subarray(to, to + length).equals(Buffer.from(base).subarray(from, from + length)));
      }
    }),
    { numRuns: 2000 },
  );
});

test("readPackIndex() never throws, and finds nothing outside of the pack", () => {
  const made = versioned();
  made.git("repack", "-a", "-d", "-q");
  const packs = join(made.path, ".git/objects/pack");
  const name = readdirSync(packs).find((one) => one.endsWith(".idx")) ?? "";
  const index = readFileSync(join(packs, name));
  const bytes = readFileSync(join(packs, name.replace(/idx$/, "pack"))).length;
  const id = index.subarray(1032, 1052);
  fc.assert(
    fc.property(fc.nat(index.length), fc.uint8Array({ maxLength: 12 }), fc.nat(index.length), (at, change, end) => {
      const forged = Buffer.from(index);
      forged.set(change.subarray(0, Math.max(0, index.length - at)), at);
      for (const one of [forged, forged.subarray(0, end)]) {
        const offset = readPackIndex(one, bytes, 20)?.find(id, 0);
        assert.ok(offset === undefined || (offset >= 12 && offset < bytes - 20));
      }
    }),
    { numRuns: 300 },
  );
});

test("openPacks() takes no link, and no pack whose index is of another", async () => {
  const made = versioned();
  made.git("repack", "-a", "-d", "-q");
  const ids = objectsOf(made);
  const packs = join(made.path, ".git/objects/pack");
  const other = folder();
  mkdirSync(join(other, "kept"));
  for (const name of readdirSync(packs).filter((one) => one.endsWith(".pack"))) {
    copyFileSync(join(packs, name), join(other, "kept", name));
    rmSync(join(packs, name));
    execFileSync("ln", ["-s", join(other, "kept", name), join(packs, name)]);
  }
  assert.equal((await readAll(made.path, made.env, ids)).size, 0);
});
