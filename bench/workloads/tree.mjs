// A large tree: released packages with all that they depend on, as they lie in node_modules.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { emptied, filesOf, packagesIn, plantedKey, write } from "../speed/corpus.mjs";

const PACKAGES = [
  ...["antd@5.25.4", "typescript@5.8.3", "three@0.176.0", "firebase-admin@13.4.0", "typeorm@0.3.24"],
  ...["next@15.3.3", "eslint@9.28.0", "core-js@3.42.0", "@mui/material@7.1.0", "aws-sdk@2.1692.0"],
];

export const workloads = [
  { name: "tree", title: "released packages, a key in one more file", runs: 5, prepare: (at) => prepare(at, []) },
  { name: "tree-alone", title: "the same with one thread", runs: 3, prepare: (at) => prepare(at, ["--jobs", "1"]) },
];

function prepare({ cache, scratch, scale }, more) {
  const folder = emptied(scratch);
  const packages = packagesIn(cache, PACKAGES);
  for (let i = 0; i < scale; i++) cpSync(packages, join(folder, `copy-${i}`), { recursive: true });
  const planted = "copy-0/src/settings.ts";
  write(folder, { [planted]: `export const token = "${plantedKey()}";\n` });
  return {
    cwd: folder,
    size: `${filesOf(folder, [""]).length} files`,
    floor: { name: "`cat`", commands: [["sh", "-c", "find . -type f -print0 | xargs -0 cat"]] },
    scan: ["scan", "--no-git", "--no-config", "--all", ...more],
    planted,
    note: "gitleaks leaves node_modules out by itself, and with it nearly all of this.",
    // ripsecrets takes minutes for a run.
    rivals: {
      gitleaks: ["dir", "--no-banner", "--verbose", "."],
      kingfisher: ["scan", ".", "--no-validate", "--no-update-check"],
    },
  };
}
