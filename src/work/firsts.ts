// Which commit brought each secret to each path, and which documents still have something to tell when it is known.
import { type Brought, isOfHead } from "../model/document.ts";
import type { RuleBook } from "../model/rule.ts";
import type { TextView } from "../parse/text-view.ts";
import type { DetectedText } from "./detected-text.ts";
import type { Told, Views } from "./placed.ts";

export interface Firsts {
  /** Takes in a document; whether any of its detections was not there before it, as far as is known. */
  add(text: DetectedText): boolean;
  /** The first commit that held it; `undefined` where none is known. */
  of(told: Told, view: TextView | undefined): Brought | undefined;
}

export function firstsOf(rules: Rules): Firsts {
  const byIdentity = new Map<string, Brought>();
  const bySecret = new Map<string, Brought>();
  /** Whether no earlier one was known. */
  const take = (first: Map<string, Brought>, key: string | undefined, brought: Brought): boolean => {
    const known = key === undefined ? undefined : first.get(key);
    if (key === undefined || (known !== undefined && known.order < brought.order)) return false;
    first.set(key, brought);
    return true;
  };
  return {
    add({ document, view, detections }) {
      const { brought } = document;
      if (brought === undefined) return true;
      let isFirst = false;
      for (const detection of detections) {
        const told = { detection, document };
        take(bySecret, secretKey(told, view), brought);
        if (take(byIdentity, identityOf(told, view, rules), brought)) isFirst = true;
      }
      return isFirst;
    },
    of(told, view) {
      const secret = isOfHeadItself(told) ? secretKey(told, view) : undefined;
      return (secret === undefined ? undefined : bySecret.get(secret)) ?? byIdentity.get(identityOf(told, view, rules));
    },
  };
}

/**
 * A secret that head still holds at its path, or that several commits held there, is told once; in a scan of history also one that
 * head's project makes another rule's.
 */
export function withoutRepeats(all: readonly Told[], views: Views, rules: Rules): readonly Told[] {
  const seen = new Set<string>();
  const inHead = new Set<string>();
  return all.filter((told) => {
    const view = views(told.detection.place, told.document);
    const secret = secretKey(told, view);
    const identity = identityOf(told, view, rules);
    const isHead = isOfHeadItself(told);
    if (isHead && secret !== undefined) inHead.add(secret);
    const isKnown = seen.has(identity) || (told.document?.brought !== undefined && inHead.has(secret ?? ""));
    seen.add(identity);
    return told.document === undefined || isHead || !isKnown;
  });
}

type Rules = RuleBook;

function isOfHeadItself({ detection, document }: Told): boolean {
  return (document === undefined || isOfHead(document)) && detection.place.side !== "base";
}

/**
 * What is one thing to people, wherever in a file it stands and in however many commits: as its fingerprint says, a random key is one
 * under whatever name. Holds the secret itself: it stays here.
 */
function identityOf({ detection, document }: Told, view: TextView | undefined, rules: Rules): string {
  const { ruleId, place, subject, secret } = detection;
  const text = secret === undefined || view === undefined ? "" : view.textOf(secret);
  const name = text !== "" && rules.get(ruleId)?.random === true ? "" : subject;
  return `${ruleId}\0${place.path}\0${document?.origin === "file-name"}\0${name}\0${text}`;
}

/** The secret at its path, whatever told of it. `undefined`: there is none, or it stands in the path. */
function secretKey({ detection, document }: Told, view: TextView | undefined): string | undefined {
  const { secret, place } = detection;
  if (secret === undefined || view === undefined || document?.origin === "file-name") return undefined;
  return `${place.path}\0${view.textOf(secret)}`;
}

/** By commit, parents before children; what no commit brought comes last. */
export function inOrder(texts: readonly DetectedText[]): readonly DetectedText[] {
  const order = ({ document }: DetectedText): number => document.brought?.order ?? Number.MAX_SAFE_INTEGER;
  return [...texts].sort((a, b) => order(a) - order(b));
}
