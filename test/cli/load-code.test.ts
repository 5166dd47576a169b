import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { importerOf, keepCode, runCode, useCodeCache } from "../../src/cli/load-code.ts";

const top = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-load-code-")));
after(() => rmSync(top, { recursive: true, force: true }));

const cache = join(top, "cache");
mkdirSync(cache);
const part = (name: string, source: string, digest = "1"): Parameters<typeof runCode>[0] => {
  writeFileSync(join(top, `${name}.cjs`), source);
  return { folder: top, name, digest };
};
const kept = (name: string): readonly string[] =>
  readdirSync(cache)
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => join(cache, file));
const DOUBLE = "(function (x) { const twice = (n) => n * 2; return { y: twice(x) }; })";

test("runCode() gives what the part gives, and without a cache nothing is kept", () => {
  assert.deepEqual({ ...(runCode(part("plain", DOUBLE), [4]) as object) }, { y: 8 });
  keepCode();
  assert.deepEqual(readdirSync(cache), []);
});

test("keepCode() writes what was compiled once, for the user alone, and later runs use it", () => {
  useCodeCache(cache);
  const code = part("used", DOUBLE);
  runCode(code, [1]);
  keepCode();
  const [file = ""] = kept("used");
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const before = readFileSync(file);
  assert.deepEqual({ ...(runCode(code, [5]) as object) }, { y: 10 });
  keepCode();
  assert.deepEqual([kept("used"), readFileSync(file).equals(before)], [[file], true]);
});

test("runCode() runs the source whatever lies in the cache", () => {
  useCodeCache(cache);
  const code = part("broken", DOUBLE);
  runCode(code, [1]);
  keepCode();
  const [file = ""] = kept("broken");
  const whole = readFileSync(file);
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 1;
  for (const bytes of [Buffer.alloc(0), Buffer.from("1"), whole.subarray(0, 100), flipped, Buffer.alloc(5000, 7)]) {
    writeFileSync(file, bytes);
    assert.deepEqual({ ...(runCode(code, [3]) as object) }, { y: 6 });
    keepCode();
    assert.ok(!readFileSync(file).equals(bytes), "it is written anew");
  }
});

test("runCode() takes nothing of another source of the same length", () => {
  useCodeCache(cache);
  runCode(part("changed", DOUBLE, "old"), [1]);
  keepCode();
  assert.deepEqual({ ...(runCode(part("changed", DOUBLE.replace("2", "3"), "new"), [4]) as object) }, { y: 12 });
});

test("keepCode() keeps nothing where nothing can be written", () => {
  const gone = join(top, "gone");
  useCodeCache(gone);
  assert.deepEqual({ ...(runCode(part("nowhere", DOUBLE), [2]) as object) }, { y: 4 });
  keepCode();
  useCodeCache(cache);
});

test("keepCode() forgets what is oldest", () => {
  for (let i = 0; i < 60; i++) writeFileSync(join(cache, `old-${i}`), "");
  runCode(part("newest", DOUBLE), [1]);
  keepCode();
  assert.ok(readdirSync(cache).length <= 41);
  assert.equal(kept("newest").length, 1);
});

test("importerOf() runs a part once, after those that it needs, and leaves all else to modules", async () => {
  part("lower", "(function (importLater, base) { base.ran.push('lower'); return { one: base.start }; })");
  part(
    "upper",
    "(function (importLater, lower) { return { two: lower.one + 1, later: () => importLater('./lower.mjs') }; })",
  );
  const base = { start: 1, ran: [] as string[] };
  const asked: string[] = [];
  const parts = { lower: { digest: "1", needs: ["base"] }, upper: { digest: "1", needs: ["lower"] } };
  const importLater = importerOf(top, parts, { base }, async (path) => asked.push(path));
  const upper = (await importLater("./upper.mjs")) as { two: number; later(): Promise<{ one: number }> };
  assert.deepEqual([upper.two, (await upper.later()).one], [2, 1]);
  assert.equal(await importLater("./upper.mjs"), upper);
  await importLater("./constructor.mjs");
  assert.deepEqual([base.ran, asked], [["lower"], ["./constructor.mjs"]]);
});

test("keepCode() keeps code though many files and a folder of something else lie in the cache", () => {
  const full = join(top, "full");
  mkdirSync(join(full, "a-folder"), { recursive: true });
  for (let i = 0; i < 60; i++) writeFileSync(join(full, `old-${i}`), "");
  useCodeCache(full);
  runCode(part("beside", DOUBLE), [2]);
  keepCode();
  useCodeCache(cache);
  const left = readdirSync(full);
  assert.ok(left.some((file) => file.startsWith("beside-")));
  assert.ok(left.includes("a-folder"));
  assert.ok(left.length <= 42, `${left.length}`);
});
