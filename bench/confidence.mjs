// Whether one small model over everything that the rules of generic secrets look at would tell them better than the rules do.
//   node bench/confidence.mjs [--bytes N]      writes a section of bench/RESULTS.md; N bytes of each package are read
// Positives are generated in the places of bench/generic. Negatives are all candidates in the packages of bench/accuracy/packages.txt
// (.cache/accuracy has them after its first run), of which hardly any is a secret in use; they are not labelled. A fifth of the places and
// of the packages is held back, and the figures are about that; the labelled findings of bench/accuracy are scored besides.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pinned, unpacked } from "./accuracy/packages.mjs";
import { bundled } from "./bundled.mjs";
import { circumstances, table, writeSection } from "./results.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const home = join(top, ".cache", "accuracy");
const { values } = parseArgs({ options: { bytes: { type: "string", default: "1500000" } } });
const CONFIDENCES = ["high", "medium", "low"];
const WORDS = /secret|token|passw|pwd|credential|api_?key|auth/i;
const { FEATURES, candidatesIn, generated } = await bundled("bench/confidence/candidates.ts");

const positives = generated(3).map(({ group, candidate }) => ({ ...candidate, label: 1, isKept: group % 5 === 0 }));
const packages = pinned().map((one) => unpacked(one, home));
const negatives = packages.flatMap((one, i) =>
  candidatesOf(one).map((candidate) => ({ ...candidate, label: 0, isKept: i % 5 === 0 })),
);
const asked = [...positives, ...negatives].filter(({ isSurelyNone }) => !isSurelyNone);
const fit = asked.filter(({ isKept }) => !isKept);
const kept = asked.filter(({ isKept }) => isKept);
const weights = fitted(fit);
const score = ({ features }) => probability(features, weights);
write();

/** Of the files of a package in the order of their names' digits, so that no folder comes first, up to the bytes that are read. */
function candidatesOf({ folder }) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort((a, b) => mixed(a) - mixed(b));
  const found = new Map();
  let left = Number(values.bytes);
  for (const path of files) {
    const file = join(folder, path);
    if (statSync(file).size > 100_000) continue;
    const bytes = readFileSync(file);
    if (bytes.includes(0) || !WORDS.test(bytes.toString("latin1"))) continue;
    left -= bytes.length;
    if (left < 0) break;
    for (const one of candidatesIn(path, bytes)) found.set(one.value, one);
  }
  return [...found.values()];
}

function mixed(text) {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return Math.imul(hash, 2654435761) >>> 0;
}

/** Logistic regression by gradient descent, both classes and each kind of file weighing the same: what is packed is mostly code. */
function fitted(cases) {
  const size = FEATURES.length;
  const kinds = FEATURES.flatMap((name, i) => (/^file: (?:code|text|unknown|script)$/.test(name) ? [i] : []));
  const keyOf = ({ features, label }) => `${label} ${kinds.find((i) => features[i] === 1) ?? "config"}`;
  const counts = new Map();
  for (const one of cases) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const shares = cases.map((one) => 1 / counts.get(keyOf(one)));
  const sum = shares.reduce((total, share) => total + share, 0);
  const current = new Float64Array(size);
  const step = new Float64Array(size);
  for (let round = 0; round < 1500; round++) {
    const gradient = new Float64Array(size);
    cases.forEach(({ features, label }, n) => {
      const error = ((probability(features, current) - label) * shares[n]) / sum;
      for (let i = 0; i < size; i++) gradient[i] += error * features[i];
    });
    for (let i = 0; i < size; i++) {
      step[i] = 0.9 * step[i] - 1.5 * (gradient[i] + (i === 0 ? 0 : 1e-5 * current[i]));
      current[i] += step[i];
    }
  }
  return current;
}

function probability(features, own) {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i] * own[i];
  return 1 / (1 + Math.exp(-sum));
}

function write() {
  const [secrets, others] = [kept.filter(({ label }) => label === 1), kept.filter(({ label }) => label === 0)];
  const share = (list, isCounted) =>
    list.length === 0 ? "" : `${((100 * list.filter(isCounted).length) / list.length).toFixed(1)}%`;
  const rows = CONFIDENCES.map((_, i) => {
    const isTold = ({ weight }) => CONFIDENCES.slice(0, i + 1).includes(weight);
    const told = others.filter(isTold).length;
    const limit = limitFor(others, told);
    const isOver = (one) => score(one) > limit;
    const title = i === 0 ? "high" : `${CONFIDENCES[i]} and surer`;
    return [title, share(others, isTold), share(secrets, isTold), limit.toFixed(3), share(secrets, isOver)];
  });
  const strongest = FEATURES.map((name, i) => [name, weights[i]])
    .slice(1)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 12);
  writeSection("confidence", "Generic secrets: rules beside a fitted model", [
    `\`node bench/confidence.mjs\`, ${circumstances()}`,
    "",
    `A logistic model over ${FEATURES.length - 1} features of value, name, quoting, kind of file and neighbours, for what is neither certainly a stand-in nor an expression: fitted on ${fit.filter(({ label }) => label === 1).length} generated secrets and ${fit.filter(({ label }) => label === 0).length} candidates of packages, measured on ${secrets.length} and ${others.length} of places and packages that it has not seen. At each confidence of the rules, the model is given the limit at which it tells as many candidates of packages.`,
    "",
    ...table([
      [
        "confidence",
        "candidates of packages told",
        "secrets told by the rules",
        "limit of the model",
        "secrets told by the model",
      ],
      ...rows,
    ]),
    "",
    verdict(rows),
    "",
    ...labelled(),
    `The strongest weights: ${strongest.map(([name, weight]) => `${name} ${weight.toFixed(1)}`).join(", ")}.`,
  ]);
}

/** Rows end with what the rules tell and, behind the limit, what the model tells. */
function verdict(rows) {
  const better = rows.filter((row) => Number.parseFloat(row.at(-1)) > Number.parseFloat(row[2]));
  const names = better.map(([title]) => title).join(", ");
  return `${better.length === 0 ? "The model tells fewer secrets than the rules at each confidence, so the rules decide." : `The model tells more secrets than the rules at: ${names}.`} The places and packages are new to the model, not to the rules, which were written with them in sight.`;
}

/** The score that `count` of the candidates are over. */
function limitFor(candidates, count) {
  const scores = candidates.map(score).sort((a, b) => b - a);
  return scores[count] ?? 0;
}

/** What people said of findings of generic secrets, by how sure the rules and the model are; the last results of bench/accuracy name the places. */
function labelled() {
  const found = labelledFindings();
  if (found.length === 0) return [];
  const row = (title, list) => {
    const of = (label) => list.filter((one) => one.label === label).length;
    return [title, list.length, of("true"), of("unsure"), of("false")];
  };
  const byScore = [...found].sort((a, b) => b.score - a.score);
  let from = 0;
  const rows = CONFIDENCES.flatMap((confidence) => {
    const own = found.filter((one) => one.confidence === confidence);
    const equal = byScore.slice(from, from + own.length);
    from += own.length;
    return own.length === 0 ? [] : [row(`rules: ${confidence}`, own), row("model: as many", equal)];
  });
  return [
    "Labelled findings of generic secrets in packages, parted by the rules and, into parts of the same size, by the model:",
    "",
    ...table([["part", "findings", "true", "unsure", "false"], ...rows]),
    "",
  ];
}

function labelledFindings() {
  const labels = new Map(
    readFileSync(join(top, "bench/accuracy/labels.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(" "))
      .map(([release, fingerprint, label]) => [`${release} ${fingerprint}`, label]),
  );
  const results = lastResults();
  return packages.flatMap(({ registry, release, folder }) => {
    const said = results(`${registry}+${release.replaceAll("/", "+")}.json`);
    const wanted = said.filter(
      ({ rule, fingerprint }) =>
        rule === "generic-secret-assignment" && labels.has(`${registry}:${release} ${fingerprint}`),
    );
    return wanted.flatMap(({ path, line, fingerprint, confidence }) => {
      const bytes = readFileSync(join(folder, path));
      const text = bytes.toString("latin1").split("\n")[line - 1] ?? "";
      const candidate = candidatesIn(path, bytes).find(
        ({ value, weight }) => CONFIDENCES.includes(weight) && text.includes(value.split("\n")[0]),
      );
      const label = labels.get(`${registry}:${release} ${fingerprint}`);
      return candidate === undefined ? [] : [{ label, confidence, score: score(candidate) }];
    });
  });
}

/** The newest that stackgate said of a package; empty where nothing is kept. */
function lastResults() {
  const folder = join(home, "results");
  const names = () =>
    readdirSync(folder)
      .filter((name) => name.startsWith("stackgate-"))
      .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
  let newest;
  try {
    [newest] = names();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return (file) => {
    if (newest === undefined) return [];
    try {
      return JSON.parse(readFileSync(join(folder, newest.name, file), "utf8")).findings ?? [];
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
      return [];
    }
  };
}
