import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fits } from "../../src/policy/globs.ts";
import { globsOfPattern } from "../../src/policy/import/path-glob.ts";

const PATHS = [
  ".env",
  "a.b",
  "axb",
  "go.mod",
  "go.sum",
  "sub/go.mod",
  "vendor/x.go",
  "a/vendor/x.go",
  "a/myvendored.go",
  "tests/a.ts",
  "test/a.ts",
  "a/tests/b/c.ts",
  "contests/a.ts",
  "src/a.test.ts",
  "src/deep/er/a.test.ts",
  "src/a.test.tsx",
  "docs/api.md",
  "docs/api.md.bak",
  "x/docs/api.md",
  "fixtures",
  "a/fixtures/b",
  "a b/c d.txt",
  "img/logo.svg",
  "img.svg/readme",
];

const same: readonly string[] = [
  "vendor",
  "^vendor/",
  "docs/api\\.md",
  "^docs/api\\.md$",
  "(^|/)tests?/",
  "(?:^|/)fixtures/",
  "(^|/)tests?/.*\\.ts$",
  ".*\\.test\\.(ts|tsx)$",
  "^src/.*\\.test\\.ts$",
  "^src/[^/]*\\.test\\.ts",
  "\\.(svg|md)$",
  "/tests/",
  "a/.*/b",
  "^vendor/|^docs/",
  "fixtures$|\\.svg$",
  "^.*\\.svg",
  "docs/.*",
  "d.*s/",
  "[dx]ocs/",
  "^(.*/)?fixtures/",
  "(^|.*/)tests/",
  "^src/.+\\.ts$",
];

for (const pattern of same) {
  test(`globsOfPattern(${pattern}) fits what the pattern fits`, () => {
    const globs = globsOfPattern(pattern);
    assert.ok(globs, "a glob");
    const regex = new RegExp(pattern);
    for (const path of PATHS)
      assert.equal(
        globs.some((glob) => fits(glob, path)),
        regex.test(path),
        `${globs.join(" ")} on ${path}`,
      );
  });
}

test("a dot stands for itself", () => {
  const [glob = ""] = globsOfPattern("^go.mod$") ?? [];
  assert.deepEqual([fits(glob, "go.mod"), fits(glob, "go_mod")], [true, false]);
});

for (const pattern of [
  "",
  ".*",
  "(?i)vendor",
  "[a-z]+\\.ts",
  "a{2,3}",
  "\\w+",
  "(a|b)+",
  "(a|(b|c))",
  "^$",
  "(",
  "a\\",
  "a+",
  "x(?!y)",
])
  test(`globsOfPattern(${JSON.stringify(pattern)}) has none`, () => assert.equal(globsOfPattern(pattern), undefined));

test("no glob fits a path that the pattern does not", () => {
  const piece = fc.constantFrom(
    "a",
    "b",
    "/",
    ".",
    "\\.",
    ".*",
    "(a|b)",
    "(^|/)",
    "b?",
    "^",
    "$",
    "[^/]+",
    ".+",
    "[ab]",
    "(^|.*/)",
    "^(.*/)?",
    "[^/]*",
    "|",
    "-",
  );
  const character = fc.constantFrom("a", "b", "/", ".", "-", "c");
  const path = fc
    .array(character, { minLength: 1, maxLength: 9 })
    .map((list) => list.join(""))
    .filter((text) => text.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), path, (pieces, at) => {
      const pattern = pieces.join("");
      const globs = globsOfPattern(pattern);
      if (globs?.some((glob) => fits(glob, at)) === true) assert.match(at, new RegExp(pattern));
    }),
    { numRuns: 2000 },
  );
});
