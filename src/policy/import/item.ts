// What the settings of other tools become: each is an exception, a gate, a rule or a recorded place of ours, or is named as left.
import type { AllowEntry } from "../policy.ts";

/** Where a setting stands in its file, and its name there. No value of it: that may be a secret. */
export interface Origin {
  /** `file:line` */
  readonly place: string;
  readonly setting: string;
}

/** Where another tool once found a secret that was accepted. */
export interface RecordedPlace {
  /** From the top of the repository, as it was written. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The commit that the line is of; absent: the working tree. */
  readonly commit?: string;
  /** Our rules that may find it; absent: any for secrets. */
  readonly rules?: readonly string[];
  /** Hexadecimal SHA-1 of the secret. */
  readonly sha1?: string;
}

/** A custom rule as the policy file writes it. */
export interface CustomRuleEntry {
  readonly id: string;
  readonly pattern: string;
  readonly "secret-group"?: number;
  readonly keywords?: readonly string[];
  readonly path?: readonly string[];
  readonly title?: string;
}

/** Why a setting was not carried over. */
export type LeftWhy =
  | "all-paths"
  | "commits"
  | "expired"
  | "gone"
  | "no-counterpart"
  | "not-ours"
  | "other-file"
  | "other-rule"
  | "other-secret"
  | "path-pattern"
  | "pattern"
  | "real"
  | "script"
  | "secret-inside"
  | "set-already"
  | "severities"
  | "shape"
  | "together"
  | "values";

/** One setting of another tool. */
export type ImportItem =
  | (Origin & { readonly kind: "allow"; readonly entry: AllowEntry })
  | (Origin & { readonly kind: "gate"; readonly rule: string; readonly gate: "block" | "warn" | "off" })
  | (Origin & { readonly kind: "custom-rule"; readonly rule: CustomRuleEntry })
  | (Origin & { readonly kind: "recorded"; readonly recorded: RecordedPlace; readonly reason: string })
  | (Origin & { readonly kind: "left"; readonly why: LeftWhy; readonly found?: string });

export function left(origin: Origin, why: LeftWhy, found?: string): ImportItem {
  return { ...origin, kind: "left", why, ...(found === undefined ? {} : { found }) };
}

/** The reason of what is carried over; `note` is what the file says of it. */
export function reasonOf(file: string, note: unknown): string {
  const words = typeof note === "string" ? note.replaceAll(/\s+/g, " ").trim().slice(0, 200) : "";
  return words === "" ? `imported from ${file}` : `imported from ${file}: ${words}`;
}

export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A text, or a list of texts; `undefined`: it is neither. */
export function textsOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every((one) => typeof one === "string") ? list : undefined;
}
