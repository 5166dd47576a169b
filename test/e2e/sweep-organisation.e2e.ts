// The workflow for an organisation through a real runner's matrix against a GitHub on the loopback, which lists 30 repositories and
// serves them over git: three of them fail, each in its own way.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { actTools } from "../support/act.ts";
import { runWorkflow, type WorkflowResult } from "../support/act-workflow.ts";
import { type OwnedRepository, ownerServer } from "../support/github-owner.ts";
import { secretOf } from "../support/secret.ts";
import { servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const CLI = join(TOP, "dist", "cli.js");
const WORKFLOW = readFileSync(join(TOP, "docs/workflows/sweep-organisation.yml"), "utf8");
const tools = actTools(process.env);
const skip = typeof tools === "string" ? tools : false;

const root = mkdtempSync(join(tmpdir(), "stackgate-sweep-"));
after(() => rmSync(root, { recursive: true, force: true }));

const TOKEN = "the-token-of-the-organisation-that-no-log-may-hold";
const KIB_OF_A_LARGE_ONE = 3 << 20;
const names = Array.from({ length: 30 }, (_, i) => `acme/r${String(i).padStart(2, "0")}`);
const [GONE = "", BROKEN = "", KILLED = "", LARGE = ""] = names;
const failing = [GONE, BROKEN, KILLED];
const leaking = names.filter((name, i) => !failing.includes(name) && (i % 4 === 0 || name === LARGE));
const keyOf = (name: string): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", names.indexOf(name));

/** A bare repository for each name; every fourth has a key in its past. */
function serve(folder: string): void {
  for (const name of names) {
    const work = servedRepository(join(root, "work", name));
    work.commit("first", { "README.md": `# ${name}\n`, "src/main.ts": "export const answer = 42;\n" });
    if (leaking.includes(name)) {
      work.commit("a key", { "src/llm.ts": `const key = "${keyOf(name)}";\n` });
      work.commit("no key", { "src/llm.ts": "const key = process.env.OPENAI_API_KEY;\n" });
    }
    work.git("repack", "-adq");
    work.git("clone", "-q", "--bare", work.path, join(folder, `${name}.git`));
  }
}

/** Pushes to the large one after its first shard was fetched: the plan had asked, and the shard. */
function pushBetween(folder: string): (path: string) => void {
  let asked = 0;
  return (path) => {
    if (!path.startsWith(`/${LARGE}.git/`) || ++asked !== 3) return;
    const work = servedRepository(join(root, "work", LARGE));
    work.commit("meanwhile", { "src/late.ts": `const key = "${keyOf(KILLED)}";\n` });
    work.git("push", "-q", join(folder, `${LARGE}.git`), "main");
  };
}

/** Takes one away, and another's objects, or gives them back. */
function damage(folder: string, isThere: boolean): void {
  for (const path of [`${GONE}.git`, `${BROKEN}.git/objects/pack`].map((one) => join(folder, one))) {
    if (isThere) renameSync(`${path}.away`, path);
    else renameSync(path, `${path}.away`);
  }
}

interface Merged {
  readonly findings: readonly { readonly path: string; readonly ruleId: string; readonly repository: string }[];
  readonly problems: readonly { readonly path?: string; readonly reason: string }[];
  readonly summary: { readonly coverage: { readonly known: number } };
  readonly merged: { readonly repositories: readonly { readonly name: string; readonly shards?: number }[] };
}

const mergedOf = (result: WorkflowResult): Merged =>
  JSON.parse(readFileSync(join(result.artifact("stackgate"), "stackgate.json"), "utf8")) as Merged;

/** Of the steps that failed, in order. */
const exitsOf = ({ log }: WorkflowResult): readonly string[] =>
  [...log.matchAll(/^exit status (\d+)$/gm)].map(([, code = ""]) => code);

test("an organisation of 30 repositories, three of them failing: the three are named, the rest is told", {
  skip,
}, async () => {
  assert.ok(typeof tools !== "string");
  const served = join(root, "served");
  serve(served);
  damage(served, false);
  const repositories = names.map(
    (full_name): OwnedRepository => ({ full_name, size: full_name === LARGE ? KIB_OF_A_LARGE_ONE : 10 << 10 }),
  );
  const env = servedRepository(join(root, "own")).env;
  const server = await ownerServer({
    ...{ owner: "acme", type: "Organization", repositories, token: TOKEN },
    git: { root: served, env, asked: pushBetween(served) },
  });
  const own = servedRepository(join(root, "own"));
  own.commit("the workflow", { "README.md": "# Sweeps\n" });
  const run = (folder: string, before: string): Promise<WorkflowResult> =>
    runWorkflow(tools, {
      folder: join(root, folder),
      workflow: WORKFLOW,
      repository: own.path,
      fullName: "acme/security",
      server: server.url,
      env: { GITHUB_API_URL: server.url, GITHUB_REPOSITORY_OWNER: "acme" },
      secrets: { STACKGATE_TOKEN: TOKEN },
      cli: CLI,
      before,
    });
  try {
    // A process that the machine ends says nothing any more.
    const result = await run("run", `case "$*" in *"--repository ${KILLED} "*) exit 137 ;; esac`);
    assert.deepEqual(server.violations, []);
    for (const secret of [TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString("base64"), keyOf(LARGE).slice(8, 40)])
      assert.ok(!result.log.includes(secret), "the log holds a secret");
    assert.equal(result.passed, false);
    const jobs = result.artifacts.filter((name) => name.startsWith("reports-"));
    assert.ok(jobs.length > 4, result.log);
    const { findings, problems, merged } = mergedOf(result);
    for (const name of failing)
      assert.ok(
        problems.some((problem) => JSON.stringify(problem).includes(name)),
        name,
      );
    assert.equal(problems.length, 3, JSON.stringify(problems));
    assert.deepEqual([...new Set(findings.map(({ repository }) => repository))].sort(), leaking);
    assert.ok(!findings.some(({ path }) => path.endsWith("late.ts")), "what was pushed meanwhile");
    for (const name of leaking)
      assert.ok(
        findings.some(({ path }) => path === `${name}/src/llm.ts`),
        name,
      );
    assert.deepEqual(
      merged.repositories.map(({ name }) => name).filter((name) => !failing.includes(name)),
      names.filter((name) => !failing.includes(name)),
    );
    assert.equal(exitsOf(result).at(-1), "2");
    const caches = readdirSync(join(root, "run", "store", "caches"));
    assert.equal(caches.length, 1);
    const ledgers = readdirSync(join(root, "run", "store", "caches", caches[0] ?? "", "known"));
    assert.ok(ledgers.includes("acme.r03.1") && ledgers.includes("acme.r03.2"), ledgers.join(" "));

    // A week later all three are well again, and of the others nothing is read twice.
    damage(served, true);
    cpSync(join(root, "run/store/caches"), join(root, "later/store/caches"), { recursive: true });
    const later = await run("later", "");
    assert.deepEqual(exitsOf(later), ["1"], "the merge alone fails, since keys are there");
    const whole = mergedOf(later);
    assert.deepEqual([whole.problems, whole.merged.repositories.map(({ name }) => name)], [[], names]);
    assert.deepEqual([...new Set(whole.findings.map(({ repository }) => repository))].sort(), leaking);
    assert.ok(whole.findings.some(({ path }) => path === `${LARGE}/src/late.ts`));
    assert.ok(whole.summary.coverage.known > 27, JSON.stringify(whole.summary.coverage));
  } finally {
    await server.close();
  }
});
