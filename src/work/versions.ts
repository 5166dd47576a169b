// Whether contents of a history hold nothing, told of each from what its lines are and from what it was made of. Most lines were seen
// before; those that alone do not tell that they hold nothing (line-watch.ts) are looked at in each content where they stand, unless
// nothing near them changed. What is found so is not told here: whoever asks reads that content as a whole.
import { detectSecrets, detectSecretsAt } from "../detect/secrets/detect-secrets.ts";
import { CALM, holdPublished, judgeLines, OUTCOME } from "../detect/secrets/line-judge.ts";
import { lineWatch, mayHoldEncoded, WATCH } from "../detect/secrets/line-watch.ts";
import { configuresSomething } from "../detect/secrets/published-default.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { containerOf } from "../parse/archive/container.ts";
import { lfsPointer } from "../parse/lfs-pointer.ts";
import { type TextView, textView } from "../parse/text-view.ts";
import { type LineChanges, lineChanges, touches } from "./changed-text.ts";
import { hashTable, type KeyedHash } from "./keyed-hash.ts";

/** A class of places, by one of them. */
export type ClassPlace = Pick<Document, "path" | "origin">;

/** A content, and what it was made of. */
export interface Version {
  readonly bytes: Buffer;
  readonly base?: { readonly resolved: Version; readonly copies: readonly number[] };
}

export interface Versions {
  /** Whether it certainly holds nothing at places of these classes. Bases come before what is made of them. */
  holdsNothing(version: Version, classes: readonly number[]): boolean;
}

/** Lines of a content that are watched, by what stands at the same index. */
interface Watched {
  readonly starts: number[];
  readonly ends: number[];
  readonly watches: number[];
  /** What was found out of the line where it stands. */
  readonly verdicts: number[];
}

/** Beside those of {@link OUTCOME}. */
const UNKNOWN = 0;

/** How far from a line the bytes stand that decide; see detect/secrets/reach.ts. */
const NEAR_BYTES = 8192;
const FAR_BYTES = 32_768;
const BEFORE_CONTEXT = 3300;
/** Encoded texts this near each other may be one. */
const ENCODED_GAP = 1200;
const LONGEST_ENCODED = 1 << 16;
const LF = 10;

/** Kinds of places that lines are watched for. */
const [PLAIN, CONFIG] = [0, 1] as const;

/** How far before and behind a line a change has a say in it, in bytes. */
interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** What decides how much of a content is looked at. */
export interface VersionsParts {
  readonly lineWatch: typeof lineWatch;
  readonly lineChanges: typeof lineChanges;
  readonly calm: Reach;
  readonly near: Reach;
  readonly far: Reach;
}

const PARTS: VersionsParts = {
  lineWatch,
  lineChanges,
  calm: CALM,
  near: { before: NEAR_BYTES, behind: NEAR_BYTES },
  far: { before: FAR_BYTES, behind: FAR_BYTES },
};

/** `parts`: others than these miss things. */
export function versionsOf(
  places: readonly ClassPlace[],
  hash: KeyedHash,
  parts: Partial<VersionsParts> = {},
): Versions {
  const own = { ...PARTS, ...parts };
  const known = new WeakMap<Version, Map<number, Watched>>();
  /** At {@link PLAIN} and at {@link CONFIG}. */
  const watches = [own.lineWatch(false), own.lineWatch(true)] as const;
  const kinds = places.map(({ path }) => (configuresSomething(path) ? CONFIG : PLAIN));
  const lines = hashTable();
  const encoded = hashTable();
  let scratch = Buffer.alloc(1024, "\n");

  const watchOf = (bytes: Buffer, start: number, end: number, place: number): number => {
    const kind = kinds[place] ?? PLAIN;
    return lines.get(hash(bytes, start, end, kind + 1), () => watchAlone(bytes, start, end, kind));
  };

  const watchAlone = (bytes: Buffer, start: number, end: number, kind: typeof PLAIN | typeof CONFIG): number => {
    const length = end - start;
    if (scratch.length < length + 2) scratch = Buffer.alloc(2 * length + 2);
    scratch[0] = LF;
    bytes.copy(scratch, 1, start, end);
    scratch[length + 1] = LF;
    return watches[kind](scratch.subarray(0, length + 2));
  };

  const watchLines = (bytes: Buffer, { start, end }: Span, place: number, to: Watched): void => {
    for (let at = start; at < end; ) {
      const feed = bytes.indexOf(LF, at);
      const lineEnd = feed < 0 ? bytes.length : feed;
      const watch = watchOf(bytes, at, lineEnd, place);
      if (watch !== 0) add(to, at, lineEnd, watch, UNKNOWN);
      at = lineEnd + 1;
    }
  };

  const watchedIn = (version: Version, place: number, changes: LineChanges | undefined): Watched => {
    const { bytes, base } = version;
    const watched: Watched = { starts: [], ends: [], watches: [], verdicts: [] };
    const before = base === undefined ? undefined : known.get(base.resolved)?.get(place);
    if (changes === undefined || before === undefined)
      watchLines(bytes, { start: 0, end: bytes.length }, place, watched);
    else {
      let next = 0;
      for (const { start, end, shift } of changes.carried) {
        for (; (changes.changed[next]?.end ?? Number.POSITIVE_INFINITY) <= start; next++)
          watchLines(bytes, changes.changed[next] as Span, place, watched);
        carry(before, start - shift, end - shift, shift, watched);
      }
      for (; next < changes.changed.length; next++) watchLines(bytes, changes.changed[next] as Span, place, watched);
    }
    return watched;
  };

  const isNothingEncoded = (view: TextView, bytes: Buffer, place: number, span: Span): boolean => {
    const at = places[place];
    const start = Math.max(0, span.start - BEFORE_CONTEXT);
    const end = Math.min(bytes.length, span.end + ENCODED_GAP);
    // What is seen around a line is that of the line at its offset, and at its place, alone.
    const key = hash(bytes, start, end, (span.start - start + 1) * places.length + place);
    return encoded.get(key, () => (at === undefined || mayHoldEncoded(view, at, span) ? 1 : 0)) === 0;
  };

  const reachOf = (watch: number, verdict: number): Reach => {
    if ((watch & WATCH.far) !== 0) return own.far;
    if (verdict === OUTCOME.calm && (watch & WATCH.near) === 0) return own.calm;
    return (watch & WATCH.product) !== 0 ? own.far : own.near;
  };

  /** Whether the lines that are judged where they stand hold nothing. */
  const areNothing = (
    viewOf: () => TextView,
    path: string,
    { starts, ends, watches, verdicts }: Watched,
    isTouched: (span: Span, reach: Reach) => boolean,
  ): boolean => {
    const asked: number[] = [];
    const spans: Span[] = [];
    const published: Span[] = [];
    for (let i = 0; i < starts.length; i++) {
      const [watch, verdict] = [watches[i] as number, verdicts[i] as number];
      if ((watch & JUDGED) === 0) continue;
      const span = { start: starts[i] as number, end: ends[i] as number };
      const isKnown = verdict !== UNKNOWN && !isTouched(span, reachOf(watch, verdict));
      if (isKnown && verdict === OUTCOME.something) return false;
      if (isKnown) continue;
      if ((watch & WATCH.published) !== 0) published.push(span);
      asked.push(i);
      spans.push(span);
    }
    if (asked.length === 0) return true;
    const outcomes = judgeLines(viewOf(), path, spans);
    const held = outcomes.indexOf(OUTCOME.something);
    // Behind a line that holds something nothing was judged.
    for (const [i, index] of asked.entries())
      verdicts[index] = held >= 0 && i > held ? UNKNOWN : (outcomes[i] ?? UNKNOWN);
    if (held < 0 && !holdPublished(viewOf(), path, published)) return true;
    if (held < 0) for (const index of asked) verdicts[index] = UNKNOWN;
    return false;
  };

  const judgeAll = (version: Version, place: number, watched: Watched, changes: LineChanges | undefined): boolean => {
    const { bytes } = version;
    const { starts, watches } = watched;
    if (starts.length === 0) return true;
    let view: TextView | undefined;
    const viewOf = (): TextView => {
      view ??= textView(bytes);
      return view;
    };
    const isTouched = ({ start, end }: Span, { before, behind }: Reach): boolean =>
      changes === undefined || touches(changes.changed, start - before, end + behind);
    let isWhole = false;
    for (const watch of watches) {
      if ((watch & WATCH.marked) !== 0) return false;
      if ((watch & WATCH.whole) !== 0) isWhole = true;
    }
    const at = places[place];
    if (isWhole) return at !== undefined && detectSecrets(viewOf(), at).length === 0;
    if (at === undefined || !areNothing(viewOf, at.path, watched, isTouched)) return false;
    for (const chain of encodedChains(bytes, watched)) {
      if (chain === undefined) return false;
      const isKnown = chain.isKnown && !isTouched(chain, own.near);
      if (!isKnown && !isNothingEncoded(viewOf(), bytes, place, chain)) return false;
      for (const i of chain.lines) watches[i] = (watches[i] as number) | KNOWN;
    }
    return true;
  };

  return {
    holdsNothing(version, classes) {
      const { bytes, base } = version;
      if (containerOf(bytes) !== undefined || lfsPointer(bytes) !== undefined) return false;
      const at = classes.flatMap((place) => places[place] ?? []);
      if (bytes.includes(0)) return detectSecretsAt(textView(bytes), at).every((found) => found.length === 0);
      const held = new Map<number, Watched>();
      known.set(version, held);
      let changes: LineChanges | undefined;
      let isNothing = true;
      for (const place of classes) {
        if (base !== undefined && known.get(base.resolved)?.has(place) === true)
          changes ??= own.lineChanges(base.resolved.bytes, bytes, base.copies);
        const isCarried = base !== undefined && known.get(base.resolved)?.has(place) === true;
        const watched = watchedIn(version, place, isCarried ? changes : undefined);
        held.set(place, watched);
        isNothing = judgeAll(version, place, watched, isCarried ? changes : undefined) && isNothing;
      }
      return isNothing;
    },
  };
}

const JUDGED = WATCH.near | WATCH.far | WATCH.word | WATCH.column | WATCH.published;

/** Of an encoded line whose chain was found to hold nothing. */
const KNOWN = 64;

function add(
  { starts, ends, watches, verdicts }: Watched,
  start: number,
  end: number,
  watch: number,
  verdict: number,
): void {
  starts.push(start);
  ends.push(end);
  watches.push(watch);
  verdicts.push(verdict);
}

/** The lines of `[from, to)` of the text before. */
function carry(before: Watched, from: number, to: number, shift: number, watched: Watched): void {
  let low = 0;
  let high = before.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((before.starts[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < before.starts.length && (before.starts[i] as number) < to; i++)
    add(
      watched,
      (before.starts[i] as number) + shift,
      (before.ends[i] as number) + shift,
      before.watches[i] as number,
      before.verdicts[i] as number,
    );
}

interface Chain extends Span {
  readonly lines: number[];
  readonly isKnown: boolean;
}

/** Lines with something encoded that may be one text; `undefined`: more than is looked at. */
function* encodedChains(bytes: Buffer, { starts, ends, watches }: Watched): Generator<Chain | undefined> {
  let chain: { start: number; end: number; lines: number[]; isKnown: boolean } | undefined;
  for (let i = 0; i < starts.length; i++) {
    const watch = watches[i] as number;
    const start = starts[i] as number;
    const joined = (watch & WATCH.string) === 0 ? undefined : joinedFrom(bytes, start);
    if ((watch & WATCH.encoded) === 0 && joined === undefined) continue;
    const from = joined ?? start;
    const isKnown = (watch & KNOWN) !== 0;
    if (chain !== undefined && from - chain.end <= ENCODED_GAP) {
      chain.end = ends[i] as number;
      chain.lines.push(i);
      chain.isKnown &&= isKnown;
      if (chain.end - chain.start > LONGEST_ENCODED) {
        yield undefined;
        return;
      }
      continue;
    }
    if (chain !== undefined) yield chain;
    chain = { start: from, end: ends[i] as number, lines: [i], isKnown };
  }
  if (chain !== undefined) yield chain;
}

const MOST_BETWEEN = 360;
const BETWEEN = new Set([..." \t\r\n\\+&|~_."].map((character) => character.charCodeAt(0)));
const QUOTES = new Set([..."\"'`"].map((character) => character.charCodeAt(0)));

/** The line of the string that the one at the beginning of the line at `start` may go on with. */
function joinedFrom(bytes: Buffer, start: number): number | undefined {
  let at = start - 1;
  while (at >= 0 && start - at < MOST_BETWEEN && BETWEEN.has(bytes[at] as number)) at--;
  if (at < 0 || !QUOTES.has(bytes[at] as number)) return undefined;
  return bytes.lastIndexOf(LF, at) + 1;
}
