// Sentences quote what a scanned text calls its services, fields and files, and any of these may be a secret. None leaves here.
import { detectSecrets } from "../detect/secrets/detect-secrets.ts";
import { RANK } from "../model/detection.ts";
import type { Finding, Frame, ReportedProblem } from "../model/finding.ts";
import { type HiddenSpan, maskLine, redactSecret } from "../model/redaction.ts";
import { textView } from "../parse/text-view.ts";
import { withTexts } from "./finding-texts.ts";

/** Where a text holds secrets, in UTF-16 indices. */
export type SecretMask = (text: string) => readonly HiddenSpan[];

/** Shorter ones are words of any sentence. */
const DISTINCTIVE = 12;
const WORD = /[^\s"'`,;()=:@/\\|<>[\]{}，。；：（）]{12,}/g;

/** The parts of a text that are masked where they are known to be a secret; the last one of a sentence with its full stop and without. */
export function quotedWords(text: string): readonly string[] {
  const words = text.length < DISTINCTIVE ? [] : (text.match(WORD) ?? []);
  return words.flatMap((word) => (withoutStop(word) === word ? [word] : [word, withoutStop(word)]));
}

/** Those that a report for machines quotes of `finding`. */
export function quotedWordsOf(finding: Finding): readonly string[] {
  return quotingTexts({ ...finding, why: "", frames: [] }).flatMap(quotedWords);
}

function withoutStop(word: string): string {
  return word.endsWith(".") && word.length > DISTINCTIVE ? word.slice(0, -1) : word;
}

/** The mask for `texts`: keys that stand in them, and what the scan `knows` as secrets. Linear in both. */
export function secretMask(texts: Iterable<string>, knows: Iterable<string>): SecretMask {
  const words = new Set<string>();
  for (const secret of knows) for (const word of quotedWords(secret)) words.add(word);
  const keys = keysIn([...new Set(texts)]);
  return (text) => {
    const spans = [...(keys.get(text) ?? [])];
    if (words.size === 0 || text.length < DISTINCTIVE) return spans;
    for (const { 0: whole, index } of text.matchAll(WORD)) {
      const word = words.has(whole) ? whole : withoutStop(whole);
      if (words.has(word)) spans.push({ start: index, end: index + word.length });
    }
    return spans;
  };
}

/** A sentence that quotes what somebody wrote, without the keys in it. */
export function withoutKeys(text: string): string {
  return masked(text, secretMask([text], []));
}

/** Keys of high confidence only: a sentence that speaks of passwords is none. */
function keysIn(texts: readonly string[]): ReadonlyMap<string, readonly HiddenSpan[]> {
  const keys = new Map<string, HiddenSpan[]>();
  const view = textView(Buffer.from(texts.join("\n")));
  let [at, begin] = [0, 0];
  for (const { secret, rank, publicPrefixBytes = 0 } of detectSecrets(view, { path: "", origin: "file-name" })) {
    if (secret === undefined || rank > RANK.vendor || rank === RANK.publishedDefault) continue;
    for (;;) {
      const end = begin + Buffer.byteLength(texts[at] ?? "");
      if (secret.start < end || at + 1 >= texts.length) break;
      begin = end + 1;
      at++;
    }
    const text = texts[at] ?? "";
    const start = view.textOf({ start: begin, end: secret.start }).length;
    const found = view.textOf(secret);
    const span = { start, end: start + found.length, shown: redactSecret(found, publicPrefixBytes) };
    const known = keys.get(text);
    if (known === undefined) keys.set(text, [span]);
    else known.push(span);
  }
  return keys;
}

/** {@link withoutKeys} for any of `texts`, all looked at in one go. */
export function keysMasked(texts: Iterable<string>): (text: string) => string {
  const mask = secretMask(texts, []);
  return (text) => masked(text, mask);
}

function masked(text: string, mask: SecretMask): string {
  const spans = mask(text);
  return spans.length === 0 ? text : maskLine(text, spans).text;
}

/** What of a finding may quote somebody. */
export function quotingTexts({
  path,
  title,
  message,
  fix,
  why,
  service,
  related = [],
  accepted,
  frames,
}: Finding): readonly string[] {
  return [
    ...[path, title, message, fix, why, service ?? "", accepted?.reason ?? "", accepted?.owner ?? ""],
    ...related.flatMap((one) => [one.path, one.message]),
    ...frames.flatMap((frame) => [frame.text, frame.path ?? ""]),
  ];
}

export function withoutSecrets(finding: Finding, mask: SecretMask): Finding {
  if (quotingTexts(finding).every((text) => mask(text).length === 0)) return finding;
  const say = (text: string): string => masked(text, mask);
  const { accepted } = finding;
  const told = withTexts(finding, say);
  return {
    ...told,
    frames: told.frames.map((frame) => frameWithout(frame, mask)),
    ...(accepted === undefined
      ? {}
      : {
          accepted: {
            ...accepted,
            reason: say(accepted.reason),
            ...(accepted.owner === undefined ? {} : { owner: say(accepted.owner) }),
          },
        }),
  };
}

function frameWithout(frame: Frame, mask: SecretMask): Frame {
  const spans = mask(frame.text);
  if (spans.length === 0) return frame;
  const { text, position } = maskLine(frame.text, spans);
  const { startColumn, endColumn } = frame;
  if (startColumn === undefined || endColumn === undefined) return { ...frame, text };
  const start = position(startColumn - 1) + 1;
  return { ...frame, text, startColumn: start, endColumn: Math.max(start + 1, position(endColumn - 1) + 1) };
}

export function problemWithout({ path, code, reason }: ReportedProblem, mask: SecretMask): ReportedProblem {
  return { ...(path === undefined ? {} : { path: masked(path, mask) }), code, reason: masked(reason, mask) };
}
