import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

test("our own tree is clean under our own scan", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: TOP, encoding: "utf8" });
  assert.ok(tracked.includes("src/scan.ts"));
  const done = spawnSync(process.execPath, [join(TOP, "dist", "cli.js"), "scan", "--format", "json"], {
    cwd: TOP,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const report = JSON.parse(done.stdout) as {
    findings: { blocking: boolean; path: string; ruleId: string; accepted?: unknown }[];
    problems: unknown[];
  };
  assert.deepEqual(
    report.findings.filter((finding) => finding.blocking).map(({ path, ruleId }) => `${path}: ${ruleId}`),
    [],
  );
  const secrets = report.findings.filter(
    ({ path, accepted }) => accepted !== undefined && !path.startsWith("test/fixtures/"),
  );
  assert.deepEqual(secrets, [], "only fixture folders are accepted");
  assert.deepEqual(report.problems, []);
  assert.equal(done.status, 0);
});
