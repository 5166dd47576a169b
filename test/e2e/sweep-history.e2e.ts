// The workflow for one large history through a real runner's matrix: however many shards, the merged report is that of one scan.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { actTools } from "../support/act.ts";
import { runWorkflow } from "../support/act-workflow.ts";
import { secretOf } from "../support/secret.ts";
import { composeFile, type ServedRepository, servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const CLI = join(TOP, "dist", "cli.js");
const WORKFLOW = readFileSync(join(TOP, "docs/workflows/sweep-history.yml"), "utf8");
const tools = actTools(process.env);
const skip = typeof tools === "string" ? tools : false;

const root = mkdtempSync(join(tmpdir(), "stackgate-shards-"));
after(() => rmSync(root, { recursive: true, force: true }));

interface Report {
  readonly findings: readonly object[];
  readonly summary: { readonly verdict: string; readonly blocking: number };
  readonly merged?: object;
}

const reportIn = (path: string): Report => JSON.parse(readFileSync(path, "utf8")) as Report;

/** A history with keys that come, move, are repeated and go, a stack that is opened, and much that holds nothing. */
function written(repository: ServedRepository): void {
  const key = (i: number): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", i);
  repository.commit("the stack", {
    "docker/compose.yaml": composeFile({ postgresPort: "127.0.0.1:5432:5432", user: true }),
    "README.md": "# Stack\n",
  });
  for (let i = 0; i < 24; i++)
    repository.commit(`change ${i}`, {
      [`src/part-${i}/main.ts`]: `export const part = ${i};\n${"// nothing is here\n".repeat(i)}`,
      ...(i % 4 === 0 ? { [`src/part-${i}/llm.ts`]: `const key = "${key(i)}";\n` } : {}),
      ...(i % 8 === 1 ? { [`config/${i}.env`]: `OPENAI_API_KEY=${key(i - 1)}\n` } : {}),
      ...(i === 20 ? { "src/part-0/llm.ts": "const key = process.env.KEY;\n" } : {}),
    });
  repository.commit("open", {
    "docker/compose.yaml": composeFile({ postgresPort: "5432:5432", user: false }),
    "docker/.env": `DB_PASSWORD=${secretOf("{alnum:24}")}\n`,
  });
  repository.git("repack", "-adq");
}

const served = join(root, "served");
const repository = skip === false ? servedRepository(join(served, "example", "stack")) : undefined;
if (repository !== undefined) written(repository);

/** What one scan tells that keeps a ledger as well. */
function whole({ path: folder, env }: ServedRepository): Report {
  const args = ["scan", "--history", "--ledger", join(root, "ledger"), "--format", "json"];
  const { status, stdout } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: env as NodeJS.ProcessEnv,
  });
  assert.equal(status, 1);
  return JSON.parse(stdout) as Report;
}

for (const shards of [1, 2, 4, 8])
  test(`${shards} shards through the matrix, merged, tell what one scan tells`, { skip }, async () => {
    assert.ok(typeof tools !== "string" && repository !== undefined);
    const folder = join(root, `run-${shards}`);
    const kib = Number(/^size-pack: (\d+)$/m.exec(repository.git("count-objects", "-v"))?.[1]);
    const size = `${Math.ceil((kib * 1024) / (shards - 0.4))}`;
    const { passed, log, artifact, artifacts } = await runWorkflow(tools, {
      folder,
      workflow: WORKFLOW.replaceAll("'2G'", `'${size}'`),
      repository: repository.path,
      fullName: "example/stack",
      server: pathToFileURL(served).href,
      cli: CLI,
    });
    const names = Array.from({ length: shards }, (_, i) => `reports-${String(i + 1).padStart(3, "0")}`);
    assert.deepEqual(artifacts, ["refs", ...names, "stackgate"], log);
    assert.equal(passed, false, "the merge blocks");
    assert.equal(readdirSync(join(folder, "store", "caches")).length, shards);
    const merged = reportIn(join(artifact("stackgate"), "stackgate.json"));
    const expected = whole(repository);
    rmSync(join(root, "ledger"));
    assert.ok(expected.findings.length > 8);
    assert.deepEqual(merged.findings, expected.findings);
    assert.deepEqual(merged.summary, expected.summary);
    assert.deepEqual(readdirSync(artifact("stackgate")).sort(), [
      "stackgate.html",
      "stackgate.json",
      "stackgate.md",
      "stackgate.sarif",
    ]);
  });
