// What is wrong with a policy file, as one sentence with place, what was expected and what was found.
import { StackgateError } from "../model/problem.ts";
import type { Values } from "../model/text.ts";
import type { ConfigNodes } from "./config-nodes.ts";
import { nearest } from "./nearest.ts";
import type { PolicyFault } from "./policy-fault.ts";
import { POLICY_KEYS } from "./validate.gen.ts";

/** What a text has to look like, by the key it stands under; elsewhere it may not be empty. */
const SHAPES: Readonly<Record<string, string>> = {
  fingerprint: "4be190c2aa",
  until: "YYYY-MM-DD",
  id: "team-token",
};

/** Somebody who has more to mend tries again anyway. */
const MAX_TOLD = 20;

/** The error for `faults`, with what is wrong elsewhere in the file. */
export function configError(faults: readonly PolicyFault[], nodes: ConfigNodes): StackgateError {
  const byValue = new Map<string, PolicyFault[]>();
  // That one half of a choice does not fit is told by what does not fit in it.
  for (const fault of faults.filter(({ keyword }) => keyword !== "if")) {
    const ofValue = byValue.get(fault.instancePath);
    if (ofValue === undefined) byValue.set(fault.instancePath, [fault]);
    else ofValue.push(fault);
  }
  const told = [...byValue.values()].slice(0, MAX_TOLD).flatMap(worstOf).slice(0, MAX_TOLD);
  return together(told.map((fault) => errorOf(fault, nodes)));
}

/** One error that names all of `errors`, in the order of the file. There is at least one. */
export function together(errors: readonly StackgateError[]): StackgateError {
  const [first, ...others] = [...errors].sort((a, b) => compare(positionOf(a), positionOf(b)));
  if (first === undefined) throw new Error("no fault to tell");
  return new StackgateError(first.code, first.values, others);
}

/** Line and column. */
function positionOf({ values }: StackgateError): readonly [number, number] {
  const [, line = "0", column = "0"] = /:(\d+):(\d+)$/.exec(String(values.place)) ?? [];
  return [Number(line), Number(column)];
}

function compare([lineA, columnA]: readonly [number, number], [lineB, columnB]: readonly [number, number]): number {
  return lineA - lineB || columnA - columnB;
}

/** Of what is wrong with one value, that of which the rest is a consequence: a misspelt key lacks as well. */
function worstOf(faults: readonly PolicyFault[]): readonly PolicyFault[] {
  const of = (keyword: string): readonly PolicyFault[] => faults.filter((fault) => fault.keyword === keyword);
  for (const worst of [of("additionalProperties"), of("anyOf"), of("required")]) if (worst.length > 0) return worst;
  return faults.slice(0, 1);
}

function errorOf(fault: PolicyFault, nodes: ConfigNodes): StackgateError {
  const steps = fault.instancePath.split("/").slice(1).map(unescaped);
  const key = nameOf(steps);
  const { params } = fault;
  const found = shown(at(nodes.value, steps));
  const place = nodes.placeOf(steps);
  switch (fault.keyword) {
    case "additionalProperties": {
      const unknown = params.additionalProperty ?? "";
      const known = POLICY_KEYS[key] ?? [];
      const values = {
        place: nodes.placeOf([...steps, unknown], true),
        key: key === "" ? "-" : key,
        found: shown(unknown),
      };
      return withSuggestion("config-unknown-key", { ...values, expected: known }, unknown, known);
    }
    case "required":
      return new StackgateError("config-missing-key", { place, expected: params.missingProperty ?? "" });
    case "anyOf":
      return new StackgateError("config-allow-all", { place });
    case "enum":
      return choiceError({ place, key, found }, params.allowedValues ?? []);
    case "const":
      return new StackgateError("config-choice", { place, key, expected: String(params.allowedValue), found });
    case "type":
      return key === ""
        ? new StackgateError("config-type-root", { place, found })
        : new StackgateError(`config-type-${String(params.type)}`, { place, key, found });
    case "pattern":
      return key in SHAPES
        ? new StackgateError("config-shape", { place, key, expected: SHAPES[key] ?? "", found })
        : new StackgateError("config-text", { place, key, found });
    case "minItems":
      return new StackgateError("config-empty-list", { place, key });
    default:
      return new StackgateError("config-number", { place, key, found });
  }
}

/** The error for what names no rule; `known` are ids and families. */
export function ruleError(place: string, known: readonly string[], found: string): StackgateError {
  return withSuggestion("config-rule", { place, found: shown(found) }, found, known);
}

function choiceError(
  values: { readonly place: string; readonly key: string; readonly found: string },
  known: readonly string[],
): StackgateError {
  return withSuggestion("config-choice", { ...values, expected: known }, values.found, known);
}

function withSuggestion(code: string, values: Values, found: string, known: readonly string[]): StackgateError {
  const suggestion = nearest(found, known);
  if (suggestion === undefined) return new StackgateError(code, values);
  return new StackgateError(`${code}-suggest`, { ...values, suggestion });
}

/** The last step that is a key and no index. */
function nameOf(steps: readonly string[]): string {
  return steps.findLast((step) => !/^\d+$/.test(step)) ?? "";
}

function at(value: unknown, steps: readonly string[]): unknown {
  let node = value;
  for (const step of steps) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[step];
  }
  return node;
}

/** No key is as short. */
const SHORT = 10;
/** Words, numbers and days: what belongs into a policy file, and what no key looks like. */
const PLAIN =
  /^(?:[A-Za-z]{1,20}(?:[-_ ./*](?:[A-Za-z]{1,20}|[0-9]{1,4})){0,6}|-?[0-9]{1,6}|[0-9]{4}-[0-9]{2}-[0-9]{2}.?)[*?]?$/;

/** A value of the file in a message, if it is plain: a key or a password may have been pasted in its place. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (value === "") return '""';
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object") return "{…}";
  const text = String(value);
  const isPlain = text.length <= SHORT || (text.length <= 40 && PLAIN.test(text));
  return isPlain ? text : `${text.slice(0, 3)}… (${text.length})`;
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
