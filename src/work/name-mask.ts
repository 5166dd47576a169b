// A path that holds a secret is never told whole, wherever a result mentions it.
import type { DocumentDetector } from "../detect/family.ts";
import type { Notice, ReportedProblem } from "../model/finding.ts";
import { redactSecret } from "../model/redaction.ts";
import { baseName } from "../parse/path-class.ts";
import { detectInNames } from "./names.ts";

/** Gives a text without the secrets of paths. */
export type NameMask = (text: string) => string;

/** A secret of fewer characters may be a word of any sentence: only the path that holds it is rewritten, and its last part. */
const DISTINCTIVE = 12;

/** The mask for texts that may mention `paths`. */
export function nameMask(paths: ReadonlySet<string>, detect?: DocumentDetector): NameMask {
  const shown = new Map<string, string>();
  for (const { document, view, detections } of detectInNames(
    [...paths].map((path) => ({ path, exposure: "staged" })),
    detect,
  )) {
    let path = document.path;
    for (const { secret, publicPrefixBytes = 0 } of detections) {
      const text = secret === undefined ? "" : view.textOf(secret);
      if (text === "") continue;
      const masked = redactSecret(text, publicPrefixBytes);
      path = path.replaceAll(text, masked);
      if (text.length >= DISTINCTIVE) shown.set(text, masked);
    }
    shown.set(document.path, path);
    shown.set(baseName(document.path), baseName(path));
  }
  if (shown.size === 0) return (text) => text;
  const longestFirst = [...shown].sort(([a], [b]) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, [whole, short]) => masked.replaceAll(whole, short), text);
}

export function maskedProblem({ path, code, reason }: ReportedProblem, mask: NameMask): ReportedProblem {
  return { ...(path === undefined ? {} : { path: mask(path) }), code, reason: mask(reason) };
}

export function maskedNotice(notice: Notice, mask: NameMask): Notice {
  const { path, text } = notice;
  return { ...notice, ...(path === undefined ? {} : { path: mask(path) }), text: mask(text) };
}
