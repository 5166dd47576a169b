// An exception added to the text of a policy file; comments and all else stay as they are.
import { isMap, isSeq, type Node, type Pair, parseDocument } from "yaml";
import type { AllowEntry } from "./policy.ts";

/** The text with `entries` at the end of its `allow` list. The text is that of a sound policy file, or empty. */
export function withEntries(text: string, entries: readonly Omit<AllowEntry, "place">[]): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const root = parseDocument(text, { schema: "core" }).contents as Node | null;
  const pair = isMap(root)
    ? (root.items as readonly Pair<Node, Node | null>[]).find(({ key }) => String(key) === "allow")
    : undefined;
  const list = pair?.value;
  if (isMap(root) && root.flow === true) return inFlowMap(text, root, list, entries);
  if (pair === undefined) return appended(text, `allow:${end}${lines(entries, "  ", end)}`, end);
  if (isSeq(list) && list.flow === true) return inFlow(text, list, entries);
  if (isSeq(list) && list.items.length > 0) {
    const first = (list.items[0] as Node | null)?.range?.[0] ?? 0;
    const lineStart = text.lastIndexOf("\n", first - 1) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
    return insertedAfter(text, endOfBlock(text, list), lines(entries, indent, end), end);
  }
  // `allow:` with nothing after it.
  const at = pair.key.range?.[1] ?? text.length;
  const colon = text.indexOf(":", at) + 1;
  const lineEnd = text.indexOf("\n", colon);
  return insertedAfter(text, lineEnd < 0 ? text.length : lineEnd, lines(entries, "  ", end), end);
}

function lines(entries: readonly Omit<AllowEntry, "place">[], indent: string, end: string): string {
  return entries
    .map((entry) =>
      fields(entry)
        .map((field, i) => `${indent}${i === 0 ? "- " : "  "}${field}`)
        .join(end),
    )
    .join(end);
}

/** Texts in JSON's form, which is YAML's too, whatever is in them. */
function fields({ fingerprint, rule, path, reason, until, owner }: Omit<AllowEntry, "place">): readonly string[] {
  return Object.entries({ fingerprint, rule, path, reason, until, owner }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${key === "until" || key === "rule" ? value : JSON.stringify(value)}`],
  );
}

/** Where the last item's text ends, comments after it not counted. */
function endOfBlock(text: string, list: Node): number {
  const valueEnd = list.range?.[1] ?? text.length;
  const before = text.slice(0, valueEnd).trimEnd().length;
  const lineEnd = text.indexOf("\n", before);
  return lineEnd < 0 ? text.length : lineEnd;
}

function insertedAfter(text: string, at: number, added: string, end: string): string {
  const [before, after] = [text.slice(0, at).replace(/\r$/, ""), text.slice(at)];
  return `${before}${end}${added}${after === "" ? end : after.startsWith("\n") ? end + after.slice(1) : after}`;
}

function appended(text: string, added: string, end: string): string {
  const start = text === "" ? `version: 1${end}` : text.endsWith("\n") ? text : `${text}${end}`;
  return `${start}${added}${end}`;
}

function inFlow(
  text: string,
  list: Node & { readonly items: readonly unknown[] },
  entries: readonly Omit<AllowEntry, "place">[],
): string {
  const close = (list.range?.[1] ?? text.length) - 1;
  const before = text.slice(0, close).trimEnd();
  const comma = list.items.length === 0 || before.endsWith(",") ? "" : ", ";
  return `${before}${comma}${flowEntries(entries)}${text.slice(before.length, close)}${text.slice(close)}`;
}

function inFlowMap(
  text: string,
  root: Node & { readonly items: readonly unknown[] },
  list: Node | null | undefined,
  entries: readonly Omit<AllowEntry, "place">[],
): string {
  if (isSeq(list)) return inFlow(text, list, entries);
  const close = (root.range?.[1] ?? text.length) - 1;
  const before = text.slice(0, close).trimEnd();
  const comma = root.items.length === 0 || before.endsWith(",") ? "" : ", ";
  return `${before}${comma}allow: [${flowEntries(entries)}]${text.slice(close)}`;
}

function flowEntries(entries: readonly Omit<AllowEntry, "place">[]): string {
  return entries.map((entry) => `{ ${fields(entry).join(", ")} }`).join(", ");
}
