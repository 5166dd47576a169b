// What is said on a pull request, read and written through GitHub's API.

import { allPages } from "../github/pages.ts";
import type { HostAnswer } from "../source/host.ts";
import type { GithubRoom } from "./github-room.ts";
import { type OwnComment, ownComments, reviewsOf, type Said, threadsOf } from "./github-said.ts";

/** Lists are whole: all pages. What is refused (a read-only token, a fork's) is a value: it never changes a verdict. */
export interface PullRequests {
  /** The open ones whose head is the branch `OWNER:BRANCH`; the owner may be a fork's. */
  openFrom(branch: string): Promise<HostAnswer<readonly OpenPull[]>>;
  /** Who opened it; `undefined`: the account is gone. */
  authorOf(pull: number): Promise<HostAnswer<string | undefined>>;
  reviews(pull: number): Promise<HostAnswer<readonly Review[]>>;
  /** What an account may do here: `admin`, `write`, `read` or `none`. */
  permissionOf(account: string): Promise<HostAnswer<string>>;
  reviewComments(pull: number): Promise<HostAnswer<readonly ReviewComment[]>>;
  /** One review with all of its comments, or nothing: a single line outside of the diff refuses it as `invalid`. */
  createReview(pull: number, review: NewReview): Promise<HostAnswer<{ readonly id: number }>>;
  /** On a file as a whole. */
  createFileComment(pull: number, comment: NewFileComment): Promise<HostAnswer<{ readonly id: number }>>;
  updateReviewComment(id: number, body: string): Promise<HostAnswer<{ readonly id: number }>>;
  issueComments(pull: number): Promise<HostAnswer<readonly IssueComment[]>>;
  createIssueComment(pull: number, body: string): Promise<HostAnswer<{ readonly id: number }>>;
  updateIssueComment(id: number, body: string): Promise<HostAnswer<{ readonly id: number }>>;
  /** What we ourselves said in reviews and on lines. */
  said(pull: number): Promise<HostAnswer<Said>>;
  ownComments(pull: number): Promise<HostAnswer<readonly OwnComment[]>>;
  /** Files of the pull request with their diffs, until all of `wanted` are among them; GitHub lists no more than 3,000. */
  files(pull: number, wanted: readonly string[]): Promise<HostAnswer<readonly PullFile[]>>;
  updateReview(pull: number, id: number, body: string): Promise<HostAnswer<{ readonly id: number }>>;
  /** Takes a request for changes back. */
  dismissReview(pull: number, id: number, message: string): Promise<HostAnswer<{ readonly id: number }>>;
  /** A query or mutation whose answer the caller checks. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<HostAnswer<unknown>>;
}

export interface OpenPull {
  readonly number: number;
  /** Full ids. */
  readonly base: string;
  readonly head: string;
  /** Absent: the account is gone. */
  readonly author?: string;
}

export interface Review {
  readonly id: number;
  /** Absent: the account is gone. */
  readonly author?: string;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED or PENDING. */
  readonly state: string;
  /** Absent: the commit is gone. */
  readonly commit?: string;
}

export interface ReviewComment {
  readonly id: number;
  /** For GraphQL. */
  readonly nodeId: string;
  readonly author?: string;
  readonly body: string;
  readonly path: string;
  /** Absent: about the file as a whole, or outdated. */
  readonly line?: number;
  /** The comment that this one answers. */
  readonly inReplyTo?: number;
}

export interface IssueComment {
  readonly id: number;
  readonly nodeId: string;
  readonly author?: string;
  readonly body: string;
}

export interface PullFile {
  readonly path: string;
  /** Its hunks, each from its `@@` line. Absent: GitHub shows none, since it is no text or too long. */
  readonly patch?: string;
}

export interface NewReview {
  readonly commit: string;
  readonly event: "COMMENT" | "REQUEST_CHANGES";
  readonly body: string;
  /** `line` is 1-based, of the new file, and the last one of the comment; `startLine` lies before it. */
  readonly comments: readonly {
    readonly path: string;
    readonly line: number;
    readonly startLine?: number;
    readonly body: string;
  }[];
}

export interface NewFileComment {
  readonly commit: string;
  readonly path: string;
  readonly body: string;
}

export function pullRequests(room: GithubRoom): PullRequests {
  const { octokit, at, ask } = room;
  const { pulls, issues } = octokit.rest;
  const ofPull = (pull: number): typeof at & { pull_number: number } => ({ ...at, pull_number: pull });
  const ofIssue = (pull: number): typeof at & { issue_number: number } => ({ ...at, issue_number: pull });
  return {
    openFrom: (branch) =>
      ask(async () => {
        const all = await allPages((page) => pulls.list({ ...at, state: "open", head: branch, ...page }));
        return all.map(({ number, base, head, user }) => ({
          ...{ number, base: base.sha, head: head.sha },
          ...authorOf(user),
        }));
      }),
    authorOf: (pull) => ask(async () => authorOf((await pulls.get(ofPull(pull))).data.user).author),
    reviews: (pull) =>
      ask(async () => {
        const all = await allPages((page) => pulls.listReviews({ ...ofPull(pull), ...page }));
        return all.map(({ id, user, state, commit_id: commit }) => ({
          id,
          ...authorOf(user),
          state,
          ...(commit === null ? {} : { commit }),
        }));
      }),
    permissionOf: (account) =>
      ask(async () => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: account });
        return data.permission;
      }),
    reviewComments: (pull) =>
      ask(async () => {
        const all = await allPages((page) => pulls.listReviewComments({ ...ofPull(pull), ...page }));
        return all.map(({ id, node_id: nodeId, user, body, path, line, in_reply_to_id: inReplyTo }) => ({
          ...{ id, nodeId, ...authorOf(user), body, path },
          ...(typeof line === "number" ? { line } : {}),
          ...(inReplyTo === undefined ? {} : { inReplyTo }),
        }));
      }),
    createReview: (pull, { commit, event, body, comments }) =>
      ask(async () => {
        const lines = comments.map(({ startLine, ...comment }) => ({
          ...comment,
          side: "RIGHT",
          ...(startLine === undefined ? {} : { start_line: startLine, start_side: "RIGHT" }),
        }));
        return idOf(await pulls.createReview({ ...ofPull(pull), commit_id: commit, event, body, comments: lines }));
      }),
    createFileComment: (pull, { commit, path, body }) =>
      ask(async () =>
        idOf(await pulls.createReviewComment({ ...ofPull(pull), commit_id: commit, path, body, subject_type: "file" })),
      ),
    updateReviewComment: (id, body) =>
      ask(async () => idOf(await pulls.updateReviewComment({ ...at, comment_id: id, body }))),
    issueComments: (pull) =>
      ask(async () => {
        const all = await allPages((page) => issues.listComments({ ...ofIssue(pull), ...page }));
        return all.map(({ id, node_id: nodeId, user, body }) => ({ id, nodeId, ...authorOf(user), body: body ?? "" }));
      }),
    createIssueComment: (pull, body) => ask(async () => idOf(await issues.createComment({ ...ofIssue(pull), body }))),
    updateIssueComment: (id, body) =>
      ask(async () => idOf(await issues.updateComment({ ...at, comment_id: id, body }))),
    said: async (pull) => {
      const threads = await threadsOf(room, pull);
      if (threads.kind === "refused") return threads;
      const reviews = await reviewsOf(room, pull);
      if (reviews.kind === "refused") return reviews;
      return { kind: "found", value: { threads: threads.value, reviews: reviews.value } };
    },
    ownComments: (pull) => ownComments(room, pull),
    files: (pull, wanted) =>
      ask(async () => {
        const missing = new Set(wanted);
        const all = await allPages(
          (page) => pulls.listFiles({ ...ofPull(pull), ...page }),
          (files) => {
            for (const { filename } of files) missing.delete(filename);
            return missing.size === 0;
          },
        );
        return all.map(({ filename: path, patch }) => ({ path, ...(patch === undefined ? {} : { patch }) }));
      }),
    updateReview: (pull, id, body) =>
      ask(async () => idOf(await pulls.updateReview({ ...ofPull(pull), review_id: id, body }))),
    dismissReview: (pull, id, message) =>
      ask(async () => idOf(await pulls.dismissReview({ ...ofPull(pull), review_id: id, message }))),
    graphql: (query, variables) => ask(() => octokit.graphql(query, { ...variables })),
  };
}

function authorOf(user: { readonly login: string } | null | undefined): { author?: string } {
  return user == null ? {} : { author: user.login };
}

function idOf({ data }: { readonly data: { readonly id: number } }): { readonly id: number } {
  return { id: data.id };
}
