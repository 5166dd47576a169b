// The channels that need permission: review, sticky comment, check run. Whatever goes wrong here is a notice: the verdict stands.
import { say } from "../messages/catalogue.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { checkPage } from "../report/check-run.ts";
import type { Github } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { type Refusal, review } from "./review.ts";
import type { Runner } from "./runner.ts";
import { sticky } from "./sticky.ts";

export interface Listeners {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly github: () => Promise<Github>;
  /** Full id of the head that was judged. */
  readonly head: string;
  /** Absent: the event is about no pull request. */
  readonly pull?: number;
  readonly merges: boolean;
  /** What blocks does not fail the step. */
  readonly passes: boolean;
  /** All findings, also those that are more than are told. */
  readonly present: readonly Finding[];
}

/** Not the job's name: a check and a job of one name would both be required, and only the job is the gate. */
const CHECK_NAME = "stackgate report";

/** Says what there is to say, where it is wanted. Never throws, and never changes what was decided. */
export async function speak(result: ScanResult, listeners: Listeners): Promise<void> {
  const { runner, inputs, pull } = listeners;
  const { language } = inputs;
  try {
    if (pull !== undefined && inputs.comment !== "off") {
      const refused = await onPull(result, listeners, pull);
      if (refused !== undefined) runner.notice(refusalText(refused, language));
    }
    if (inputs.checkRun) {
      const refused = await asCheckRun(result, listeners);
      if (refused !== undefined) runner.notice(say(language, "action.notice.check-run", { status: refused.status }));
    }
  } catch (error) {
    runner.trace(error);
    runner.notice(say(language, "action.notice.bug", { name: error instanceof Error ? error.name : typeof error }));
  }
}

async function onPull(
  result: ScanResult,
  { inputs, github, head, merges, present }: Listeners,
  pull: number,
): Promise<Refusal | undefined> {
  const { pulls } = await github();
  const { language, maxComments: mostComments } = inputs;
  const room = { pulls, pull, language, merges };
  if (inputs.comment === "sticky") return sticky(result, room);
  const event = inputs.reviewEvent === "request-changes" ? "REQUEST_CHANGES" : "COMMENT";
  return review(result, { ...room, commit: head, event, mostComments, present });
}

async function asCheckRun(
  result: ScanResult,
  { inputs, github, head, merges, passes }: Listeners,
): Promise<Refusal | undefined> {
  const { checks } = await github();
  const page = checkPage(result, { language: inputs.language, merges });
  const { verdict } = result.summary;
  const conclusion = verdict === "clean" ? "success" : verdict === "blocked" && passes ? "neutral" : "failure";
  const answer = await checks.create({ name: CHECK_NAME, commit: head, conclusion, ...page });
  return answer.kind === "refused" ? answer : undefined;
}

function refusalText({ failure, status }: Refusal, language: Language): string {
  switch (failure) {
    case "forbidden":
    case "not-found":
      return say(language, "action.notice.comment-forbidden", { status });
    case "invalid":
    case "rate-limited":
    case "unreachable":
    case "failed":
      return say(language, "action.notice.comment-failed", { status });
  }
}
