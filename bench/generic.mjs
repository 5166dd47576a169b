// How many generic secrets are told, and how many of what only looks like one, over the cases of bench/generic.
//   node bench/generic.mjs            writes a section of bench/RESULTS.md
//   node bench/generic.mjs --misses   lists what was missed and what was told wrongly instead
import { bundled } from "./bundled.mjs";
import { circumstances, table, writeSection } from "./results.mjs";

const { scoreAll } = await bundled("bench/generic/score.ts");
const scored = scoreAll();
const decoys = scored.filter(({ kind }) => kind === "none");
const places = scored.filter(({ kind }) => kind !== "none");
if (process.argv.includes("--misses")) list();
else write();

function share(among, isCounted) {
  return among.length === 0 ? "" : `${((100 * among.filter(isCounted).length) / among.length).toFixed(1)}%`;
}

function rowsOf(all) {
  const isTold = ({ confidence }) => confidence !== undefined;
  const by = new Map();
  for (const one of all) {
    const key = one.kind === "none" ? one.group : `${one.group}: ${one.kind}`;
    by.set(key, [...(by.get(key) ?? []), one]);
  }
  return [...by, ["**all**", all]].map(([key, among]) => [
    key,
    String(among.length),
    share(among, isTold),
    share(among, ({ confidence }) => confidence === "high"),
  ]);
}

function write() {
  const head = ["", "cases", "told", "at high confidence"];
  writeSection("generic", "Generic secrets, by grammar", [
    `\`node bench/generic.mjs\`, ${circumstances()}`,
    "",
    "Each case is a text of its own: a secret of some kind in some grammar, made when the bench runs, or a decoy that only looks like one.",
    "",
    ...table([["secrets", ...head.slice(1)], ...rowsOf(places)]),
    "",
    ...table([["decoys", ...head.slice(1)], ...rowsOf(decoys)]),
  ]);
}

/** For whoever works on it: by template, which kinds were missed. */
function list() {
  const misses = new Map();
  for (const { group, kind, path, template, confidence } of places) {
    if (confidence !== undefined) continue;
    const key = `${group} | ${path} | ${template.trim()}`;
    misses.set(key, [...(misses.get(key) ?? []), kind]);
  }
  for (const [key, kinds] of misses) {
    const counted = [...new Set(kinds)].map((kind) => `${kind} ${kinds.filter((one) => one === kind).length}`);
    console.log(`MISSED ${key}  (${counted.join(", ")})`);
  }
  for (const { group, path, template, confidence, ruleId } of decoys)
    if (confidence !== undefined) console.log(`TOLD ${confidence} ${ruleId} | ${group} | ${path} | ${template.trim()}`);
}
