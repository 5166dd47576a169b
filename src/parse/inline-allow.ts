// `stackgate:allow RULE -- reason (until DATE)` in a comment of any language.

/** What a line says of an exception. */
export type InlineAllow =
  | {
      readonly kind: "allow";
      readonly rules: readonly string[];
      readonly reason: string;
      /** As written; whether there is such a day is for others to say. */
      readonly until?: string;
      /** Nothing but the comment is on the line: it speaks of the next one too. */
      readonly isAlone: boolean;
    }
  | { readonly kind: "malformed"; readonly fault: "marker" | "rule" | "reason" | "until" };

/** What every such line has in it. */
export const INLINE_MARK = "stackgate:";

const MAX_LINE = 2000;
/** What stands before the mark: the sign that begins a comment, or nothing, as inside of a block comment. */
const OPENING = /(?:#|\/\/|\/\*{1,2}|<!--|;|--|%|!|\(\*|\{-|@\*|^(?:\*|\.\.|"|'|rem|dnl|::)?)$/i;
const CLOSING = /(?:\*\/|--!?>|\*\)|-\}|#\}|\*@|\}\}|\]\])$/;
const WORD = /^stackgate:(\s*)(allow|ignore|disable|skip|nosec|noqa)(?![a-z])/i;

/** `undefined`: the line says nothing of an exception, or not in a comment. Linear in the line. */
export function parseInlineAllow(line: string): InlineAllow | undefined {
  const at = line.length > MAX_LINE ? -1 : line.indexOf(INLINE_MARK);
  if (at < 0) return undefined;
  const before = line.slice(0, at).trim();
  if (!OPENING.test(before)) return undefined;
  const text = line.slice(at);
  const mark = WORD.exec(text);
  if (mark === null) return undefined;
  if (mark[1] !== "" || mark[2] !== "allow") return { kind: "malformed", fault: "marker" };
  const said = withoutClosing(text.slice(mark[0].length));
  const dashes = said.indexOf(" --");
  const named = (dashes < 0 ? said : said.slice(0, dashes)).trim();
  if (!/^[a-z0-9-]{1,100}(?:, ?[a-z0-9-]{1,100}){0,9}$/.test(named) || !/^\s/.test(said))
    return { kind: "malformed", fault: "rule" };
  const why = dashes < 0 ? "" : said.slice(dashes + 3).trim();
  const until = /\(until ([^()]{0,40})\)$/.exec(why);
  const reason = (until === null ? why : why.slice(0, until.index)).trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) return { kind: "malformed", fault: "reason" };
  if (until === null && /\buntil[ :=]{1,3}\d{4}-\d/i.test(reason.slice(-40)))
    return { kind: "malformed", fault: "until" };
  return {
    kind: "allow",
    rules: named.split(/, ?/),
    reason,
    ...(until?.[1] === undefined ? {} : { until: until[1].trim() }),
    isAlone: before.replace(OPENING, "").trim() === "",
  };
}

function withoutClosing(text: string): string {
  let rest = text.trimEnd();
  for (let i = 0; i < 3 && CLOSING.test(rest); i++) rest = rest.replace(CLOSING, "").trimEnd();
  return rest;
}
