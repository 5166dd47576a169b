// Versions in the tags of images, as far as two of them can be told apart by age.
import type { ImageReference } from "./images.ts";

interface Version {
  /** The major version of Postgres in `pg17`, `0.8.0-pg17`. */
  readonly postgres: number | undefined;
  readonly numbers: readonly number[];
  /** What follows the numbers, digits aside: `-alpine#.#`. */
  readonly kind: string;
}

/** First numbers from here on are years or dates. */
const FIRST_DATE = 1000;

function readVersion({ tag = "", isTagKnown }: ImageReference): Version | undefined {
  if (!isTagKnown) return undefined;
  const release = /^RELEASE\.(\d{4})-(\d\d)-(\d\d)T(\d\d)-(\d\d)-(\d\d)Z$/.exec(tag);
  if (release !== null) return { postgres: undefined, numbers: release.slice(1).map(Number), kind: "RELEASE" };
  const match = /^(pg|v)?(\d{1,9}(?:\.\d{1,9}){0,4})([-_+].{0,100})?$/i.exec(tag);
  if (match === null) return undefined;
  const [, prefix = "", numbers = "", suffix = ""] = match;
  const postgres = /^pg(\d{1,2})/i.exec(tag) ?? /[-_]pg(\d{1,2})(?!\d)/i.exec(suffix);
  return {
    postgres: postgres === null ? undefined : Number(postgres[1]),
    numbers: prefix.toLowerCase() === "pg" ? [] : numbers.split(".").map(Number),
    kind: suffix.replaceAll(/\d{1,20}/g, "#"),
  };
}

/** Whether `head` is an older version than `base`; false too when their tags cannot be compared. */
export function isOlder(head: ImageReference, base: ImageReference): boolean {
  const [now, before] = [readVersion(head), readVersion(base)];
  if (now === undefined || before === undefined || now.kind !== before.kind) return false;
  if (isDated(now) !== isDated(before) || (now.postgres === undefined) !== (before.postgres === undefined))
    return false;
  const [a, b] = [now, before].map(({ postgres, numbers }) => [
    ...(postgres === undefined ? [] : [postgres]),
    ...numbers,
  ]);
  // `16` is whichever 16 is the newest: neither older nor newer than `16.4`.
  const i = (a ?? []).findIndex((number, at) => b?.[at] !== undefined && number !== b[at]);
  return i >= 0 && (a?.[i] ?? 0) < (b?.[i] ?? 0);
}

/** The version whose change asks for a migration; `undefined` where the tag has none. */
export function majorOf(image: ImageReference): number | undefined {
  const version = readVersion(image);
  if (version === undefined || isDated(version)) return undefined;
  return version.postgres ?? version.numbers[0];
}

function isDated({ numbers: [first = 0] }: Version): boolean {
  return first >= FIRST_DATE;
}
