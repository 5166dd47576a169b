// 100 MB without a line's end: code that a machine wrote, base64, and one letter again and again.
import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { emptied, plantedKey, sources } from "../speed/corpus.mjs";

const BYTES = 100e6;
/** For growth: what is larger than 200 MB takes minutes. */
const smallest = 0.25;

export const workloads = [
  {
    name: "one-line",
    title: "100 MB of code in one line, a key in it",
    ...{ runs: 5, smallest },
    prepare: (at) => prepare(at, codeOf(at)),
  },
  {
    name: "one-run",
    title: "100 MB of base64 in one line, a key in it",
    ...{ runs: 5, smallest },
    prepare: (at) => prepare(at, randomBytes(3 << 20).toString("base64")),
  },
  {
    name: "one-letter",
    title: "100 MB of one letter, a key in it",
    ...{ runs: 5, smallest },
    prepare: (at) => prepare(at, "a"),
  },
];

function codeOf({ cache }) {
  return sources(cache, 1000).join(" ").replaceAll(/\s+/g, " ");
}

function prepare({ scratch, scale }, unit) {
  const folder = emptied(scratch);
  const planted = "bundle.js";
  const file = join(folder, planted);
  // In pieces: it may be longer than a string can be.
  const piece = unit.repeat(Math.ceil(1e6 / unit.length));
  const pieces = Math.ceil((BYTES * scale) / 2 / piece.length);
  const appendHalf = () => {
    for (let i = 0; i < pieces; i++) appendFileSync(file, piece);
  };
  appendHalf();
  appendFileSync(file, `; token = "${plantedKey()}"; `);
  appendHalf();
  return {
    cwd: folder,
    size: `${(BYTES * scale) / 1e6} MB`,
    floor: { name: "`cat`", commands: [["cat", planted]] },
    scan: ["scan", "--no-git", "--no-config"],
    planted,
    rivals: { kingfisher: ["scan", ".", "--no-validate", "--no-update-check"], ripsecrets: ["."] },
  };
}
