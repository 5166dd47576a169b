// A line of a scanned file as it may be shown: every secret on it masked, the finding's own and its neighbours'.
import type { Frame } from "../model/finding.ts";
import { maskLine } from "../model/redaction.ts";
import type { Span } from "../model/span.ts";
import type { TextView } from "../parse/text-view.ts";
import { isSecretName } from "./secret-name.ts";
import { randomness } from "./secrets/generic/value-shape.ts";

const MAX_SHOWN = 200;
/** `NAME=value`, `name: value`, `"name": "value"`: only the value of a secret's name is masked. Each repeat ends where the next part begins. */
const ASSIGNMENT = /([\p{L}\p{N}_.-]{1,80})["'`\]]{0,2}[ \t]{0,8}(?::=|=>|[=:])[ \t]{0,8}(["'`]?)([^\s"'`]{1,4096})/gu;
/** A reference, one that says what is missing (`${NAME:?message}`), or a sign of the grammar: `==`, `{`. */
const NO_VALUE = /^\$\{[A-Za-z0-9_]+(?:\}?$|:?\?)|^\$[A-Za-z0-9_]+$|^[^\p{L}\p{N}]{1,3}$/u;
/** `${NAME:-` and what it nests at once: a reference that brings a value of its own. */
const WITH_DEFAULT = /^(?:\$\{[A-Za-z0-9_]{1,80}:?[-+])+/;
/** What may be a secret of nobody knows whom: characters that a program chose. The digest of an image is told. */
const CHOSEN = /(?<![A-Za-z0-9+/_-]|sha(?:256|512)[:-])[A-Za-z0-9+/_-]{16,512}/g;
const USER_INFO = /:\/\/[^\s/@:]{0,256}:([^\s/@]{1,1024})@/g;

/** Byte span of a secret, and what may be shown in its place (see redactSecret). */
export interface HiddenSecret extends Span {
  readonly shown: string;
}

/**
 * The frame of line `line`, its caret over `span`. `secrets` are byte spans of all secrets known in the file, in order and apart from
 * each other; `own` is the finding's own, which may be none of them.
 * A line of more than 200 characters beside the span is cut to what stands around it, and says where.
 */
export function shownLine(
  view: TextView,
  line: number,
  span: Span,
  secrets: readonly HiddenSecret[],
  own?: HiddenSecret,
): Frame {
  const lineSpan = view.lineSpan(line);
  const window = windowAround(lineSpan, span);
  const text = view.textOf(window);
  const inWindow = (at: number): number =>
    view.textOf({ start: window.start, end: Math.min(Math.max(at, window.start), window.end) }).length;
  const known = [...within(secrets, window), ...(own === undefined ? [] : within([own], window))];
  const hidden = known.map((secret) => ({
    start: inWindow(secret.start),
    end: inWindow(secret.end),
    shown: secret.shown,
  }));
  const likely = likelySecrets(text).filter(
    ({ start, end, isGuess }) => !isGuess || !hidden.some((one) => one.start < end && one.end > start),
  );
  const masked = maskLine(text, [...hidden, ...likely]);
  const [cutBefore, cutAfter] = [window.start > lineSpan.start ? "…" : "", window.end < lineSpan.end ? "…" : ""];
  const start = masked.position(inWindow(span.start)) + cutBefore.length;
  const end = masked.position(inWindow(span.end)) + cutBefore.length;
  const begins = span.start >= lineSpan.start && span.start <= lineSpan.end;
  return {
    line,
    text: cutBefore + masked.text + cutAfter,
    ...(begins ? { startColumn: start + 1, endColumn: Math.max(end, start + 1) + 1 } : {}),
  };
}

/** Those that reach into `window`; a file may hold very many. */
function within(secrets: readonly HiddenSecret[], window: Span): readonly HiddenSecret[] {
  let [low, high] = [0, secrets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((secrets[middle]?.end ?? 0) > window.start) high = middle;
    else low = middle + 1;
  }
  const found: HiddenSecret[] = [];
  for (let secret = secrets[low]; secret !== undefined && secret.start < window.end; secret = secrets[++low])
    found.push(secret);
  return found;
}

function windowAround(line: Span, span: Span): Span {
  // Of a long key that is masked little is left to be shown.
  const most = MAX_SHOWN + Math.min(span.end - span.start, MAX_SHOWN);
  if (line.end - line.start <= most) return line;
  const start = Math.max(line.start, Math.min(span.start, line.end) - MAX_SHOWN / 4);
  return { start, end: Math.min(line.end, start + most) };
}

/** `isGuess`: nothing says so but its characters. */
interface LikelySecret extends Span {
  readonly isGuess?: true;
}

/** Of a reference with a default only that, to the brace that closes it, whatever blanks it holds. */
function valueSpan(text: string, start: number, end: number): Span {
  const opening = WITH_DEFAULT.exec(text.slice(start, end))?.[0];
  if (opening === undefined) return { start, end };
  const closing = text.indexOf("}", start + opening.length);
  if (closing < 0) return { start: start + opening.length, end };
  const isAll = /^[}\]),;]*$/.test(text.slice(closing, Math.max(end, closing)));
  return { start: start + opening.length, end: isAll ? closing : Math.max(end, closing) };
}

function likelySecrets(text: string): readonly LikelySecret[] {
  const spans: LikelySecret[] = [];
  for (const match of text.matchAll(ASSIGNMENT)) {
    const isReferenced = text.startsWith("${", match.index - 2);
    const value = isReferenced ? text.slice(match.index - 2, match.index + match[0].length) : (match[3] ?? "");
    const start = match.index + match[0].length - value.length;
    const names = [match[1] ?? "", ...(WITH_DEFAULT.exec(value)?.[0].match(/[A-Za-z0-9_]+/g) ?? [])];
    if (names.some(isSecretName) && !NO_VALUE.test(value)) spans.push(valueSpan(text, start, start + value.length));
  }
  for (const match of text.matchAll(USER_INFO)) {
    const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
    spans.push({ start, end: match.index + match[0].length - 1 });
  }
  for (const { 0: value, index } of text.matchAll(CHOSEN))
    if (randomness(value) >= 0.9) spans.push({ start: index, end: index + value.length, isGuess: true });
  return spans;
}
