// What some lines of a document hold, where they stand: judged as in a scan of the whole document, without what is encoded in them.
import type { Span } from "../../model/span.ts";
import { OPERATOR_REACH } from "../../parse/assignments.ts";
import type { TextView } from "../../parse/text-view.ts";
import type { Pattern } from "./compiled-rules.ts";
import { judgeOf } from "./judge.ts";
import { type Candidates, literalPrefilter } from "./prefilter.ts";
import { compiledProviderRules } from "./provider-rules.ts";
import { configuresSomething, isPublishedDefault, publishedDefaultsIn } from "./published-default.ts";

/** What comes of a line; the last that holds counts. */
export const OUTCOME = {
  /** No value was weighed: only what lies within {@link CALM} of the line can make a difference. */
  calm: 1,
  /** A value was weighed, and is no secret. */
  weighed: 2,
  /** A secret, or something that may be one. */
  something: 3,
} as const;

/**
 * How far before and behind a line the bytes lie that give a value to a name in it: an operator is at most {@link OPERATOR_REACH} away,
 * and as much before it says what it is, as do three lines behind it. What an element holds may end further away; see line-watch.ts.
 */
export const CALM = { before: 2 * OPERATOR_REACH, behind: OPERATOR_REACH + 1500 } as const;

/** The outcome of each of `lines`, which are in order. Nothing is judged behind the first that holds something. */
export function judgeLines({ bytes }: TextView, path: string, lines: readonly Span[]): Uint8Array {
  const outcomes = new Uint8Array(lines.length).fill(OUTCOME.calm);
  const rules = compiledProviderRules();
  let current = 0;
  let isHeld = false;
  const isConfig = configuresSomething(path);
  const weighed = (): void => {
    outcomes[current] = OUTCOME.weighed;
  };
  const judge = judgeOf(rules, bytes, path, weighed, (assignment) => {
    isHeld ||= isConfig && isPublishedDefault(bytes, assignment);
  });
  const judgeAt = (start: number, ask: () => void): void => {
    if (isHeld) return;
    while (current + 1 < lines.length && (lines[current + 1] as Span).start <= start) current++;
    ask();
    if (!isHeld && judge.found.length === 0) return;
    isHeld = true;
    outcomes[current] = OUTCOME.something;
  };
  const candidates: Candidates = {
    onStart: (pattern: Pattern, start) => judgeAt(start, () => judge.onStart(pattern, start)),
    onWord: (pattern, start, end, implies) => judgeAt(start, () => judge.onWord(pattern, start, end, implies)),
  };
  literalPrefilter(rules, bytes, withoutGaps(lines), candidates);
  return outcomes;
}

/** Fewer bytes between lines are judged with them: to begin anew takes as long. What stands there counts for the line before. */
const SHORT_GAP = 80;

function withoutGaps(lines: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of lines) {
    const last = spans.at(-1);
    if (last !== undefined && start - last.end <= SHORT_GAP) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

/** Whether a published default stands in one of `lines`, or in those to either side that give one its name. */
export function holdPublished({ bytes }: TextView, path: string, lines: readonly Span[]): boolean {
  return lines.some(({ start, end }) => publishedDefaultsIn(bytes, [linesAround(bytes, start, end)], path).length > 0);
}

const LINES_ASIDE = 2;
const LF = 10;

function linesAround(bytes: Uint8Array, start: number, end: number): Span {
  let [from, to] = [start, end];
  for (let lines = 0; lines < LINES_ASIDE && from > 0; lines++)
    from = from < 2 ? 0 : bytes.lastIndexOf(LF, from - 2) + 1;
  for (let lines = 0; lines < LINES_ASIDE && to < bytes.length; lines++) {
    const feed = bytes.indexOf(LF, to + 1);
    to = feed < 0 ? bytes.length : feed;
  }
  return { start: from, end: to };
}
