// Which secrets an env file holds, and which of them a change adds or alters.

import { type Detection, RANK, type RelatedPlace } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import { fewOf } from "../../model/text.ts";
import { baseName } from "../../parse/path-class.ts";
import { type Beside, besideFile } from "./beside.ts";
import { type EnvFile, type EnvVariable, type SecretVariable, secretVariables } from "./env-file.ts";
import type { EnvFileChange } from "./env-file-rule.ts";
import { lineToAdd } from "./ignoring.ts";

const MAX_NAMED = 60;
const MAX_RELATED = 100;

/**
 * The finding for a file that holds secrets: one for all of them, each with its line beside it, and what {@link besideFile} knows.
 * What base had already, here or in a file that was moved here, is existing. `undefined` where there are none; one that had some and
 * has none left is fixed.
 */
export function heldSecrets(ruleId: string, change: EnvFileChange): Detection | undefined {
  const { path, head, base, elsewhere, hasBase } = change;
  const secrets = secretVariables(head);
  if (head === undefined || secrets.length === 0) return fixedSecrets(ruleId, change);
  const fresh = hasBase ? without(secrets, base === undefined ? elsewhere : [base]) : secrets;
  const [first] = fresh;
  const shown = first === undefined ? secrets : fresh;
  const all = completed(told(ruleId, head, shown), besideFile(head, shown, change));
  if (!hasBase) return all;
  if (first === undefined) return { ...all, status: "existing", message: "existing" };
  if (base === undefined) return { ...all, status: "introduced" };
  const place = { path, span: nameSpan(head, first) };
  return wasEncrypted(base, fresh)
    ? { ...all, place, status: "weakened", message: "weakened" }
    : { ...all, place, status: "introduced", message: "changed" };
}

/** `detection` with what stands beside its file. */
export function completed(detection: Detection, { related, fix, values }: Beside): Detection {
  const places = [...related, ...(detection.related ?? [])].slice(0, MAX_RELATED);
  return {
    ...detection,
    ...(places.length === 0 ? {} : { related: places }),
    ...(fix === undefined ? {} : { fix }),
    values: { ...detection.values, ...values },
  };
}

function fixedSecrets(ruleId: string, { path, head, base, elsewhere }: EnvFileChange): Detection | undefined {
  if (base === undefined) return undefined;
  const gone = without(secretVariables(base), head === undefined ? elsewhere : []);
  if (gone.length === 0) return undefined;
  const { related: _places, key: _key, ...rest } = told(ruleId, base, gone);
  return { ...rest, place: { path, span: START, side: "base" }, status: "fixed" };
}

/** Those of `secrets` that none of `files` holds under the same name. */
function without(secrets: readonly SecretVariable[], files: readonly EnvFile[]): readonly SecretVariable[] {
  const known = new Set(files.flatMap(secretVariables).map(identityOf));
  return secrets.filter((secret) => !known.has(identityOf(secret)));
}

const START = { start: 0, end: 0 };

function identityOf({ name, secret }: SecretVariable): string {
  return `${name}\0${secret}`;
}

function wasEncrypted(base: EnvFile, fresh: readonly SecretVariable[]): boolean {
  if (base.variables.length === 0) return base.encrypted;
  const encrypted = new Set(base.variables.filter((variable) => variable.encrypted).map(({ name }) => name));
  return fresh.some(({ name }) => encrypted.has(name));
}

function told(ruleId: string, file: EnvFile, secrets: readonly SecretVariable[]): Detection {
  const lines = new Map<string, number>();
  for (const { name, line } of secrets) if (!lines.has(name)) lines.set(name, line);
  const names = [...lines].map(([name, line]) => `${name}:${line}`);
  return {
    ruleId,
    place: { path: file.path, span: START },
    held: secrets.map(identityOf).sort().join("\n"),
    subject: [baseName(file.path), ...[...lines.keys()].sort()].join("\0"),
    values: {
      ...fileValues(file),
      secrets: lines.size,
      names: fewOf(names, MAX_NAMED),
    },
    rank: RANK.config,
    related: secrets.slice(0, MAX_RELATED).map((secret) => relatedOf(file, secret)),
    key: `env-file:${file.path}`,
  };
}

function relatedOf(file: EnvFile, variable: EnvVariable): RelatedPlace {
  const place = { path: file.path, span: nameSpan(file, variable) };
  return { place, message: "holds", values: { name: variable.name } };
}

function nameSpan(
  { view }: EnvFile,
  { name, nameStart }: EnvVariable,
): { readonly start: number; readonly end: number } {
  return view.spanOf(nameStart, nameStart + name.length);
}

/** What every sentence about a file may name. */
export function fileValues({ path, variables }: EnvFile): Values {
  return { path, argument: shellArgument(path), variables: variables.length, ...lineToAdd(path, ".gitignore") };
}

/** `path` as it can be typed into a shell, whatever a hostile repository calls its files. */
export function shellArgument(path: string): string {
  const safe = path.startsWith("-") ? `./${path}` : path;
  return /^[\w./@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
