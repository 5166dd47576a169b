import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import fc from "fast-check";
import { hunkAround, parseHunks } from "../../src/parse/hunks.ts";
import { repo } from "../support/repo.ts";

const told = (patch: string): readonly unknown[] =>
  parseHunks(patch).map(({ start, end, added }) => [start, end, [...added]]);

const cases: readonly { readonly name: string; readonly patch: string; readonly hunks: readonly unknown[] }[] = [
  { name: "a new file", patch: "@@ -0,0 +1,2 @@\n+a\n+b", hunks: [[1, 2, [1, 2]]] },
  { name: "a file of one line", patch: "@@ -0,0 +1 @@\n+a", hunks: [[1, 1, [1]]] },
  { name: "a file that went", patch: "@@ -1,2 +0,0 @@\n-a\n-b", hunks: [] },
  {
    name: "lines around what changed, and two hunks",
    patch: "@@ -1,3 +1,3 @@ services:\n a\n-b\n+c\n d\n@@ -9,2 +9,3 @@\n x\n y\n+z",
    hunks: [
      [1, 3, [2]],
      [9, 11, [11]],
    ],
  },
  {
    name: "a file without final newline",
    patch: "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file",
    hunks: [[1, 1, [1]]],
  },
  { name: "lines that look like a header", patch: "@@ -0,0 +1,2 @@\n+@@ -1 +90 @@\n+b", hunks: [[1, 2, [1, 2]]] },
  { name: "no diff at all", patch: "Binary files differ", hunks: [] },
  { name: "nothing", patch: "", hunks: [] },
];

for (const { name, patch, hunks } of cases) {
  test(`parseHunks() of ${name}`, () => assert.deepEqual(told(patch), hunks));
}

test("hunkAround() wants all of the lines in one hunk", () => {
  const hunks = parseHunks("@@ -1,3 +1,3 @@\n a\n+c\n d\n@@ -9,2 +9,3 @@\n x\n y\n+z");
  assert.equal(hunkAround(hunks, 2, 3)?.start, 1);
  assert.equal(hunkAround(hunks, 3, 9), undefined);
  assert.equal(hunkAround(hunks, 5, 5), undefined);
});

test("parseHunks() tells hunks in which a line ends otherwise than with a line feed", () => {
  const of = (patch: string): readonly boolean[] => parseHunks(patch).map(({ isPlain }) => isPlain);
  assert.deepEqual(of("@@ -1 +1 @@\n-a\n+b\n@@ -9 +9 @@\n-a\r\n+b\r"), [true, false]);
  assert.deepEqual(of("@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n@@ -9 +9 @@\n-a\n+b"), [false, true]);
});

test("parseHunks() of git's own diff knows each line that was added, and no other", () => {
  const repository = repo({ "a.txt": "1\n" });
  const line = fc.constantFrom("a", "b", "", "+", "-x", "@@ -1 +1 @@", "\\", " ");
  const text = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => `${lines.join("\n")}\n`);
  fc.assert(
    fc.property(text, text, (before, after) => {
      repository.write({ "b.txt": before, "c.txt": after });
      let patch = "";
      try {
        execFileSync("git", ["diff", "--no-index", "--no-color", "b.txt", "c.txt"], { cwd: repository.path });
      } catch (error) {
        patch = String((error as { stdout: Buffer }).stdout);
      }
      const lines = after.split("\n");
      const added = patch.split("\n").filter((one) => /^\+(?!\+\+ b\/c\.txt)/.test(one));
      const hunks = parseHunks(patch.slice(Math.max(0, patch.indexOf("\n@@ ") + 1)));
      const found = hunks.flatMap((hunk) => [...hunk.added]);
      assert.deepEqual(
        found.map((at) => `+${lines[at - 1]}`),
        added,
      );
    }),
    { numRuns: 25 },
  );
});
