// How much is told of the released sources of popular packages, beside other scanners, and how much of it is right.
//   node bench/accuracy.mjs [--budget MINUTES] [--only TEXT]      writes a section of bench/RESULTS.md
// With --only, packages whose name holds the text: prints what stackgate tells of them and writes nothing. The first run downloads
// (packages.txt) into .cache/accuracy; each tool has the budget in minutes for all packages. Sampled findings without a label
// are printed as lines for bench/accuracy/labels.txt.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pinned, unpacked } from "./accuracy/packages.mjs";
import { grouped, keyOf, precision, sampled } from "./accuracy/sample.mjs";
import { surveyed, tools } from "./accuracy/tools.mjs";
import { circumstances, table, writeSection } from "./results.mjs";

const BARS = { findings: 60, blocking: 25 };
const home = join(dirname(dirname(fileURLToPath(import.meta.url))), ".cache", "accuracy");
const { values } = parseArgs({ options: { budget: { type: "string", default: "20" }, only: { type: "string" } } });
const scratch = mkdtempSync(join(tmpdir(), "stackgate-accuracy-"));

try {
  const wanted = pinned().filter(({ release }) => values.only === undefined || release.includes(values.only));
  const packages = wanted.map((one) => unpacked(one, home));
  const { all, missing } = tools(scratch);
  if (values.only === undefined) measure(packages, all, missing);
  else print(surveyed(all[0], packages, home, Number.POSITIVE_INFINITY).findings);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure(packages, all, missing) {
  const budget = (tool) => (tool === all[0] ? Number.POSITIVE_INFINITY : Number(values.budget));
  const whole = all.map((tool) => surveyed(tool, packages, home, budget(tool)));
  const surveys = whole.map((one) => ({ ...one, findings: one.findings.filter(({ isFolded }) => isFolded !== true) }));
  const [own] = surveys;
  const singly = whole[0].findings.length;
  const sample = sampled(own.findings);
  const counts = [...grouped(packages, ({ registry }) => registry)].map(([name, own]) => `${own.length} ${name}`);
  const bytes = packages.reduce((sum, one) => sum + one.bytes, 0);
  writeSection("accuracy", "Findings on released packages", [
    `\`node bench/accuracy.mjs\`, ${circumstances()}`,
    "",
    `${packages.length} packages (${counts.join(", ")}), ${megabytes(bytes)} MB unpacked, one run of each tool over one package after the other, start-up included, on a machine that others used at the same time, so that minutes compare nothing. Bars for stackgate: at most ${BARS.findings} findings per 100 MB, at most ${BARS.blocking} of them blocking.`,
    "",
    ...table([
      ["tool", "packages", "MB", "findings", "per 100 MB", "stackgate on these", "blocking per 100 MB", "minutes"],
      ...surveys.map((survey) => row(survey, packages, own)),
    ]),
    "",
    `"stackgate on these": what stackgate tells of secrets per 100 MB of the packages that the tool was done with before its time was over. Of the ${own.findings.length} findings of stackgate ${secrets(own.findings).length} are of secrets: ${per100(secrets(own.findings).length, own.bytes)} per 100 MB; the others judge compose, proxy and env files, which the other tools do not look at. What warns in one folder of tests, examples or documents is one finding that lists its places; told one by one, as \`--all\` does, it would be ${singly} findings, ${per100(singly, own.bytes)} per 100 MB.`,
    ...(missing.length === 0 ? [] : ["", `Not in the table: ${missing.join(", ")}.`]),
    "",
    `A sample of ${sample.length} findings of stackgate, drawn by seed from each confidence, labelled by reading the finding and its file: would a careful reviewer want to be told?`,
    "",
    ...table(precision(own.findings, sample)),
    "",
    ...table(byRule(own)),
  ]);
  for (const problem of surveys.flatMap((one) => one.problems)) console.log(`problem: ${problem}`);
  for (const one of sample.filter(({ label }) => label === undefined))
    console.log(`not labelled: ${keyOf(one)} ${placeOf(one)}`);
}

function row({ tool, findings, bytes, seconds, left }, packages, own) {
  const blocking = findings.filter((one) => one.blocking).length;
  const undone = new Set(left.map(({ registry, release }) => `${registry}:${release}`));
  const beside = secrets(own.findings).filter((one) => !undone.has(one.package));
  return [
    `${tool.name} ${tool.version}`.trim(),
    packages.length - left.length,
    megabytes(bytes),
    findings.length,
    per100(findings.length, bytes),
    tool === own.tool ? "" : per100(beside.length, bytes),
    tool === own.tool ? per100(blocking, bytes) : "",
    (seconds / 60).toFixed(1),
  ];
}

function secrets(findings) {
  return findings.filter(({ family }) => family === "secret");
}

function byRule({ findings, bytes }) {
  const groups = [...grouped(findings, ({ rule }) => rule)].sort((a, b) => b[1].length - a[1].length);
  return [
    ["rule", "findings", "per 100 MB", "blocking"],
    ...groups.map(([rule, own]) => [
      rule,
      own.length,
      per100(own.length, bytes),
      own.filter((one) => one.blocking).length,
    ]),
  ];
}

function print(findings) {
  for (const one of findings)
    console.log(`${one.rule} ${one.severity} ${one.confidence}${one.blocking ? " blocking" : ""} ${placeOf(one)}`);
}

function placeOf({ package: name, path, line }) {
  return `${name} ${path}:${line}`;
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}

function per100(count, bytes) {
  return ((count * 1e8) / bytes).toFixed(1);
}
