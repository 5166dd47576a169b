// What commits and their graph can hide: merges, what was removed again, replaced objects, ranges that are not what they seem.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostileCase, line, type Scan, trap, type World } from "./case.ts";

const BASE: readonly string[] = ["--base", "main"];

/** Commits on `topic` over an ordinary `main`. */
function onTopic(build: (world: World) => unknown): HostileCase["build"] {
  return (world) => {
    world.repository.commit("first", { "README.md": "# Read\n", "src/app.ts": "export const one = 1;\n" });
    world.repository.git("checkout", "-q", "-b", "topic");
    return build(world);
  };
}

const range = (
  name: string,
  numbers: Pick<HostileCase, "requirements" | "mechanisms">,
  build: (world: World) => unknown,
  finds: readonly string[],
  more: Partial<Scan> = {},
): HostileCase => ({
  name: `history: ${name}`,
  ...numbers,
  from: "empty",
  build: onTopic(build),
  scans: [{ args: BASE, exit: finds.length > 0 ? 1 : 0, finds, problems: [], ...more }],
});

const MERGES = { requirements: [1], mechanisms: [4] };
const WAY = { requirements: [5], mechanisms: [17] };
const STATUSES = { requirements: [1], mechanisms: [12] };

/** A commit of a tree that `git` would not write by itself. */
function commitTree(world: World, entries: readonly (readonly [mode: string, name: string, id: string])[]): void {
  const { path, git } = world.repository;
  const tree = Buffer.concat(
    entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]),
  );
  const id = execFileSync("git", ["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], {
    cwd: path,
    env: { ...world.repository.env },
    input: tree,
    encoding: "utf8",
  }).trim();
  git("update-ref", "refs/heads/topic", git("commit-tree", "-m", "odd", "-p", "HEAD", id));
}

function blob(world: World, text: string): string {
  writeFileSync(join(world.outside, "blob"), text);
  return world.repository.git("hash-object", "-w", "--no-filters", join(world.outside, "blob"));
}

const merges: readonly HostileCase[] = [
  range(
    "a merge that brings a file of its own",
    { requirements: [1, 5], mechanisms: [4, 5] },
    ({ repository: { git, commit, stage } }) => {
      git("checkout", "-q", "-b", "side", "main");
      commit("side", { "side.txt": "1\n" });
      git("checkout", "-q", "topic");
      commit("own", { "own.txt": "1\n" });
      git("merge", "-q", "--no-ff", "--no-commit", "side");
      stage({ "src/evil.ts": line("evil") });
      git("commit", "-q", "-m", "merge");
    },
    ["src/evil.ts"],
  ),
  range(
    "a merge that brings a file, and a commit that takes it back",
    { requirements: [1, 5], mechanisms: [4, 17] },
    ({ repository: { git, commit, stage } }) => {
      git("checkout", "-q", "-b", "side", "main");
      commit("side", { "side.txt": "1\n" });
      git("checkout", "-q", "topic");
      git("merge", "-q", "--no-ff", "--no-commit", "side");
      stage({ "src/evil.ts": line("evil") });
      git("commit", "-q", "-m", "merge");
      commit("gone", { "src/evil.ts": undefined });
    },
    ["src/evil.ts"],
  ),
  range(
    "a merge of four branches at once",
    MERGES,
    ({ repository: { git, commit, stage } }) => {
      for (const name of ["a", "b", "c"]) {
        git("checkout", "-q", "-b", name, "main");
        commit(name, { [name]: `${name}\n` });
      }
      git("checkout", "-q", "topic");
      git("merge", "-q", "--no-ff", "--no-commit", "a", "b", "c");
      stage({ a: `a\n${line("octopus")}` });
      git("commit", "-q", "-m", "merge");
    },
    ["a"],
  ),
  range(
    "a conflict that is solved with a secret",
    MERGES,
    ({ repository: { git, commit, stage } }) => {
      git("checkout", "-q", "-b", "side", "main");
      commit("side", { "src/app.ts": "export const one = 3;\n" });
      git("checkout", "-q", "topic");
      commit("own", { "src/app.ts": "export const one = 2;\n" });
      try {
        git("merge", "-q", "side");
      } catch {
        // The conflict.
      }
      stage({ "src/app.ts": `export const one = 4;\n${line("conflict")}` });
      git("commit", "-q", "-m", "merge");
    },
    ["src/app.ts:2"],
  ),
  range(
    "a merge of the base itself that brings more than the base has",
    MERGES,
    ({ repository: { git, commit, stage } }) => {
      commit("own", { "own.txt": "1\n" });
      git("checkout", "-q", "main");
      commit("base goes on", { "other.txt": "1\n" });
      git("checkout", "-q", "topic");
      git("merge", "-q", "--no-ff", "--no-commit", "main");
      stage({ "other.txt": `1\n${line("other")}` });
      git("commit", "-q", "-m", "merge");
    },
    ["other.txt:2"],
  ),
  range(
    "a branch without common history is merged",
    MERGES,
    ({ repository: { git, commit } }) => {
      git("checkout", "-q", "--orphan", "island");
      git("rm", "-q", "-rf", ".");
      commit("island", { "island.ts": line("island") });
      commit("island is empty", { "island.ts": undefined, "left.txt": "1\n" });
      git("checkout", "-q", "topic");
      git("merge", "-q", "--no-ff", "--allow-unrelated-histories", "-m", "merge", "island");
    },
    ["island.ts"],
  ),
  range(
    "only the second parent of a merge that keeps our side",
    { requirements: [1, 5], mechanisms: [4, 5] },
    ({ repository: { git, commit } }) => {
      git("checkout", "-q", "-b", "side", "main");
      commit("side", { "side.ts": line("second parent") });
      git("checkout", "-q", "topic");
      commit("own", { "own.txt": "1\n" });
      git("merge", "-q", "-s", "ours", "-m", "merge", "side");
    },
    ["side.ts"],
  ),
  range(
    "two bases that cross each other",
    MERGES,
    ({ repository: { git, commit } }) => {
      commit("t1", { t1: "1\n" });
      git("checkout", "-q", "main");
      commit("m1", { m1: "1\n" });
      const [m1, t1] = [git("rev-parse", "main"), git("rev-parse", "topic")];
      git("merge", "-q", "--no-ff", "-m", "cross", t1);
      git("checkout", "-q", "topic");
      git("merge", "-q", "--no-ff", "-m", "cross", m1);
      commit("t2", { "src/late.ts": line("late") });
    },
    ["src/late.ts"],
  ),
];

const ways: readonly HostileCase[] = [
  range(
    "added and removed again",
    WAY,
    ({ repository: { commit } }) => {
      commit("in", { "src/way.ts": line("in and out") });
      commit("out", { "src/way.ts": undefined });
    },
    ["src/way.ts"],
  ),
  range(
    "added to a file, and the file put back as it was",
    WAY,
    ({ repository: { commit } }) => {
      commit("in", { "src/app.ts": `export const one = 1;\n${line("and back")}` });
      commit("out", { "src/app.ts": "export const one = 1;\n" });
    },
    ["src/app.ts:2"],
  ),
  range(
    "added, reverted and merged away",
    WAY,
    ({ repository: { git, commit } }) => {
      commit("in", { "src/way.ts": line("reverted") });
      git("revert", "--no-edit", "HEAD");
      commit("more", { "more.txt": "1\n" });
    },
    ["src/way.ts"],
  ),
  range(
    "in an empty looking range: head's tree is the base's",
    { requirements: [4, 5], mechanisms: [17] },
    ({ repository: { git, commit } }) => {
      commit("in", { "src/way.ts": line("same tree") });
      git("reset", "-q", "--soft", "main");
      const again = git("commit-tree", "-m", "same", "-p", "HEAD@{1}", "main^{tree}");
      git("update-ref", "refs/heads/topic", again);
    },
    ["src/way.ts"],
  ),
  range(
    "in the message of a commit",
    { requirements: [5], mechanisms: [17] },
    ({ repository: { commit } }) => {
      commit(`use\n\n${line("message")}`, { "a.txt": "1\n" });
      commit("more", { "b.txt": "1\n" });
    },
    [],
    { exit: 1, finds: undefined as never, says: /\.git\/commit\// },
  ),
  range(
    "the first of a hundred and forty commits",
    { requirements: [5], mechanisms: [5] },
    ({ repository: { git, path } }) => {
      const stream: string[] = [];
      for (let i = 0; i < 140; i++) {
        const [text, message] = [i === 0 ? line("first of many") : `${i}\n`, `c${i}`];
        const [bytes, said] = [Buffer.byteLength(text), Buffer.byteLength(message)];
        stream.push(
          `commit refs/heads/topic\ncommitter a <a@example.org> ${1_700_000_000 + i} +0000\ndata ${said}\n${message}\n`,
        );
        stream.push(`${i === 0 ? "from refs/heads/main\n" : ""}M 100644 inline many.ts\ndata ${bytes}\n${text}\n`);
      }
      execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: path, input: stream.join("") });
      git("reset", "-q", "--hard");
    },
    ["many.ts"],
  ),
  range(
    "a secret of the base is not blamed on the branch",
    { requirements: [5], mechanisms: [18] },
    ({ repository: { git, commit } }) => {
      commit("own", { "own.txt": "1\n" });
      git("checkout", "-q", "main");
      commit("base leaks", { "leak.ts": line("of the base") });
      git("checkout", "-q", "topic");
      git("merge", "-q", "--no-ff", "-m", "merge", "main");
    },
    [],
  ),
];

const statuses: readonly HostileCase[] = [
  range(
    "a file that becomes a link whose target is a secret",
    STATUSES,
    ({ repository: { commit } }) => commit("link", { "README.md": { link: line("target").trim() } }),
    ["README.md"],
  ),
  range(
    "a link that becomes a file",
    STATUSES,
    ({ repository: { git, commit } }) => {
      git("checkout", "-q", "main");
      commit("link", { "src/link.ts": { link: "app.ts" } });
      git("checkout", "-q", "-B", "topic");
      commit("file", { "src/link.ts": line("was a link") });
    },
    ["src/link.ts"],
  ),
  range(
    "a submodule that becomes a file",
    STATUSES,
    ({ repository: { git, commit } }) => {
      git("checkout", "-q", "main");
      git("update-index", "--add", "--cacheinfo", `160000,${git("rev-parse", "HEAD")},src/module`);
      git("commit", "-q", "-m", "module");
      git("checkout", "-q", "-B", "topic");
      git("rm", "-q", "--cached", "src/module");
      commit("file", { "src/module": line("was a module") });
    },
    ["src/module"],
  ),
  range(
    "a renamed file with one more line",
    STATUSES,
    ({ repository: { git, commit } }) => {
      git("checkout", "-q", "main");
      const text = Array.from({ length: 60 }, (_, i) => `export const n${i} = ${i};\n`).join("");
      commit("long", { "src/long.ts": text });
      git("checkout", "-q", "-B", "topic");
      commit("moved", { "src/long.ts": undefined, "src/moved.ts": text + line("moved") });
    },
    ["src/moved.ts:61"],
  ),
  range(
    "a folder that becomes a file and a file that becomes a folder",
    STATUSES,
    ({ repository: { git, commit } }) => {
      git("rm", "-q", "-r", "src", "README.md");
      commit("turned", { src: line("file"), "README.md/a.ts": line("folder") });
    },
    ["README.md/a.ts", "src"],
  ),
  range(
    "a file that may be run now, with a secret",
    STATUSES,
    (world) => {
      const { git, path, commit } = world.repository;
      git("config", "core.fileMode", "false");
      commit("text", { "src/app.ts": `export const one = 1;\n${line("mode")}` });
      chmodSync(join(path, "src/app.ts"), 0o755);
      git("update-index", "--chmod=+x", "src/app.ts");
      git("commit", "-q", "-m", "mode");
    },
    ["src/app.ts:2"],
  ),
  range(
    "a copy of a file of the base, with a secret",
    STATUSES,
    ({ repository: { commit } }) => commit("copy", { "src/copy.ts": `export const one = 1;\n${line("copy")}` }),
    ["src/copy.ts:2"],
  ),
  range(
    "a tree that holds one name twice",
    STATUSES,
    (world) =>
      commitTree(world, [
        ["100644", "a", blob(world, "1\n")],
        ["100644", "a", blob(world, line("twice"))],
      ]),
    ["a"],
  ),
  range(
    "a tree out of order",
    STATUSES,
    (world) =>
      commitTree(world, [
        ["100644", "z", blob(world, "1\n")],
        ["100644", "README.md", blob(world, line("order"))],
        ["100644", "a", blob(world, "2\n")],
      ]),
    ["README.md"],
  ),
  range(
    "a tree with names that no checkout allows",
    STATUSES,
    (world) =>
      commitTree(world, [
        ["100644", "..", blob(world, line("up"))],
        ["100644", ".git", blob(world, line("git"))],
        ["100644", "a/b", blob(world, line("slash"))],
      ]),
    ["..", ".git", "a/b"],
  ),
  range(
    "a tree with odd modes",
    STATUSES,
    (world) =>
      commitTree(world, [
        ["100664", "a", blob(world, line("group"))],
        ["100000", "b", blob(world, line("no mode"))],
      ]),
    ["a", "b"],
  ),
];

const objects: readonly HostileCase[] = [
  trap({
    name: "objects: replaced contents",
    requirements: [1, 2],
    mechanisms: [15],
    arm: ({ repository: { git } }) => {
      const harmless = git("rev-parse", "main:docs/old.md");
      for (const name of [":src/staged.ts", "HEAD:src/head.ts", "HEAD~1:src/way.ts"])
        git("replace", git("rev-parse", name), harmless);
    },
  }),
  trap({
    name: "objects: replaced commits and trees",
    requirements: [1, 2],
    mechanisms: [15],
    arm: ({ repository: { git } }) => {
      git("replace", git("rev-parse", "HEAD^{tree}"), git("rev-parse", "main^{tree}"));
      git("replace", "HEAD", "main");
    },
  }),
  trap({
    name: "objects: replaced, in a place that the settings name",
    requirements: [1, 2],
    mechanisms: [15],
    arm: ({ repository: { git } }) => {
      git("config", "core.useReplaceRefs", "true");
      git("update-ref", `refs/replace/${git("rev-parse", "HEAD~1")}`, git("rev-parse", "main"));
      git("pack-refs", "--all");
    },
  }),
  trap({
    name: "objects: grafted parents",
    requirements: [1, 2],
    mechanisms: [3, 15],
    arm: ({ repository: { git, path } }) => {
      mkdirSync(join(path, ".git/info"), { recursive: true });
      writeFileSync(join(path, ".git/info/grafts"), `${git("rev-parse", "HEAD")} ${git("rev-parse", "main")}\n`);
    },
  }),
  trap({
    name: "objects: a commit graph that leaves commits out",
    requirements: [1, 2],
    mechanisms: [15],
    arm: ({ repository: { git, path } }) => {
      git("commit-graph", "write", "--reachable");
      const file = join(path, ".git/objects/info/commit-graph");
      chmodSync(file, 0o644);
      writeFileSync(file, withParent(readFileSync(file), git("rev-parse", "HEAD"), git("rev-parse", "main")));
    },
  }),
  trap({
    name: "objects: all in packs, with a bitmap and an index of many packs",
    requirements: [1],
    mechanisms: [15],
    arm: ({ repository: { git } }) => {
      git("repack", "-q", "-a", "-d", "-b");
      git("multi-pack-index", "write");
      git("pack-refs", "--all", "--prune");
    },
  }),
];

/** The graph with `parent` as the one parent of `commit`; see gitformat-commit-graph(5). */
function withParent(graph: Buffer, commit: string, parent: string): Buffer {
  const chunks = new Map<string, number>();
  for (let at = 8; at < 8 + 12 * (graph[6] ?? 0); at += 12)
    chunks.set(graph.toString("latin1", at, at + 4), graph.readUInt32BE(at + 8));
  const [ids = 0, data = 0] = [chunks.get("OIDL"), chunks.get("CDAT")];
  const placeOf = (id: string): number => (graph.indexOf(Buffer.from(id, "hex"), ids) - ids) / 20;
  graph.writeUInt32BE(placeOf(parent), data + 36 * placeOf(commit) + 20);
  return graph;
}

export const historyCases: readonly HostileCase[] = [...merges, ...ways, ...statuses, ...objects];
