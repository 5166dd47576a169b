// A git that fails, lies or says too much, and the hooks that git calls.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type HostileCase, line, SCENE_SCANS, type Scan, trap, type World } from "./case.ts";

const REAL = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();

/** A `git` that does as `script` says: `$GIT` is the real one with what it was asked. */
function wrap({ outside }: World, script: string): void {
  const bin = join(outside, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "git"), `#!/bin/sh\n${script.replaceAll("$GIT", `'${REAL}' "$@"`)}\n`);
  chmodSync(join(bin, "git"), 0o755);
}

const wrapped: NonNullable<Scan["env"]> = ({ outside }) => ({
  PATH: [join(outside, "bin"), process.env.PATH].join(delimiter),
});

const FAILED: readonly Scan[] = SCENE_SCANS.map(({ args }) => ({ args, exit: 2, finds: [] }));

const failing = (name: string, script: string, scans: readonly Scan[] = FAILED): HostileCase => ({
  name: `git: ${name}`,
  requirements: [3, 4],
  mechanisms: [3],
  from: "scene",
  build: (world) => wrap(world, script),
  scans: scans.map((scan) => ({ ...scan, env: wrapped })),
});

const [STAGED, RANGE, TREE] = FAILED;
const only = (...scans: readonly (Scan | undefined)[]): readonly Scan[] => scans.flatMap((scan) => scan ?? []);
/** Ends badly in the middle of what it says to one command. */
const cutting = (command: string): string =>
  `case " $* " in *" ${command} "*) $GIT | head -c 40; exit 128 ;; esac\nexec $GIT`;

const gits: readonly HostileCase[] = [
  failing("it fails in the middle of the index", cutting("ls-files"), only(TREE)),
  failing("it fails in the middle of the commits", cutting("rev-list"), only(RANGE)),
  failing("it fails in the middle of the differences", cutting("diff-tree"), only(RANGE)),
  failing("it fails in the middle of what is staged", cutting("diff-index"), only(STAGED)),
  failing(
    "it fails in the middle of a content",
    'case " $* " in *" cat-file "*) printf "%040d blob 100\\nhalf" 0; exit 128 ;; esac\nexec $GIT',
    only(STAGED, RANGE),
  ),
  failing("it says nothing and ends well", "exit 0"),
  failing("it says something else and ends well", "echo all is well"),
  failing("it is killed", "kill -9 $$"),
  failing("it is too old", 'case "$*" in *version) echo git version 1.8.3 ;; *) exit 129 ;; esac'),
  trap({
    name: "git: it warns at every turn",
    requirements: [3],
    mechanisms: [3],
    arm: (world) => wrap(world, "echo 'warning: a thing' >&2; $GIT; s=$?; echo 'error: no such thing' >&2; exit $s"),
    env: wrapped,
  }),
  trap({
    name: "git: it warns more than anyone reads",
    requirements: [3],
    mechanisms: [3],
    arm: (world) => wrap(world, "head -c 300000 /dev/zero | tr '\\0' x >&2; exec $GIT"),
    env: wrapped,
  }),
  {
    name: "git: it is not there",
    requirements: [3],
    mechanisms: [13],
    from: "scene",
    build: () => {},
    scans: FAILED.map((scan) => ({ ...scan, env: () => ({ PATH: "/nowhere" }), problems: ["git-missing"] })),
  },
  {
    name: "git: its folder may not be read",
    requirements: [3],
    mechanisms: [11],
    from: "scene",
    build: ({ repository: { path } }) => chmodSync(join(path, ".git"), 0o000),
    scans: FAILED.map((scan) => ({ ...scan, unprivileged: true })),
  },
  {
    name: "git: its objects may not be read",
    requirements: [3],
    mechanisms: [11],
    from: "scene",
    build: ({ repository: { path } }) => chmodSync(join(path, ".git/objects"), 0o000),
    scans: FAILED.slice(0, 2).map((scan) => ({ ...scan, unprivileged: true })),
  },
];

const hook = (
  name: string,
  build: (world: World) => unknown,
  scan: Partial<Scan> & Pick<Scan, "args" | "exit">,
): HostileCase => ({
  name: `hooks: ${name}`,
  requirements: [3, 5],
  mechanisms: [13],
  from: "scene",
  build,
  scans: [{ command: "hook", ...scan }],
});

const ZEROS = "0".repeat(40);
const pushed = ({ repository: { git } }: World, there: string): string =>
  `refs/heads/topic ${git("rev-parse", "topic")} refs/heads/topic ${there}\n`;

const hooks: readonly HostileCase[] = [
  hook("before a commit", () => {}, { args: ["pre-commit"], exit: 1, says: /src\/staged\.ts:1/ }),
  hook("before a commit, from a folder below", () => {}, {
    args: ["pre-commit"],
    cwd: "docs",
    exit: 1,
    says: /src\/staged\.ts:1/,
  }),
  hook(
    "before a commit, the base of the remote being head",
    ({ repository: { git } }) => git("update-ref", "refs/remotes/origin/main", "HEAD"),
    {
      args: ["pre-commit"],
      exit: 1,
      says: /src\/staged\.ts:1/,
    },
  ),
  hook("before a push of a new branch", () => {}, {
    args: ["pre-push", "origin", "x"],
    stdin: (world) => pushed(world, ZEROS),
    exit: 1,
    says: /src\/way\.ts:1/,
  }),
  hook("before a push over what the remote has", () => {}, {
    args: ["pre-push", "origin", "x"],
    stdin: (world) => pushed(world, world.repository.git("rev-parse", "main")),
    exit: 1,
    says: /src\/way\.ts:1/,
  }),
  hook("before a push over a commit that is not here", () => {}, {
    args: ["pre-push", "origin", "x"],
    stdin: (world) => pushed(world, "5".repeat(40)),
    exit: 1,
    says: /src\/way\.ts:1/,
  }),
  hook("before a push whose lines are none", () => {}, { args: ["pre-push", "origin", "x"], stdin: "a b\n", exit: 2 }),
  hook(
    "the message of a commit",
    ({ repository: { write } }) => write({ ".git/COMMIT_EDITMSG": `use\n\n${line("said")}` }),
    {
      args: ["commit-msg", ".git/COMMIT_EDITMSG"],
      exit: 1,
    },
  ),
  hook("the message of a commit that is not there", () => {}, { args: ["commit-msg", ".git/none"], exit: 2 }),
  hook("a hook that nobody knows", () => {}, { args: ["pre-comit"], exit: 2 }),
];

export const gitCases: readonly HostileCase[] = [...gits, ...hooks];
