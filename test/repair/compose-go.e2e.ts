// Repaired stacks beside compose-go, the loader of `docker compose`: what it loaded it still loads, with the same model but for what the
// repairs say, and a second run finds nothing more to repair.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { isComposeName } from "../../src/parse/path-class.ts";
import { stackgate } from "../cli/run.ts";
import { type Asked, askComposeGo, buildLoader, differences, type Told } from "../support/compose-go.ts";
import { makeProject } from "../support/compose-projects.ts";
import { realStacks, withoutStacks } from "../support/real-stacks.ts";
import { writeInto } from "../support/repo.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const MADE = 60;

const root = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-repair-")));
after(() => rmSync(root, { recursive: true, force: true }));
const loader = buildLoader(TOP, join(root, "loader"), process.env);
const skip = typeof loader === "string" ? loader : false;

/** The fields that a repair may change, of the service and of what starts before it; what its variables are stays the same. */
const REPAIRED =
  /^\/[^/]+\/(?:pre_start\/\d+\/)?(?:ports|security_opt|cap_add|cap_drop|user|mem_limit|cpus|pids_limit|deploy|logging|volumes|image)(?:\/|:)/;

function composeFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => isComposeName(path) && !path.startsWith(".git/") && statSync(join(dir, path)).isFile())
    .sort();
}

/** Each file alone, and what each folder is without any named. */
function projectsIn(dir: string): readonly Asked[] {
  const paths = composeFiles(dir);
  const alone = paths.map((path) => ({ dir: dirname(join(dir, path)), files: [join(dir, path)] }));
  return [...alone, ...[...new Set(paths.map((path) => dirname(join(dir, path))))].map((one) => ({ dir: one }))];
}

interface Outcome {
  readonly loaded: number;
  readonly repairs: number;
}

/** Repairs what lies in `dir` and holds it against what it was. */
async function repairAll(dir: string, name: string): Promise<Outcome> {
  assert.ok(typeof loader !== "string");
  const asked = projectsIn(dir);
  const before = askComposeGo(loader.path, asked);
  writeInto(dir, { ".gitignore": ".env\n" });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: dir, encoding: "utf8" });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "before");
  const fix = async (): Promise<{ repairs: readonly unknown[]; untracked: readonly unknown[] }> => {
    const told = await stackgate(["fix", "--write", "--format", "json"], { cwd: dir });
    assert.notEqual(told.stdout, "", `${name}: ${told.stderr}`);
    return JSON.parse(told.stdout);
  };
  const first = await fix();
  const now = askComposeGo(loader.path, asked);
  let loaded = 0;
  for (const [i, was] of before.entries()) {
    if (was.error !== undefined) continue;
    loaded++;
    const is = now[i] as Told;
    const where = `${name}: ${asked[i]?.files?.join(" ") ?? asked[i]?.dir}`;
    assert.equal(is.error, undefined, where);
    assert.deepEqual(
      differences(is.services, was.services).filter((line) => !REPAIRED.test(line)),
      [],
      where,
    );
  }
  const again = await fix();
  assert.deepEqual([again.repairs, again.untracked], [[], []], `${name}: nothing is left for a second run`);
  return { loaded, repairs: first.repairs.length };
}

test(`${MADE} made-up projects load as before once they are repaired`, { skip }, async () => {
  const outcomes: Outcome[] = [];
  for (let seed = 0; seed < MADE; seed++) {
    const dir = join(root, `made-${seed}`);
    writeInto(dir, makeProject(seed).files);
    outcomes.push(await repairAll(dir, `project ${seed}`));
  }
  const repairs = outcomes.reduce((sum, one) => sum + one.repairs, 0);
  console.log(`# ${repairs} repairs in ${outcomes.length} projects`);
  assert.ok(repairs > 2 * MADE, `${repairs} repairs`);
});

for (const [name, stack] of realStacks) {
  test(`the stack ${name} loads as before once it is repaired`, { skip }, async () => {
    const dir = join(root, name);
    cpSync(stack, dir, { recursive: true });
    execFileSync("chmod", ["-R", "u+w", dir]);
    const { loaded, repairs } = await repairAll(dir, name);
    console.log(`# ${name}: ${repairs} repairs, ${loaded} projects loaded`);
    assert.ok(repairs > 0);
  });
}
test("the real stacks are there", { skip: withoutStacks }, () => {
  assert.ok(realStacks.size > 5);
});
