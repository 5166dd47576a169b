// Every command that the pages show is typed in a repository with a small stack, with dist/cli.js as `stackgate`.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { test } from "node:test";
import { folder, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { PAGES, type ShownBlock, shownBlocks, typed } from "../support/shown-commands.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const CLI = join(TOP, "dist", "cli.js");

/** What begins so is not run, and why. Nothing else may be left out. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "npm ci && npm test": "installs from the registry, and runs these tests",
  "npm install": "installs from the registry",
  "npm run": "works on this project itself, not on a user's",
  "node scripts/": "works on this project itself, not on a user's",
  "gh api": "needs GitHub",
  "hook=$(npm root --global)": "copies to the folders of servers",
  "pre-commit install": "needs the pre-commit framework; test/e2e/hooks.e2e.ts has it",
  "docker save": "needs a Docker daemon and an image",
  "stackgate plan OWNER": "asks GitHub",
  "stackgate plan acme": "asks GitHub; test/e2e/sweep-organisation.e2e.ts asks a local one",
  "stackgate merge": "joins what the jobs of a CI left; test/e2e/sweep-history.e2e.ts has them",
  "stackgate scan --verify": "asks providers; test/verify/scan.e2e.ts asks a local server",
};

/** What stands for something of the reader's own. */
const FILLED: readonly (readonly [RegExp, (stack: Stack) => string])[] = [
  [/\b(?:FINGERPRINT|4be190c2aa|4be190c2)\b/g, ({ fingerprint }) => fingerprint],
  [/\bRULE\b/g, () => "openai-key-project"],
  [/(?<=hook )NAME\b/g, () => "pre-commit"],
  [/(?<=--stdin-path )NAME\b/g, () => ".env"],
  [/(?<=--archive )(?:FILE|image\.tar)\b/g, () => "stack.tar"],
  [/(?<=git add )FILES\b/g, () => "docker/docker-compose.yml"],
  [/(?<=import )FILE\b/g, () => ".gitleaks.toml"],
  [/(?<=-f )FILE\b/g, () => "docker/docker-compose.yml"],
  [/(?<=--since )(?:DATE|REV)\b/g, () => "main"],
  [/(?<=--until )DATE\b/g, () => "2099-01-01"],
  [/\bREV\b/g, () => "HEAD"],
  [/\b(?:PATH|DIR)\b/g, () => "docker"],
  [/\bSHELL\b/g, () => "bash"],
  [/\bCOMMAND\b/g, () => "scan"],
  [/sha256:\.\.\./g, () => `sha256:${"0f".repeat(32)}`],
];

/** Commands that build on what another one left behind. */
const BEFORE: Readonly<Record<string, string>> = { "stackgate allow --last": "stackgate scan" };

/** The ones whose answer may be 1, since the stack holds a key and no hooks; all others end with 0. */
const MAY_BLOCK =
  /^(?:npx stackgate|stackgate|node dist\/cli\.js) (?:scan|hook|doctor|audit .*--fail-under|fix .*--write)/;

interface Stack {
  readonly made: Repository;
  readonly fingerprint: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const counts = { run: 0, left: 0 };
const seen = new Set<string>();
const unused = new Set(Object.keys(NOT_RUN));
const stack = stackOf();

for (const [page, text] of PAGES)
  test(`${page}: the commands that it shows do what they are shown for`, () => {
    for (const block of shownBlocks(text)) for (const script of scriptsOf(block)) play(`${page}:${block.line}`, script);
  });

test("commands that are not run are few, and each reason is used", () => {
  console.log(`# ${counts.run} commands of ${PAGES.size} pages run, ${counts.left} not:`);
  for (const [start, reason] of Object.entries(NOT_RUN)) console.log(`#   ${start}: ${reason}`);
  assert.deepEqual([...unused], []);
  assert.ok(counts.run > 60 && counts.left < counts.run / 4);
});

/** Commands that are typed one after the other in the same repository. */
function scriptsOf({ kind, commands }: ShownBlock): readonly (readonly string[])[] {
  return kind === "script" ? [commands] : commands.flatMap(typed).map((one) => [one]);
}

function play(place: string, script: readonly string[]): void {
  const filled = script.map((one) => FILLED.reduce((text, [from, to]) => text.replaceAll(from, to(stack)), one));
  // The pages of both languages show the same; what they say of it differs.
  const name = filled.map((one) => one.replace(/ +#.*$/, "")).join("\n");
  if (seen.has(name)) return;
  seen.add(name);
  let cwd: string | undefined;
  for (const command of filled) {
    const start = Object.keys(NOT_RUN).find((one) => command.startsWith(one));
    if (start !== undefined) {
      unused.delete(start);
      counts.left++;
      // What follows builds on it.
      if (start.startsWith("hook=")) return;
      continue;
    }
    cwd ??= copyOf(stack);
    const before = Object.keys(BEFORE).find((one) => command.startsWith(one));
    if (before !== undefined) shell(BEFORE[before] ?? "", cwd);
    const { status, stderr } = shell(command, cwd);
    const allowed = MAY_BLOCK.test(command) ? [0, 1] : [0];
    assert.ok(allowed.includes(status ?? -1), `${place}: ${command}\nended with ${status}\n${stderr.slice(0, 2000)}`);
    counts.run++;
  }
}

function shell(command: string, cwd: string) {
  return spawnSync("sh", ["-c", command], { cwd, env: stack.env, input: "", encoding: "utf8", timeout: 120_000 });
}

/** A branch that opened a database and brought a key, with one more change staged. */
function stackOf(): Stack {
  const made = repo();
  made.commit("A stack", {
    "README.md": "# assistant\n",
    ".gitleaks.toml": '[allowlist]\npaths = ["^docs/"]\n',
    "docker/docker-compose.yml": composeFile("127.0.0.1:5432:5432"),
  });
  made.git("checkout", "-q", "-b", "work");
  made.commit("Start the stack", {
    "docker/docker-compose.yml": composeFile("5432:5432"),
    "docker/.env": `OPENAI_API_KEY=${secretOf("sk-proj-{b64url:74}T3Blbk{cut}FJ{b64url:74}")}\nLOG_LEVEL=INFO\n`,
  });
  made.stage({ "app.py": "print('hello')\n" });
  made.write({ ".git/info/exclude": "dist\nnode_modules\nstack.tar\n" });
  made.git("archive", "--output=stack.tar", "HEAD");
  symlinkSync(join(TOP, "dist"), join(made.path, "dist"));
  const env = { ...made.env, PATH: [programs(), dirname(process.execPath), process.env.PATH].join(delimiter) };
  const found = spawnSync(process.execPath, [CLI, "scan", "--format", "json"], {
    cwd: made.path,
    env,
    encoding: "utf8",
  });
  const { findings } = JSON.parse(found.stdout) as {
    findings: readonly { readonly ruleId: string; readonly fingerprint: string }[];
  };
  const fingerprint = findings.find(({ ruleId }) => ruleId === "openai-key-project")?.fingerprint;
  assert.ok(fingerprint !== undefined, findings.map(({ ruleId }) => ruleId).join(" ") + found.stderr);
  return { made, fingerprint, env: { ...env, TMPDIR: folder("tmp"), NO_COLOR: "1", LC_ALL: "C.UTF-8" } };
}

/** `stackgate`, and `npx` for a package that is installed. */
function programs(): string {
  const bin = join(folder("bin"), "bin");
  mkdirSync(bin);
  const write = (name: string, text: string): void => {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  };
  write("stackgate", `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  write("npx", '#!/bin/sh\n[ "$1" = stackgate ] || exit 127\nexec "$@"\n');
  return bin;
}

function copyOf({ made }: Stack): string {
  const path = join(folder("copy"), "repository");
  cpSync(made.path, path, { recursive: true, verbatimSymlinks: true });
  execFileSync("git", ["update-index", "-q", "--refresh"], { cwd: path, env: made.env });
  return path;
}

function composeFile(port: string): string {
  return `services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
  db:
    image: postgres:15.10-alpine
    env_file: .env
    ports: ["${port}"]
    volumes: ["db:/var/lib/postgresql/data"]
volumes:
  db: {}
`;
}
