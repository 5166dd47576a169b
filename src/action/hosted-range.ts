// The range of an event where there is no clone: what GitHub's API compares.
import { StackgateError } from "../model/problem.ts";
import { type Host, type HostAnswer, type HostedCommit, type HostedComparison, needed } from "../source/host.ts";
import { isObjectId, type RangeRequest } from "./event.ts";

/** A range of the API's. Without a comparison all that the commit holds is judged. */
export type HostedRange =
  | { readonly kind: "compared"; readonly host: Host; readonly comparison: HostedComparison; readonly head: string }
  | { readonly kind: "whole"; readonly host: Host; readonly commit: HostedCommit; readonly head: string };

/**
 * Asks the host for the range. Throws StackgateError `host-…` where it does not give it, `action-host-name` for a head that is no
 * object id: only git can tell what a name means here.
 */
export async function resolveHosted(request: RangeRequest, host: Host): Promise<HostedRange> {
  const head = headOf(request);
  if (!isObjectId(head)) throw new StackgateError("action-host-name", { found: head });
  switch (request.kind) {
    case "pull-request":
    case "between":
      return compared(host, await host.comparison(request.base, head), request.base, head);
    case "push":
      return resolvePush(request, host);
    case "tree":
      return whole(host, head);
  }
}

function headOf(request: RangeRequest): string {
  return request.kind === "push" ? request.after : request.head;
}

/** As with git: the default branch stands in for a base that was replaced, and without that the whole tree is judged. */
async function resolvePush(
  { before, after, replaced, defaultBranch }: Extract<RangeRequest, { kind: "push" }>,
  host: Host,
): Promise<HostedRange> {
  for (const base of replaced ? [before, defaultBranch] : [before]) {
    if (base === undefined) continue;
    const answer = await host.comparison(base, after);
    const mayTryNext = replaced && answer.kind === "refused" && answer.failure === "not-found";
    if (!mayTryNext) return compared(host, answer, base, after);
  }
  return whole(host, after);
}

function compared(host: Host, answer: HostAnswer<HostedComparison>, base: string, head: string): HostedRange {
  const what = `${base.slice(0, 7)}...${head.slice(0, 7)}`;
  return { kind: "compared", host, comparison: needed(answer, what), head };
}

async function whole(host: Host, head: string): Promise<HostedRange> {
  return { kind: "whole", host, commit: needed(await host.commit(head), `commit ${head.slice(0, 7)}`), head };
}
