// Words that people wrote beside a secret, such as the reason of an exception, without what they may hold of it.
import type { DocumentDetector } from "../detect/family.ts";
import { redactSecret } from "../model/redaction.ts";
import { textView } from "../parse/text-view.ts";

const MAX_SHOWN = 300;

/** Gives a text without the secrets that `detect` finds in it, and without `known` ones; one line, at most 300 characters. */
export function textMask(detect: DocumentDetector, known: () => readonly string[]): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    const view = textView(Buffer.from(text));
    const own = detect(view, { path: "", origin: "commit-message" }).flatMap(({ secret }) =>
      secret === undefined ? [] : [view.textOf(secret)],
    );
    const secrets = [...own, ...known()].filter((secret) => secret.length > 3 && text.includes(secret));
    const masked = secrets
      .sort((a, b) => b.length - a.length)
      .reduce((rest, secret) => rest.replaceAll(secret, redactSecret(secret, 0)), text);
    const line = masked.replaceAll(/\s+/g, " ");
    const shown = line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN)}…`;
    done.set(text, shown);
    return shown;
  };
}
