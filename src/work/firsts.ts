// Which commit brought each secret to each path, and which documents still have something to tell when it is known.
import type { Detection } from "../model/detection.ts";
import type { Brought, Document } from "../model/document.ts";
import type { Rule } from "../model/rule.ts";
import type { TextView } from "../parse/text-view.ts";
import type { DetectedText } from "./detected-text.ts";

/**
 * What is one thing to people, wherever in a file it stands and in however many commits: as its fingerprint says, a random key is one
 * under whatever name. Holds the secret itself: it stays here.
 */
export function identityOf(
  { ruleId, place, subject, secret }: Detection,
  document: Document | undefined,
  view: TextView | undefined,
  rules: Rules,
): string {
  const text = secret === undefined || view === undefined ? "" : view.textOf(secret);
  const name = text !== "" && rules.get(ruleId)?.random === true ? "" : subject;
  return `${ruleId}\0${place.path}\0${document?.origin === "file-name"}\0${name}\0${text}`;
}

type Rules = ReadonlyMap<string, Rule>;

export interface Firsts {
  /** Takes in a document; whether any of its detections was not there before it, as far as is known. */
  add(text: DetectedText): boolean;
  /** The first commit that held it; `undefined` where none is known. */
  of(detection: Detection, document: Document | undefined, view: TextView | undefined): Brought | undefined;
}

export function firstsOf(rules: Rules): Firsts {
  const byIdentity = new Map<string, Brought>();
  return {
    add({ document, view, detections }) {
      const { brought } = document;
      if (brought === undefined) return true;
      let isFirst = false;
      for (const detection of detections) {
        const identity = identityOf(detection, document, view, rules);
        const known = byIdentity.get(identity);
        if (known !== undefined && known.order < brought.order) continue;
        byIdentity.set(identity, brought);
        isFirst = true;
      }
      return isFirst;
    },
    of(detection, document, view) {
      // A rule that outranks another one in head may have been met by that one before.
      const ids = [detection.ruleId, ...(detection.aliases ?? [])];
      const found = ids.flatMap(
        (ruleId) => byIdentity.get(identityOf({ ...detection, ruleId }, document, view, rules)) ?? [],
      );
      const [first] = found.sort((a, b) => a.order - b.order);
      return first;
    },
  };
}

/** By commit, parents before children; what no commit brought comes last. */
export function inOrder(texts: readonly DetectedText[]): readonly DetectedText[] {
  const order = ({ document }: DetectedText): number => document.brought?.order ?? Number.MAX_SAFE_INTEGER;
  return [...texts].sort((a, b) => order(a) - order(b));
}
