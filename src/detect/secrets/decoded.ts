// What stands encoded in a document is judged as text of its own; a finding points at the encoded text.
import type { Detection } from "../../model/detection.ts";
import type { Span } from "../../model/span.ts";
import { type DecodedText, lastStarting } from "../../parse/encoded/decoded-text.ts";
import { decodedTexts } from "../../parse/encoded/decoded-texts.ts";
import { isNotebook, notebookTexts } from "../../parse/encoded/notebook.ts";
import { isOfficeText, officeTexts } from "../../parse/encoded/office-text.ts";
import { fileKindOf } from "../../parse/file-kind.ts";
import type { Found } from "./match.ts";
import { surroundings } from "./surroundings.ts";

/** Decoded texts of one document that are judged together, each as if it stood alone. */
interface Gathered {
  readonly path: string;
  readonly parts: Uint8Array[];
  readonly texts: { readonly start: number; readonly end: number; readonly text: DecodedText }[];
  length: number;
}

/** Characters of base64 that are looked at; fewer in a Secret of Kubernetes, where every value is encoded. */
export const LEAST_RUN = 20;
const LEAST_RUN_OF_SECRET = 8;
/** More lines than a context has. */
const GAP = Buffer.from("\n".repeat(7));
const LONGEST_NAME = 100;
/** Bytes that are judged together. */
const ENOUGH = 1 << 18;

/** What lies in a text, for whoever decodes it once more. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly spans: readonly Span[];
  readonly path: string;
  /** Whether what stands there was not seen before, encoded less deeply. */
  isNew(span: Span): boolean;
}

export interface Decoded {
  readonly found: readonly Found[];
  /** Spans that say nothing but what they are decoded to: the values of a Secret of Kubernetes. */
  readonly onlyEncoded: readonly Span[];
}

/** `detect` finds what a text holds, itself decoded as deep as is looked. */
export function detectDecoded(outer: Encoded, detect: (inner: Encoded) => readonly Found[]): Decoded {
  const { bytes, spans, path } = outer;
  const gathered = new Map<string, Gathered>();
  const around = surroundings(bytes, path);
  const isManifest = isSecretManifest(bytes);
  const least = isManifest ? LEAST_RUN_OF_SECRET : LEAST_RUN;
  const found: Found[] = [];
  const onlyEncoded: Span[] = [];
  const judge = (one: Gathered): void => {
    const inner = Buffer.concat(one.parts);
    const encoded: Encoded = {
      bytes: inner,
      spans: [{ start: 0, end: inner.length }],
      path: one.path,
      isNew: (span) => isNewIn(one, span),
    };
    for (const each of detect(encoded)) found.push(...encodedFound(each, one, inner, outer));
  };
  const add = (text: DecodedText, name: string): void => {
    const one = gather(gathered, text, path, name.length > LONGEST_NAME ? "" : name);
    if (one.length < ENOUGH) return;
    gathered.delete(one.path);
    judge(one);
  };
  for (const span of spans) {
    decodedTexts(bytes, span, least, outer.isNew, (text) => {
      if (text.bytes.length === 0) return;
      const isRun = text.encoding === "base64" || text.encoding === "hex";
      const source = text.sourceOf({ start: 0, end: text.bytes.length });
      if (isRun && isManifest) onlyEncoded.push(source);
      add(text, isRun ? (around.assignmentOf(source)?.name ?? "") : "");
    });
  }
  for (const text of writtenTexts(bytes)) add(text, "");
  for (const one of gathered.values()) judge(one);
  return { found, onlyEncoded };
}

/** Of a format that is written for programs and read by people: what they read. */
function writtenTexts(bytes: Uint8Array): Iterable<DecodedText> {
  if (isNotebook(bytes)) return notebookTexts(bytes);
  return isOfficeText(bytes) ? officeTexts(bytes) : [];
}

function isNewIn({ texts }: Gathered, { start, end }: Span): boolean {
  const holder = texts[lastStarting(texts, start)];
  if (holder === undefined || start < holder.start || end > holder.end) return true;
  return holder.text.isDecoded({ start: start - holder.start, end: end - holder.start });
}

/** Whether values in it are those of a Secret of Kubernetes, each of them encoded. */
export function isSecretManifest(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!text.includes("kind")) return false;
  for (let at = text.indexOf(SECRET); at >= 0; at = text.indexOf(SECRET, at + 1))
    if (KIND.test(text.toString("latin1", Math.max(0, at - MOST_KIND), at + SECRET.length + 1))) return true;
  return false;
}

const SECRET = "Secret";
const KIND = /kind"?:[ \t]{1,20}"?Secret\b/;
const MOST_KIND = 30;

/** A value of one line keeps its name; one of many lines is a file, whose name it may be. */
function gather(gathered: Map<string, Gathered>, text: DecodedText, path: string, name: string): Gathered {
  const isLine = name !== "" && !text.bytes.includes(0x0a);
  const isConfig = fileKindOf(path) === "config";
  const isFile = !isLine && /^[\w-]{0,40}\.[\w.-]{1,40}$/.test(name);
  const innerPath = isLine && isConfig ? `${path}/.env` : isFile ? `${path}/${name}` : path;
  const known = gathered.get(innerPath);
  const one = known ?? { path: innerPath, parts: [], texts: [], length: 0 };
  if (known === undefined) gathered.set(innerPath, one);
  const before = isLine ? Buffer.from(isConfig ? `${name}=` : `${name} = "`) : Buffer.alloc(0);
  const after = isLine && !isConfig ? Buffer.from('"') : Buffer.alloc(0);
  const start = one.length + before.length;
  one.texts.push({ start, end: start + text.bytes.length, text });
  one.parts.push(before, text.bytes, after, GAP);
  one.length = start + text.bytes.length + after.length + GAP.length;
  return one;
}

/** None where it does not lie in one text. */
function encodedFound(
  { detection, certainty, named }: Found,
  { texts }: Gathered,
  inner: Uint8Array,
  outer: Encoded,
): readonly Found[] {
  const { secret, place } = detection;
  if (secret === undefined) return [];
  const holder = texts[lastStarting(texts, secret.start)];
  if (holder === undefined || secret.start < holder.start || secret.end > holder.end || secret.start >= secret.end)
    return [];
  const spanOf = ({ start, end }: Span): Span =>
    holder.text.sourceOf({
      start: Math.max(0, start - holder.start),
      end: Math.min(holder.end, Math.max(end, start + 1)) - holder.start,
    });
  const encoded = spanOf(secret);
  const plain = detection.decoded?.secret ?? inner.slice(secret.start, secret.end);
  const { publicPrefixBytes, decoded, related: _, ...rest } = detection;
  const at: Detection = {
    ...rest,
    place: { path: outer.path, span: spanOf(place.span) },
    secret: encoded,
  };
  const shared = { certainty, ...(named === undefined ? {} : { named }) };
  const isPlain = Buffer.compare(outer.bytes.subarray(encoded.start, encoded.end), plain) === 0;
  if (isPlain)
    return [{ detection: { ...at, ...(publicPrefixBytes === undefined ? {} : { publicPrefixBytes }) }, ...shared }];
  const prefix = decoded?.publicPrefixBytes ?? publicPrefixBytes;
  const by = [holder.text.encoding, ...(decoded?.by ?? [])];
  return [
    {
      detection: {
        ...at,
        decoded: { secret: plain, by, ...(prefix === undefined ? {} : { publicPrefixBytes: prefix }) },
      },
      ...shared,
    },
  ];
}
