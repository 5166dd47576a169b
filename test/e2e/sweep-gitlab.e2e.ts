// The pipeline that `plan --for gitlab` prints, its jobs as docs/workflows/gitlab-shard.yml has them: their scripts in a shell, with the
// variables and the artifacts that GitLab hands on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { secretOf } from "../support/secret.ts";
import { servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const CLI = join(TOP, "dist", "cli.js");
const root = mkdtempSync(join(tmpdir(), "stackgate-gitlab-"));
after(() => rmSync(root, { recursive: true, force: true }));

interface Job {
  readonly extends?: string;
  readonly script?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

const workflow = (name: string): Readonly<Record<string, Job>> =>
  parse(readFileSync(join(TOP, "docs/workflows", name), "utf8")) as Readonly<Record<string, Job>>;
const [parent, template] = [workflow("gitlab-sweep.yml"), workflow("gitlab-shard.yml")];

/** What one job does in a new folder of the runner's; `given`: files of earlier jobs. */
function run(job: string, script: readonly string[], given: readonly string[], variables: Job["variables"]): string {
  const folder = join(root, "builds", job);
  const temporary = join(root, "tmp", job);
  for (const made of [folder, temporary]) mkdirSync(made, { recursive: true });
  for (const path of given) cpSync(path, join(folder, path.split("/").at(-1) ?? ""), { recursive: true });
  const { status, stderr } = spawnSync("bash", ["-c", `set -eo pipefail\n${script.join("\n")}`], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: [join(root, "bin"), process.env.PATH].join(delimiter),
      HOME: root,
      TMPDIR: temporary,
      GIT_CONFIG_NOSYSTEM: "1",
      CI_PROJECT_DIR: folder,
      CI_REPOSITORY_URL: pathToFileURL(join(root, "served.git")).href,
      ...variables,
    },
  });
  writeFileSync(join(folder, "status"), `${status}`);
  assert.ok(status === 0 || status === 1, `${job}: ${status}\n${stderr}`);
  return folder;
}

test("a history in shards through GitLab's child pipeline, pushed to meanwhile, is what one scan tells", () => {
  const key = (i: number): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", i);
  const work = servedRepository(join(root, "work"));
  for (let i = 0; i < 12; i++)
    work.commit(`change ${i}`, {
      [`src/part-${i}.ts`]: `export const part = ${i};\n`,
      ...(i % 3 === 0 ? { [`src/llm-${i}.ts`]: `const key = "${key(i)}";\n` } : {}),
    });
  work.git("tag", "-a", "-m", "first", "v1");
  work.git("repack", "-adq");
  work.git("clone", "-q", "--bare", work.path, join(root, "served.git"));
  mkdirSync(join(root, "bin"));
  writeFileSync(join(root, "bin", "stackgate"), `#!/bin/sh\nexec ${process.execPath} ${CLI} "$@"\n`);
  chmodSync(join(root, "bin", "stackgate"), 0o755);

  // GitLab checks out where the plan is made.
  const planned = [`git clone -q "$CI_REPOSITORY_URL" clone && cd clone`, ...(parent["stackgate plan"]?.script ?? [])];
  const plan = run(
    "plan",
    planned.map((line) => line.replace("2G", "1K")),
    [],
    {},
  );
  const refs = join(plan, "clone", "refs.txt");
  const { include, ...pipeline } = parse(readFileSync(join(plan, "clone", "stackgate-plan.yml"), "utf8"));
  assert.deepEqual(include, [{ local: ".gitlab/stackgate-shard.yml" }]);
  const jobs = Object.entries<Job>(pipeline);
  assert.ok(jobs.length > 2, String(jobs.length));

  const reports = join(root, "reports");
  for (const [i, [name, job]] of jobs.entries()) {
    const script = template[job.extends ?? ""]?.script ?? [];
    const folder = run(name.replace(" ", "-"), script, [refs], job.variables);
    assert.equal(readFileSync(join(folder, "status"), "utf8"), "0", name);
    assert.deepEqual(readdirSync(join(folder, "ledgers")), ["ledger"]);
    cpSync(join(folder, "reports"), reports, { recursive: true });
    if (i > 0) continue;
    work.commit("meanwhile", { "src/late.ts": `const key = "${key(99)}";\n` });
    work.git("push", "-q", join(root, "served.git"), "main");
  }
  const merged = run("merge", template["stackgate merge"]?.script ?? [], [reports], {});
  assert.equal(readFileSync(join(merged, "status"), "utf8"), "1", "keys are there");
  const told = JSON.parse(readFileSync(join(merged, "gl-secrets.json"), "utf8")) as {
    readonly vulnerabilities: readonly { readonly location: { readonly file: string } }[];
  };
  assert.deepEqual(
    told.vulnerabilities.map(({ location }) => location.file).sort(),
    [0, 3, 6, 9].map((i) => `src/llm-${i}.ts`),
  );
});
