// The index and where it lies: what is about to be committed, whatever flags, folders and other repositories say.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostileCase, line, SCENE_SCANS, type Scan, trap, type World } from "./case.ts";

const STAGED: Scan = { args: ["--staged"], exit: 1, finds: ["src/staged.ts"], problems: [] };

const staged = (
  name: string,
  numbers: Pick<HostileCase, "requirements" | "mechanisms">,
  build: (world: World) => unknown,
  scan: Partial<Scan> = {},
): HostileCase => ({ name: `index: ${name}`, ...numbers, from: "scene", build, scans: [{ ...STAGED, ...scan }] });

const flag = (name: string, build: (world: World) => unknown, scan: Partial<Scan> = {}): HostileCase =>
  staged(name, { requirements: [2], mechanisms: [13] }, build, scan);

const FOLDERS = { requirements: [2], mechanisms: [14] };

const flags: readonly HostileCase[] = [
  flag("files that are taken for unchanged", ({ repository: { git, write } }) => {
    git("update-index", "--assume-unchanged", "src/staged.ts", "src/app.ts");
    write({ "src/staged.ts": "harmless\n" });
  }),
  flag("files that the working tree leaves out", ({ repository: { git, path } }) => {
    git("update-index", "--skip-worktree", "src/staged.ts");
    rmSync(join(path, "src/staged.ts"));
  }),
  flag("files that a monitor calls unchanged", ({ repository: { git, write } }) => {
    git("update-index", "--fsmonitor-valid", "src/staged.ts");
    write({ "src/staged.ts": "harmless\n" });
  }),
  flag("a file that is only going to be added", ({ repository: { git, write } }) => {
    write({ "src/later.ts": line("later") });
    git("add", "-N", "src/later.ts");
  }),
  flag(
    "both sides of a conflict",
    ({ repository: { git, commit } }) => {
      git("reset", "-q", "--hard");
      git("checkout", "-q", "-b", "side", "main");
      commit("side", { "src/app.ts": `export const one = 9;\n${line("theirs")}` });
      git("checkout", "-q", "topic");
      try {
        git("merge", "-q", "side");
      } catch {
        // The conflict.
      }
    },
    { finds: ["src/app.ts:2"] },
  ),
  flag("an index that is split", ({ repository: { git, stage } }) => {
    git("update-index", "--split-index");
    stage({ "docs/new.md": "1\n" });
  }),
  flag("an index of the fourth version", ({ repository: { git } }) => git("update-index", "--index-version", "4")),
  {
    ...flag(
      "an index that holds folders",
      ({ repository: { git, commit } }) => {
        git("reset", "-q", "--hard");
        commit("more", { "a/b/c.ts": "1\n", "a/d.ts": "1\n", "z/e.ts": "1\n" });
        git("sparse-checkout", "init", "--cone", "--sparse-index");
        git("sparse-checkout", "set", "src");
        writeFileSync(join(git("rev-parse", "--absolute-git-dir"), "text"), line("staged"));
        const id = git("hash-object", "-w", join(git("rev-parse", "--absolute-git-dir"), "text"));
        git("update-index", "--add", "--cacheinfo", `100644,${id},z/e.ts`);
      },
      { finds: ["z/e.ts"] },
    ),
    gitWrites: true,
  },
  flag("an index without a checksum", ({ repository: { git, stage } }) => {
    git("config", "index.skipHash", "true");
    stage({ "docs/new.md": "1\n" });
  }),
  flag(
    "the index of a commit of one path",
    ({ repository: { git, path } }) => {
      cpSync(join(path, ".git/index"), join(path, ".git/next-index"));
      git("reset", "-q");
    },
    { env: () => ({ GIT_INDEX_FILE: ".git/next-index" }) },
  ),
  flag("an index that is locked", ({ repository: { write } }) => write({ ".git/index.lock": "" })),
  flag("no commit yet", ({ repository: { git } }) => git("symbolic-ref", "HEAD", "refs/heads/none"), {
    finds: ["src/head.ts", "src/staged.ts"],
  }),
  flag("HEAD is a commit", ({ repository: { git } }) => git("checkout", "-q", "--detach")),
  flag("HEAD is a link", ({ repository: { path } }) => {
    rmSync(join(path, ".git/HEAD"));
    execFileSync("ln", ["-s", "refs/heads/topic", join(path, ".git/HEAD")]);
  }),
];

const linked: readonly HostileCase[] = [
  staged(
    "a linked working tree",
    { requirements: [2], mechanisms: [13] },
    ({ repository: { git }, outside }) => {
      const tree = join(outside, "tree");
      git("worktree", "add", "-q", "-b", "other", tree, "main");
      mkdirSync(join(tree, "src"), { recursive: true });
      writeFileSync(join(tree, "src/staged.ts"), line("staged"));
      execFileSync("git", ["-C", tree, "add", "-f", "src/staged.ts"]);
    },
    { cwd: ({ outside }) => join(outside, "tree") },
  ),
  staged(
    "a working tree whose git lies elsewhere",
    { requirements: [2], mechanisms: [13] },
    ({ repository: { path }, outside }) => {
      renameSync(join(path, ".git"), join(outside, "git"));
      writeFileSync(join(path, ".git"), `gitdir: ${join(outside, "git")}\n`);
    },
  ),
  staged(
    "a folder below",
    FOLDERS,
    ({ repository: { path } }) => mkdirSync(join(path, "docs/deep"), { recursive: true }),
    {
      cwd: "docs/deep",
    },
  ),
  staged(
    "a folder below, with paths told from there",
    FOLDERS,
    ({ repository: { git } }) => {
      git("config", "diff.relative", "true");
      git("config", "core.quotePath", "true");
    },
    { cwd: "docs" },
  ),
  {
    name: "index: a folder below, for every source",
    ...FOLDERS,
    from: "scene",
    build: () => {},
    scans: SCENE_SCANS.map((scan) => ({ ...scan, cwd: "docs" })),
  },
  {
    name: "index: an ignored folder below",
    ...FOLDERS,
    from: "scene",
    build: ({ repository: { write, path } }) => {
      write({ ".git/info/exclude": "*\n" });
      mkdirSync(join(path, "build"));
    },
    scans: SCENE_SCANS.map((scan) => ({ ...scan, cwd: "build" })),
  },
];

/** A bare repository below `name` whose files the outer one tracks, as a clone may bring it. */
function embed({ repository: { path, env }, program }: World, name: string, isBare: boolean): void {
  const inner = join(path, name);
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", inner], { env: { ...env } });
  rmSync(join(inner, "hooks"), { recursive: true, force: true });
  writeFileSync(
    join(inner, "config"),
    `[core]\n\trepositoryformatversion = 0\n\tbare = ${isBare}\n${isBare ? "" : "\tworktree = ..\n"}\tfsmonitor = ${program}\n`,
  );
  if (isBare) return;
  execFileSync("git", ["-C", inner, "--git-dir", ".", "--work-tree", "..", "read-tree", "--empty"], {
    env: { ...env },
  });
}

const elsewhere: readonly HostileCase[] = [
  {
    name: "index: a bare repository in a folder that is tracked",
    requirements: [2, 3],
    mechanisms: [2, 13],
    from: "scene",
    build: (world) => embed(world, "inner", true),
    scans: [
      { args: ["--staged"], cwd: "inner", exit: 2, problems: ["inner-repository"] },
      { args: [], cwd: "inner", exit: 2, problems: ["inner-repository"] },
      { args: ["--base", "HEAD"], cwd: "inner", exit: 2, problems: ["inner-repository"] },
    ],
  },
  {
    name: "index: a repository in a folder that is tracked, with its own idea of the working tree",
    requirements: [2, 3],
    mechanisms: [2, 13],
    from: "scene",
    build: (world) => embed(world, "inner", false),
    scans: [
      { args: ["--staged"], cwd: "inner", exit: 2, problems: ["inner-repository"] },
      { args: [], cwd: "inner", exit: 2, problems: ["inner-repository"] },
    ],
    springs: ["-C", "inner", "status"],
  },
  {
    name: "index: a bare repository has none",
    requirements: [3, 4],
    mechanisms: [13],
    from: "scene",
    build: ({ repository: { path }, outside }) => {
      execFileSync("git", ["clone", "-q", "--bare", path, join(outside, "bare")], { stdio: "ignore" });
    },
    scans: [
      { args: ["--staged"], cwd: ({ outside }) => join(outside, "bare"), exit: 2, problems: ["no-work-tree"] },
      { args: [], cwd: ({ outside }) => join(outside, "bare"), exit: 2, problems: ["no-work-tree"] },
      {
        args: ["--base", "main", "--head", "topic"],
        cwd: ({ outside }) => join(outside, "bare"),
        exit: 1,
        finds: ["src/head.ts", "src/way.ts"],
      },
    ],
  },
  {
    name: "index: it is not there although there are commits",
    requirements: [3, 4],
    mechanisms: [13],
    from: "scene",
    build: ({ repository: { path } }) => rmSync(join(path, ".git/index")),
    scans: [
      { args: ["--staged"], exit: 2, problems: ["index-missing"] },
      { args: [], exit: 2, problems: ["index-missing"] },
    ],
  },
  {
    name: "index: a working tree that the settings put elsewhere",
    requirements: [2, 3],
    mechanisms: [2],
    from: "scene",
    build: ({ repository: { git }, outside }) => git("config", "core.worktree", outside),
    scans: [
      { args: [], exit: 2, problems: ["work-tree-elsewhere"] },
      { args: ["--base", "main"], exit: 1, finds: ["src/head.ts", "src/way.ts"] },
    ],
  },
  {
    name: "index: a repository that calls itself bare",
    requirements: [3],
    mechanisms: [13],
    from: "scene",
    build: ({ repository: { git } }) => git("config", "core.bare", "true"),
    scans: [
      { args: [], exit: 2, problems: ["no-work-tree"] },
      { args: ["--base", "main"], exit: 1, finds: ["src/head.ts", "src/way.ts"] },
    ],
  },
  {
    name: "index: a file that leads to no repository",
    requirements: [3],
    mechanisms: [13],
    from: "scene",
    build: ({ repository: { path } }) => {
      rmSync(join(path, ".git"), { recursive: true });
      writeFileSync(join(path, ".git"), "gitdir: ../nowhere\n");
    },
    scans: SCENE_SCANS.map(({ args }) => ({ args, exit: 2, finds: [], problems: ["not-a-repository"] })),
  },
  {
    name: "index: no repository at all",
    requirements: [3],
    mechanisms: [13],
    from: "scene",
    build: ({ repository: { path } }) => rmSync(join(path, ".git"), { recursive: true }),
    scans: [
      ...SCENE_SCANS.map(({ args }) => ({ args, exit: 2, finds: [], problems: ["not-a-repository"] }) as const),
      { args: ["--no-git"], exit: 1, finds: ["docs/old.md", "src/head.ts", "src/staged.ts"] },
    ],
  },
];

const MODULES: readonly HostileCase[] = [
  trap({
    name: "index: submodules that the settings hide",
    requirements: [1, 4],
    mechanisms: [12],
    arm: ({ repository: { git } }) => {
      git("config", "diff.ignoreSubmodules", "all");
      git("config", "submodule.module.ignore", "all");
      git("update-index", "--add", "--cacheinfo", `160000,${git("rev-parse", "main")},module`);
    },
  }),
];

export const indexCases: readonly HostileCase[] = [...flags, ...linked, ...elsewhere, ...MODULES];
