import { StackgateError } from "../model/problem.ts";

/**
 * What an event asks to be judged, before the checkout was looked at.
 * - `pull-request`: what `head` would bring into `base`; `commits` is the number of its commits, where the event says it. With
 *   `apiOnly` neither the checkout nor git takes part: the job has the base's rights, and the head is a stranger's
 * - `between`: what is new in `head` against `base`
 * - `push`: like `between`; where `before` is absent or `replaced` (new branch, tag, force push) and cannot be had, the default
 *   branch stands in for it, and where that is this very push, the whole tree is judged
 * - `tree`: all that `head` holds
 */
export type RangeRequest =
  | {
      readonly kind: "pull-request";
      readonly base: string;
      readonly head: string;
      readonly commits?: number;
      /** Its number, where the event says it. */
      readonly pull?: number;
      /** Who opened it. */
      readonly author?: string;
      /** GitHub's own merge of head into base, where the event has one. */
      readonly merge?: string;
      readonly apiOnly?: true;
    }
  | { readonly kind: "between"; readonly base: string; readonly head: string }
  | {
      readonly kind: "push";
      readonly before?: string;
      readonly replaced: boolean;
      readonly after: string;
      /** Absent: the push is to the default branch itself. */
      readonly defaultBranch?: string;
    }
  | { readonly kind: "tree"; readonly head: string };

/** The runner's facts about an event: GITHUB_EVENT_NAME, GITHUB_SHA, the parsed file of GITHUB_EVENT_PATH. */
export interface GithubEvent {
  readonly name: string;
  readonly sha: string | undefined;
  readonly payload: unknown;
}

const ZEROS = /^0+$/;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The range of an event. `given` (both inputs) stands in for it, whatever the event.
 * Throws StackgateError: `action-event` for an event that has no range here, `action-event-field` where the payload lacks what
 * GitHub documents for the event, `action-event-deleted` for the push that deletes a branch.
 */
export function rangeRequest(
  event: GithubEvent,
  given?: { readonly base: string; readonly head: string },
  mode: "auto" | "tree" | "history" = "auto",
): RangeRequest {
  if (mode !== "auto") return { kind: "tree", head: ownCommit(event) };
  if (given !== undefined) return { kind: "between", base: given.base, head: given.head };
  switch (event.name) {
    case "pull_request":
    case "pull_request_review":
      return {
        ...pullRequest(event),
        ...(event.sha !== undefined && isObjectId(event.sha) ? { merge: event.sha } : {}),
      };
    case "pull_request_target":
      return { ...pullRequest(event), apiOnly: true };
    case "merge_group":
      return {
        kind: "between",
        base: objectId(event, "merge_group.base_sha"),
        head: objectId(event, "merge_group.head_sha"),
      };
    case "push":
      return push(event);
    case "workflow_call":
      return rangeRequest({ ...event, name: callersEvent(event.payload) });
    case "schedule":
    case "workflow_dispatch":
      return { kind: "tree", head: ownCommit(event) };
    default:
      throw new StackgateError("action-event", { event: event.name === "" ? "?" : event.name });
  }
}

/** GitHub gives a called workflow the event of its caller; runners of others name the call, and give the caller's payload. */
function callersEvent(payload: unknown): string {
  if (field(payload, "pull_request") !== undefined) return "pull_request";
  if (field(payload, "merge_group") !== undefined) return "merge_group";
  return field(payload, "after") === undefined ? "workflow_dispatch" : "push";
}

function pullRequest(event: GithubEvent): Extract<RangeRequest, { kind: "pull-request" }> {
  const commits = countAt(event, "pull_request.commits");
  const pull = countAt(event, "pull_request.number") ?? countAt(event, "number");
  const author = field(event.payload, "pull_request.user.login");
  return {
    kind: "pull-request",
    base: objectId(event, "pull_request.base.sha"),
    head: objectId(event, "pull_request.head.sha"),
    ...(commits === undefined ? {} : { commits }),
    ...(pull === undefined ? {} : { pull }),
    ...(typeof author === "string" ? { author } : {}),
  };
}

/** The pull request that the event is about, whatever the inputs ask for; `undefined`: it is about none. */
export function pullRequestOf(event: GithubEvent): Extract<RangeRequest, { kind: "pull-request" }> | undefined {
  if (!/^(?:pull_request(?:_target|_review)?|workflow_call)$/.test(event.name)) return undefined;
  const request = rangeRequest(event);
  return request.kind === "pull-request" ? request : undefined;
}

function countAt({ payload }: GithubEvent, path: string): number | undefined {
  const value = field(payload, path);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function push(event: GithubEvent): RangeRequest {
  const after = objectId(event, "after");
  if (ZEROS.test(after)) throw new StackgateError("action-event-deleted");
  const before = objectId(event, "before");
  const created = ZEROS.test(before);
  const defaultBranch = field(event.payload, "repository.default_branch");
  const own = typeof defaultBranch === "string" && field(event.payload, "ref") === `refs/heads/${defaultBranch}`;
  return {
    kind: "push",
    ...(created ? {} : { before }),
    replaced: created || field(event.payload, "forced") === true,
    after,
    ...(typeof defaultBranch === "string" && !own && isBranchName(defaultBranch) ? { defaultBranch } : {}),
  };
}

function ownCommit(event: GithubEvent): string {
  if (event.sha === undefined || !OBJECT_ID.test(event.sha)) {
    throw new StackgateError("action-event-field", { event: event.name, field: "GITHUB_SHA", found: shown(event.sha) });
  }
  return event.sha;
}

function objectId(event: GithubEvent, path: string): string {
  const value = field(event.payload, path);
  if (typeof value === "string" && OBJECT_ID.test(value)) return value;
  throw new StackgateError("action-event-field", { event: event.name, field: path, found: shown(value) });
}

/** A full id, which the repository cannot have named anything. */
export function isObjectId(revision: string): boolean {
  return OBJECT_ID.test(revision);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "-";
  return typeof value === "string" ? value.slice(0, 80) : typeof value;
}

/** git's own rules for a name, as far as they matter once `refs/heads/` stands before it (git-check-ref-format). */
function isBranchName(name: string): boolean {
  return !/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^\/|\/$|\/\/|\.lock$/u.test(name);
}

/** What stands in a payload under the names of `path`; `undefined`: nothing does. */
export function field(value: unknown, path: string): unknown {
  let at: unknown = value;
  for (const key of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}
