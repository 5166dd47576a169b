// What may be shown of a secret: one function for every channel, and no option that unmasks.

/** Stands for a secret, whatever its length. */
const MASK = "******";
const LEAST_SECRET_CHARACTERS = 24;
const SHOWN_AT_END = 4;

/**
 * `sk-proj-…x9Qf` for a vendor's token with at least 24 characters behind its public prefix, `******` for all else: passwords,
 * blocks, connection strings, short values. `publicPrefixLength` is 0 for what has no distinctive prefix.
 */
export function redactSecret(secret: string, publicPrefixLength: number): string {
  const isToken = publicPrefixLength > 0 && /^[\x21-\x7e]+$/.test(secret);
  if (!isToken || secret.length - publicPrefixLength < LEAST_SECRET_CHARACTERS) return MASK;
  return `${secret.slice(0, publicPrefixLength)}…${secret.slice(-SHOWN_AT_END)}`;
}

/** UTF-16 indices of something to hide, and what stands in its place: `******` when absent. */
export interface HiddenSpan {
  readonly start: number;
  readonly end: number;
  readonly shown?: string;
}

export interface MaskedLine {
  readonly text: string;
  /** Where an index of the line lies in `text`; one inside a hidden span lies at the start of what hides it. */
  position(index: number): number;
}

/** The line without what `spans` hide. Those that overlap or touch are hidden as one, and then only `******` shows unless one covers them all. */
export function maskLine(line: string, spans: readonly HiddenSpan[]): MaskedLine {
  const hidden = joined(spans.filter(({ start, end }) => start < end));
  let text = "";
  let last = 0;
  const shifts: { readonly start: number; readonly end: number; readonly at: number; readonly shown: string }[] = [];
  for (const { start, end, shown = MASK } of hidden) {
    text += line.slice(last, start);
    shifts.push({ start, end, at: text.length, shown });
    text += shown;
    last = end;
  }
  text += line.slice(last);
  return {
    text,
    position(index) {
      const before = shifts.findLast(({ start }) => start <= index);
      if (before === undefined) return index;
      return index < before.end ? before.at : before.at + before.shown.length + (index - before.end);
    },
  };
}

function joined(spans: readonly HiddenSpan[]): readonly HiddenSpan[] {
  const groups: HiddenSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = groups.at(-1);
    if (last === undefined || span.start > last.end) groups.push(span);
    else groups[groups.length - 1] = union(last, span);
  }
  return groups;
}

/** `first` begins no later than `second`. */
function union(first: HiddenSpan, second: HiddenSpan): HiddenSpan {
  const end = Math.max(first.end, second.end);
  const covering = [first, second].find(
    (span) => span.start === first.start && span.end === end && span.shown !== undefined,
  );
  return { start: first.start, end, ...(covering?.shown === undefined ? {} : { shown: covering.shown }) };
}
