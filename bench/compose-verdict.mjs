// What a reviewer reads when a stack is upgraded: one version's files as base, the next one's as head of a repository.
//   node bench/compose-verdict.mjs BASE HEAD     folders, such as dify-0.10.0 and dify-0.15.3; writes a section of bench/RESULTS.md
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { circumstances, writeSection } from "./results.mjs";

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/cli.js");
const [base, head] = process.argv.slice(2).map((folder) => resolve(folder));
if (head === undefined) throw new Error("node bench/compose-verdict.mjs BASE HEAD");

const repository = mkdtempSync(join(tmpdir(), "stackgate-verdict-"));
try {
  git("init", "-q");
  for (const folder of [base, head]) {
    for (const name of readdirSync(repository))
      if (name !== ".git") rmSync(join(repository, name), { recursive: true });
    cpSync(folder, repository, { recursive: true });
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", basename(folder));
  }
  const args = [cli, "scan", "--base", "HEAD^", "--no-config", "--lang", "en"];
  const done = spawnSync(process.execPath, args, {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  const text = `${done.stdout}${done.stderr}`.trimEnd();
  writeSection("compose-verdict", `${basename(base)} against ${basename(head)}, as a reviewer reads it`, [
    `\`node bench/compose-verdict.mjs BASE HEAD\`, ${circumstances()} Exit code ${done.status}.`,
    "",
    "```text",
    ...withoutWarnings(text).split("\n"),
    "```",
  ]);
  console.log(text);
} finally {
  rmSync(repository, { recursive: true });
}

/** Files that only warn are counted; what blocks and the end are as they are printed. */
function withoutWarnings(text) {
  const parts = text.split(/\n\n(?=\S+ {2}\d+ |The worst )/);
  const isQuiet = (part) => /^\S+ {2}\d+ (?:warn|minor)/.test(part);
  const left = `[${parts.filter(isQuiet).length} files that only warn are left out here]`;
  const kept = parts.filter((part) => !isQuiet(part));
  const end = kept.findIndex((part) => part.startsWith("The worst "));
  return (end < 0 ? [...kept, left] : [...kept.slice(0, end), left, ...kept.slice(end)]).join("\n\n");
}

function git(...args) {
  execFileSync("git", args, { cwd: repository });
}
