// Whether someone else has approved what a pull request changes about its own gate.
import type { PullRequests } from "./github-pulls.ts";

/** The pull request, as the event has it. */
export interface ApprovedPull {
  readonly pull: number;
  /** Absent: the event does not say who opened it. */
  readonly author?: string;
  /** The commit that is judged: an approval of an earlier one is none. */
  readonly head: string;
}

const MAY_WRITE: ReadonlySet<string> = new Set(["admin", "write"]);
/** Approvals of accounts whose permission is asked; a pull request with more is not waiting for one. */
const MAX_ASKED = 20;

/**
 * Someone who may write, who is neither the author nor a bot (a workflow of the change could be one), has approved this very head and
 * not taken it back since. `undefined`: GitHub did not say, which counts as no.
 */
export async function isApproved(
  { authorOf, reviews, permissionOf }: Pick<PullRequests, "authorOf" | "reviews" | "permissionOf">,
  { pull, author: said, head }: ApprovedPull,
): Promise<boolean | undefined> {
  const opened = said === undefined ? await authorOf(pull) : undefined;
  const author = opened?.kind === "found" ? opened.value : said;
  // Nobody can be told from an author who is not known.
  if (author === undefined) return undefined;
  const answer = await reviews(pull);
  if (answer.kind !== "found") return undefined;
  /** By account, in lower case: GitHub's names have no case. */
  const last = new Map<string, { readonly state: string; readonly commit: string | undefined }>();
  for (const review of answer.value) {
    if (review.author === undefined || review.state === "COMMENTED" || review.state === "PENDING") continue;
    last.set(review.author.toLowerCase(), { state: review.state, commit: review.commit });
  }
  const approving = [...last]
    .filter(([, { state, commit }]) => state === "APPROVED" && commit === head)
    .map(([account]) => account)
    .filter((account) => account !== author.toLowerCase() && !account.endsWith("[bot]"));
  let isTold = true;
  for (const account of approving.slice(0, MAX_ASKED)) {
    const permission = await permissionOf(account);
    if (permission.kind === "found" && MAY_WRITE.has(permission.value)) return true;
    if (permission.kind === "refused") isTold = false;
  }
  return isTold ? false : undefined;
}
