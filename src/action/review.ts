// The review on a pull request: what blocks is told once, on its line; what was told earlier and is gone is closed.
import { say } from "../messages/catalogue.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { isPage, type Marker, markerOf, markersIn } from "../report/marker.ts";
import { standingOf, worstFirst } from "../report/order.ts";
import { findingComment, reviewPage, settledPage } from "../report/review.ts";
import type { HostAnswer } from "../source/host.ts";
import type { NewReview, PullRequests } from "./github-pulls.ts";
import type { OwnReview, OwnThread, Said } from "./github-said.ts";
import { offersFor } from "./offers.ts";
import { type OnFile, type OnLine, placed, shownPath } from "./placement.ts";

export interface ReviewRoom {
  readonly pulls: PullRequests;
  readonly pull: number;
  /** Full id of the head that was judged. */
  readonly commit: string;
  readonly event: NewReview["event"];
  /** Of one review. */
  readonly mostComments: number;
  readonly language: Language;
  readonly merges: boolean;
  /** All findings, also those that are more than are told: what is among them is not gone. */
  readonly present: readonly Finding[];
}

/** What GitHub did not take; the first refusal. */
export type Refusal = Extract<HostAnswer<unknown>, { kind: "refused" }>;

const MAX_FILE_COMMENTS = 10;

/**
 * Brings what is said on the pull request to what `result` says: at most one new review a head, nothing where nothing changed. What
 * GitHub refuses is told; `undefined`: all was said, or there was nothing to say.
 */
export async function review(result: ScanResult, room: ReviewRoom): Promise<Refusal | undefined> {
  const blocking = worstFirst(result.findings).filter((finding) => finding.blocking);
  const answer = await room.pulls.said(room.pull);
  // Where nothing blocks there is nothing new to say, and what a token may not read it could not have written.
  if (answer.kind === "refused") return blocking.length > 0 ? answer : undefined;
  const said = ownWords(answer.value);
  const { fresh, again, gone } = compared(room.present, blocking, said);
  for (const thread of again) await reopen(thread, room);
  // What was not looked at may still be there.
  if (result.problems.length === 0) for (const thread of gone) await close(thread, room);
  if (result.summary.verdict === "clean") await settle(said.reviews, room);
  if (fresh.length === 0) return undefined;
  const isTold = said.reviews.some(({ commit }) => commit === room.commit);
  return isTold ? undefined : speak(result, fresh, room);
}

/** Only what carries a line of ours. */
function ownWords({ threads, reviews }: Said): Said {
  return {
    threads: threads.filter(({ body }) => markersIn(body).length > 0),
    reviews: reviews.filter(({ body }) => isPage(body, "review")),
  };
}

interface Compared {
  /** What blocks and was not told yet, a finding for each place. */
  readonly fresh: readonly Finding[];
  /** What we closed and is there again. */
  readonly again: readonly OwnThread[];
  readonly gone: readonly OwnThread[];
}

/** A comment is about a finding by fingerprint and file; where the file was renamed, by fingerprint alone. */
function compared(findings: readonly Finding[], blocking: readonly Finding[], { threads, reviews }: Said): Compared {
  const nameOf = ({ fingerprint, place }: Marker): string => `${fingerprint} ${place}`;
  const open = new Map<string, OwnThread>();
  for (const thread of threads) for (const marker of markersIn(thread.body)) open.set(nameOf(marker), thread);
  const inPages = new Set(reviews.flatMap(({ body }) => markersIn(body).map(nameOf)));

  const isThere = (finding: Finding): boolean => finding.blocking || standingOf(finding) === "warns";
  const present = new Map<string, Finding>();
  for (const finding of [...blocking, ...findings.filter(isThere)]) {
    const name = nameOf(markerOf(finding));
    if (!present.has(name)) present.set(name, finding);
  }
  const left = new Map<string, OwnThread[]>();
  for (const [name, thread] of open) {
    const [fingerprint = ""] = name.split(" ");
    if (!present.has(name)) left.set(fingerprint, [...(left.get(fingerprint) ?? []), thread]);
  }
  const matched = new Map<OwnThread, Finding>();
  const fresh: Finding[] = [];
  const isTold = new Set(blocking);
  for (const [name, finding] of present) {
    const thread = open.get(name) ?? left.get(finding.fingerprint)?.pop();
    if (thread !== undefined) matched.set(thread, finding);
    else if (isTold.has(finding) && !inPages.has(name)) fresh.push(finding);
  }
  const gone = threads.filter((thread) => !matched.has(thread));
  const again = [...matched].filter(([, finding]) => finding.blocking).map(([thread]) => thread);
  return { fresh, again: again.filter(({ isOurEnd, isMinimised }) => isOurEnd || isMinimised), gone };
}

const RESOLVE = "mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }";
const UNRESOLVE = "mutation ($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }";
const MINIMISE =
  "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
const UNMINIMISE =
  "mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }";

/** What is fixed. A thread that people took up is theirs. Where the token may not close one, it is left. */
async function close(
  { id, comment, isResolved, isMinimised, hasReplies }: OwnThread,
  { pulls }: ReviewRoom,
): Promise<void> {
  if (isResolved || isMinimised || hasReplies) return;
  const closed = id === undefined ? undefined : await pulls.graphql(RESOLVE, { id });
  if (closed?.kind !== "found") await pulls.graphql(MINIMISE, { id: comment });
}

async function reopen({ id, comment, isOurEnd, isMinimised }: OwnThread, { pulls }: ReviewRoom): Promise<void> {
  if (isOurEnd && id !== undefined) await pulls.graphql(UNRESOLVE, { id });
  if (isMinimised) await pulls.graphql(UNMINIMISE, { id: comment });
}

/** Earlier pages say that something blocks; a request for changes would go on to. */
async function settle(reviews: readonly OwnReview[], { pulls, pull, language }: ReviewRoom): Promise<void> {
  const page = settledPage("review", language);
  for (const { id, body, state } of reviews) {
    if (body.trim() !== page.trim()) await pulls.updateReview(pull, id, page);
    if (state === "CHANGES_REQUESTED") await pulls.dismissReview(pull, id, say(language, "report.review.settled"));
  }
}

async function speak(result: ScanResult, fresh: readonly Finding[], room: ReviewRoom): Promise<Refusal | undefined> {
  const { pulls, pull } = room;
  const shown = await pulls.files(pull, fresh.map(shownPath));
  if (shown.kind === "refused") return shown;
  const { lines, files, rest } = placed(fresh, shown.value, offersFor(fresh, result.repairs?.repairs ?? []));
  const first = plan(lines.slice(0, room.mostComments), files, [...lines.slice(room.mostComments).map(bare), ...rest]);
  const answer = await post(result, first, room);
  if (answer === undefined || answer.failure !== "invalid") return answer;
  // GitHub does not say which line it does not take. Lines that the change added are the surest; the others go to their files.
  const sure = first.lines.filter(({ isAdded }) => isAdded);
  const second = plan(sure, [...first.lines.filter(({ isAdded }) => !isAdded), ...first.files], first.rows);
  const retried = await post(result, second, room);
  if (retried === undefined || retried.failure !== "invalid") return retried;
  return post(result, plan([], [...second.lines, ...second.files], second.rows), room);
}

/** What is said where, in one go. */
interface Plan {
  readonly lines: readonly OnLine[];
  readonly files: readonly OnFile[];
  /** Of the page. */
  readonly rows: readonly Finding[];
}

function plan(lines: readonly OnLine[], files: readonly OnFile[], rows: readonly Finding[]): Plan {
  const more = files.slice(MAX_FILE_COMMENTS).map(bare);
  return { lines, files: files.slice(0, MAX_FILE_COMMENTS), rows: worstFirst([...more, ...rows]) };
}

function bare({ finding }: { readonly finding: Finding }): Finding {
  return finding;
}

/** The review, then the comments on files, which GitHub takes one by one. */
async function post(result: ScanResult, { lines, files, rows }: Plan, room: ReviewRoom): Promise<Refusal | undefined> {
  const { pulls, pull, commit, event, language } = room;
  const commented = lines.length + files.length;
  if (lines.length > 0 || rows.length > 0 || event === "REQUEST_CHANGES") {
    const answer = await pulls.createReview(pull, {
      ...{ commit, event },
      body: reviewPage(result, room, { kind: "review", rows, commented }),
      comments: lines.map(({ finding, path, line, startLine, offer }) => ({
        ...{ path, line, body: findingComment(finding, language, "line", offer) },
        ...(startLine === undefined ? {} : { startLine }),
      })),
    });
    if (answer.kind === "refused") return answer;
  }
  let refused: Refusal | undefined;
  for (const { finding, path } of files) {
    const body = findingComment(finding, language, "file");
    const answer = await pulls.createFileComment(pull, { commit, path, body });
    if (answer.kind === "found") continue;
    refused ??= answer;
    if (answer.failure !== "invalid" && answer.failure !== "not-found") break;
  }
  // What is refused here must not send the review again.
  return refused === undefined
    ? undefined
    : { ...refused, failure: refused.failure === "invalid" ? "failed" : refused.failure };
}
