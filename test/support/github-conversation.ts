// What is said on pull requests of the loopback GitHub: reviews, comments and check runs, by GitHub's documented rules.

import { type Answer, type Call, found, type Handler, notFound, paged } from "./github-answers.ts";
import { diffEntries, type Facts, type Pull, repositoryUrl, type Told } from "./github-facts.ts";
import { graphqlAnswer } from "./github-graphql.ts";
import { exampleOf, operationOf } from "./github-openapi.ts";

export interface Conversation {
  /** As they are now, in GitHub's own form. A test may put its own in. */
  readonly reviews: Told[];
  readonly reviewComments: Told[];
  readonly issueComments: Told[];
  readonly checkRuns: Told[];
  /** Accounts that may write here; all others may read. */
  readonly writers: Set<string>;
  /** Ids of the GraphQL nodes that were resolved or minimised. */
  readonly resolved: string[];
  readonly minimised: string[];
  readonly handlers: Readonly<Record<string, Handler>>;
  graphql(body: Told): Answer;
}

/** Who the Action's token speaks as. */
export const BOT = "github-actions[bot]";
/** Of one body, in characters. */
const MAX_BODY = 65_536;
const MAX_ANNOTATIONS = 50;
const DOCS = "https://docs.github.com/rest";

/** `refused` tells whether the token may not send a mutation. */
export function conversation(
  facts: Facts,
  pulls: readonly Pull[],
  violations: string[],
  refused: (mutation: string) => boolean = () => false,
): Conversation {
  const reviews: Told[] = [];
  const reviewComments: Told[] = [];
  const issueComments: Told[] = [];
  const checkRuns: Told[] = [];
  const writers = new Set<string>();
  const resolved: string[] = [];
  const minimised: string[] = [];
  let ids = 1000;
  const bot = (user: Told): Told => ({ ...user, login: BOT, type: "Bot" });
  const pullOf = (number: string | undefined): Pull | undefined => pulls.find((one) => String(one.number) === number);
  const bodyTooLong = (text: unknown): boolean => typeof text === "string" && [...text].length > MAX_BODY;

  const addComment = (call: Call, comment: Told, review: number | null, example: Told): Told => {
    const id = ++ids;
    const commit = comment.commit_id ?? call.body.commit_id;
    const { start_line: startLine = null } = comment;
    const added = {
      ...example,
      id,
      node_id: `PRRC_${id}`,
      pull_request_review_id: review,
      path: comment.path,
      body: comment.body,
      commit_id: commit,
      original_commit_id: commit,
      user: bot(example.user),
      pull_request_url: `${repositoryUrl(facts)}/pulls/${call.operation.params.pull_number}`,
      subject_type: comment.subject_type ?? "line",
      ...(comment.subject_type === "file"
        ? { line: undefined, original_line: undefined, start_line: null }
        : { line: comment.line, original_line: comment.line, start_line: startLine, side: comment.side ?? "RIGHT" }),
    };
    delete added.in_reply_to_id;
    reviewComments.push(added);
    return added;
  };
  /** Why GitHub would refuse comments of a review; all of them with the one. */
  const refusal = (pull: Pull, head: string, comments: readonly Told[]): string | undefined => {
    const merge = facts.text("merge-base", pull.base, head) ?? pull.base;
    const files = new Map(diffEntries(facts, merge, head).map((file) => [file.filename, linesOf(file.patch)]));
    for (const { path, line, start_line: start, subject_type: subject, body } of comments) {
      const lines = files.get(path);
      const placed =
        subject === "file"
          ? lines !== undefined
          : lines?.has(line) === true && (start === undefined || lines.get(start) === lines.get(line));
      if (!placed) return "Pull request review thread line must be part of the diff";
      if (start !== undefined && start >= line) return "start_line must precede the end line.";
      if (subject === "file" && /^`{3,}suggestion$/m.test(body)) violations.push("a suggestion on a file as a whole");
      if (bodyTooLong(body)) return "Body is too long (maximum is 65536 characters)";
    }
    return undefined;
  };

  const handlers: Readonly<Record<string, Handler>> = {
    "repos/get-collaborator-permission-level": (call) => {
      const { username = "" } = call.operation.params;
      const permission = writers.has(username) ? "write" : "read";
      const example = call.example();
      const user = { ...example.user, login: username, role_name: permission };
      return found({ ...example, user, permission, role_name: permission });
    },
    "pulls/list-reviews": (call) => paged(call, facts, ofPull(reviews, call)),
    "pulls/list-review-comments": (call) => paged(call, facts, ofPull(reviewComments, call)),
    "pulls/create-review": (call) => {
      const { body, operation } = call;
      const pull = pullOf(operation.params.pull_number);
      if (pull === undefined) return notFound();
      const comments: readonly Told[] = body.comments ?? [];
      const refused = refusal(pull, body.commit_id ?? facts.text("rev-parse", pull.head), comments);
      if (refused !== undefined) return unprocessable(refused, true);
      if (bodyTooLong(body.body)) return unprocessable("Body is too long (maximum is 65536 characters)", true);
      if ((body.body ?? "") === "" && comments.length === 0) return unprocessable("Review needs a body", true);
      const id = ++ids;
      const example = call.example();
      for (const comment of comments) addComment(call, comment, id, lineComment());
      const state = body.event === "REQUEST_CHANGES" ? "CHANGES_REQUESTED" : "COMMENTED";
      const review = {
        ...example,
        id,
        node_id: `PRR_${id}`,
        user: bot(example.user),
        body: body.body ?? "",
        state,
        commit_id: body.commit_id,
        pull_request_url: `${repositoryUrl(facts)}/pulls/${operation.params.pull_number}`,
      };
      reviews.push(review);
      return found(review);
    },
    "pulls/create-review-comment": (call) => {
      const { body, operation } = call;
      const pull = pullOf(operation.params.pull_number);
      if (pull === undefined) return notFound();
      const refused = refusal(pull, body.commit_id, [body]);
      if (refused !== undefined) return unprocessable(refused);
      return { status: 201, body: addComment(call, body, ++ids, call.example()) };
    },
    "pulls/update-review-comment": (call) => changed(reviewComments, call),
    "pulls/update-review": (call) => changed(reviews, call, "review_id"),
    "pulls/dismiss-review": (call) => {
      const review = reviews.find(({ id }) => String(id) === call.operation.params.review_id);
      if (review === undefined) return notFound();
      if (review.state !== "CHANGES_REQUESTED")
        return unprocessable("Can not dismiss a commented pull request review", true);
      review.state = "DISMISSED";
      return found(review);
    },
    "issues/list-comments": (call) =>
      paged(
        call,
        facts,
        issueComments.filter(({ issue_url: url }) => String(url).endsWith(`/${call.operation.params.issue_number}`)),
      ),
    "issues/create-comment": (call) => {
      if (bodyTooLong(call.body.body)) return unprocessable("Body is too long (maximum is 65536 characters)");
      const id = ++ids;
      const example = call.example();
      const issue = `${repositoryUrl(facts)}/issues/${call.operation.params.issue_number}`;
      const comment = {
        ...example,
        id,
        node_id: `IC_${id}`,
        body: call.body.body,
        user: bot(example.user),
        issue_url: issue,
      };
      issueComments.push(comment);
      return { status: 201, body: comment };
    },
    "issues/update-comment": (call) => changed(issueComments, call),
    "checks/create": (call) => {
      const id = ++ids;
      if ((call.body.output?.annotations?.length ?? 0) > MAX_ANNOTATIONS)
        violations.push("checks/create: more than 50 annotations");
      const run = { ...call.example(), id, name: call.body.name, head_sha: call.body.head_sha };
      checkRuns.push({ ...run, asked: [call.body] });
      return { status: 201, body: run };
    },
    "checks/update": (call) => {
      const run = checkRuns.find(({ id }) => String(id) === call.operation.params.check_run_id);
      if ((call.body.output?.annotations?.length ?? 0) > MAX_ANNOTATIONS)
        violations.push("checks/update: more than 50 annotations");
      if (run === undefined) return notFound();
      run.asked.push(call.body);
      const { asked, ...told } = run;
      return found({ ...call.example(), id: told.id, name: told.name, head_sha: told.head_sha });
    },
  };
  return {
    ...{ reviews, reviewComments, issueComments, checkRuns, writers, resolved, minimised, handlers },
    graphql: (body) =>
      graphqlAnswer(facts, body, { reviews, reviewComments, issueComments, resolved, minimised }, refused),
  };
}

function lineComment(): Told {
  const list = operationOf("GET", "/repos/a/b/pulls/1/comments");
  const [example] = list === undefined ? [] : (exampleOf(list) as Told[]);
  return example;
}

/** Lines of the new file that a patch shows, with its context, and the hunk that each is in. */
function linesOf(patch: string | undefined): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  let [at, hunk] = [0, 0];
  for (const line of patch?.split("\n") ?? []) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line)?.[1];
    if (start !== undefined) [at, hunk] = [Number(start), hunk + 1];
    else if (line.startsWith("+") || line.startsWith(" ")) lines.set(at++, hunk);
  }
  return lines;
}

function ofPull(all: readonly Told[], { operation }: Call): readonly Told[] {
  return all.filter(({ pull_request_url: url }) => String(url).endsWith(`/pulls/${operation.params.pull_number}`));
}

function changed(all: Told[], call: Call, parameter = "comment_id"): Answer {
  const at = all.findIndex(({ id }) => String(id) === call.operation.params[parameter]);
  if (at < 0) return notFound();
  all[at] = { ...all[at], body: call.body.body };
  return found(all[at]);
}

/** What GitHub says of a review; of a single comment it says more. */
function unprocessable(message: string, isReview = false): Answer {
  const errors = isReview ? [message] : [{ code: "custom", message }];
  return { status: 422, body: { message: "Unprocessable Entity", errors, documentation_url: DOCS } };
}
