import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeFileWhole } from "../../src/cli/output.ts";
import { folder } from "../support/repo.ts";

test("writeFileWhole() leaves nothing half written when the process is told to end", async () => {
  const path = folder();
  writeFileSync(join(path, "report"), "before\n");
  const ending = new AbortController();
  function* chunks(): Iterable<string> {
    yield "half of it\n";
    assert.equal(readdirSync(path).length, 2, "it is being written");
    ending.abort();
    assert.deepEqual(readdirSync(path), ["report"]);
    yield "the rest\n";
  }
  await assert.rejects(writeFileWhole("report", path, chunks(), ending.signal), { code: "cli-output" });
  assert.equal(readFileSync(join(path, "report"), "utf8"), "before\n");
  assert.deepEqual(readdirSync(path), ["report"]);
  await writeFileWhole("report", path, ["all\n"], new AbortController().signal);
  assert.equal(readFileSync(join(path, "report"), "utf8"), "all\n");
});
