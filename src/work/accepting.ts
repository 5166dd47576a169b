// Exceptions and what is to be told of them; what reads them is loaded where there are any.

import type { DocumentDetector } from "../detect/family.ts";
import { ruleTexts } from "../detect/texts.ts";
import { say } from "../messages/catalogue.ts";
import { append } from "../model/append.ts";
import type { SnapshotPair } from "../model/document.ts";
import type { Notice } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import type { Policy } from "../policy/policy.ts";
import type { DetectedText } from "./detected-text.ts";
import type { FoundHere, Judged } from "./exceptions.ts";
import { isMarked, type MarkedText } from "./inline-exceptions.ts";
import { textMask } from "./masked-text.ts";
import type { Part } from "./part.ts";

/** What exceptions are judged by. */
export interface Accepting {
  readonly policy: Policy;
  readonly language: Language;
  readonly today: string;
  readonly acceptsNew?: boolean;
  readonly coversAll?: boolean;
}

/** What was looked at. */
export interface LookedAt {
  readonly texts: readonly DetectedText[];
  readonly marked: readonly MarkedText[];
  readonly detect: DocumentDetector;
  readonly hasBase: boolean;
  readonly pair: SnapshotPair;
  readonly rules: Pick<ReadonlyMap<string, unknown>, "has">;
  readonly problems: readonly unknown[];
  /** Of a shard. */
  readonly part?: Part;
}

/** The findings, those that are accepted no longer blocking, and what is to be told. */
export async function accepting(
  here: readonly FoundHere[],
  options: Accepting,
  { texts, marked, detect, hasBase, pair, rules, problems, part }: LookedAt,
): Promise<Judged> {
  const { policy, language, acceptsNew = false, coversAll = false } = options;
  const mask = textMask(detect, () =>
    texts.flatMap(({ view, detections }) =>
      detections.flatMap(({ secret, decoded }) => [
        ...(secret === undefined ? [] : [view.textOf(secret)]),
        ...(decoded === undefined ? [] : [Buffer.from(decoded.secret).toString("utf8")]),
      ]),
    ),
  );
  const ofPolicy: Notice[] = (policy.elsewhere ?? []).map((name) => ({
    code: "policy-elsewhere",
    text: say(language, "notice.elsewhere", { name }),
  }));
  if (hasBase && !acceptsNew && pair.changedPaths.includes(POLICY_PATH)) {
    const { newEntryNotices } = await import("./new-entries.ts");
    append(ofPolicy, newEntryNotices(pair, policy, language, mask));
  }
  const isWritten = policy.allow.length > 0 || policy.baseline !== undefined || marked.length > 0;
  const viewsHere = new Set(here.flatMap(({ view }) => view ?? []));
  if (!isWritten && ![...viewsHere].some(isMarked))
    return { findings: here.map(({ finding }) => finding), notices: ofPolicy };
  const { withExceptions } = await import("./exceptions.ts");
  const { findings, notices, rest } = withExceptions(here, {
    ...{ policy, language, today: options.today, acceptsNew, hasBase, marked, mask },
    coversAll: coversAll && problems.length === 0,
    isThere: (path) => pair.head.has(path),
    isRule: (id) => rules.has(id) || ruleTexts.has(id),
    ...(part === undefined ? {} : { part }),
  });
  return { findings, notices: [...notices, ...ofPolicy], ...(rest === undefined ? {} : { rest }) };
}
