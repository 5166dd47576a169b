import type { FileKind } from "../../../parse/file-kind.ts";
import type { Given } from "./given.ts";
import { isSurelyMachineMade } from "./written-by-machine.ts";

/**
 * What a value's place says of it. `config`: it is in use. `string`: a string of code, which may be anything. `prose`: an example or a
 * note. `unknown`: a file of no known kind.
 */
export type Position = "config" | "string" | "prose" | "unknown";

/** `undefined`: an expression, whose value is not in the text. */
export function positionOf({ quoting, isImplied, before, value }: Given, kind: FileKind): Position | undefined {
  // A shell runs it.
  if (quoting === "backtick" && kind === "config") return undefined;
  if (kind === "text") return "prose";
  if (kind === "config") return isNote(before) ? "prose" : "config";
  if (kind === "unknown") return isImplied ? "config" : "unknown";
  if (COMMENT.test(before)) return "prose";
  if (quoting !== "none" || isImplied) return kind === "script" ? "config" : "string";
  if (isInString(before)) return "string";
  // No name looks like it: a line of a shell or of a file's output that stands among code.
  return /^[A-Za-z1-9_][\w.+/=-]{19,200}$/.test(value) && isSurelyMachineMade(value) ? "prose" : undefined;
}

/** A comment of several words. */
export function isNote(before: string): boolean {
  return NOTE.test(before);
}

const NOTE = /^[ \t]{0,80}(?:#|\/\/|--)(?:[ \t]+[A-Za-z`'",.-]{1,30}){4}/;
const COMMENT = /^[ \t]{0,80}(?:#|\/\/|\/?\*|--|<!--)/;

/** Whether a string that begins on the line is still open at its end. An apostrophe of prose before it hardly ever is. */
export function isInString(before: string): boolean {
  let open = "";
  for (let i = 0; i < before.length; i++) {
    const character = before[i] ?? "";
    if (character === "\\") i++;
    else if (open === "" && (character === '"' || character === "'" || character === "`")) open = character;
    else if (character === open) open = "";
  }
  return open !== "";
}
