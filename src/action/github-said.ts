// What we ourselves said on a pull request earlier, as GitHub's GraphQL tells it: only there is told who the token speaks as.

import { allPages } from "../github/pages.ts";
import type { HostAnswer } from "../source/host.ts";
import type { GithubRoom } from "./github-room.ts";

/** All of it, whatever the number of pages. A stranger's words are in none of these lists. */
export interface Said {
  readonly threads: readonly OwnThread[];
  readonly reviews: readonly OwnReview[];
}

/** A thread on a line or a file that begins with a comment of ours. */
export interface OwnThread {
  /** For GraphQL. Absent: it could not be asked. */
  readonly id?: string;
  /** Of our comment, for GraphQL. */
  readonly comment: string;
  readonly body: string;
  readonly isResolved: boolean;
  /** We closed it ourselves. */
  readonly isOurEnd: boolean;
  readonly isMinimised: boolean;
  readonly hasReplies: boolean;
}

export interface OwnReview {
  readonly id: number;
  readonly body: string;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED or PENDING. */
  readonly state: string;
  /** Absent: the commit is gone. */
  readonly commit?: string;
}

/** A comment of ours on the pull request as a whole. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** Whom a job's own token speaks as; nobody else can have that name. Where GraphQL does not tell, the name has to do. */
const JOB_AUTHOR = "github-actions[bot]";
/** More pages than any pull request has. */
const MAX_PAGES = 1000;

export async function threadsOf(room: GithubRoom, pull: number): Promise<HostAnswer<readonly OwnThread[]>> {
  const first = "comments(first: 1) { totalCount nodes { id body viewerDidAuthor isMinimized author { login } } }";
  const fields = `id isResolved resolvedBy { login } ${first}`;
  const answer = await allNodes<ToldThread>(room, pull, "reviewThreads", fields);
  if (!isTold(answer)) return threadsByName(room, pull);
  if (answer.kind === "refused") return answer;
  const threads = answer.value.flatMap(({ id, isResolved, resolvedBy, comments }): readonly OwnThread[] => {
    const comment = comments?.nodes[0];
    if (comment == null || !isOurs(comment)) return [];
    const ended = resolvedBy?.login;
    const isOurEnd = ended !== undefined && bare(ended) === bare(comment.author?.login ?? "");
    const { body, isMinimized: isMinimised } = comment;
    return [
      { id, comment: comment.id, body, isResolved, isOurEnd, isMinimised, hasReplies: (comments?.totalCount ?? 1) > 1 },
    ];
  });
  return { kind: "found", value: threads };
}

export async function reviewsOf(room: GithubRoom, pull: number): Promise<HostAnswer<readonly OwnReview[]>> {
  const answer = await allNodes<ToldReview>(
    room,
    pull,
    "reviews",
    "databaseId state body viewerDidAuthor author { login } commit { oid }",
  );
  if (!isTold(answer)) return reviewsByName(room, pull);
  if (answer.kind === "refused") return answer;
  const reviews = answer.value
    .filter(isOurs)
    .flatMap(({ databaseId: id, state, body, commit }) =>
      id == null ? [] : [{ id, state, body, ...(commit == null ? {} : { commit: commit.oid }) }],
    );
  return { kind: "found", value: reviews };
}

export async function ownComments(room: GithubRoom, pull: number): Promise<HostAnswer<readonly OwnComment[]>> {
  const answer = await allNodes<ToldComment>(
    room,
    pull,
    "comments",
    "databaseId body viewerDidAuthor author { login }",
  );
  if (!isTold(answer)) return commentsByName(room, pull);
  if (answer.kind === "refused") return answer;
  const comments = answer.value
    .filter(isOurs)
    .flatMap(({ databaseId: id, body }) => (id == null ? [] : [{ id, body }]));
  return { kind: "found", value: comments };
}

/**
 * Not where GraphQL is not to be had, or knows of nothing: then REST has the word, since a second review because of a server whose
 * GraphQL answers with empty lists would be noise.
 */
function isTold<T>(answer: HostAnswer<readonly T[]> | undefined): answer is HostAnswer<readonly T[]> {
  return answer !== undefined && (answer.kind === "refused" || answer.value.length > 0);
}

/** By GitHub's word, and where that is missing by the name. */
function isOurs({ viewerDidAuthor, author }: Authored): boolean {
  return viewerDidAuthor ?? (author != null && bare(author.login) === bare(JOB_AUTHOR));
}

interface Authored {
  /** A copy of GitHub may leave it out. */
  readonly viewerDidAuthor?: boolean;
  readonly author?: { readonly login: string } | null;
}

interface ToldThread {
  readonly id: string;
  readonly isResolved: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments?: {
    readonly totalCount: number;
    readonly nodes: readonly (
      | (Authored & { readonly id: string; readonly body: string; readonly isMinimized: boolean })
      | null
    )[];
  };
}

interface ToldReview extends Authored {
  readonly databaseId: number | null;
  readonly state: string;
  readonly body: string;
  readonly commit: { readonly oid: string } | null;
}

interface ToldComment extends Authored {
  readonly databaseId: number | null;
  readonly body: string;
}

interface Connection<T> {
  readonly nodes: readonly (T | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface ToldPage<T> {
  readonly repository?: {
    readonly pullRequest?: Readonly<Record<string, Connection<T>>> | null;
  } | null;
}

/** `undefined`: GraphQL is not to be had here, or does not tell this. */
async function allNodes<T>(
  { octokit, at, ask }: GithubRoom,
  pull: number,
  list: "reviewThreads" | "reviews" | "comments",
  fields: string,
): Promise<HostAnswer<readonly T[]> | undefined> {
  const page = `${list}(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`;
  const query = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) { repository(owner: $owner, name: $repo) { pullRequest(number: $pull) { ${page} } } }`;
  const all: T[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const asked: Readonly<Record<string, unknown>> = { ...at, pull, after };
    const answer: HostAnswer<ToldPage<T>> = await ask(() => octokit.graphql<ToldPage<T>>(query, asked));
    // REST would answer these in the same way, only later.
    const isFinal = answer.kind === "refused" && /^(?:rate-limited|unreachable)$/.test(answer.failure);
    if (answer.kind === "refused") return isFinal ? answer : undefined;
    const found: Connection<T> | undefined = answer.value?.repository?.pullRequest?.[list];
    if (!Array.isArray(found?.nodes)) return undefined;
    all.push(...found.nodes.filter((node): node is NonNullable<typeof node> => node !== null));
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage || after === null) break;
  }
  return { kind: "found", value: all };
}

async function threadsByName(
  { octokit, at, ask }: GithubRoom,
  pull: number,
): Promise<HostAnswer<readonly OwnThread[]>> {
  return ask(async () => {
    const all = await allPages((page) => octokit.rest.pulls.listReviewComments({ ...at, pull_number: pull, ...page }));
    const answered = new Set(all.map(({ in_reply_to_id: first }) => first));
    return all
      .filter(({ user, in_reply_to_id: first }) => user?.login === JOB_AUTHOR && first === undefined)
      .map(({ id, node_id: comment, body }) => ({
        ...{ comment, body, hasReplies: answered.has(id) },
        ...{ isResolved: false, isOurEnd: false, isMinimised: false },
      }));
  });
}

async function reviewsByName(
  { octokit, at, ask }: GithubRoom,
  pull: number,
): Promise<HostAnswer<readonly OwnReview[]>> {
  return ask(async () => {
    const all = await allPages((page) => octokit.rest.pulls.listReviews({ ...at, pull_number: pull, ...page }));
    return all
      .filter(({ user }) => user?.login === JOB_AUTHOR)
      .map(({ id, body, state, commit_id: commit }) => ({ id, body, state, ...(commit === null ? {} : { commit }) }));
  });
}

async function commentsByName(
  { octokit, at, ask }: GithubRoom,
  pull: number,
): Promise<HostAnswer<readonly OwnComment[]>> {
  return ask(async () => {
    const all = await allPages((page) => octokit.rest.issues.listComments({ ...at, issue_number: pull, ...page }));
    return all.filter(({ user }) => user?.login === JOB_AUTHOR).map(({ id, body }) => ({ id, body: body ?? "" }));
  });
}

/** REST names an app `name[bot]`, GraphQL `name`. */
function bare(login: string): string {
  return login.replace(/\[bot\]$/, "");
}
