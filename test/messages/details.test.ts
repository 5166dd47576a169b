import assert from "node:assert/strict";
import { test } from "node:test";
import { say, sayCode } from "../../src/messages/catalogue.ts";

const CASES = [
  { detail: "EACCES", en: "not read: permission denied", zh: "未能读取：没有权限" },
  { detail: "EISDIR", en: "not read: it is a folder", zh: "未能读取：这是一个目录" },
  // A code that nobody has words for yet is better than nothing.
  { detail: "EUNHEARDOF", en: "not read: EUNHEARDOF", zh: "未能读取：EUNHEARDOF" },
  { detail: "constructor", en: "not read: constructor", zh: "未能读取：constructor" },
];

for (const { detail, en, zh } of CASES)
  test(`a sentence tells ${detail} in the words of its language`, () => {
    assert.equal(sayCode("en", "problem", "unreadable-file", { detail }), en);
    assert.equal(sayCode("zh", "problem", "unreadable-file", { detail }), zh);
  });

const FAILURES = ["NO_SERVER", "REFUSED", "NO_SUCH_COMMIT", "UNREACHABLE", "TIMED_OUT", "FAILED"];

test("each way in which a policy of another repository cannot be fetched has its words", () => {
  for (const failure of FAILURES)
    for (const language of ["en", "zh"] as const)
      assert.doesNotMatch(
        say(language, "error.action-extends", { found: "a/b", detail: `FETCH_${failure}` }),
        /FETCH_|\{|_/,
      );
});
