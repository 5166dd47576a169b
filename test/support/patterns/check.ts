// What `npm run check` asks of every regular expression and every rule: time that grows as the input does, measured, and the verdict
// of a checker that is not ours. What it has judged before it remembers in `.cache/`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkSync } from "recheck";
import { compileRules } from "../../../src/detect/secrets/compiled-rules.ts";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { judgeOf } from "../../../src/detect/secrets/judge.ts";
import { mergeFound } from "../../../src/detect/secrets/merge-found.ts";
import { literalPrefilter } from "../../../src/detect/secrets/prefilter.ts";
import { providerRules } from "../../../src/detect/secrets/provider-rules.ts";
import type { SecretRule } from "../../../src/detect/secrets/secret-rule.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { costOf } from "./ambiguity.ts";
import { growthFault } from "./growth.ts";
import { hostileTexts } from "./hostile.ts";
import { patternsIn, type WrittenPattern } from "./literals.ts";
import { treeOf } from "./tree.ts";
import { ENGINE_UNITS } from "./units.ts";
import { WAIVERS } from "./waivers.ts";
import { written } from "./written.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
/** For what is no rule: lines, names and values, which are short. */
const SMALL_INPUT = 1 << 10;
/** Of a rule: each is tried in three sizes, by all that a rule goes through. */
const MAX_UNITS = 32;
const ENGINE_INPUT = 1 << 12;
const RECHECK_TIMEOUT_MS = 5000;

/** A line for each fault. */
export function check(): readonly string[] {
  const patterns = patternsIn("src").filter(({ source }) => !WAIVERS.some((waiver) => waiver.source === source));
  return [
    ...patterns.flatMap(grown),
    ...providerRules().flatMap(grownRule),
    ...ENGINE_UNITS.flatMap(grownEngine),
    ...rechecked(patterns.filter(({ file }) => /^src\/(?:detect|parse)\//.test(file))),
  ];
}

const placeOf = ({ file, line, source }: WrittenPattern): string => `${file}:${line} /${source}/`;

function grown(pattern: WrittenPattern): readonly string[] {
  const { source, flags, use } = pattern;
  const regex = new RegExp(
    use.whole ? `^(?:${source})$` : source,
    use.from === "here" ? `${flags.replace("y", "")}y` : flags,
  );
  const run = (text: string): void => {
    regex.lastIndex = 0;
    regex.test(text);
  };
  for (const unit of hostileTexts(treeOf(pattern), flags)) {
    const fault = growthFault(unit, run, SMALL_INPUT);
    if (fault !== undefined) return [`${placeOf(pattern)}: ${fault}`];
  }
  return [];
}

function grownRule(rule: SecretRule): readonly string[] {
  const compiled = compileRules([rule]);
  const run = (text: string): void => {
    const bytes = Buffer.from(text, "latin1");
    const judge = judgeOf(compiled, bytes, ".env", () => {});
    literalPrefilter(compiled, bytes, [{ start: 0, end: bytes.length }], judge);
    mergeFound(judge.found);
  };
  const [variable = "KEY"] = rule.context?.variables ?? [];
  const texts = hostileTexts(treeOf(rule.pattern), rule.pattern.flags).flatMap((text) => [
    text,
    `${variable}=${text}\n`,
  ]);
  for (const unit of [...rule.literals, `${variable}=`, ...texts].slice(0, MAX_UNITS)) {
    const fault = growthFault(unit, run);
    if (fault !== undefined) return [`rule ${rule.id}: ${fault}`];
  }
  return [];
}

/** All rules at once, over a text that makes one part of the engine work at every few bytes. */
function grownEngine(unit: string): readonly string[] {
  const faults = ["a.txt", "a.yaml"].map((path) => {
    const run = (text: string): void => void detectSecrets(textView(Buffer.from(text)), { path, origin: "file" });
    return growthFault(unit, run, ENGINE_INPUT);
  });
  return faults.flatMap((fault) => (fault === undefined ? [] : [`engine: ${fault}`]));
}

type Verdict = "safe" | "polynomial" | "exponential" | "unknown";

function rechecked(patterns: readonly WrittenPattern[]): readonly string[] {
  const file = join(TOP, ".cache", "recheck.json");
  const known = new Map(Object.entries(remembered(file)));
  const faults: string[] = [];
  let untold = 0;
  for (const pattern of patterns) {
    const { flags, use } = pattern;
    const text = written(treeOf(pattern), use);
    const plain = flags.replaceAll(/[gyd]/g, "");
    const verdict = known.get(`${plain} ${text}`) ?? verdictOf(text, plain);
    known.set(`${plain} ${text}`, verdict);
    const { ways } = costOf(pattern, use);
    if (verdict === "unknown") untold++;
    // With its repeats bounded as they are it is led through in a number of ways that was counted, and is no more than allowed.
    else if (verdict !== "safe" && !(verdict === "polynomial" && ways > 1))
      faults.push(`${placeOf(pattern)}: ${verdict}, says recheck`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(known)));
  console.log(`${patterns.length} patterns judged by recheck, ${untold} of them too large for it`);
  return faults;
}

function verdictOf(source: string, flags: string): Verdict {
  const result = checkSync(source, flags, { checker: "automaton", timeout: RECHECK_TIMEOUT_MS });
  switch (result.status) {
    case "safe":
      return "safe";
    case "vulnerable":
      return result.complexity.type;
    case "unknown":
      return "unknown";
  }
}

function remembered(file: string): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, Verdict>;
  } catch {
    return {};
  }
}

const faults = check();
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
