// The policy file. Whatever is not understood is an error with its place: a typo must not turn the gate off.
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { StackgateError, UNREAD_CODES } from "../model/problem.ts";
import type { Gate, Severity } from "../model/rule.ts";
import type { AllowEntry, ComposeSettings, Policy } from "./policy.ts";

const FAIL_ON = ["never", "info", "low", "medium", "high", "critical"] as const;
const GATES = ["block", "warn", "summary", "off"] as const;
const KEYS = ["version", "fail-on", "gates", "exclude", "allow", "compose"] as const;
const COMPOSE_KEYS = ["trusted-registries", "tls-terminated-upstream"] as const;
const ALLOW_KEYS = ["fingerprint", "rule", "path", "problem", "reason", "until", "owner"] as const;
const MAX_BYTES = 1 << 20;

/**
 * Reads a policy file's text; `path` is for messages. `knownRules` are the ids that may be named.
 * Throws StackgateError `config-invalid` with place, what was expected and what was found.
 */
export function parsePolicy(text: string, path: string, knownRules: ReadonlySet<string>): Policy {
  const lines = new LineCounter();
  const fail = (node: Node | null | undefined, expected: string, found: string, suggestion = ""): never => {
    const at = lines.linePos(node?.range?.[0] ?? 0);
    const place = `${path}:${at.line}:${at.col}`;
    throw new StackgateError(suggestion === "" ? "config-invalid" : "config-invalid-suggest", {
      place,
      expected,
      found,
      suggestion,
    });
  };
  if (text.length > MAX_BYTES) return fail(undefined, "a policy file of at most 1 MB", `${text.length} bytes`);
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: "core" });
  const [error] = document.errors;
  if (error !== undefined) {
    const at = lines.linePos(error.pos[0]);
    throw new StackgateError("config-invalid", {
      place: `${path}:${at.line}:${at.col}`,
      expected: "YAML",
      found: error.code,
    });
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { gates: {}, exclude: [], allow: [] };
  if (!isMap(root)) return fail(root, "a mapping", kindOf(root));

  let failOn: Policy["failOn"];
  let gates: Record<string, Gate> = {};
  let exclude: readonly string[] = [];
  let allow: readonly AllowEntry[] = [];
  let compose: ComposeSettings | undefined;
  for (const pair of root.items as readonly Pair<Node, Node | null>[]) {
    const key = oneOf(pair.key, KEYS, "a key of the policy", fail);
    switch (key) {
      case "version":
        if (!isScalar(pair.value) || pair.value.value !== 1)
          fail(pair.value ?? pair.key, "`version` to be 1", kindOf(pair.value));
        break;
      case "fail-on":
        failOn = oneOf(pair.value, FAIL_ON, "`fail-on`", fail) as "never" | Severity;
        break;
      case "gates":
        gates = gatesOf(pair.value, knownRules, fail);
        break;
      case "exclude":
        exclude = listOf(pair.value, "`exclude`", fail).map((item) => stringOf(item, "a glob", fail));
        break;
      case "allow":
        allow = listOf(pair.value, "`allow`", fail).map((item) => allowEntryOf(item, knownRules, fail));
        break;
      case "compose":
        compose = composeOf(pair.value, fail);
        break;
    }
  }
  return {
    ...(failOn === undefined ? {} : { failOn }),
    gates,
    exclude,
    allow,
    ...(compose === undefined ? {} : { compose }),
  };
}

type Fail = (node: Node | null | undefined, expected: string, found: string, suggestion?: string) => never;

function gatesOf(node: Node | null | undefined, knownRules: ReadonlySet<string>, fail: Fail): Record<string, Gate> {
  if (!isMap(node)) return fail(node, "`gates` to be a mapping of rule ids to gates", kindOf(node));
  const gates: Record<string, Gate> = Object.create(null) as Record<string, Gate>;
  for (const pair of node.items as readonly Pair<Node, Node | null>[]) {
    const id = oneOf(pair.key, [...knownRules], "a rule id", fail);
    gates[id] = oneOf(pair.value, GATES, `the gate of ${id}`, fail);
  }
  if (knownRules.size > 0 && [...knownRules].every((id) => gates[id] === "off"))
    fail(node, "at least one rule to stay on", "all off");
  return gates;
}

function allowEntryOf(node: Node | null, knownRules: ReadonlySet<string>, fail: Fail): AllowEntry {
  if (!isMap(node)) return fail(node, "an allow entry to be a mapping", kindOf(node));
  const entry: Partial<Record<Exclude<(typeof ALLOW_KEYS)[number], "problem">, string>> = {};
  let problem: AllowEntry["problem"];
  for (const pair of node.items as readonly Pair<Node, Node | null>[]) {
    const key = oneOf(pair.key, ALLOW_KEYS, "a key of an allow entry", fail);
    if (key === "problem") {
      problem = oneOf(pair.value, UNREAD_CODES, "`problem`", fail);
      continue;
    }
    entry[key] = key === "rule" ? rulesOf(pair.value, knownRules, fail) : stringOf(pair.value, `\`${key}\``, fail);
    if (key === "until" && !isDay(entry[key] ?? ""))
      fail(pair.value, "`until` to be a day as YYYY-MM-DD", entry[key] ?? "");
  }
  const { reason, ...where } = entry;
  if (reason === undefined || reason.trim() === "") return fail(node, "an allow entry to give its `reason`", "none");
  if (problem !== undefined) {
    if (where.path === undefined || where.fingerprint !== undefined || where.rule !== undefined)
      return fail(
        node,
        "an allow entry with a `problem` to name its `path`, and no `fingerprint` or `rule`",
        "another",
      );
    return { reason, ...where, problem };
  }
  if (where.fingerprint === undefined && where.rule === undefined && where.path === undefined)
    return fail(node, "an allow entry to name a `fingerprint`, `rule` or `path`", "none of them");
  return { reason, ...where };
}

function composeOf(node: Node | null | undefined, fail: Fail): ComposeSettings {
  if (!isMap(node)) return fail(node, "`compose` to be a mapping", kindOf(node));
  let settings: ComposeSettings = {};
  for (const pair of node.items as readonly Pair<Node, Node | null>[]) {
    const key = oneOf(pair.key, COMPOSE_KEYS, "a key of `compose`", fail);
    if (key === "trusted-registries") {
      const hosts = listOf(pair.value, `\`${key}\``, fail).map((item) => stringOf(item, "a registry's host", fail));
      settings = { ...settings, trustedRegistries: hosts };
    } else {
      const isUpstream = oneOf(pair.value, ["true", "false"], `\`${key}\``, fail) === "true";
      settings = { ...settings, tlsTerminatedUpstream: isUpstream };
    }
  }
  return settings;
}

/** A rule id, or the beginning of several and a `*`. */
function rulesOf(node: Node | null | undefined, knownRules: ReadonlySet<string>, fail: Fail): string {
  const text = stringOf(node, "`rule`", fail);
  const isFamily = /^[a-z-]+\*$/.test(text) && [...knownRules].some((id) => id.startsWith(text.slice(0, -1)));
  return isFamily ? text : oneOf(node, [...knownRules], "a rule id", fail);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

function listOf(node: Node | null | undefined, what: string, fail: Fail): readonly (Node | null)[] {
  return isSeq(node) ? (node.items as readonly (Node | null)[]) : fail(node, `${what} to be a list`, kindOf(node));
}

function stringOf(node: Node | null | undefined, what: string, fail: Fail): string {
  return isScalar(node) && typeof node.value === "string" && node.value !== ""
    ? node.value
    : fail(node, `${what} to be text`, kindOf(node));
}

function oneOf<Known extends string>(
  node: Node | null | undefined,
  known: readonly Known[],
  what: string,
  fail: Fail,
): Known {
  const found = isScalar(node) ? String(node.value) : kindOf(node);
  const match = known.find((name) => name === found);
  if (match !== undefined) return match;
  const list = known.length <= 12 ? `${what} to be ${known.join(", ")}` : what;
  return fail(node, list, printable(found), nearest(found, known) ?? "");
}

function kindOf(node: Node | null | undefined): string {
  if (isMap(node)) return "a mapping";
  if (isSeq(node)) return "a list";
  return isScalar(node) && node.value !== null ? printable(String(node.value)) : "nothing";
}

/** A value of the file in a message: short, and nothing that could be a pasted key in full. */
function printable(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 12)}…`;
}

/** The known word that `found` is a typo of, if one is near. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(found.length / 4)) + 1;
  for (const word of known) {
    const distance = editDistance(found.slice(0, 60), word);
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
