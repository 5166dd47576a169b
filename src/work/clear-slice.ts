// Looks through a slice of a large file.
import type { DocumentDetector } from "../detect/family.ts";
import { isSecretManifest } from "../detect/secrets/decoded.ts";
import type { Detection } from "../model/detection.ts";
import type { Span } from "../model/span.ts";
import { containerOf } from "../parse/archive/container.ts";
import { tableOf } from "../parse/assignment-reader.ts";
import { isRunByte } from "../parse/encoded/find-encoded.ts";
import { isOfficeText } from "../parse/encoded/office-text.ts";
import { partView, type TextView } from "../parse/text-view.ts";
import { isWide, SAMPLE_BYTES } from "../parse/wide-text.ts";
import type { LongRuns } from "./clear-runs.ts";
import { filterTally } from "./filtered.ts";
import { isMarked } from "./inline-exceptions.ts";
import { apart, MARGIN, MOST_REGIONS, type Read, type Slice, searchedFor } from "./large-files.ts";

/** The file of a slice. */
export interface Reading {
  readonly path: string;
  readonly read: Read;
  readonly runs: LongRuns;
}

/**
 * Says what of the slice is to be searched for something to tell, or that slices cannot tell: the file is no plain text, or what is encoded
 * in it goes on in lines for longer than what is searched around a slice.
 */
export function lookThrough(slice: Slice, { path, read, runs }: Reading, detect: DocumentDetector): void {
  const { size } = slice;
  const searched = runs.aligned(slice);
  const base = Math.max(0, searched.start - MARGIN);
  const head = read(0, Math.min(size, SAMPLE_BYTES));
  // What is read next may lie in the same place.
  const isOfText = head !== undefined && !isWide(head);
  const bytes = read(base, Math.min(size, searched.end + MARGIN));
  const view = bytes === undefined || !isOfText ? undefined : partView(bytes);
  if (bytes === undefined || view === undefined || !isPlain(bytes, view, slice, base)) {
    slice.refuse();
    return;
  }
  const dropped = filterTally();
  const region = { start: searched.start - base, end: searched.end - base };
  // Where parts were UTF-16 no offset is the file's: all of the slice is searched again then.
  const isShifted = view.bytes !== bytes;
  const found = detect(view, { path, origin: "file", ...(isShifted ? {} : { regions: [region] }) }, dropped.count);
  const regions = isShifted ? [] : apart(spansOf(found, base).map(runs.aligned));
  const isWhole = regions.length > MOST_REGIONS || (isShifted && found.length > 0);
  slice.tell(isWhole ? [searched] : regions, dropped.counts());
}

/** Where `found` lies in the file. */
function spansOf(found: readonly Detection[], base: number): readonly Span[] {
  return found
    .flatMap(({ place, secret = place.span, related = [] }) => [
      place.span,
      secret,
      ...related.flatMap((one) => (one.place.path === place.path ? [one.place.span] : [])),
    ])
    .map(({ start, end }) => ({ start: start + base, end: end + base }));
}

/** Between the lines of a run: their ends, `\n` of a string too, and what they are indented by. */
const WRAPS = tableOf("\r\n \t\\");

/** More than a zip's end with its comment. */
const MOST_ZIP_END = 1 << 17;

/** Whether what `bytes` hold from `base` on can be judged apart from the rest of the file. */
function isPlain(bytes: Uint8Array, view: TextView, slice: Slice, base: number): boolean {
  if (base === 0 && (containerOf(bytes) !== undefined || isOfficeText(bytes))) return false;
  if (slice.end > slice.size - MOST_ZIP_END && mayEndZip(bytes)) return false;
  return !isMarked(view) && !saysHowToRead(view.bytes) && !cutsRun(bytes, slice, slice.size, base);
}

/** Whether it holds the mark that ends a zip archive (4.3.16 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). */
function mayEndZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("PK\x05\x06", 0, "latin1");
}

/** Something that says how the whole file is read: that it is a Secret of Kubernetes or a notebook. */
function saysHowToRead(bytes: Uint8Array): boolean {
  return isSecretManifest(bytes) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("nbformat");
}

/** Whether a run of base64 or hex goes on through a margin in several lines: those are judged together from the first on. */
function cutsRun(bytes: Uint8Array, span: Span, size: number, base: number): boolean {
  const searched = searchedFor(span, size);
  const isWrapped = (from: number, to: number): boolean => {
    let wraps = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at - base];
      if (WRAPS[byte ?? 0] === 1) wraps++;
      else if (!isRunByte(byte)) return false;
    }
    return wraps > 0;
  };
  return (
    (searched.start > 0 && isWrapped(searched.start, span.start)) ||
    (searched.end < size && isWrapped(span.end, searched.end))
  );
}
