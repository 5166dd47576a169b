// A value that anyone can look up is no better for standing in an env file: a new one is written, or the user is told that it still stands.
import { randomBytes } from "node:crypto";
import type { ChangedFile } from "../model/repair.ts";
import type { WorkFolder } from "../source/work-folder.ts";
import type { EnvFiles, WeakMove } from "./fix-env.ts";

interface WeakRoom {
  readonly folder: WorkFolder;
  /** With every repair made. */
  readonly files: readonly ChangedFile[];
  /** A weak value was found that no repair moves: it may be the same one. */
  readonly hasOthers: boolean;
}

/**
 * Puts a new random value, as `openssl rand -hex 32` prints one, in the place of each weak value of a stack that git never held, which
 * nobody runs yet as far as can be known. What is left comes back: a database that runs keeps its password, and so may whatever else
 * the old value still stands in.
 */
export async function settleWeak(env: EnvFiles, { folder, files, hasOthers }: WeakRoom): Promise<readonly WeakMove[]> {
  const byValue = new Map<string, WeakMove[]>();
  for (const one of env.weak()) byValue.set(one.old, [...(byValue.get(one.old) ?? []), one]);
  const texts = [
    ...files.map(({ after }) => Buffer.from(after).toString("utf8")),
    ...[...new Set(env.weak().map(({ move }) => move.to))].map((path) => folder.text(path) ?? ""),
  ];
  const left: WeakMove[] = [];
  for (const [old, moves] of byValue) {
    const paths = [...new Set(moves.map(({ repair }) => repair.path))];
    const isSure =
      !hasOthers &&
      moves.every(({ move, isAdded }) => isAdded && !ODD_NAME.test(move.variable)) &&
      PLAIN.test(old) &&
      !texts.some((text) => standsIn(text, old)) &&
      (await neverCommitted(paths, folder)).length === paths.length;
    if (isSure) env.replace(old, randomBytes(32).toString("hex"));
    else left.push(...moves);
  }
  return left;
}

/** Names of people and ids, and of keys that have to have a length of their own. */
const ODD_NAME = /USER(?:NAME)?$|(?:ACCESS_KEY|_ID|^ID)$|ENCRYPT|FERNET|JWKS?$/i;
/** No token that is signed, no base64 that stands for bytes. */
const PLAIN = /^(?!eyJ)[\w!#$%*+-]{1,128}$/;
const NAME_OF_OTHER = /(?:USER(?:NAME)?|DB|DATABASE|NAME|HOST(?:NAME)?|SERVER|image)["']?\s*[:=]\s*["']?$/i;

/** Whether `text` gives `value` to something: `KEY=value`, `key: "value"`, `//user:value@host`. */
function standsIn(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const before =
      text
        .slice(Math.max(0, at - 80), at)
        .split("\n")
        .at(-1) ?? "";
    const after = text[at + value.length] ?? "";
    if (/[:=]\s*["']?$/.test(before) && /^[@"'\s,}\]]?$/.test(after) && !NAME_OF_OTHER.test(before)) return true;
  }
  return false;
}

/** Those of `paths` that no commit holds, as far as git can tell. */
export async function neverCommitted(
  paths: readonly string[],
  { tracking, inRepository }: WorkFolder,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) if ((await tracking?.wasCommitted(inRepository(path))) === false) found.push(path);
  return found;
}
