import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ownedBy } from "../../src/model/shard.ts";

const ownersOf = (path: string, total: number): readonly number[] =>
  Array.from({ length: total }, (_, i) => i + 1).filter((index) => ownedBy({ index, total })(path));

test("ownedBy() gives each path to exactly one of any number of shards", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 64 }), (path, total) => {
      assert.equal(ownersOf(path, total).length, 1);
    }),
  );
});

test("ownedBy() gives what lies in an archive, and all that a commit says, to one shard", () => {
  const together = [
    ["a/b.zip", "a/b.zip!/x.txt", "a/b.zip!/inner.tar!/y"],
    [".git/commit/0123456789ab", ".git/commit/0123456789ab/fields", ".git/commit/0123456789ab/message"],
    [".git/tag/0123456789ab", ".git/tag/0123456789ab/message"],
  ];
  for (const paths of together)
    for (const total of [2, 3, 7, 64, 1024])
      assert.equal(new Set(paths.map((path) => ownersOf(path, total)[0])).size, 1, `${paths[0]} ${total}`);
});

test("ownedBy() gives shards about as many paths as each other", () => {
  const paths = Array.from({ length: 8000 }, (_, i) => `src/module-${i % 90}/file-${i}.ts`);
  for (const total of [2, 8, 16]) {
    const fair = paths.length / total;
    for (let index = 1; index <= total; index++) {
      const count = paths.filter(ownedBy({ index, total })).length;
      assert.ok(Math.abs(count - fair) < 5 * Math.sqrt(fair), `${index}/${total}: ${count}`);
    }
  }
});
