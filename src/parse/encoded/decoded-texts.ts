// The texts that stand encoded in another: runs of base64 and hex, and the surroundings of escapes and of joined strings.
import type { Span } from "../../model/span.ts";
import { COPY, type DecodedText, decoder } from "./decoded-text.ts";
import { addUnescaped, ESCAPES } from "./escapes.ts";
import { findEncoded, isRunByte } from "./find-encoded.ts";
import { lineJoinAt, stringJoinAt } from "./joins.ts";
import { decodeRun, type NoText } from "./runs.ts";

/** Escapes this near each other are decoded together, with as much around them as may say what their text is. */
const REACH = 512;
const LONGEST = 1 << 16;

type Unescaped = keyof typeof ESCAPES;
type Clustered = Unescaped | "joined";

interface Cluster {
  readonly start: number;
  end: number;
  /** What is left out; of `joined` alone. */
  readonly joins: Span[];
}

/**
 * Tells each, in no order; none is much longer than {@link LONGEST}. What only a longer look around would show as text is none: runs
 * shorter than `leastRun` characters, escapes of no letter or digit. `isAsked` says of the span of a run, of escapes or of what joins
 * strings whether it is wanted. Linear in the range.
 */
export function decodedTexts(
  bytes: Uint8Array,
  span: Span,
  leastRun: number,
  isAsked: (span: Span) => boolean,
  onText: (text: DecodedText) => void,
): void {
  const open = new Map<Clustered, Cluster>();
  /** By kind, where the last text ended. */
  const ends = new Map<Clustered, number>();
  let runsEnd = 0;
  const noText: NoText = new Set();

  const close = (kind: Clustered): void => {
    const cluster = open.get(kind);
    if (cluster === undefined) return;
    open.delete(kind);
    // Both parts of what was too long hold the middle.
    const around = surroundingsOf(bytes, cluster, Math.max(0, (ends.get(kind) ?? 0) - REACH));
    ends.set(kind, around.end);
    onText(decodeCluster(bytes, kind, cluster, around));
  };
  const cluster = (kind: Clustered, at: Span): void => {
    const last = open.get(kind);
    if (last !== undefined && at.start < last.end) return;
    if (last !== undefined && at.start - last.end <= REACH && at.end - last.start <= LONGEST) last.end = at.end;
    else {
      close(kind);
      open.set(kind, { ...at, joins: [] });
    }
    if (kind === "joined") open.get(kind)?.joins.push(at);
  };

  findEncoded(bytes, span, leastRun, (trace, start, to) => {
    switch (trace) {
      case "run":
        if (start < runsEnd || !isAsked({ start, end: to })) return;
        for (const { text, end } of decodeRun(bytes, { start, end: to }, noText)) {
          runsEnd = end;
          onText(text);
        }
        return;
      case "quote":
      case "line-join": {
        const join = trace === "quote" ? stringJoinAt(bytes, start) : lineJoinAt(bytes, start);
        if (join !== undefined && isAsked(join)) cluster("joined", join);
        return;
      }
      default: {
        const unit = ESCAPES[trace](bytes, start);
        if (unit === undefined || !saysSomething(trace, unit.text)) return;
        const at = { start, end: unit.end };
        if (isAsked(at)) cluster(trace, at);
      }
    }
  });
  for (const kind of [...open.keys()]) close(kind);
}

/** Escapes that could be part of a key or of what gives it a name. */
function saysSomething(kind: Unescaped, text: string): boolean {
  return kind === "entity" ? /^[ -~]$/.test(text) : /^[A-Za-z0-9_\-+/=.]$/.test(text);
}

/** To the ends of the lines, or as far as {@link REACH} and then to the next byte that is part of no word. */
function surroundingsOf(bytes: Uint8Array, { start, end }: Span, least: number): Span {
  let from = start;
  while (from > least && start - from < REACH && !endsLine(bytes[from - 1])) from--;
  if (from > 0 && !endsLine(bytes[from - 1])) while (from < start && isRunByte(bytes[from])) from++;
  let to = end;
  while (to < bytes.length && to - end < REACH && !endsLine(bytes[to])) to++;
  if (to < bytes.length && !endsLine(bytes[to])) while (to > end && isRunByte(bytes[to - 1])) to--;
  return { start: from, end: to };
}

function endsLine(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function decodeCluster(bytes: Uint8Array, kind: Clustered, { joins }: Cluster, { start, end }: Span): DecodedText {
  const to = decoder();
  if (kind !== "joined") addUnescaped(to, kind, bytes, start, end);
  else {
    let from = start;
    for (const join of joins) {
      to.add(bytes.subarray(from, join.start), { start: from, end: join.start }, COPY);
      from = join.end;
    }
    to.add(bytes.subarray(from, end), { start: from, end }, COPY);
  }
  return to.done(kind);
}
