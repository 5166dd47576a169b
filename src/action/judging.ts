// What an event's range comes to, by the policy that counts for it.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { scan } from "../scan.ts";
import { joinedResult } from "../work/joined-result.ts";
import type { PolicyFiles } from "../work/policy-file.ts";
import { isApproved } from "./approval.ts";
import type { RangeRequest } from "./event.ts";
import type { Github } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { baseOf, openRange } from "./plan.ts";
import { type RangeRoom, type ResolvedRange, resolveRange } from "./range.ts";

export type PullRequestRange = Extract<RangeRequest, { kind: "pull-request" }>;

export interface Judging {
  readonly range: ResolvedRange;
  /** The event's own, whatever the inputs say; absent: it is no pull request. */
  readonly pull?: PullRequestRange;
  readonly room: RangeRoom;
  readonly inputs: Inputs;
  readonly elsewhere: Pick<PolicyFiles, "readElsewhere">;
  readonly today: string;
  /** Absent: there is no token. */
  readonly github?: () => Promise<Github>;
  /** Told once it is known, before anything is scanned. */
  onPolicy(policyPath: string | undefined): void;
}

export interface Judged {
  readonly result: ScanResult;
  readonly policy: Policy;
  /** Something waits for an approval that nobody could be asked about. */
  readonly isUnasked: boolean;
}

/**
 * Judges the range by the policy of its base. On a pull request whatever touches the gate blocks, and the exceptions that it brings
 * itself do not count, until someone else who may write has approved its head.
 */
export async function judgeRange(judging: Judging): Promise<Judged> {
  const { pull, github } = judging;
  const first = await judgeBy(judging, false);
  if (pull?.pull === undefined || !awaitsApproval(first.result)) return { ...first, isUnasked: false };
  if (github === undefined) return { ...first, isUnasked: true };
  const { pulls } = await github();
  const { author, head } = pull;
  const approved = await isApproved(pulls, { pull: pull.pull, head, ...(author === undefined ? {} : { author }) });
  if (approved === undefined) return { ...first, isUnasked: true };
  return { ...(approved ? await judgeBy(judging, true) : first), isUnasked: false };
}

function awaitsApproval({ findings, notices = [] }: ScanResult): boolean {
  return findings.some(isGuard) || notices.some(({ code }) => code === "new-exception");
}

function isGuard({ family, blocking }: ScanResult["findings"][number]): boolean {
  return family === "policy" && blocking;
}

async function judgeBy(judging: Judging, approved: boolean): Promise<Omit<Judged, "isUnasked">> {
  const { range, pull, room, inputs, elsewhere, today } = judging;
  const { source, policy: own, policyPath } = await openRange(range, room.env, inputs, elsewhere, approved);
  judging.onPolicy(policyPath);
  const guards = pull === undefined || approved ? {} : { guards: "block" as const };
  const { language, allRules } = inputs;
  const isWhole = baseOf(range) === undefined;
  const scanned = await scan({
    ...{ source, policy: { ...own, ...guards }, language, allRules, today },
    acceptsNew: isWhole || approved,
    coversAll: isWhole,
    ...(isReviewed(judging) ? { repairs: { digests: new Map(), blockingOnly: true } } : {}),
  });
  if (inputs.mode === "history" && scanned.summary.coverage.shallow === true)
    throw new StackgateError("action-history-shallow");
  const isOwnRange = inputs.range === undefined && inputs.mode === "auto";
  const guarded = isOwnRange || pull === undefined ? [] : [await guardResult(judging, pull, guards)];
  const { repairs } = scanned;
  const result = { ...joinedResult([scanned, ...guarded]), ...(repairs === undefined ? {} : { repairs }) };
  // An input of the change itself cannot let through what the change does to the gate. Where the API alone is asked, the workflow that
  // runs is the base's own, and with it the input.
  const isOfChange = pull?.apiOnly !== true;
  const policy = isOfChange && result.findings.some(isGuard) ? { ...own, exitZero: false } : own;
  return { result, policy };
}

/** A review offers repairs; nobody else asks for them. */
function isReviewed({ pull, github, inputs: { comment } }: Judging): boolean {
  return pull?.pull !== undefined && github !== undefined && (comment === "auto" || comment === "review");
}

/** The workflow of the change may name another range: what it does to the gate is judged on the event's own all the same. */
async function guardResult(
  { room, inputs, elsewhere, today }: Judging,
  pull: PullRequestRange,
  guards: Pick<Policy, "guards">,
): Promise<ScanResult> {
  const folder = join(room.folder, OWN_FOLDER);
  await mkdir(folder, { recursive: true });
  const range = await resolveRange(pull, { ...room, folder });
  const { range: _, ...others } = inputs;
  const { source } = await openRange(range, room.env, { ...others, mode: "auto" }, elsewhere);
  const policy = { ...DEFAULT_POLICY, ...guards, only: ["policy"] };
  return scan({ source, policy, language: inputs.language, allRules: false, today, acceptsNew: true });
}

/** Of {@link RangeRoom.folder}: what the event's own range needs where the inputs name another. */
export const OWN_FOLDER = "own-range";
