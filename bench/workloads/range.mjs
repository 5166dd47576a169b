// What a pull request brings: 50 commits that change 200 files.
import { emptied, plantedKey, repository, sources, write } from "../speed/corpus.mjs";

export const workloads = [
  {
    name: "range",
    title: "50 commits, 200 files, nothing in them",
    bar: 1.9,
    runs: 21,
    prepare: (room) => prepare(room),
  },
  {
    name: "range-key",
    title: "50 commits, 200 files, a key in one of them that a later commit removes",
    runs: 11,
    prepare: (room) => prepare(room, plantedKey()),
  },
];

const FILES_A_COMMIT = 4;

function prepare({ cache, scratch, scale }, key) {
  const folder = emptied(scratch);
  const git = repository(folder);
  const texts = sources(cache, 1000);
  const commits = 50 * scale;
  const path = (i) => `src/part-${i % 20}/module-${i}.ts`;
  const textOf = (i) => texts[i % texts.length];
  for (let i = 0; i < commits * FILES_A_COMMIT; i++) write(folder, { [path(i)]: textOf(i) });
  git("add", ".");
  git("commit", "--quiet", "--message", "base");
  git("branch", "base");
  for (let commit = 0; commit < commits; commit++) {
    for (let i = commit * FILES_A_COMMIT; i < (commit + 1) * FILES_A_COMMIT; i++) {
      const lines = textOf(i).split("\n");
      const middle = Math.floor(lines.length / 2);
      const more = textOf(i + 300)
        .split("\n")
        .slice(0, 30);
      write(folder, { [path(i)]: [...lines.slice(0, middle), ...more, ...lines.slice(middle + 3)].join("\n") });
    }
    if (key !== undefined && commit === 20) write(folder, { "src/client.ts": `export const token = "${key}";\n` });
    if (key !== undefined && commit === 30) write(folder, { "src/client.ts": "export const token = undefined;\n" });
    git("add", ".");
    git("commit", "--quiet", "--message", `change ${commit}`);
  }
  git("repack", "-adq");
  return {
    cwd: folder,
    size: `${commits} commits that change ${commits * FILES_A_COMMIT} files`,
    floor: {
      name: "`git log -p -U0` of the range",
      commands: [["git", "--no-pager", "log", "-p", "-U0", "base..HEAD"]],
    },
    scan: ["scan", "--base", "base"],
    ...(key === undefined ? {} : { planted: "src/client.ts" }),
    rivals: { gitleaks: ["git", "--no-banner", "--verbose", "--log-opts=base..HEAD", "."] },
  };
}
