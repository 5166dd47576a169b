// Labelled places against findings. A place is `{ path, from, to, label, categories, ... }`, lines from 1; label T is a secret,
// F is none, X is a test value or a placeholder, which CredData counts as none as well.
import { grouped } from "../accuracy/sample.mjs";

/**
 * One unit for each path and lines: secret before test value before none when several values of a line are labelled. A place
 * that is none and lies in lines of another label is left out, since a finding of the line cannot say which value it means.
 */
export function units(places) {
  const merged = new Map();
  for (const place of places) {
    const key = `${place.path}\0${place.from}\0${place.to}`;
    const known = merged.get(key);
    const [first, second] = known === undefined || rank(place) < rank(known) ? [place, known] : [known, place];
    const own = second === undefined || second.label !== first.label ? [] : second.categories;
    merged.set(key, { ...first, categories: [...new Set([...first.categories, ...own])] });
  }
  const byPath = grouped([...merged.values()], ({ path }) => path);
  return [...merged.values()].filter(
    (one) => one.label === "T" || !byPath.get(one.path).some((other) => rank(other) < rank(one) && meet(one, other)),
  );
}

/** Those units that a finding's lines touch; a finding without a last line ends where it begins. */
export function told(units, findings) {
  const byPath = grouped(findings, ({ path }) => path);
  return units.filter((unit) =>
    (byPath.get(unit.path) ?? []).some(({ line, endLine = line }) => meet(unit, { from: line, to: endLine })),
  );
}

/**
 * By file, how many lines of it were told, no more than its list says there are (what is more is false, in this benchmark's
 * way), and how many listed files were told at all. `listed` holds `{ path, risk, informative }`.
 */
export function coverage(listed, findings) {
  const lines = new Map();
  for (const { path, line } of findings) lines.set(path, (lines.get(path) ?? new Set()).add(line));
  const count = ({ path }) => lines.get(path)?.size ?? 0;
  const sum = (of) => listed.reduce((all, one) => all + of(one), 0);
  const size = ({ risk, informative }) => risk + informative;
  return {
    files: listed.filter((one) => count(one) > 0).length,
    risky: listed.filter((one) => one.risk > 0 && count(one) > 0).length,
    finds: sum((one) => Math.min(count(one), size(one))),
    risks: sum((one) => Math.min(count(one), one.risk)),
    over: sum((one) => Math.max(count(one) - size(one), 0)),
  };
}

const rank = ({ label }) => "TXF".indexOf(label);

const meet = (a, b) => a.from <= b.to && b.from <= a.to;
