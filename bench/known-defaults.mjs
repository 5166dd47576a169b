// Whether every published default in the env examples and compose files of real stacks is told as one.
//   node bench/known-defaults.mjs FOLDER      writes a section of bench/RESULTS.md, prints what was missed
// What should be told is read naively: any piece of a line whose digest the table knows, beside the entry's variable or of 20
// characters and more.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { circumstances, writeSection } from "./results.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? ".");
const CREDENTIALS = /^(\S+) (\S+) (\d+) \S+ (credential|distinctive) ([0-9a-f]{64})$/;
const rows = readFileSync(join(top, "src/detect/published-defaults/table.ts"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, id, variable, length, , digest] = CREDENTIALS.exec(line) ?? [];
    return id === undefined ? [] : [{ id, variable, length: Number(length), digest }];
  });
const byDigest = new Map();
for (const row of rows) byDigest.set(row.digest, [...(byDigest.get(row.digest) ?? []), row]);
const lengths = new Set(rows.map(({ length }) => length));

const isAsked = (path) => /(?:^|\/)(?:[^/]*\.?env[^/]*|[^/]*compose[^/]*\.ya?ml)$/i.test(path);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .filter(isAsked);

const expected = files.flatMap((path) =>
  readFileSync(join(folder, path), "utf8")
    .split(/\r?\n/)
    .flatMap((line, i) => (holdsDefault(line) ? [{ path, line: i + 1 }] : [])),
);
const told = findings();
const missed = expected.filter(({ path, line }) => !told.has(`${path}:${line}`));

writeSection("known-defaults", "Published defaults in real stacks", [
  `\`node bench/known-defaults.mjs FOLDER\`, ${circumstances()}`,
  "",
  `${readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length} stacks, ${files.length} env examples and compose files, ${expected.length} lines that hold a published default: ${expected.length - missed.length} told as one.`,
]);
for (const { path, line } of missed) console.log(`missed: ${path}:${line}`);

function holdsDefault(line) {
  if (/^\s*(?:#|\/\/)/.test(line)) return false;
  for (const piece of pieces(line)) {
    if (!lengths.has(piece.length)) continue;
    const digest = createHash("sha256").update(piece).digest("hex");
    for (const { variable, length } of byDigest.get(digest) ?? [])
      if (length >= 20 || new RegExp(`(?<![A-Za-z0-9_])${variable}(?![A-Za-z0-9_])`, "i").test(line)) return true;
  }
  return false;
}

/** All that a reader could take for a value. */
function* pieces(line) {
  const ends = [...line.matchAll(/[\s"'`,;(){}@=:/|-]|$/g)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  for (const start of starts)
    for (const end of ends)
      if (end > start && end - start <= 200 && lengths.has(end - start)) yield line.slice(start, end);
}

/** Places that are told as published defaults, by whichever family. */
function findings() {
  const args = [
    join(top, "dist/cli.js"),
    "scan",
    "--no-git",
    "--no-config",
    "--all-rules",
    "--format",
    "json",
    "--all",
    ".",
  ];
  const done = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 });
  const isDefault = ({ ruleId, aliases = [] }) => [ruleId, ...aliases].some((id) => /published-default/.test(id));
  return new Set(
    JSON.parse(done.stdout)
      .findings.filter(isDefault)
      .flatMap((one) => [one, ...(one.related ?? [])].map(({ path, startLine }) => `${path}:${startLine}`)),
  );
}
