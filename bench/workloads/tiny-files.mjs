// 10,000 files of some hundred bytes, in no repository.
import { emptied, plantedKey, sources, write } from "../speed/corpus.mjs";

export const workloads = [
  { name: "tiny-files", title: "10,000 tiny files, a key in one of them", bar: 1.5, runs: 11, prepare },
];

function prepare({ cache, scratch, scale }) {
  const folder = emptied(scratch);
  const count = 10_000 * scale;
  const lines = sources(cache, 1000).join("\n").split("\n");
  const path = (i) => `part-${i % 100}/file-${i}.ts`;
  for (let i = 0; i < count; i++) {
    const start = (i * 12) % (lines.length - 12);
    write(folder, { [path(i)]: `${lines.slice(start, start + 12).join("\n")}\n` });
  }
  const planted = path(Math.floor(count / 2));
  write(folder, { [planted]: `export const token = "${plantedKey()}";\n` });
  return {
    cwd: folder,
    size: `${count} files of 12 lines`,
    floor: { name: "`cat`", commands: [["sh", "-c", "find . -type f -print0 | xargs -0 cat"]] },
    scan: ["scan", "--no-git", "--no-config"],
    planted,
    rivals: {
      gitleaks: ["dir", "--no-banner", "--verbose", "."],
      kingfisher: ["scan", ".", "--no-validate", "--no-update-check"],
      ripsecrets: ["."],
    },
  };
}
