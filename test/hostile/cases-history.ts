// What trees and objects hide: statuses of paths, trees that git would not write, replaced objects.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostileCase, key, line, trap, type World } from "./case.ts";
import { withParent } from "./commit-graph.ts";
import { BASE, MERGES, range, STATUSES } from "./on-topic.ts";

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

const odd: readonly HostileCase[] = [
  range(
    "commits that say they are older than the base, or from another century",
    { requirements: [5], mechanisms: [18] },
    ({ repository: { git, path } }) => {
      const commits = [line("long ago"), "1\n", line("far ahead")].map((text, at) => {
        const time = [1, 4_000_000_000, 2][at] ?? 0;
        return `commit refs/heads/topic\ncommitter a <a@example.org> ${time} +0000\ndata 1\nx\n${at === 0 ? "from refs/heads/main\n" : ""}M 100644 inline t${at}.ts\ndata ${Buffer.byteLength(text)}\n${text}\n`;
      });
      execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: path, input: commits.join("") });
      git("reset", "-q", "--hard");
    },
    ["t0.ts", "t2.ts"],
  ),
  range(
    "a merge of thirty branches",
    MERGES,
    ({ repository: { git, commit } }) => {
      const parents = Array.from({ length: 30 }, (_, i) => {
        git("checkout", "-q", "--detach", "main");
        return commit(`b${i}`, { [`b${i}`]: i === 17 ? line("seventeenth") : `${i}\n` });
      });
      git("checkout", "-q", "topic");
      const tree = git("rev-parse", "main^{tree}");
      git(
        "update-ref",
        "refs/heads/topic",
        git("commit-tree", "-m", "merge", ...parents.flatMap((id) => ["-p", id]), tree),
      );
    },
    ["b17"],
  ),
  range(
    "a message and an author that hold it, in another encoding",
    { requirements: [5], mechanisms: [17] },
    ({ repository: { git } }) => {
      git("-c", "i18n.commitEncoding=UTF-16LE", "commit", "-q", "--allow-empty", "-m", line("encoding"));
      git("-c", `user.email=${key("email")}@example.org`, "commit", "-q", "--allow-empty", "-m", "x");
    },
    [],
    { exit: 1, finds: undefined, says: /\.git\/commit\// },
  ),
  {
    name: "history: ids of SHA-256",
    requirements: [1],
    mechanisms: [15],
    from: "empty",
    build: ({ repository: { path, git, commit } }) => {
      rmSync(join(path, ".git"), { recursive: true });
      git("init", "-q", "-b", "main", "--object-format=sha256");
      commit("first", { "README.md": "# Read\n" });
      git("checkout", "-q", "-b", "topic");
      commit("way", { "src/way.ts": line("way of 256") });
      commit("gone", { "src/way.ts": undefined, "src/head.ts": line("head of 256") });
    },
    scans: [{ args: BASE, exit: 1, finds: ["src/head.ts", "src/way.ts"], problems: [] }],
  },
  {
    name: "history: a staged link whose target is a secret, and one that leads out",
    requirements: [1],
    mechanisms: [12],
    from: "scene",
    build: ({ repository: { stage }, outside }) => {
      writeFileSync(join(outside, "other"), line("of another"));
      stage({ "src/link": { link: line("link").trim() }, "src/out": { link: "../../outside/other" } });
    },
    scans: [
      { args: ["--staged"], exit: 1, finds: ["src/link", "src/staged.ts"], problems: [] },
      { args: [], exit: 1, finds: ["docs/old.md", "src/head.ts", "src/link", "src/staged.ts"], problems: [] },
      { args: ["--no-git"], exit: 1, finds: ["docs/old.md", "src/head.ts", "src/link", "src/staged.ts"] },
    ],
  },
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

export const historyCases: readonly HostileCase[] = [...statuses, ...odd, ...objects];
