// Every way to commit and to push, through every program that runs hooks, with the package as npm packs it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { type Repository, repositoryAt } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { npm, packInto } from "../support/tarball.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const MANAGERS = process.env.STACKGATE_HOOK_MANAGERS;
const PRE_COMMIT = process.env.STACKGATE_PRE_COMMIT;
const root = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-hooks-")));
after(() => rmSync(root, { recursive: true, force: true }));

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const LEAK = `export const key = "${KEY}";\n`;
const tarball = packInto(root);

interface Told {
  readonly passed: boolean;
  readonly output: string;
}

function run(repository: Repository, cwd: string, command: string, ...args: readonly string[]): Told {
  const env = {
    ...repository.env,
    LANG: "C.UTF-8",
    npm_config_offline: "true",
    PRE_COMMIT_HOME: join(root, "framework"),
  };
  const done = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  const output = `${done.stdout}${done.stderr}`;
  for (const part of [KEY, KEY.slice(8, 40)]) assert.ok(!output.includes(part), "a key is printed");
  return { passed: done.status === 0, output };
}

const isPassed = (told: Told): void => assert.ok(told.passed, told.output);
function isBlocked(told: Told): void {
  assert.ok(!told.passed, told.output);
  assert.match(told.output, /(?:commit|merge|push) blocked: OpenAI project key in /);
}

interface Manager {
  readonly name: string;
  /** What the repository holds before `init`. */
  readonly files: Readonly<Record<string, string>>;
  readonly init?: readonly string[];
  /** What is done besides, before and after `init`. */
  readonly before?: (repository: Repository) => void;
  readonly after?: (repository: Repository) => void;
  readonly skip?: string | false;
  /** Whether hooks run in a working tree that nothing was installed in. */
  readonly runsInFreshTrees: boolean;
}

const PACKAGE = { "package.json": '{\n  "name": "stack",\n  "private": true\n}\n', ".gitignore": "node_modules/\n" };
const noManagers = MANAGERS === undefined ? "STACKGATE_HOOK_MANAGERS is not set (node scripts/e2e-tools.mjs)" : false;

function copied(from: string, { path }: Repository): void {
  cpSync(from, join(path, "node_modules"), { recursive: true, verbatimSymlinks: true });
}

function husky({ path }: Repository): void {
  cpSync(join(TOP, "node_modules/husky"), join(path, "node_modules/husky"), { recursive: true });
}

const managers: readonly Manager[] = [
  { name: "husky 9", files: PACKAGE, before: husky, runsInFreshTrees: false },
  {
    name: "husky 9 with lint-staged in front",
    files: {
      ...PACKAGE,
      ".husky/pre-commit": "npx lint-staged --quiet\n",
      ".lintstagedrc.json": '{ "*.ts": "node -e process.exitCode=0" }\n',
    },
    before(repository) {
      husky(repository);
      copied(MANAGERS ?? "", repository);
    },
    skip: noManagers,
    runsInFreshTrees: false,
  },
  {
    name: "lefthook",
    files: { ...PACKAGE, "lefthook.yml": "output: false\n" },
    before: (repository) => copied(MANAGERS ?? "", repository),
    after: (repository) =>
      isPassed(run(repository, repository.path, "node_modules/.bin/lefthook", "install", "--force")),
    skip: noManagers,
    runsInFreshTrees: false,
  },
  {
    name: "the pre-commit framework",
    files: { ...PACKAGE, ".pre-commit-config.yaml": "repos:\n  - repo: meta\n    hooks:\n      - id: identity\n" },
    after: (repository) =>
      isPassed(
        run(
          repository,
          repository.path,
          PRE_COMMIT ?? "",
          "install",
          ..."pre-commit pre-merge-commit pre-push".split(" ").flatMap((type) => ["-t", type]),
        ),
      ),
    skip: PRE_COMMIT === undefined ? "STACKGATE_PRE_COMMIT is not set (node scripts/e2e-tools.mjs)" : false,
    runsInFreshTrees: false,
  },
  { name: "hooks that git tracks", files: PACKAGE, init: ["--plain"], runsInFreshTrees: true },
];

/** A repository whose gate stands, with one commit. */
function gated({ name, files, init = [], before, after: then }: Manager): Repository {
  const repository = repositoryAt(join(root, name.replaceAll(" ", "-")));
  const { path, git, write } = repository;
  write(files);
  npm(path, "install", "--save-dev", tarball);
  before?.(repository);
  isPassed(run(repository, path, "node_modules/.bin/stackgate", "init", ...init));
  then?.(repository);
  git("add", ".");
  return repository;
}

for (const manager of managers) {
  test(`${manager.name}: each way to commit, to merge and to push is judged by what it takes`, {
    skip: manager.skip ?? false,
  }, () => {
    const repository = gated(manager);
    const { path, git, write, stage } = repository;
    const commit = (...args: readonly string[]): Told => run(repository, path, "git", "commit", "-m", "work", ...args);
    const bare = join(root, `${manager.name.replaceAll(" ", "-")}.git`);
    repositoryAt(bare, "--bare");
    git("remote", "add", "origin", bare);
    const push = (...refs: readonly string[]): Told => run(repository, path, "git", "push", "origin", ...refs);
    const byTheWay = (...args: readonly string[]): string => git("-c", "core.hooksPath=/dev/null", ...args);

    // the first commit
    stage({ "leak.ts": LEAK });
    isBlocked(commit());
    git("rm", "-q", "-f", "--cached", "leak.ts");
    rmSync(join(path, "leak.ts"));
    stage({ "src/a.ts": "one\n", "src/b.ts": "one\n" });
    isPassed(commit());
    isPassed(push("main"));

    // a part of what was changed
    stage({ "src/a.ts": LEAK });
    write({ "src/a.ts": "two\n" });
    isBlocked(commit());
    stage({ "src/a.ts": "two\n" });
    write({ "src/a.ts": LEAK });
    isPassed(commit());
    assert.equal(readFileSync(join(path, "src/a.ts"), "utf8"), LEAK, "what was not staged is still there");

    // -a, PATH, a folder below, --amend
    isBlocked(commit("-a"));
    isBlocked(commit("src/a.ts"));
    write({ "src/b.ts": "two\n" });
    isPassed(commit("src/b.ts"));
    isBlocked(run(repository, join(path, "src"), "git", "commit", "-m", "work", "-a"));
    isBlocked(commit("--amend", "-a"));
    git("checkout", "-q", "src/a.ts");
    isPassed(commit("--amend", "--allow-empty"));

    // settings of the user
    writeFileSync(join(root, "attributes"), "* -diff\n*.ts diff=x filter=none\n");
    const settings = {
      "color.ui": "always",
      "diff.noprefix": "true",
      "diff.external": "false",
      "diff.x.command": "false",
      "core.quotePath": "true",
      "core.attributesFile": join(root, "attributes"),
    };
    for (const [setting, value] of Object.entries(settings)) git("config", setting, value);
    stage({ "src/密 钥.ts": LEAK });
    isBlocked(commit());
    git("rm", "-q", "-f", "src/密 钥.ts");
    for (const setting of Object.keys(settings)) git("config", "--unset", setting);

    // a merge, and a rebase that no hook sees before the push
    git("checkout", "-q", "-b", "topic");
    stage({ "leak.ts": LEAK });
    byTheWay("commit", "-q", "-m", "leak");
    git("checkout", "-q", "main");
    isBlocked(run(repository, path, "git", "merge", "--no-ff", "-m", "merge", "topic"));
    byTheWay("reset", "-q", "--hard");
    stage({ "src/c.ts": "one\n" });
    isPassed(commit());
    byTheWay("rebase", "-q", "main", "topic");
    git("rm", "-q", "leak.ts");
    isPassed(commit());
    isBlocked(push("topic"));

    // several refs, tags, deletions
    git("tag", "bad", "topic");
    git("tag", "-a", "-m", "good", "good", "main");
    git("checkout", "-q", "main");
    isBlocked(push("main", "good", "bad"));
    isPassed(push("main", "good", "main:other"));
    isPassed(push(":other", ":good"));
    assert.equal(
      git("ls-remote", "origin")
        .split("\n")
        .filter((line) => /refs\/(?:heads|tags)\//.test(line)).length,
      1,
    );

    // another working tree
    if (!manager.runsInFreshTrees) return;
    const linked = join(root, `${manager.name.replaceAll(" ", "-")}-linked`);
    git("worktree", "add", "-q", linked);
    writeFileSync(join(linked, "leak.ts"), LEAK);
    run(repository, linked, "git", "add", "leak.ts");
    const refused = run(repository, linked, "git", "commit", "-m", "work");
    assert.ok(!refused.passed, "nothing is installed there, so nothing passes");
    assert.match(refused.output, /stackgate was not found, so nothing was checked/);
    const bin = join(path, "node_modules/stackgate/dist");
    const named = {
      ...repository,
      env: { ...repository.env, STACKGATE_BIN: join(bin, "cli.js"), PATH: [repository.env.PATH, bin].join(delimiter) },
    };
    isBlocked(run(named, linked, "git", "commit", "-m", "work"));
  });
}

test("the pre-commit framework installs the package from its repository, by .pre-commit-hooks.yaml", {
  skip: PRE_COMMIT === undefined ? "STACKGATE_PRE_COMMIT is not set (node scripts/e2e-tools.mjs)" : false,
}, () => {
  const source = repositoryAt(join(root, "source"));
  cpSync(join(root, "package"), source.path, { recursive: true });
  cpSync(join(TOP, ".pre-commit-hooks.yaml"), join(source.path, ".pre-commit-hooks.yaml"));
  // The framework has npm fetch what the package is developed with.
  const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8"));
  writeFileSync(join(source.path, "package.json"), JSON.stringify(manifest));
  source.git("add", "-f", ".");
  const rev = source.commit("release");
  const repository = repositoryAt(join(root, "user"));
  const { path, stage } = repository;
  const config = `repos:\n- repo: ${source.path}\n  rev: ${rev}\n  hooks:\n  - id: stackgate\n  - id: stackgate-push\n  - id: stackgate-all\n`;
  stage({ ".pre-commit-config.yaml": config, "a.ts": LEAK });
  isPassed(run(repository, path, PRE_COMMIT ?? "", "install", "-t", "pre-commit", "-t", "pre-push"));
  isBlocked(run(repository, path, "git", "commit", "-m", "work"));
  const everything = run(repository, path, PRE_COMMIT ?? "", "run", "--hook-stage", "manual", "stackgate-all");
  assert.match(everything.output, /OpenAI project key/);
  stage({ "a.ts": "one\n" });
  isPassed(run(repository, path, "git", "commit", "-m", "work"));
  repositoryAt(join(root, "user.git"), "--bare");
  repository.git("remote", "add", "origin", join(root, "user.git"));
  stage({ "b.ts": LEAK });
  repository.git("commit", "-q", "--no-verify", "-m", "leak");
  isBlocked(run(repository, path, "git", "push", "origin", "main"));
});

mkdirSync(join(root, "framework"), { recursive: true });
