// How fields are read: a decoder makes the canonical value of a node, and tells what compose would refuse.
import type { Environment } from "../compose-environment.ts";
import type { Mark, SourceText } from "../compose-source-text.ts";
import { uniqueTargets } from "../compose-targets.ts";
import type { Growth } from "../interpolation.ts";
import type { MapNode, ScalarNode, YamlNode } from "../yaml-nodes.ts";
import { type TypedScalar, typedScalar } from "../yaml-scalar.ts";
import { byteCount, durationText, float32, shellWords } from "./go-forms.ts";
import { list, type ModelValue, map, type Plain, type Refusal, scalar } from "./model-value.ts";

/** What decoders share. */
export interface Decoding {
  refuse(refusal: Refusal): void;
  /** Called for each value with its length; false: there is more than any stack has, and the rest is left out. */
  spend(length: number): boolean;
  readonly growth: Growth;
  /** From the top, the folder from which relative paths written at a mark go. */
  folderOf(mark: Mark): string;
  /** `path` as seen from a folder below the top. `~` stays: nobody knows whose home it will be. */
  absolute(folder: string, path: string): string;
  /** The folder of the file that a service is first written in. */
  readonly home: string;
  readonly environment: Environment;
  /** The text of a file below the top. */
  readFile(path: string): SourceText | undefined;
}

/** `undefined`: not set, or set to what compose takes for not set. */
export type Decoder = (node: YamlNode, where: string, decoding: Decoding) => ModelValue | undefined;

/** What Go's YAML reader takes a scalar for. */
export function typedOf(node: ScalarNode): TypedScalar {
  if (node.type === "null") return { kind: "null", text: "" };
  return node.bare === true ? typedScalar(node.value) : { kind: "string", text: node.value };
}

/** A scalar that `read` makes something of; `isZero` tells what compose takes for not set. */
function scalarDecoder(
  read: (typed: TypedScalar) => Plain | undefined,
  isZero: (value: Plain) => boolean = () => false,
): Decoder {
  return (node, where, decoding) => {
    if (node.kind !== "scalar") return refused("wrong-shape", node, where, decoding);
    if (node.type === "null" || !decoding.spend(node.value.length)) return undefined;
    const value = read(typedOf(node));
    if (node.unknown === true && (value === undefined || isZero(value)))
      return { ...scalar(value ?? null, node), absent: true };
    if (value === undefined) return refused("bad-value", node, where, decoding);
    return isZero(value) ? undefined : scalar(value, node);
  };
}

export function refused(kind: Refusal["kind"], node: YamlNode, where: string, decoding: Decoding): undefined {
  decoding.refuse({ kind, at: node.at, where });
  return undefined;
}

function readText(typed: TypedScalar): string | undefined {
  return typed.kind === "string" || typed.kind === "integer" ? typed.text : undefined;
}

function readFlag(typed: TypedScalar): boolean | undefined {
  if (typed.kind === "boolean") return typed.value;
  if (typed.kind !== "string" || !/^(?:true|y|yes|on|false|n|no|off)$/i.test(typed.text)) return undefined;
  return /^(?:true|y|yes|on)$/i.test(typed.text);
}

function readInteger(typed: TypedScalar): number | undefined {
  if (typed.kind === "integer") return typed.value;
  if (typed.kind === "float") return Math.trunc(typed.value);
  return typed.kind === "string" && /^[-+]?\d{1,18}$/.test(typed.text) ? Number(typed.text) : undefined;
}

function readFloat(typed: TypedScalar): number | undefined {
  if (typed.kind === "integer" || typed.kind === "float") return float32(typed.value);
  const isNumber =
    typed.kind === "string" && /^[-+]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:e[-+]?\d{1,3})?$/i.test(typed.text);
  return isNumber ? float32(Number(typed.text)) : undefined;
}

function readBytes(typed: TypedScalar): string | undefined {
  return typed.kind === "integer" || typed.kind === "string" ? byteCount(typed.text) : undefined;
}

function readMode(typed: TypedScalar): string | undefined {
  if (typed.kind === "integer") return `0${typed.value.toString(8)}`;
  return typed.kind === "string" && /^[0-7]{1,20}$/.test(typed.text)
    ? `0${Number.parseInt(typed.text, 8).toString(8)}`
    : undefined;
}

export const text = scalarDecoder(readText, (value) => value === "");
export const flag = scalarDecoder(readFlag, (value) => value === false);
export const integer = scalarDecoder(readInteger, (value) => value === 0);
export const float = scalarDecoder(readFloat, (value) => value === 0);
export const bytes = scalarDecoder(readBytes, (value) => value === "0");
/** Set even where it is compose's own default. */
export const setText = scalarDecoder(readText);
export const setFlag = scalarDecoder(readFlag);
export const setInteger = scalarDecoder(readInteger);
export const setDuration = scalarDecoder(({ kind, text: written }) =>
  kind === "null" ? undefined : durationText(written),
);
export const duration = scalarDecoder(
  ({ kind, text: written }) => (kind === "null" ? undefined : durationText(written)),
  (value) => value === "0s",
);
/** `0440`. */
export const fileMode = scalarDecoder(readMode);
/** A device's count: -1 for all. */
export const deviceCount = scalarDecoder(
  (typed) => (typed.text.toLowerCase() === "all" ? -1 : readInteger(typed)),
  (value) => value === 0,
);
/** Whatever `fmt.Sprint` makes of it. */
export const sprint = scalarDecoder(({ text: written }) => written);

/** A list without empty ones; `unique` keeps the last of those it gives the same key, where the first stands. */
export function listOf(item: Decoder, unique?: (node: YamlNode) => string | undefined): Decoder {
  return (node, where, decoding) => {
    if (isNull(node)) return undefined;
    if (node.kind !== "seq") return refused("wrong-shape", node, where, decoding);
    const items = (unique === undefined ? node.items : uniqueTargets(node.items, unique)).flatMap(
      (one, i) => item(one, `${where}[${i}]`, decoding) ?? [],
    );
    return items.length === 0 ? undefined : list(items);
  };
}

/** Of `NAME=value` the name. */
export function nameOfItem(node: YamlNode): string | undefined {
  return node.kind === "scalar" ? node.value.split("=", 1)[0] : undefined;
}

const asListed =
  (decoder: Decoder): Decoder =>
  (node, where, decoding) =>
    decoder(
      node.kind === "scalar" && !isNull(node) ? { kind: "seq", at: node.at, items: [node] } : node,
      where,
      decoding,
    );

export const texts = listOf(setText);
export const uniqueTexts = listOf(setText, nameOfItem);
/** A list, or a text as a list of one. */
export const textOrTexts = asListed(texts);
export const textOrUniqueTexts = asListed(uniqueTexts);
/** Of texts and numbers. */
export const sprints = listOf(sprint, (node) => (node.kind === "scalar" ? node.value : undefined));

export function isNull(node: YamlNode): boolean {
  return node.kind === "scalar" && node.type === "null";
}

/** A map, `{}` too, with a value for each name; `otherwise` stands for what `value` makes nothing of. */
export function mapOf(value: Decoder, otherwise?: ModelValue): Decoder {
  return (node, where, decoding) => {
    if (isNull(node)) return undefined;
    if (node.kind !== "map") return refused("wrong-shape", node, where, decoding);
    if (node.entries.size === 0) return undefined;
    return map(
      [...node.entries].map(([name, entry]) => [name, value(entry.node, `${where}.${name}`, decoding) ?? otherwise]),
    );
  };
}

/** A map of known fields. `x-` fields are anyone's. */
export function object(fields: Readonly<Record<string, Decoder>>): Decoder {
  return (node, where, decoding) => {
    if (isNull(node)) return undefined;
    if (node.kind !== "map") return refused("wrong-shape", node, where, decoding);
    return map(fieldsOf(node, fields, where, decoding));
  };
}

export function fieldsOf(
  node: MapNode,
  fields: Readonly<Record<string, Decoder>>,
  where: string,
  decoding: Decoding,
): readonly (readonly [string, ModelValue | undefined])[] {
  return [...node.entries].map(([name, entry]) => {
    const decoder = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (decoder !== undefined) return [name, decoder(entry.node, `${where}.${name}`, decoding)];
    if (!name.startsWith("x-"))
      decoding.refuse({ kind: "unknown-key", at: entry.keys[0] ?? entry.node.at, where, detail: name });
    return [name, undefined];
  });
}

/** A command: a text is split as a shell does. `[]` is set, and empties that of the image. */
export const command: Decoder = (node, where, decoding) => {
  if (isNull(node)) return undefined;
  if (node.kind === "seq")
    return list(node.items.flatMap((item, i) => setText(item, `${where}[${i}]`, decoding) ?? []));
  if (node.kind === "map") return refused("wrong-shape", node, where, decoding);
  const words = shellWords(node.value);
  if (words === undefined) return refused("bad-value", node, where, decoding);
  return list(words.map((word) => scalar(word, node)));
};

/** `test:` of a health check: a text is for the shell. */
export const healthTest: Decoder = (node, where, decoding) => {
  if (node.kind !== "scalar" || isNull(node)) return texts(node, where, decoding);
  const word = setText(node, where, decoding);
  return word === undefined ? undefined : list([scalar("CMD-SHELL"), word]);
};
