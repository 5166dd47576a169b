// The main job through real git and real husky, with the package as npm packs it.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Repository, repositoryAt } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { npm, packInto } from "../support/tarball.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const DIFY = join(TOP, "../shared/real/dify-0.15.3/docker");
const root = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-commit-")));
after(() => rmSync(root, { recursive: true, force: true }));

const OPENAI = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const QWEN = secretOf("sk-{hex:32}");
const KEY_FILE = `export const key = "${OPENAI}";\n`;

const tarball = packInto(root);
mkdirSync(join(root, "global"));
// npm would else look for a package further up.
writeFileSync(join(root, "global/package.json"), "{}\n");
npm(join(root, "global"), "install", "--no-save", tarball);
const installed = join(root, "global/node_modules/stackgate");

interface Told {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs a program in a repository; nothing it says may hold a secret. */
function run({ env }: Repository, cwd: string, command: string, ...args: readonly string[]): Told {
  const done = spawnSync(command, args, { cwd, env: { ...env, LANG: "C.UTF-8" }, encoding: "utf8" });
  const output = `${done.stdout}${done.stderr}`;
  for (const secret of [OPENAI, QWEN, OPENAI.slice(8, 40)]) assert.ok(!output.includes(secret), "a secret is printed");
  return { passed: done.status === 0, output };
}

const commit = (repository: Repository, ...args: readonly string[]): Told =>
  run(repository, repository.path, "git", "commit", "-m", "work", ...args);
const headOf = (repository: Repository): string => repository.git("rev-parse", "HEAD");

function isBlocked(told: Told, says: RegExp): void {
  assert.equal(told.passed, false, told.output);
  assert.match(told.output, says);
}

function isPassed(told: Told): void {
  assert.equal(told.passed, true, told.output);
}

/** A repository with git's own hooks, as `init` of the installed package puts them where there is no package.json. */
function gated(name: string): Repository {
  const repository = repositoryAt(join(root, name));
  isPassed(run(repository, repository.path, process.execPath, join(installed, "dist/cli.js"), "init"));
  repository.write({ "README.md": "# Stack\n" });
  repository.git("add", "README.md");
  return repository;
}

test("a Dify stack through husky: an .env with keys and an opened Postgres are refused, without them the commit passes", {
  skip: existsSync(DIFY) ? false : `no real stack at ${DIFY}`,
}, () => {
  const repository = repositoryAt(join(root, "dify"));
  const { path, git, stage } = repository;
  cpSync(DIFY, join(path, "docker"), { recursive: true });
  const compose = readFileSync(join(DIFY, "docker-compose.yaml"), "utf8").replace(
    "  db:\n    image:",
    '  db:\n    user: "70"\n    image:',
  );
  assert.match(compose, /user: "70"/);
  const example = "LOG_LEVEL=INFO\nOPENAI_API_KEY=\nQWEN_API_KEY=\n";
  stage({
    "package.json": '{\n  "name": "stack",\n  "private": true\n}\n',
    ".gitignore": "node_modules/\n",
    "docker/docker-compose.yaml": compose,
    "docker/.env.example": example,
  });
  git("add", ".");
  git("commit", "-q", "-m", "the stack");
  npm(path, "install", "--save-dev", tarball);
  cpSync(join(TOP, "node_modules/husky"), join(path, "node_modules/husky"), { recursive: true });
  isPassed(run(repository, path, "node_modules/.bin/stackgate", "init"));
  assert.equal(
    readFileSync(join(path, ".husky/_/h"), "utf8"),
    readFileSync(join(TOP, "node_modules/husky/husky"), "utf8"),
    "husky itself",
  );
  git("add", ".");
  isPassed(commit(repository));

  stage({
    "docker/.env": example
      .replace("OPENAI_API_KEY=", `OPENAI_API_KEY=${OPENAI}`)
      .replace("QWEN_API_KEY=", `QWEN_API_KEY=${QWEN}`),
  });
  const leak = commit(repository);
  isBlocked(leak, /^stackgate: commit blocked: 3 problems, first: docker\/\.env would be committed\n/);
  for (const place of [/docker\/\.env:2:16\n/, /docker\/\.env:3:14\n/]) assert.match(leak.output, place);
  git("rm", "-q", "--cached", "docker/.env");

  const opened = compose.replace('  db:\n    user: "70"\n', '  db:\n    ports:\n      - "5432:5432"\n');
  stage({ "docker/docker-compose.yaml": opened });
  const weak = commit(repository);
  isBlocked(weak, /^stackgate: commit blocked: Postgres is open to every network in /);
  const lineOf = (text: string): number => opened.slice(0, opened.indexOf(text)).split("\n").length;
  assert.match(weak.output, new RegExp(`docker-compose\\.yaml:${lineOf('- "5432:5432"')}:9 `));
  assert.match(weak.output, new RegExp(`docker-compose\\.yaml:${lineOf("  db:\n    ports:")}:3 .*weakened`));
  stage({ "docker/docker-compose.yaml": compose, "docs/a.md": "words\n" });
  isPassed(commit(repository));
});

test("every way to commit is judged by the index that it commits", () => {
  const repository = gated("ways");
  const { path, git, write, stage } = repository;
  isPassed(commit(repository));
  stage({ "src/a.ts": "one\n", "src/b.ts": "one\n" });
  isPassed(commit(repository));

  stage({ "src/a.ts": KEY_FILE });
  write({ "src/a.ts": "two\n" });
  isBlocked(commit(repository), /src\/a\.ts:1/);
  stage({ "src/a.ts": "two\n" });
  write({ "src/a.ts": KEY_FILE });
  isPassed(commit(repository));

  isBlocked(commit(repository, "-a"), /src\/a\.ts:1/);
  isBlocked(commit(repository, "src/a.ts"), /src\/a\.ts:1/);
  write({ "src/b.ts": "two\n" });
  isPassed(commit(repository, "src/b.ts"));
  isBlocked(run(repository, join(path, "src"), "git", "commit", "-m", "work", "-a"), /src\/a\.ts:1/);
  isBlocked(commit(repository, "--amend", "-a"), /src\/a\.ts:1/);
  git("checkout", "-q", "src/a.ts");
  isPassed(commit(repository, "--amend", "--allow-empty"));
});

test("the first commit of a repository, and a commit in a linked work tree, are judged", () => {
  const repository = gated("first");
  repository.stage({ ".env": `OPENAI_API_KEY=${OPENAI}\n` });
  isBlocked(commit(repository), /\.env would be committed/);
  repository.git("rm", "-q", "--cached", ".env");
  isPassed(commit(repository));
  const linked = join(root, "linked");
  repository.git("worktree", "add", "-q", linked);
  writeFileSync(join(linked, "a.ts"), KEY_FILE);
  run(repository, linked, "git", "add", "a.ts");
  isBlocked(run(repository, linked, "git", "commit", "-m", "work"), /a\.ts:1/);
});

test("a merge that brings a key is refused", () => {
  const repository = gated("merge");
  const { git, stage } = repository;
  isPassed(commit(repository));
  git("checkout", "-q", "-b", "topic");
  stage({ "a.ts": KEY_FILE });
  git("commit", "-q", "--no-verify", "-m", "leak");
  git("checkout", "-q", "main");
  isBlocked(
    run(repository, repository.path, "git", "merge", "--no-ff", "-m", "merge", "topic"),
    /^stackgate: merge blocked: OpenAI project key in a\.ts:1/m,
  );
});

test("a push is refused for a key in any of its commits, and passes without", () => {
  const repository = gated("push");
  const { path, git, stage } = repository;
  isPassed(commit(repository));
  repositoryAt(join(root, "push.git"), "--bare");
  git("remote", "add", "origin", join(root, "push.git"));
  isPassed(run(repository, path, "git", "push", "-q", "origin", "main"));
  const good = headOf(repository);
  stage({ "a.ts": KEY_FILE });
  git("commit", "-q", "--no-verify", "-m", "leak");
  stage({ "a.ts": "nothing\n" });
  git("commit", "-q", "-m", "taken out");
  isBlocked(
    run(repository, path, "git", "push", "-q", "origin", "main"),
    /stackgate: push blocked: OpenAI project key in a\.ts:1/,
  );
  git("tag", "v1");
  isBlocked(run(repository, path, "git", "push", "-q", "origin", "v1", `${good}:refs/heads/other`), /push blocked/);
  isPassed(run(repository, path, "git", "push", "-q", "origin", `${good}:refs/heads/other`));
  isPassed(run(repository, path, "git", "push", "-q", "origin", ":other"));
});

test("user settings of git make no difference", () => {
  const repository = gated("settings");
  const settings = {
    "color.ui": "always",
    "diff.noprefix": "true",
    "core.quotePath": "true",
    "diff.external": "false",
    "core.fsmonitor": "false",
    "log.showSignature": "true",
    "core.attributesFile": join(root, "attributes"),
  };
  writeFileSync(join(root, "attributes"), "* -diff\n*.ts filter=none binary\n");
  for (const [name, value] of Object.entries(settings)) repository.git("config", name, value);
  repository.stage({ ".gitattributes": "* -diff\n", "密钥 a.ts": KEY_FILE });
  isBlocked(commit(repository), /OpenAI project key in 密钥 a\.ts:1/);
});

test("a reader that leaves is no error, and the exit code still says what was found", () => {
  const repository = gated("reader");
  repository.stage(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`src/${i}.ts`, KEY_FILE])));
  const cli = join(installed, "dist/cli.js");
  const told = run(
    repository,
    repository.path,
    "bash",
    "-c",
    `node '${cli}' scan --staged --all | head -c 1; echo " ended with \${PIPESTATUS[0]}"`,
  );
  assert.match(told.output, /^. ended with 1\n$/);
});

for (const [signal, expected] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  test(`${signal} ends a run with ${expected}`, async () => {
    const child = spawn(process.execPath, [join(installed, "dist/cli.js"), "scan", "--stdin", "--stdin-path", "a"], {
      stdio: ["pipe", "ignore", "inherit"],
    });
    const ended = new Promise((done) => child.once("close", (code) => done(code)));
    await new Promise((done) => setTimeout(done, 3000));
    child.kill(signal);
    assert.equal(await ended, expected);
  });
}
