// `.gitleaks.toml`, as https://github.com/gitleaks/gitleaks#configuration describes it.
import { linearPattern } from "../../parse/linear-pattern.ts";
import {
  type CustomRuleEntry,
  type ImportItem,
  isTable,
  left,
  type Origin,
  reasonOf,
  type Table,
  textsOf,
} from "./item.ts";
import { globsOfPattern, isNarrow } from "./path-glob.ts";
import { ownRulesOf } from "./rule-names.ts";
import { readToml, type TomlFile } from "./toml.ts";

/** Throws StackgateError `import-syntax`. */
export function readGitleaksConfig(text: string, file: string): readonly ImportItem[] {
  const toml = readToml(text, file);
  const { rules } = toml.value;
  const own = new Map<string, string>();
  for (const rule of Array.isArray(rules) ? rules : [])
    if (isTable(rule) && typeof rule.id === "string" && typeof rule.regex === "string")
      own.set(rule.id, ownId(rule.id));
  const reading: Reading = { toml, file, own };
  return Object.entries(toml.value).flatMap(([key, value]): readonly ImportItem[] => {
    switch (key) {
      case "title":
      case "description":
      case "minVersion":
        return [];
      case "extend":
        return extended(value, reading);
      case "allowlist":
      case "allowlists":
        return allowlists(value, [key], ["secret"], reading);
      case "rules":
        return Array.isArray(value)
          ? value.flatMap((rule, i) => ruleItems(rule, [key, String(i)], reading))
          : [left(originOf([key], reading), "shape")];
      default:
        return [left(originOf([key], reading), "no-counterpart")];
    }
  });
}

interface Reading {
  readonly toml: TomlFile;
  readonly file: string;
  /** Ids of the file's own rules, and what they are here. */
  readonly own: ReadonlyMap<string, string>;
}

function originOf(steps: readonly string[], { toml }: Reading): Origin {
  return { place: toml.placeOf(steps), setting: steps.filter((step) => !/^\d+$/.test(step)).join(".") };
}

function rulesNamed(name: string, { own }: Reading): readonly string[] | undefined {
  const custom = own.get(name);
  return custom === undefined ? ownRulesOf("secret", name) : [custom];
}

function extended(value: unknown, reading: Reading): readonly ImportItem[] {
  if (!isTable(value)) return [left(originOf(["extend"], reading), "shape")];
  return Object.entries(value).flatMap(([key, one]): readonly ImportItem[] => {
    const origin = originOf(["extend", key], reading);
    // The rules of ours run in any case.
    if (key === "useDefault") return [];
    if (key !== "disabledRules")
      return [left(origin, key === "path" || key === "url" ? "other-file" : "no-counterpart")];
    const names = textsOf(one);
    if (names === undefined) return [left(origin, "shape")];
    return names.flatMap((name): readonly ImportItem[] => {
      const rules = ownRulesOf("secret", name);
      if (rules === undefined) return [left(origin, "other-rule", name)];
      return rules.map((rule) => ({ ...origin, kind: "gate", rule, gate: "off" }));
    });
  });
}

const CRITERIA = ["paths", "regexes", "stopwords", "commits"] as const;

function allowlists(
  value: unknown,
  steps: readonly string[],
  rules: readonly string[],
  reading: Reading,
): readonly ImportItem[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => allowlist(one, [...steps, String(i)], rules, reading));
  return allowlist(value, steps, rules, reading);
}

function allowlist(
  list: unknown,
  steps: readonly string[],
  rules: readonly string[],
  reading: Reading,
): readonly ImportItem[] {
  if (!isTable(list)) return [left(originOf(steps, reading), "shape")];
  const used = CRITERIA.filter((key) => list[key] !== undefined);
  if (/^(?:and|&&)$/i.test(String(list.condition)) && used.length > 1)
    return [left(originOf([...steps, "condition"], reading), "together")];
  const targets = targetsOf(list, steps, rules, reading);
  return [
    ...targets.items,
    ...Object.keys(list).flatMap((key): readonly ImportItem[] => {
      const origin = originOf([...steps, key], reading);
      switch (key) {
        case "description":
        case "condition":
        case "regexTarget":
        case "targetRules":
          return [];
        case "paths":
          return pathItems(list, targets.rules, origin, reading);
        case "commits":
          return [left(origin, "commits")];
        case "regexes":
        case "stopwords":
          return [left(origin, "values")];
        default:
          return [left(origin, "no-counterpart")];
      }
    }),
  ];
}

function targetsOf(
  list: Table,
  steps: readonly string[],
  rules: readonly string[],
  reading: Reading,
): { readonly rules: readonly string[]; readonly items: readonly ImportItem[] } {
  if (list.targetRules === undefined) return { rules, items: [] };
  const origin = originOf([...steps, "targetRules"], reading);
  const names = textsOf(list.targetRules);
  if (names === undefined) return { rules: [], items: [left(origin, "shape")] };
  const known = names.flatMap((name) => rulesNamed(name, reading) ?? []);
  const unknown = names.filter((name) => rulesNamed(name, reading) === undefined);
  return { rules: known, items: unknown.map((name) => left(origin, "other-rule", name)) };
}

function pathItems(list: Table, rules: readonly string[], origin: Origin, { file }: Reading): readonly ImportItem[] {
  const patterns = textsOf(list.paths);
  if (patterns === undefined) return [left(origin, "shape")];
  const reason = reasonOf(file, list.description);
  return patterns.flatMap((pattern): readonly ImportItem[] => {
    const globs = globsOfPattern(pattern);
    if (globs === undefined) return [left(origin, "path-pattern", pattern)];
    if (!globs.every(isNarrow)) return [left(origin, "all-paths", pattern)];
    return globs.flatMap((path) =>
      rules.map((rule): ImportItem => ({ ...origin, kind: "allow", entry: { rule, path, reason } })),
    );
  });
}

const RULE_KEYS = new Set(["id", "description", "regex", "secretGroup", "keywords", "path", "allowlist", "allowlists"]);

function ruleItems(rule: unknown, steps: readonly string[], reading: Reading): readonly ImportItem[] {
  const origin = originOf(steps, reading);
  if (!isTable(rule) || typeof rule.id !== "string") return [left(origin, "shape")];
  const { id } = rule;
  const named = { ...origin, setting: `${origin.setting} ${id}` };
  const made = rule.regex === undefined ? undefined : customRule(rule, ownId(id));
  const isMade = made !== undefined && typeof made !== "string";
  const rules = isMade ? [made.id] : rule.regex === undefined ? (ownRulesOf("secret", id) ?? []) : [];
  const items: ImportItem[] = [];
  if (isMade) items.push({ ...named, kind: "custom-rule", rule: made });
  else if (made !== undefined) items.push(left(named, made));
  else if (rules.length === 0) items.push(left(named, rule.path === undefined ? "other-rule" : "no-counterpart", id));
  for (const key of Object.keys(rule)) {
    const way = [...steps, key];
    // `entropy` keeps words away that a pattern alone does not.
    if (!RULE_KEYS.has(key)) items.push(left(originOf(way, reading), "no-counterpart"));
    if ((key === "allowlist" || key === "allowlists") && rules.length > 0)
      items.push(...allowlists(rule[key], way, rules, reading));
  }
  return items;
}

function customRule(rule: Table, id: string): CustomRuleEntry | "pattern" | "path-pattern" | "shape" {
  const { regex, secretGroup = 0, keywords = [], path, description } = rule;
  const words = textsOf(keywords);
  if (typeof regex !== "string" || !Number.isInteger(secretGroup) || words === undefined) return "shape";
  const compiled = linearPattern(regex);
  if (typeof compiled === "string" || regex.trim() === "") return "pattern";
  // Without a number it is the first group, where there is any.
  const group = Number(secretGroup) || Math.min(1, compiled.groups);
  if (group < 0 || group > Math.min(99, compiled.groups)) return "shape";
  const globs = typeof path === "string" ? globsOfPattern(path) : undefined;
  if (path !== undefined && globs === undefined) return "path-pattern";
  const kept = words.filter((word) => word.trim() !== "");
  return {
    id,
    pattern: regex,
    ...(group === 0 ? {} : { "secret-group": group }),
    ...(kept.length === 0 || kept.length < words.length ? {} : { keywords: kept }),
    ...(globs === undefined ? {} : { path: globs }),
    ...(typeof description === "string" && description.trim() !== "" ? { title: description.trim() } : {}),
  };
}

/** An id of the form that ours have, never one of ours. */
function ownId(id: string): string {
  const parts = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .map((part) => part.slice(0, 40));
  return ["gitleaks", ...(parts.length === 0 ? ["rule"] : parts)].slice(0, 7).join("-");
}
