import assert from "node:assert/strict";
import { test } from "node:test";
import { folder, repo, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const OLD = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const NEW = secretOf("sk-ant-api03-{b64url:93}AA");

interface Report {
  readonly findings: readonly {
    readonly path: string;
    readonly ruleId: string;
    readonly fix: string;
    readonly exposure: string;
  }[];
}
const advice = ({ stdout }: Told): readonly string[] =>
  (JSON.parse(stdout) as Report).findings.map(({ path, exposure, fix }) => `${path} ${exposure} ${fix}`);

const PATHS = ["src/key.ts", "src/schlüssel.ts"];

for (const path of PATHS)
  test(`a scan of tracked files says of a key in HEAD that it is committed, of another one that it is not: ${path}`, async () => {
    const { path: cwd, write, git } = repo({ [path]: `export const a = "${OLD}";\n` });
    write({ [path]: `export const a = "${OLD}";\nexport const b = "${NEW}";\n` });
    const json = async (...more: readonly string[]): Promise<readonly string[]> =>
      advice(await stackgate(["scan", "--format", "json", ...more], { cwd }));
    const [old, added, ...rest] = await json();
    assert.equal(rest.length, 0);
    assert.match(old ?? "", / unpushed Not pushed yet: take it out of the commits that hold it/);
    assert.match(added ?? "", / working-tree Not committed yet: take it out/);
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    const [pushed] = await json();
    assert.match(pushed ?? "", / pushed Already pushed, so replace it first/);
    const { stdout } = await stackgate(["scan", "--lang", "zh"], { cwd });
    assert.match(stdout, /已经推送，先轮换/);
  });

test("a scan before the first commit says that nothing is committed", async () => {
  const { path: cwd, stage } = repo();
  stage({ "a.ts": `export const a = "${OLD}";\n` });
  const [told] = advice(await stackgate(["scan", "--format", "json"], { cwd }));
  assert.match(told ?? "", /Not committed yet/);
});

test("a scan of plain files says nothing of commits that it does not know", async () => {
  const cwd = folder();
  writeInto(cwd, { "a.ts": `export const a = "${OLD}";\n` });
  const [told] = advice(await stackgate(["scan", "--no-git", "--format", "json"], { cwd }));
  assert.match(told ?? "", /Take it out and read it from the environment\. If the file was committed or shared/);
});
