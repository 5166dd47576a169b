// Imported settings in the text of a policy file. What the file says already stays as it is, comments too.
import { type Document, isCollection, parseDocument } from "yaml";
import { withEntries } from "../add-entry.ts";
import { isExpired } from "../allow.ts";
import type { AllowEntry, Policy } from "../policy.ts";
import { type ImportItem, left } from "./item.ts";

/** What became of each setting, and the text with those that were carried over. */
export interface Merged {
  readonly text: string;
  readonly items: readonly ImportItem[];
}

/** `text` is that of a sound policy file, or empty; `policy` is what it says. What is `recorded` still changes nothing. */
export function withImported(text: string, policy: Policy, items: readonly ImportItem[], today: string): Merged {
  const known = new Set([
    ...policy.allow.filter((entry) => !isExpired(entry, today)).map(keyOfEntry),
    ...Object.keys(policy.gates).map((rule) => `gate\0${rule}`),
    ...(policy.customRules ?? []).map(({ id }) => `rule\0${id}`),
  ]);
  const told = items.map((item): ImportItem => {
    if (item.kind === "left" || item.kind === "recorded") return item;
    if (item.kind === "allow" && isExpired(item.entry, today)) return left(item, "expired", item.entry.until);
    const key = keyOf(item);
    if (known.has(key)) return left(item, "set-already");
    known.add(key);
    return item;
  });
  const others = told.filter(({ kind }) => kind === "gate" || kind === "custom-rule");
  const entries = told.flatMap((item) => (item.kind === "allow" ? [item.entry] : []));
  const set = others.length === 0 ? text : withSettings(text, others);
  return { text: entries.length === 0 ? set : withEntries(set, entries), items: told };
}

function keyOf(item: Exclude<ImportItem, { readonly kind: "left" | "recorded" }>): string {
  switch (item.kind) {
    case "allow":
      return keyOfEntry(item.entry);
    case "gate":
      return `gate\0${item.rule}`;
    case "custom-rule":
      return `rule\0${item.rule.id}`;
  }
}

function keyOfEntry({ fingerprint = "", rule = "", path = "" }: AllowEntry): string {
  return ["allow", fingerprint, fingerprint === "" ? rule : "", path].join("\0");
}

function withSettings(text: string, items: readonly ImportItem[]): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const document = parseDocument(text === "" ? "version: 1\n" : text, { schema: "core" });
  for (const item of items) {
    if (item.kind === "gate") collection(document, "gates", {}).set(document.createNode(item.rule), item.gate);
    if (item.kind === "custom-rule") collection(document, "custom-rules", []).add(document.createNode(item.rule));
  }
  return document.toString({ lineWidth: 0 }).replaceAll(/\r?\n/g, end);
}

/** The collection under `key`, made where there is none. */
function collection(
  document: Document,
  key: string,
  empty: object,
): { add(value: unknown): void; set(key: unknown, value: unknown): void } {
  if (!isCollection(document.get(key, true))) document.set(key, document.createNode(empty));
  const found = document.get(key, true);
  if (!isCollection(found)) throw new Error(`no collection under ${key}`);
  if (found.items.length === 0) found.flow = false;
  return found;
}
