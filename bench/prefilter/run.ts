// One measurement: the literals of all rules in so many bytes, by the sieve or by the automaton, in a process of its own.
import { readFileSync } from "node:fs";
import { prefilterWith } from "../../src/detect/secrets/prefilter.ts";
import { compiledProviderRules } from "../../src/detect/secrets/provider-rules.ts";
import { sieveOf } from "../../src/detect/secrets/sieve.ts";

/** Milliseconds of processor time, making included; `files` are read before. */
export function measure(files: readonly string[], hasSieve: boolean): number {
  const texts = files.map((file) => readFileSync(file));
  const rules = compiledProviderRules();
  const from = process.cpuUsage();
  const sieve = hasSieve ? sieveOf(rules) : undefined;
  const ignore = { onStart: () => {}, onWord: () => {} };
  for (const bytes of texts) prefilterWith(sieve, rules, bytes, [{ start: 0, end: bytes.length }], ignore);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
