// The policy file's YAML as plain values, each with its place.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { StackgateError } from "../model/problem.ts";
import { isTooDeep } from "../parse/yaml-depth.ts";

/** A policy file that is YAML. */
export interface ConfigNodes {
  /** Mappings without a prototype, lists and scalars. */
  readonly value: unknown;
  /** `file:line:column` of what the keys and indexes of `steps` lead to, as far as they do; with `ofKey`, of its key. */
  placeOf(steps: readonly string[], ofKey?: boolean): string;
}

const MAX_BYTES = 1 << 20;
/** Text even where it looks like a number: a fingerprint may be digits alone. */
const TEXTS = new Set(["fingerprint", "rule", "path", "reason", "until", "owner", "title", "why", "fix"]);

/** Reads the YAML. Throws StackgateError `config-size`, `config-yaml`, `config-alias` or `config-key`, each with its place. */
export function readConfig(text: string, path: string): ConfigNodes {
  const lines = new LineCounter();
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  if (text.length > MAX_BYTES) throw new StackgateError("config-size", { place: `${path}:1:1`, found: text.length });
  if (isTooDeep(text)) throw new StackgateError("config-yaml", { place: `${path}:1:1`, detail: "TOO_DEEP" });
  // `uniqueKeys` compares each key with each other one: quadratic, so duplicates are found below.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, schema: "core" });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined)
    throw new StackgateError("config-yaml", { place: placeAt(error.pos[0]), detail: error.code });
  const fail: Fail = (code, node) => {
    throw new StackgateError(code, { place: placeAt(node?.range?.[0] ?? 0), detail: "DUPLICATE_KEY" });
  };
  const root = document.contents as Node | null;
  return {
    value: plainValueOf(root, "", fail),
    placeOf: (steps, ofKey = false) => placeAt(offsetOf(root, steps, ofKey)),
  };
}

/** `config-yaml`, whose detail it gives: the key is there twice. */
type Fail = (code: "config-alias" | "config-key" | "config-yaml", node: Node | null | undefined) => never;

/** `name` is the key that the value stands under, or the one above a list. */
function plainValueOf(node: Node | null | undefined, name: string, fail: Fail): unknown {
  if (node === null || node === undefined) return null;
  if (isAlias(node)) return fail("config-alias", node);
  if (isSeq(node)) return node.items.map((item) => plainValueOf(item as Node | null, name, fail));
  if (isMap(node)) {
    const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items as readonly Pair<Node | null, Node | null>[]) {
      const key = keyOf(pair.key, fail);
      if (Object.hasOwn(value, key)) return fail("config-yaml", pair.key);
      value[key] = plainValueOf(pair.value, name === "env" ? "title" : key, fail);
    }
    return value;
  }
  if (!isScalar(node)) return fail("config-key", node);
  const { value, source, type } = node;
  const isWritten = type === "PLAIN" && value !== null && TEXTS.has(name) && source !== undefined;
  return isWritten ? source : value;
}

function keyOf(node: Node | null | undefined, fail: Fail): string {
  if (isAlias(node)) return fail("config-alias", node);
  return isScalar(node) && node.value !== null ? (node.source ?? String(node.value)) : fail("config-key", node);
}

function offsetOf(root: Node | null, steps: readonly string[], ofKey: boolean): number {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [i, step] of steps.entries()) {
    if (isSeq(node)) node = (node.items[Number(step)] as Node | undefined) ?? null;
    else if (isMap(node)) {
      const pairs = node.items as readonly Pair<Node, Node | null>[];
      const pair = pairs.find(({ key }) => isScalar(key) && (key.source ?? String(key.value)) === step);
      if (pair === undefined) return offset;
      const isShown = !(ofKey && i === steps.length - 1) && pair.value?.range !== undefined;
      offset = (isShown ? pair.value?.range?.[0] : undefined) ?? pair.key.range?.[0] ?? offset;
      node = pair.value;
      continue;
    } else return offset;
    offset = node?.range?.[0] ?? offset;
  }
  return offset;
}
