import { StackgateError } from "../model/problem.ts";
import { type Commits, obtainCommits, type RawCommit, type Remote, rawCommit } from "../source/git/fetch.ts";
import type { Host } from "../source/host.ts";
import type { RangeRequest } from "./event.ts";
import { type HostedRange, resolveHosted } from "./hosted-range.ts";

/** Where commits may be looked for. */
export interface RangeRoom {
  /** The folder of the checkout; it need not be a repository. */
  readonly checkout: string;
  /** Of the child processes; without the runner's secrets. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder of ours, empty. */
  readonly folder: string;
  /** Absent: only the checkout is asked. */
  readonly remote?: Remote;
  /** Opens GitHub's API, where there is a token. */
  readonly host?: () => Promise<Host>;
}

/** A repository that holds the range. Without `base` all that `head` holds is judged. */
export interface LocalRange {
  readonly kind: "local";
  readonly cwd: string;
  readonly base?: string;
  readonly head: string;
}

export type ResolvedRange = LocalRange | HostedRange;

type PullRequest = Extract<RangeRequest, { kind: "pull-request" }>;

/** Where git is missing or its server gives nothing, the API may have the commits all the same. */
const MAY_ASK_HOST: ReadonlySet<string> = new Set([
  "git-missing",
  ...["no-server", "refused", "no-such-commit", "unreachable", "failed"].map((failure) => `action-commit-${failure}`),
]);

/**
 * Turns what the event asks for into commits that are there: in the checkout, fetched, or else through the API. Throws StackgateError
 * `action-commit-…` (`host-…` where only the API is asked) when one cannot be had: a base that is missing is never taken for an empty one.
 */
export async function resolveRange(request: RangeRequest, room: RangeRoom): Promise<ResolvedRange> {
  const { host } = room;
  if (request.kind === "pull-request" && request.apiOnly === true) {
    if (host === undefined) throw new StackgateError("action-host-token", { event: "pull_request_target" });
    return resolveHosted(request, await host());
  }
  try {
    return await resolveLocal(request, room);
  } catch (error) {
    if (host === undefined || !(error instanceof StackgateError) || !MAY_ASK_HOST.has(error.code)) throw error;
    return resolveHosted(request, await host()).catch((second: unknown) => {
      // Where both fail, git's reason names the commit and is the one that a checkout mends.
      throw second instanceof StackgateError ? error : second;
    });
  }
}

async function resolveLocal(request: RangeRequest, room: RangeRoom): Promise<LocalRange> {
  switch (request.kind) {
    case "pull-request": {
      const base = (await firstParentOfMerge(request, room)) ?? request.base;
      const { head, commits } = request;
      return ready(await obtain(room, { base, head, ...(commits === undefined ? {} : { commits }) }), base, head);
    }
    case "between":
      return ready(await obtain(room, request), request.base, request.head);
    case "push":
      return resolvePush(request, room);
    case "tree":
      return ready(await obtain(room, { head: request.head }), undefined, request.head);
  }
}

/**
 * actions/checkout gives the merge of base and head, by default without its parents; but its object names them, and its first
 * parent is the base as it is now, not as it was when the event was made. It has to be GitHub's merge, by the event or by the ref
 * under which the checkout keeps it: of another commit the pull request's author chose the parents.
 */
async function firstParentOfMerge({ head, merge, pull }: PullRequest, room: RangeRoom): Promise<string | undefined> {
  const commitOf = (revision: string): Promise<RawCommit | undefined> => rawCommit(room.checkout, room.env, revision);
  const checkedOut = await commitOf("HEAD");
  const [base, merged, ...others] = checkedOut?.parents ?? [];
  if (others.length > 0 || merged !== head) return undefined;
  if (checkedOut?.id === merge) return base;
  const kept = pull === undefined ? undefined : await commitOf(`refs/remotes/pull/${pull}/merge`);
  return kept !== undefined && kept.id === checkedOut?.id ? base : undefined;
}

/** A ref that was made or replaced has no base of its own: the default branch stands in, and without that the whole tree is judged. */
async function resolvePush(request: Extract<RangeRequest, { kind: "push" }>, room: RangeRoom): Promise<LocalRange> {
  const { before, after: head, replaced, defaultBranch } = request;
  const bases = replaced ? [before, defaultBranch === undefined ? undefined : `refs/heads/${defaultBranch}`] : [before];
  for (const base of bases) {
    if (base === undefined) continue;
    const found = await obtain(room, { base, head });
    const mayTryNext =
      replaced && found.kind === "missing" && found.failure === "no-such-commit" && found.side === "base";
    if (!mayTryNext) return ready(found, base, head);
  }
  return ready(await obtain(room, { head }), undefined, head);
}

function obtain(room: RangeRoom, wanted: { base?: string; head: string; commits?: number }): Promise<Commits> {
  const { checkout, env, folder, remote } = room;
  return obtainCommits({ checkout, env, folder, ...(remote === undefined ? {} : { remote }), ...wanted });
}

function ready(found: Commits, base: string | undefined, head: string): LocalRange {
  switch (found.kind) {
    case "ready":
      return {
        kind: "local",
        cwd: found.cwd,
        head: found.head,
        ...(found.base === undefined ? {} : { base: found.base }),
      };
    case "missing": {
      const { side, failure, detail } = found;
      const revision = side === "base" ? (base ?? head) : head;
      throw new StackgateError(`action-commit-${failure}`, { side, revision: shortRevision(revision), detail });
    }
  }
}

/** An object id as people read it; a name stays whole. */
export function shortRevision(revision: string): string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision.slice(0, 7) : revision;
}
