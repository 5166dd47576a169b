// All that a repository ever held: what only some ref, note, stash or message has, and what would keep a scan of it from looking.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostileCase, key, line, type Scan, type World } from "./case.ts";
import { withParent } from "./commit-graph.ts";
import { lacks } from "./run-cli.ts";

const HISTORY: Scan = { args: ["--history"], exit: 1, finds: ["src/head.ts", "src/way.ts"], problems: [] };

const all = (
  name: string,
  numbers: Pick<HostileCase, "requirements" | "mechanisms">,
  build: (world: World) => unknown,
  scan: Partial<Scan> = {},
): HostileCase => ({ name: `refs: ${name}`, ...numbers, from: "scene", build, scans: [{ ...HISTORY, ...scan }] });

const REFS = { requirements: [1, 5], mechanisms: [17] };
const found = (...paths: readonly string[]): Partial<Scan> => ({
  finds: [...paths, "src/head.ts", "src/way.ts"].sort(),
});
/** Where messages are told is the report's affair; they are told. */
const told = (says: RegExp): Partial<Scan> => ({ finds: undefined, says });

/** A commit of one file that no branch holds. */
function loose({ repository: { git, path } }: World, file: string, text: string): string {
  writeFileSync(join(path, ".git/text"), text);
  const blob = git("hash-object", "-w", ".git/text");
  rmSync(join(path, ".git/text"));
  const tree = execFileSync("git", ["mktree"], {
    cwd: path,
    input: `100644 blob ${blob}\t${file}\n`,
    encoding: "utf8",
  });
  return git("commit-tree", "-m", "loose", tree.trim());
}

const kept: readonly HostileCase[] = [
  all(
    "in a stash, its index and what was untracked",
    REFS,
    ({ repository: { git, write } }) => {
      write({ "untracked.ts": line("untracked") });
      git("stash", "-q", "-u");
    },
    found("docs/old.md", "src/staged.ts", "untracked.ts"),
  ),
  all("in a note", REFS, ({ repository: { git } }) => git("notes", "add", "-m", line("note"), "main"), told(/notes/)),
  all(
    "in the message of a tag",
    REFS,
    ({ repository: { git } }) => git("tag", "-a", "-m", line("tag"), "v1", "main"),
    told(/\.git\/tag\//),
  ),
  all(
    "in a branch of a remote",
    REFS,
    (world) => {
      world.repository.git("update-ref", "refs/remotes/origin/old", loose(world, "remote.ts", line("remote")));
    },
    found("remote.ts"),
  ),
  all(
    "in a pull request",
    REFS,
    (world) => {
      world.repository.git("update-ref", "refs/pull/7/head", loose(world, "pull.ts", line("pull")));
    },
    found("pull.ts"),
  ),
  all(
    "in a ref that nobody lists",
    REFS,
    (world) => {
      world.repository.git("update-ref", "refs/hidden/x", loose(world, "hidden.ts", line("hidden")));
      world.repository.git("config", "transfer.hideRefs", "refs/hidden");
      world.repository.git("pack-refs", "--all");
    },
    found("hidden.ts"),
  ),
  all(
    "in the HEAD of a linked working tree",
    REFS,
    (world) => {
      const { git } = world.repository;
      git("worktree", "add", "-q", "--detach", join(world.outside, "tree"), loose(world, "tree.ts", line("linked")));
    },
    found("tree.ts"),
  ),
  all(
    "in a HEAD that no branch holds",
    REFS,
    (world) => {
      world.repository.git("update-ref", "--no-deref", "HEAD", loose(world, "detached.ts", line("detached")));
    },
    found("detached.ts"),
  ),
  all(
    "in the message and the names of a commit",
    REFS,
    ({ repository: { git } }) => {
      git("-c", `user.name=${key("author")}`, "commit", "-q", "--allow-empty", "-m", line("in a message"));
    },
    { finds: undefined, says: /\.git\/commit\// },
  ),
  all(
    "in a tag of a content",
    REFS,
    ({ repository: { git, path } }) => {
      writeFileSync(join(path, ".git/text"), line("tagged content"));
      git("tag", "content", git("hash-object", "-w", ".git/text"));
      rmSync(join(path, ".git/text"));
    },
    { finds: undefined },
  ),
];

const clones: readonly HostileCase[] = [
  all(
    "a bare clone",
    { requirements: [1], mechanisms: [18] },
    ({ repository: { path }, outside }) => {
      execFileSync("git", ["clone", "-q", "--bare", path, join(outside, "bare")], { stdio: "ignore" });
    },
    { cwd: ({ outside }) => join(outside, "bare") },
  ),
  all(
    "a shallow clone says so",
    { requirements: [4], mechanisms: [18] },
    ({ repository: { path }, outside }) => {
      execFileSync("git", ["clone", "-q", "--depth=1", `file://${path}`, join(outside, "clone")], { stdio: "ignore" });
    },
    { cwd: ({ outside }) => join(outside, "clone"), finds: ["src/head.ts"], says: /shallow/ },
  ),
  all(
    "contents of other repositories",
    { requirements: [1], mechanisms: [18] },
    ({ repository: { path }, outside }) => {
      execFileSync("git", ["clone", "-q", "--shared", path, join(outside, "clone")], { stdio: "ignore" });
    },
    { cwd: ({ outside }) => join(outside, "clone") },
  ),
  all("a day that is none", { requirements: [3], mechanisms: [13] }, () => {}, {
    args: ["--history", "--since", "yesterdayish"],
    exit: 2,
    finds: [],
    problems: undefined,
  }),
  all("a branch that is not there", { requirements: [4], mechanisms: [13] }, () => {}, {
    args: ["--history", "--since", "no-such-branch"],
    exit: 2,
    finds: [],
    problems: undefined,
  }),
];

const LOST = { requirements: [3, 4], mechanisms: [11] };
const objectFile = ({ repository: { git, path } }: World, name: string): string => {
  const id = git("rev-parse", name);
  return join(path, ".git/objects", id.slice(0, 2), id.slice(2));
};

const hidden: readonly HostileCase[] = [
  all("a content is lost", LOST, (world) => rmSync(objectFile(world, "HEAD~1:src/way.ts")), {
    finds: ["src/head.ts"],
    problems: undefined,
  }),
  all("a commit is lost", LOST, (world) => rmSync(objectFile(world, "HEAD~1")), {
    exit: 2,
    finds: undefined,
    problems: undefined,
  }),
  all(
    "a content is another one",
    LOST,
    (world) => {
      const file = objectFile(world, "HEAD~1:src/way.ts");
      rmSync(file);
      writeFileSync(file, readFileSync(objectFile(world, "main:README.md")));
    },
    { finds: ["src/head.ts"], problems: ["forged-object"] },
  ),
  all(
    "attributes and settings of differences",
    { requirements: [1], mechanisms: [1, 15] },
    ({ repository: { git, write } }) => {
      write({ ".git/info/attributes": "* -diff binary\n" });
      git("config", "core.bigFileThreshold", "1");
      git("config", "diff.noprefix", "true");
      git("config", "log.diffMerges", "off");
    },
  ),
  all(
    "replaced, grafted and left out of the graph",
    { requirements: [1, 2], mechanisms: [15] },
    ({ repository: { git, path } }) => {
      git("commit-graph", "write", "--reachable");
      const file = join(path, ".git/objects/info/commit-graph");
      chmodSync(file, 0o644);
      writeFileSync(file, withParent(readFileSync(file), git("rev-parse", "HEAD"), git("rev-parse", "main")));
      git("config", "core.useReplaceRefs", "true");
      git("replace", git("rev-parse", "HEAD~1:src/way.ts"), git("rev-parse", "main:docs/old.md"));
      mkdirSync(join(path, ".git/info"), { recursive: true });
      writeFileSync(join(path, ".git/info/grafts"), `${git("rev-parse", "HEAD")} ${git("rev-parse", "main")}\n`);
    },
  ),
  all("programs of every kind", { requirements: [2], mechanisms: [2] }, ({ repository: { git, write }, program }) => {
    write({ ".git/info/attributes": "* diff=x filter=x\n" });
    for (const name of [
      "core.fsmonitor",
      "diff.x.textconv",
      "diff.x.command",
      "diff.external",
      "filter.x.clean",
      "filter.x.process",
      "core.pager",
      "gpg.program",
      "core.sshCommand",
      "core.askPass",
      "credential.helper",
      "uploadpack.packObjectsHook",
      "core.alternateRefsCommand",
    ])
      git("config", name, program);
    git("config", "log.showSignature", "true");
  }),
  all(
    "refs that are none",
    { requirements: [3], mechanisms: [3] },
    ({ repository: { write } }) =>
      write({
        ".git/refs/heads/bad name": "x\n",
        ".git/refs/heads/empty": "",
        ".git/refs/tags/gone": `${"6".repeat(40)}\n`,
      }),
    { exit: 1, finds: undefined, problems: undefined },
  ),
];

export const refCases: readonly HostileCase[] = lacks("--history") ? [] : [...kept, ...clones, ...hidden];
