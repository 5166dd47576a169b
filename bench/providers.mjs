// How many of the catalogue's templates are found, in twelve ways of writing a value down, and whose key they are said to be.
//   node bench/providers.mjs      writes a section of bench/RESULTS.md
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./bundled.mjs";
import { circumstances, table, writeSection } from "./results.mjs";
import { rivals } from "./rivals.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), "stackgate-providers-"));

try {
  const cases = await corpus(join(scratch, "corpus"), join(scratch, "misses"));
  const { present, missing } = rivals(scratch);
  const own = [...ownFindings(join(scratch, "corpus")), ...ownFindings(join(scratch, "misses"))];
  const columns = [
    ["stackgate", new Set(own.map(({ folder }) => folder))],
    ...Object.entries(present).flatMap(([name, rival]) => {
      try {
        const told = rival.scan(join(scratch, "corpus")).map(({ path }) => path.split("/")[0]);
        return [[`${name} ${rival.version}`, new Set(told)]];
      } catch (error) {
        missing.push(`${name} ${rival.version} (${error.message.replace(/^\S+ /, "")})`);
        return [];
      }
    }),
  ];
  const shapes = [...new Set(cases.map(({ shape }) => shape))];
  const hits = cases.filter(({ isMiss }) => !isMiss);
  const rate = (told, among) =>
    `${((100 * among.filter(({ folder }) => told.has(folder)).length) / among.length).toFixed(1)}%`;
  const rows = [
    ["shape", ...columns.map(([name]) => name)],
    ...shapes.map((shape) => [
      shape,
      ...columns.map(([, told]) =>
        rate(
          told,
          hits.filter((one) => one.shape === shape),
        ),
      ),
    ]),
    ["**all shapes**", ...columns.map(([, told]) => rate(told, hits))],
  ];
  const providers = new Map(own.map(({ folder, provider }) => [folder, provider]));
  const found = hits.filter(({ folder }) => providers.has(folder));
  const right = found.filter(({ folder, provider }) => providers.get(folder) === provider);
  const misses = cases.filter(({ isMiss }) => isMiss);
  const claimed = own.filter(({ folder, rules }) => rules.includes(cases[Number(folder)].rule));
  const wrong = new Set(claimed.map(({ folder }) => folder));
  writeSection("providers", "Provider keys", [
    `\`node bench/providers.mjs\`, ${circumstances()}`,
    "",
    `${new Set(hits.map(({ rule }) => rule)).size} formats of ${new Set(hits.map(({ provider }) => provider)).size} providers, ${hits.length} files with one key each. A file counts as found when anything in it is told.`,
    "",
    ...table(rows),
    "",
    `Right provider: ${rate(new Set(right.map(({ folder }) => folder)), found)} of what stackgate found. Of ${misses.length} near misses (a character short, a wrong checksum, another context) ${misses.filter(({ folder }) => wrong.has(folder)).length} were told as the key that they miss.`,
    ...(missing.length === 0 ? [] : ["", `Not in the table: ${missing.join(", ")}.`]),
  ]);
  report(hits, providers);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function corpus(...folders) {
  const { writeCorpus } = await bundled("bench/providers/corpus.ts");
  return writeCorpus(...folders);
}

/** By folder: the provider of its first finding, and every rule that was named. */
function ownFindings(folder) {
  const args = [join(top, "dist/cli.js"), "scan", "--no-git", "--no-config", "--format", "json", "--all", "."];
  const done = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 });
  const byFolder = new Map();
  for (const { path, family, provider, ruleId, aliases = [] } of JSON.parse(done.stdout).findings) {
    if (family !== "secret") continue;
    const [name] = path.split("/");
    const known = byFolder.get(name) ?? { folder: name, provider, rules: [] };
    known.rules.push(ruleId, ...aliases);
    byFolder.set(name, known);
  }
  return [...byFolder.values()];
}

/** What was missed or given to another, for whoever works on it. */
function report(hits, providers) {
  const by = new Map();
  for (const { folder, rule, shape, provider } of hits) {
    const told = providers.get(folder);
    if (told === provider) continue;
    const key = `${rule} -> ${told ?? "nothing"}`;
    by.set(key, [...(by.get(key) ?? []), shape]);
  }
  for (const [key, shapes] of [...by].sort()) console.log(`${key}: ${shapes.join(", ")}`);
}
