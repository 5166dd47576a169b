// Exceptions that are written beside what they accept.
import { type Document, isContent, isOfHead } from "../model/document.ts";
import type { LineRange } from "../model/span.ts";
import { fileKindOf } from "../parse/file-kind.ts";
import { INLINE_MARK, type InlineAllow, parseInlineAllow } from "../parse/inline-allow.ts";
import type { TextView } from "../parse/text-view.ts";
import { isDay } from "../policy/day.ts";

/** A document with the mark of an exception somewhere in it. */
export interface MarkedText {
  readonly document: Document;
  readonly view: TextView;
}

/** A comment that accepts what is found on its line, or on the next one. */
export interface InlineException {
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly isAlone: boolean;
}

/** A comment that was meant to be one and accepts nothing. */
export interface InlineFault {
  readonly line: number;
  readonly fault: Extract<InlineAllow, { kind: "malformed" }>["fault"] | "unknown";
  /** The rule that there is not. */
  readonly rule?: string;
}

const MARK = Buffer.from(INLINE_MARK);

/** Whether the text may hold an exception. Hot: asked of every document. */
export function isMarked({ bytes }: TextView): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(MARK);
}

/** Every exception of a text, by line. */
export interface InlineExceptions {
  readonly exceptions: ReadonlyMap<number, InlineException>;
  readonly faults: readonly InlineFault[];
}

const known = new WeakMap<TextView, InlineExceptions>();

/** Reads them, once a text. `isRule` knows the rules' ids. */
export function inlineExceptions(view: TextView, isRule: (id: string) => boolean): InlineExceptions {
  const before = known.get(view);
  if (before !== undefined) return before;
  const exceptions = new Map<number, InlineException>();
  const faults: InlineFault[] = [];
  const bytes = Buffer.from(view.bytes.buffer, view.bytes.byteOffset, view.bytes.byteLength);
  let lastLine = 0;
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + MARK.length)) {
    const line = view.rangeOf({ start: at, end: at }).startLine;
    if (line === lastLine) continue;
    lastLine = line;
    const said = parseInlineAllow(view.textOf(view.lineSpan(line)));
    if (said === undefined) continue;
    if (said.kind === "malformed") {
      faults.push({ line, fault: said.fault });
      continue;
    }
    const unknown = said.rules.find((rule) => !isRule(rule));
    if (unknown !== undefined) faults.push({ line, fault: "unknown", rule: unknown });
    else if (said.until !== undefined && !isDay(said.until)) faults.push({ line, fault: "until" });
    else {
      const { rules, reason, until, isAlone } = said;
      exceptions.set(line, { line, rules, reason, isAlone, ...(until === undefined ? {} : { until }) });
    }
  }
  const found = { exceptions, faults };
  known.set(view, found);
  return found;
}

const MAX_ABOVE = 10;

/** The exceptions that speak of `line`: the one on it, and those that stand alone on the lines right above. */
export function exceptionsAt({ exceptions }: InlineExceptions, line: number): readonly InlineException[] {
  const own = exceptions.get(line);
  const all = own === undefined ? [] : [own];
  for (let above = line - 1; above >= line - MAX_ABOVE; above--) {
    const exception = exceptions.get(above);
    if (exception?.isAlone !== true) break;
    all.push(exception);
  }
  return all;
}

/** Whether exceptions of the document can be meant so: it is head's own file. */
export function mayExcept(document: Document | undefined): boolean {
  return document === undefined || (isContent(document.origin) && document.origin !== "symlink");
}

/** Of a document whose comments are told when they are faulty: prose shows what it speaks of. */
export function tellsFaults(document: Document): boolean {
  return isOfHead(document) && fileKindOf(document.path) !== "text";
}

/** Whether the change wrote the line. */
export function isChangedLine({ changedLines }: Document, line: number): boolean {
  return changedLines === undefined || changedLines.some(({ start, end }: LineRange) => line >= start && line <= end);
}
