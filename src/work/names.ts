// Secrets in the names of files.

import type { DocumentDetector } from "../detect/family.ts";
import { detectSecrets } from "../detect/secrets/detect-secrets.ts";
import type { Document } from "../model/document.ts";
import { textView } from "../parse/text-view.ts";
import type { DetectedText } from "./detected-text.ts";

/** A path that is told of by itself. */
export type Name = Pick<Document, "path" | "exposure" | "commit" | "stage" | "brought">;

/** Paths are looked at together, up to so many characters, and each by itself only where something was found. */
const TOGETHER = 1 << 18;

/** Whether the document's path is new: nothing was there, or it had another name. */
export function isNewName({ path, base }: Document): boolean {
  return base?.path !== path;
}

/**
 * Those of `names` that hold secrets, in order, each as a text of its own. Hot: it is given every path that a scan meets, and almost
 * none holds anything.
 */
export function detectInNames(
  names: readonly Name[],
  detect: DocumentDetector = detectSecrets,
): readonly DetectedText[] {
  const found: DetectedText[] = [];
  for (let at = 0; at < names.length; ) {
    const first = at;
    let joined = "";
    while (at < names.length && joined.length < TOGETHER) joined += `${names[at++]?.path}\n`;
    if (detect(textView(Buffer.from(joined)), { path: "", origin: "file-name" }).length === 0) continue;
    for (const name of names.slice(first, at)) {
      const text = detectInName(name, detect);
      if (text.detections.length > 0) found.push(text);
    }
  }
  return found;
}

/** What it finds is about the file as a whole. */
function detectInName(name: Name, detect: DocumentDetector): DetectedText {
  const document = { ...name, origin: "file-name", bytes: Buffer.from(name.path) } as const;
  const view = textView(document.bytes);
  const place = { path: name.path, span: { start: 0, end: 0 } };
  return { document, view, detections: detect(view, document).map((detection) => ({ ...detection, place })) };
}
