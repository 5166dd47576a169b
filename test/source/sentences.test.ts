import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sayCode } from "../../src/messages/catalogue.ts";

const top = join(process.env.STACKGATE_TOP ?? process.cwd(), "src", "source");
const code = readdirSync(top, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(top, file), "utf8"))
  .join("\n");

for (const [kind, pattern, least] of [
  ["error", /new StackgateError\(\s*"([a-z-]+)"/g, 15],
  ["problem", /code: "([a-z-]+)"|"([a-z]+-object)"/g, 5],
  ["skipped", /reason: "([a-z-]+)"/g, 3],
] as const) {
  test(`each ${kind} of a source has its sentence in both languages`, () => {
    const codes = new Set([...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ""));
    assert.ok(codes.size >= least, [...codes].join());
    for (const one of codes)
      for (const language of ["en", "zh"] as const) assert.notEqual(sayCode(language, kind, one, {}), "");
  });
}

test("a revision that is not there is told with what to type", () => {
  assert.equal(
    sayCode("en", "error", "no-such-revision", { revision: "main", branch: "main", option: "--base" }),
    "`main` is not in this clone: git fetch origin main, or give --base origin/main",
  );
});
