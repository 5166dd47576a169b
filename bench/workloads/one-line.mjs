// 100 MB without a line's end: code that a machine wrote, and one letter again and again.
import { emptied, plantedKey, sources, write } from "../speed/corpus.mjs";

const BYTES = 100e6;

export const workloads = [
  {
    name: "one-line",
    title: "100 MB of code in one line, a key in it",
    runs: 5,
    prepare: (at) => prepare(at, codeOf(at)),
  },
  { name: "one-letter", title: "100 MB of one letter, a key in it", runs: 5, prepare: (at) => prepare(at, "a") },
];

function codeOf({ cache }) {
  return sources(cache, 1000).join(" ").replaceAll(/\s+/g, " ");
}

function prepare({ scratch, scale }, unit) {
  const folder = emptied(scratch);
  const half = unit.repeat(Math.ceil((BYTES * scale) / 2 / unit.length));
  const planted = "bundle.js";
  write(folder, { [planted]: `${half}; token = "${plantedKey()}"; ${half}` });
  return {
    cwd: folder,
    size: `${(BYTES * scale) / 1e6} MB`,
    floor: { name: "`cat`", commands: [["cat", planted]] },
    scan: ["scan", "--no-git", "--no-config"],
    planted,
    rivals: { kingfisher: ["scan", ".", "--no-validate", "--no-update-check"], ripsecrets: ["."] },
  };
}
