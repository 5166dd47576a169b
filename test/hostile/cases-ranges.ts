// Ranges that are not there, and names of commits that lie.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostileCase, line, type Scan, trap, type World } from "./case.ts";

const ZEROS = "0".repeat(40);

const failing = (
  name: string,
  numbers: Pick<HostileCase, "requirements" | "mechanisms">,
  build: HostileCase["build"],
  scan: Partial<Scan> & Pick<Scan, "args" | "problems">,
): HostileCase => ({
  name: `ranges: ${name}`,
  ...numbers,
  from: "scene",
  build,
  scans: [{ exit: 2, finds: [], ...scan }],
});

const RANGES = { requirements: [3, 5], mechanisms: [18] };

/** A clone of the repository in its place, with the last commits alone. */
function shallow(world: World, ...options: readonly string[]): string {
  const { path, env } = world.repository;
  const clone = join(world.outside, "clone");
  execFileSync("git", ["clone", "-q", ...options, `file://${path}`, clone], { env: { ...env }, stdio: "ignore" });
  return clone;
}

export const rangeCases: readonly HostileCase[] = [
  failing("a base of zeros", RANGES, () => {}, { args: ["--base", ZEROS], problems: ["no-such-commit"] }),
  failing("a base that is not here", RANGES, () => {}, {
    args: ["--base", "1".repeat(40)],
    problems: ["no-such-commit"],
  }),
  failing("a base that was forced away and collected", RANGES, () => {}, {
    args: ["--base", `${ZEROS.slice(1)}1`, "--head", "topic"],
    problems: ["no-such-commit"],
  }),
  failing("a branch that is not here", RANGES, () => {}, {
    args: ["--base", "origin/main"],
    problems: ["no-such-revision"],
  }),
  failing("a head that is not here", RANGES, () => {}, {
    args: ["--base", "main", "--head", "2".repeat(40)],
    problems: ["no-such-commit"],
  }),
  failing("an option for a base", RANGES, () => {}, { args: ["--base=--output=x"], problems: ["bad-revision"] }),
  failing("several revisions for a base", RANGES, () => {}, {
    args: ["--base", "main\n^main"],
    problems: ["bad-revision"],
  }),
  failing("a file for a base", RANGES, () => {}, {
    args: ["--base", "main:README.md"],
    problems: ["no-such-revision"],
  }),
  failing(
    "a base whose commit is lost",
    { requirements: [3, 5], mechanisms: [11, 18] },
    ({ repository: { git, path } }) => {
      const id = git("rev-parse", "main");
      rmSync(join(path, ".git/objects", id.slice(0, 2), id.slice(2)));
    },
    { args: ["--base", "main"], problems: ["no-such-revision"] },
  ),
  {
    name: "ranges: a shallow clone that ends within the range",
    requirements: [3, 5],
    mechanisms: [18],
    from: "scene",
    build: (world) => shallow(world, "--depth=1", "--no-single-branch"),
    scans: [
      {
        args: ["--base", "origin/main", "--head", "origin/topic"],
        cwd: ({ outside }) => join(outside, "clone"),
        exit: 2,
        problems: ["shallow-gap"],
      },
    ],
  },
  {
    name: "ranges: a clone of one commit that has no base",
    requirements: [3, 5],
    mechanisms: [18],
    from: "scene",
    build: (world) => shallow(world, "--depth=1"),
    scans: [
      {
        args: ["--base", "origin/main"],
        cwd: ({ outside }) => join(outside, "clone"),
        exit: 2,
        problems: ["no-such-revision"],
      },
    ],
  },
  {
    name: "ranges: a repository that says its commits have no parents",
    requirements: [3, 5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git, write } }) => write({ ".git/shallow": `${git("rev-parse", "HEAD")}\n` }),
    scans: [{ args: ["--base", "main"], exit: 2, problems: ["shallow-gap"] }],
  },
  {
    name: "ranges: a partial clone without its contents",
    requirements: [3, 4],
    mechanisms: [11, 18],
    from: "scene",
    build: (world) => {
      world.repository.git("config", "uploadpack.allowFilter", "true");
      shallow(world, "--filter=blob:none", "--no-checkout");
    },
    scans: [
      {
        args: ["--base", "origin/main", "--head", "origin/topic"],
        cwd: ({ outside }) => join(outside, "clone"),
        exit: 2,
      },
    ],
  },
  {
    name: "ranges: a branch that was forced back",
    requirements: [5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git, commit } }) => {
      git("stash", "-q", "-u");
      git("branch", "old");
      git("reset", "-q", "--hard", "main");
      commit("another way", { "src/another.ts": line("forced") });
    },
    scans: [{ args: ["--base", "old"], exit: 1, finds: ["src/another.ts"] }],
  },
  {
    name: "ranges: a tag with the name of the base that lies on head",
    requirements: [3, 5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git } }) => git("tag", "main", "topic"),
    scans: [{ args: ["--base", "main"], exit: 2, problems: ["ambiguous-revision"] }],
  },
  {
    name: "ranges: a branch with the name of the remote's base that lies on head",
    requirements: [3, 5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git } }) => {
      git("update-ref", "refs/remotes/origin/main", "main");
      git("update-ref", "refs/heads/origin/main", "topic");
    },
    scans: [{ args: ["--base", "origin/main"], exit: 2, problems: ["ambiguous-revision"] }],
  },
  {
    name: "ranges: a file of git's own folder with the name of the base",
    requirements: [3, 5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git, write } }) => write({ ".git/main": `${git("rev-parse", "topic")}\n` }),
    scans: [{ args: ["--base", "main"], exit: 2, problems: ["ambiguous-revision"] }],
  },
  {
    name: "ranges: a branch that is named like the id of the base",
    requirements: [5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git } }) => git("update-ref", `refs/heads/${git("rev-parse", "main")}`, "topic"),
    scans: [
      {
        args: ({ repository }) => ["--base", repository.git("rev-parse", "refs/heads/main")],
        exit: 1,
        finds: ["src/head.ts", "src/way.ts"],
      },
    ],
  },
  {
    name: "ranges: a branch that is named like the beginning of the base's id",
    requirements: [3, 5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git } }) =>
      git("update-ref", `refs/heads/${git("rev-parse", "main").slice(0, 10)}`, "topic"),
    scans: [
      {
        args: ({ repository }) => ["--base", repository.git("rev-parse", "refs/heads/main").slice(0, 10)],
        exit: 2,
        problems: ["ambiguous-revision"],
      },
    ],
  },
  {
    name: "ranges: tags of tags that name head",
    requirements: [5],
    mechanisms: [18],
    from: "scene",
    build: ({ repository: { git } }) => {
      git("tag", "-a", "-m", `inner ${line("inner tag")}`, "inner", "topic");
      git("tag", "-a", "-m", "outer", "outer", "inner");
    },
    scans: [{ args: ["--base", "main", "--head", "outer"], exit: 1, says: /\.git\/tag\// }],
  },
  trap({
    name: "warnings: a branch named HEAD",
    requirements: [3],
    mechanisms: [3],
    arm: ({ repository }) => repository.write({ ".git/refs/heads/HEAD": `${repository.git("rev-parse", "main")}\n` }),
  }),
  trap({
    name: "warnings: refs that are none",
    requirements: [3],
    mechanisms: [3],
    arm: ({ repository }) =>
      repository.write({
        ".git/refs/heads/broken": "no id\n",
        ".git/refs/tags/gone": `${"3".repeat(40)}\n`,
        ".git/refs/heads/empty": "",
      }),
  }),
  trap({
    name: "warnings: a filter that is missing, as of git-crypt",
    requirements: [3],
    mechanisms: [3],
    arm: ({ repository }) => {
      repository.stage({ ".gitattributes": "secrets/** filter=git-crypt diff=git-crypt\n" });
      repository.git("config", "filter.git-crypt.smudge", "no-such-program smudge");
      repository.git("config", "filter.git-crypt.clean", "no-such-program clean");
      repository.git("config", "filter.git-crypt.required", "true");
      repository.git("config", "diff.git-crypt.textconv", "no-such-program diff");
    },
  }),
  trap({
    name: "warnings: settings that git complains about",
    requirements: [3],
    mechanisms: [3],
    arm: ({ repository, outside }) => {
      repository.git("config", "core.sharedRepository", "group");
      repository.git("config", "gc.reflogExpire", "never");
      repository.git("config", "alias.x", "!false");
      writeFileSync(join(outside, "odd"), "");
      repository.write({ ".git/objects/info/alternates": `${join(outside, "no-such-folder")}\n# a remark\n` });
    },
  }),
];
