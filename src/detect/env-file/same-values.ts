// Where else a secret of an env file stands: the examples that everyone copies, and other files.

import type { RelatedPlace } from "../../model/detection.ts";
import type { Snapshot } from "../../model/document.ts";
import { fewOf } from "../../model/text.ts";
import { type Mark, readSource, spanOfMark } from "../../parse/compose-source-text.ts";
import { parseDotenv } from "../../parse/dotenv.ts";
import { folderOf, isEnvLikeName, isPreloaded, isTemplateName } from "../../parse/path-class.ts";
import { guessBits } from "../guess-cost.ts";
import type { EnvVariable, SecretVariable } from "./env-file.ts";

import type { Surroundings } from "./surroundings.ts";

const MAX_EXAMPLES = 50;
const MAX_TOLD = 5;
/** Looked for in other files. */
const MAX_SECRETS = 60;
const MAX_EXAMPLE_BYTES = 1024 * 1024;
const MIN_LENGTH = 8;
/** What is easier to guess than that stands in files by chance: `password`, `postgres123`. */
const MIN_BITS = 28;

/** The examples in which a variable of the same name has the same value, those beside the file first. */
export function examplesWith(
  variables: readonly Pick<EnvVariable, "name" | "value">[],
  path: string,
  snapshot: Snapshot,
): readonly RelatedPlace[] {
  if (variables.length === 0) return [];
  const values = new Map(variables.map(({ name, value }) => [name, value]));
  const isNear = (one: string): number => (folderOf(one) === folderOf(path) ? 0 : 1);
  const examples = snapshot
    .list()
    .filter(isExample)
    .sort((a, b) => isNear(a) - isNear(b))
    .slice(0, MAX_EXAMPLES);
  const found = examples.flatMap((example): readonly RelatedPlace[] => {
    const text = readSource(snapshot, example);
    if (text === undefined || text.view.bytes.length > MAX_EXAMPLE_BYTES) return [];
    const same = parseDotenv(text.view.string()).entries.filter(
      ({ name, value, passedThrough }) => !passedThrough && value !== "" && values.get(name) === value,
    );
    const [first] = same;
    if (first === undefined) return [];
    const mark = { text, start: first.nameStart, end: first.nameStart + first.name.length };
    return [
      relatedOf(
        mark,
        "sameAsExample",
        same.map(({ name }) => name),
      ),
    ];
  });
  return found.slice(0, MAX_TOLD);
}

/** Other files that hold one of `secrets`, among those that configure something. */
export function filesWith(
  secrets: readonly SecretVariable[],
  path: string,
  { snapshot, search }: Surroundings,
): readonly RelatedPlace[] {
  const looked = secrets.slice(0, MAX_SECRETS).filter(({ secret }) => isDistinctive(secret));
  if (looked.length === 0) return [];
  const found: RelatedPlace[] = [];
  for (const other of snapshot.list()) {
    if (other === path || !isPreloaded(other) || isExample(other)) continue;
    const text = readSource(snapshot, other);
    search.left -= looked.length * (text?.view.bytes.length ?? 0);
    if (search.left < 0 || found.length >= MAX_TOLD) break;
    if (text === undefined) continue;
    const whole = text.view.string();
    const held = looked.flatMap(({ name, secret }) => {
      const at = placeIn(whole, secret);
      return at < 0 ? [] : [{ name, start: at, end: at + secret.length }];
    });
    const [first] = [...held].sort((a, b) => a.start - b.start);
    if (first !== undefined)
      found.push(
        relatedOf(
          { text, start: first.start, end: first.end },
          "alsoIn",
          held.map(({ name }) => name),
        ),
      );
  }
  return found;
}

function isExample(path: string): boolean {
  return isEnvLikeName(path) && isTemplateName(path);
}

function isDistinctive(secret: string): boolean {
  return secret.length >= MIN_LENGTH && guessBits(secret) >= MIN_BITS;
}

/** Where `secret` stands by itself, and not as a part of a longer word. */
function placeIn(text: string, secret: string): number {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + secret.length))) return at;
  return -1;
}

function relatedOf(mark: Mark, message: string, names: readonly string[]): RelatedPlace {
  return { place: { path: mark.text.path, span: spanOfMark(mark) }, message, values: { names: fewOf(names) } };
}
