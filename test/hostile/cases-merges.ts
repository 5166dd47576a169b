// What merges hide, and what was added and taken away again.
import { execFileSync } from "node:child_process";
import { type HostileCase, line } from "./case.ts";
import { MERGES, range, WAY } from "./on-topic.ts";

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
    { exit: 1, finds: undefined, says: /\.git\/commit\// },
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

export const mergeCases: readonly HostileCase[] = [...merges, ...ways];
