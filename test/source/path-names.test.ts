import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pathNames } from "../../src/source/path-names.ts";

const latin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
/** Few enough that names meet. */
const fewBytes = fc
  .array(fc.constantFrom("a", "~", "2", "3", "\xff", "\xfe", "\xef\xbf\xbd"), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));

test("pathNames() shows UTF-8 as it is, and what is none with U+FFFD", () => {
  const nameOf = pathNames();
  for (const text of ["a/b.env", "é", "e\u0301", "密钥.env", "🔑", "new\nline"])
    assert.equal(nameOf(latin1(text)), text);
  assert.equal(nameOf("\xff.env"), "\ufffd.env");
  assert.equal(nameOf("\xfe.env"), "\ufffd.env~2");
  assert.equal(nameOf("\xff.env"), "\ufffd.env");
  assert.equal(nameOf(latin1("\ufffd.env")), "\ufffd.env~3");
});

test("pathNames() gives no two paths one name, and one path always the same", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyBytes, fewBytes), { maxLength: 60 }), (paths) => {
      const nameOf = pathNames();
      const names = new Map(paths.map((path) => [path, nameOf(path)]));
      assert.equal(new Set(names.values()).size, names.size);
      for (const [path, name] of names) assert.equal(nameOf(path), name);
    }),
    { numRuns: 2000 },
  );
});

test("pathNames() takes time that grows with the number of paths that look alike", () => {
  const nameOf = pathNames();
  const names = new Set<string>();
  // Bytes that begin no character: each is shown as one U+FFFD, so that all of these look alike.
  const bytesOf = (i: number): string =>
    [0, 3, 6, 9, 12, 15].map((bit) => String.fromCharCode(0xf8 | ((i >> bit) & 7))).join("");
  for (let i = 0; i < 60_000; i++) names.add(nameOf(bytesOf(i)));
  assert.equal(names.size, 60_000);
});
