// From the places where a rule could match to matches. What comes of a place depends on the bytes around it alone (see reach.ts).

import type { OnFiltered } from "../../model/filter-reason.ts";
import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import { isSecretName } from "../secret-name.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import type { CompiledRules, Pattern } from "./compiled-rules.ts";
import { type Found, judgeMatch, type Scene } from "./match.ts";
import { nearbyWords } from "./nearby-words.ts";
import { isHostOf } from "./owner.ts";
import type { Candidates } from "./prefilter.ts";
import { BLOCK_REACH, BLOCK_REACH_BEFORE, CONTEXT_BYTES, MATCH_REACH } from "./reach.ts";
import { surroundings } from "./surroundings.ts";
import { textWindow } from "./text-window.ts";

export interface Judge extends Candidates {
  /** Judges the logins of a file that holds nothing else, and so no word that leads to them: .htpasswd. */
  onLogins(span: Span): void;
  readonly found: readonly Found[];
}

/** By pattern, offsets that were dealt with, so that nothing is judged twice; most documents have none. */
interface Progress {
  /** The last match: no hit inside it begins another. */
  readonly matches: Map<Pattern, Span>;
  /** The last word of a name whose values were judged. */
  readonly words: Map<Pattern, Span>;
  /** The operator of the last assignment that was judged for a host near it. */
  readonly hosted: Map<Pattern, number>;
}

/** `onNamed` is told each value that a word gives a name, before it is judged; some more than once. */
export function judgeOf(
  rules: CompiledRules,
  bytes: Uint8Array,
  path: string,
  onFiltered: OnFiltered,
  onNamed: (assignment: Assignment) => void = ignore,
): Judge {
  const found: Found[] = [];
  const nearby = nearbyWords(rules, bytes, path);
  const scene: Scene = {
    bytes,
    path,
    window: textWindow(bytes),
    around: surroundings(bytes, path),
    nearby,
    onFiltered,
    found,
  };
  const progress: Progress = { matches: new Map(), words: new Map(), hosted: new Map() };
  return {
    found,
    onLogins: (span) => {
      const pattern = rules.patterns().find(takesLogins);
      if (pattern === undefined) return;
      for (const assignment of scene.around.assignmentsIn(span))
        if (assignment.isImplied === true && assignment.operator >= span.start - 1 && assignment.operator < span.end)
          judgeMatchOf(scene, pattern, assignment);
    },
    onStart: (pattern, start) => judgeStart(scene, progress, pattern, start),
    onWord: (pattern, start, end, implies) => {
      const word = { start, end };
      judgeNames(scene, progress, pattern, word, implies, onNamed);
      judgeHosts(scene, progress, pattern, word);
    },
  };
}

function judgeStart(scene: Scene, progress: Progress, pattern: Pattern, start: number): void {
  const { match: kind } = pattern;
  if (kind === "token" && !beginsToken(scene.bytes, start)) return;
  const last = progress.matches.get(pattern);
  if (last !== undefined && start > last.start && start < last.end) return;
  const { window } = scene;
  window.cover(start, start + MATCH_REACH);
  const regex = pattern.regex();
  regex.lastIndex = start - window.base;
  const match = regex.exec(window.text);
  if (match === null) return;
  const end = start + match[0].length;
  if (kind === "token" && !endsToken(scene.bytes, end)) return;
  const whole = { start, end };
  progress.matches.set(pattern, whole);
  if (kind === "block") judgeBlock(scene, progress, pattern, whole);
  else judgeMatch(scene, pattern, { secret: groupSpan(match, window.base) ?? whole, whole });
}

function judgeBlock(scene: Scene, progress: Progress, pattern: Pattern, { start, end }: Span): void {
  const { window } = scene;
  window.cover(start - BLOCK_REACH_BEFORE, start + BLOCK_REACH);
  const { text, base } = window;
  const block = pattern.rules[0]?.readBlock?.(text, start - base, end - base);
  if (block === undefined) return;
  const whole = { start: base + block.start, end: base + block.end };
  progress.matches.set(pattern, { start: Math.min(start, whole.start), end: whole.end });
  const secret = { start: base + block.secretStart, end: base + block.secretEnd };
  if (secret.start < secret.end) judgeMatch(scene, pattern, { secret, whole });
}

/** The word is part of a variable's name: its value is judged. */
function judgeNames(
  scene: Scene,
  progress: Progress,
  pattern: Pattern,
  word: Span,
  implies: boolean,
  onNamed: (assignment: Assignment) => void,
): void {
  const assignments = scene.around.assignmentsNamed(word, implies);
  if (assignments.length === 0) return;
  const last = progress.words.get(pattern);
  for (const assignment of assignments) {
    // A name that holds the last word too was asked about then.
    if (last !== undefined && last.start >= assignment.nameStart && last.end <= assignment.nameEnd) continue;
    onNamed(assignment);
    judgeValue(scene, pattern, assignment);
  }
  progress.words.set(pattern, word);
}

/** The word is part of a host's name that a rule knows: the values of secrets' names around it are judged. */
function judgeHosts(scene: Scene, { hosted }: Progress, pattern: Pattern, word: Span): void {
  const { hosts } = pattern;
  if (hosts.length === 0) return;
  const address = scene.around.addressOf(word);
  if (address === undefined || !hosts.some((entry) => isHostOf(entry, address.host))) return;
  const near = { start: address.start - CONTEXT_BYTES - MATCH_REACH, end: address.end + CONTEXT_BYTES };
  for (const assignment of scene.around.assignmentsIn(near)) {
    if (assignment.operator <= (hosted.get(pattern) ?? -1)) continue;
    hosted.set(pattern, assignment.operator);
    if (isSecretName(assignment.name)) judgeValue(scene, pattern, assignment);
  }
}

function judgeValue(scene: Scene, pattern: Pattern, assignment: Assignment): void {
  const { min, max } = pattern.shape();
  const { valueStart: start, valueEnd: end } = assignment;
  if (end - start < min || end - start > max) return;
  if (assignment.isImplied === true && !isImpliedFor(scene, pattern, assignment)) return;
  judgeMatchOf(scene, pattern, assignment);
}

function judgeMatchOf(scene: Scene, pattern: Pattern, assignment: Assignment): void {
  const { valueStart: start, valueEnd: end } = assignment;
  const match = pattern.wholeRegex().exec(scene.window.slice(start, end));
  if (match === null) return;
  const whole = { start, end };
  judgeMatch(scene, pattern, { secret: groupSpan(match, start) ?? whole, whole, assignment });
}

const takesLogins = ({ rules }: Pattern): boolean => rules.some(({ impliedBy }) => impliedBy !== undefined);

/** The words that imply a login lead to it, as a name's do. */
function isImpliedFor({ window }: Scene, pattern: Pattern, { nameStart, nameEnd }: Assignment): boolean {
  const words = window.slice(nameStart, nameEnd).toLowerCase();
  return pattern.rules.some(({ impliedBy = [] }) => impliedBy.some((word) => words.includes(word)));
}

/** Where the first group that took part lies; `undefined` when there is none. */
function groupSpan(match: RegExpExecArray, base: number): Span | undefined {
  const group = match.indices?.slice(1).find((one) => one !== undefined);
  return group === undefined ? undefined : { start: base + group[0], end: base + group[1] };
}

function ignore(): void {}
