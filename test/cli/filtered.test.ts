// What looked like a secret and is none is never silent: it is counted by reason.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filteredSentences } from "../../src/messages/filtered.ts";
import { FILTER_REASONS } from "../../src/model/filter-reason.ts";
import { folder, repo, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const LINES = `DB_PASSWORD=changeme
API_TOKEN=\${ELSEWHERE}
APP_PASSWORD=/run/secrets/app
OTHER_TOKEN=<your-token>
`;

function withFiles(files: Readonly<Record<string, string>>): string {
  const cwd = folder();
  writeInto(cwd, files);
  return cwd;
}

const scan = (cwd: string, ...argv: readonly string[]) =>
  stackgate(["scan", "--no-git", "--no-config", ...argv, "."], { cwd });

test("the JSON report counts what was dropped by reason", async () => {
  const cwd = withFiles({ "a.ini": LINES, "b.ini": `real_token = ${secretOf("{alnum:40}")}\n` });
  const { stdout } = await scan(cwd, "--format", "json");
  const { summary, findings } = JSON.parse(stdout);
  assert.deepEqual(summary.coverage.filtered, { placeholder: 2, reference: 1, path: 1 });
  assert.equal(findings.length, 1);
});

test("a scan without candidates counts none", async () => {
  const cwd = withFiles({ "a.ini": "port = 80\n" });
  const { stdout } = await scan(cwd, "--format", "json");
  assert.equal("filtered" in JSON.parse(stdout).summary.coverage, false);
});

for (const [language, said] of [
  ["en", "Looked like a secret and is none: placeholder (2), reference to a value kept elsewhere (1), path (1)"],
  ["zh", "形似密钥但并不是：占位符（2），对别处取值的引用（1），路径（1）"],
] as const)
  test(`--verbose tells it to people, also when nothing else is to be told (${language})`, async () => {
    const cwd = withFiles({ "a.ini": LINES });
    const flat = ({ stdout }: { readonly stdout: string }) =>
      stdout.replaceAll(/\n {2}/g, language === "en" ? " " : "");
    assert.ok(flat(await scan(cwd, "--verbose", "--lang", language)).includes(said));
    assert.ok(!flat(await scan(cwd, "--lang", language)).includes(said));
  });

test("SARIF and the coverage line of annotations have the counts", async () => {
  const cwd = withFiles({ "a.ini": LINES });
  const sarif = JSON.parse((await scan(cwd, "--format", "sarif")).stdout);
  assert.deepEqual(sarif.runs[0].properties.coverage.filtered, { placeholder: 2, reference: 1, path: 1 });
  assert.match((await scan(cwd, "--format", "github")).stdout, /is none: placeholder \(2\)/);
});

test("a staged change counts what it holds, not what base held", async () => {
  const made = repo({ "a.ini": LINES });
  made.stage({ "a.ini": `${LINES}new_token = \${NEW_ONE}\n` });
  const { stdout } = await stackgate(["scan", "--staged", "--format", "json"], { cwd: made.path });
  assert.equal(JSON.parse(stdout).summary.coverage.filtered.reference, 2);
});

test("every reason has its words", () => {
  for (const reason of FILTER_REASONS) assert.ok(`filtered.${reason}` in filteredSentences, reason);
});
