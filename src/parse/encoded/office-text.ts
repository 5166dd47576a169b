// What an office document says: its text stands in runs that end wherever the spelling, the style or the author changed, so that one
// word may be in several. ECMA-376 (`w:t`, `a:t`, `t` of shared strings) and OpenDocument (`text:span`).
import { COPY, type DecodedText, type Decoder, decoder, UNIT } from "./decoded-text.ts";
import { ESCAPES } from "./escapes.ts";

const MARKS = ["<w:t", "<a:t>", "<si>", "<text:p"];

/** Whether `bytes` are the part of such a document that holds its text. */
export function isOfficeText(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x3c && bytes[0] !== 0xef) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
  return head.includes("<?xml") && MARKS.some((mark) => head.includes(mark));
}

const HEAD_BYTES = 1 << 16;
const LONGEST_TEXT = 1 << 18;
const LONGEST_TAG_NAME = 24;
/** Ends of paragraphs, cells and lines, and tabs. */
const BREAKS = new Set("/w:p w:br w:tab w:cr /a:p a:br /si /text:p /text:h text:line-break text:tab".split(" "));
const [LESS, MORE, AND] = [0x3c, 0x3e, 0x26];

/** The paragraphs without their markup, a line each, some together. Linear; never throws. */
export function* officeTexts(bytes: Uint8Array): Generator<DecodedText> {
  let to = decoder();
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === AND) {
      const unit = ESCAPES.entity(bytes, at);
      if (unit === undefined) continue;
      copy(to, bytes, from, at);
      to.add(Buffer.from(unit.text, "utf8"), { start: at, end: unit.end }, UNIT);
      from = unit.end;
      at = unit.end - 1;
    } else if (byte === LESS) {
      copy(to, bytes, from, at);
      const end = bytes.indexOf(MORE, at);
      from = end < 0 ? bytes.length : end + 1;
      if (isBreak(bytes, at + 1, from)) {
        to.add(LINE_END, { start: at, end: from }, UNIT);
        if (to.length > LONGEST_TEXT) {
          yield to.done("joined");
          to = decoder();
        }
      }
      at = from - 1;
    }
  }
  copy(to, bytes, from, bytes.length);
  if (to.length > 0) yield to.done("joined");
}

const LINE_END = Buffer.from("\n");

function copy(to: Decoder, bytes: Uint8Array, start: number, end: number): void {
  to.add(bytes.subarray(start, end), { start, end }, COPY);
}

function isBreak(bytes: Uint8Array, start: number, end: number): boolean {
  const tag = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(LONGEST_TAG_NAME, end - start));
  return BREAKS.has(/^\/?[a-z:-]+/i.exec(tag.toString("latin1"))?.[0] ?? "");
}
