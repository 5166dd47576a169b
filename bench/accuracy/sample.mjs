// A sample of findings that a person labels, and what the labels say. A label belongs to a package and a fingerprint, so it
// outlives repairs and line moves; the file holds no text of the finding.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SIZE = 100;
const SEED = "2026-11";
const FILE = join(import.meta.dirname, "labels.txt");
const LABELS = ["true", "false", "unsure"];

/**
 * As many findings of each confidence as there are, up to equal shares of the whole. Within one the order is that of a seeded
 * digest, so a finding that goes away moves one other into the sample.
 */
export function sampled(findings) {
  // A secret that a package repeats is one.
  const distinct = [...new Map(findings.map((one) => [keyOf(one), one])).values()];
  const strata = [...grouped(distinct, ({ confidence }) => confidence).values()]
    .map(shuffled)
    .sort((a, b) => a.length - b.length);
  const taken = [];
  strata.forEach((stratum, i) => {
    const share = Math.floor((SIZE - taken.length) / (strata.length - i));
    taken.push(...stratum.slice(0, share));
  });
  const known = labels();
  return taken.map((one) => ({ ...one, label: known.get(keyOf(one)) }));
}

export const keyOf = (finding) => `${finding.package} ${finding.fingerprint}`;

/** Rows of confidence, findings in all, labelled ones, and how many have each label; the first row is the head. */
export function precision(findings, sample) {
  const confidences = ["high", "medium", "low"].filter((one) => findings.some(({ confidence }) => confidence === one));
  return [
    ["confidence", "findings", "in the sample", ...LABELS, "not labelled"],
    ...confidences.map((confidence) => {
      const own = sample.filter((one) => one.confidence === confidence);
      const count = (label) => own.filter((one) => one.label === label).length;
      const all = findings.filter((one) => one.confidence === confidence).length;
      return [confidence, all, own.length, ...LABELS.map(count), count(undefined)];
    }),
  ];
}

/** In order of first appearance. */
export function grouped(list, key) {
  const groups = new Map();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** Lines `package fingerprint label`. */
function labels() {
  const lines = readFileSync(FILE, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [release, fingerprint, label] = line.split(" ");
      if (!LABELS.includes(label)) throw new Error(`Expected true, false or unsure but found ${label} in ${FILE}`);
      return [`${release} ${fingerprint}`, label];
    }),
  );
}

function shuffled(findings) {
  const rank = (one) =>
    createHash("sha256")
      .update(`${SEED} ${keyOf(one)}`)
      .digest("hex");
  return findings
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one);
}
