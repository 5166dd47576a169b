// GraphQL of the loopback GitHub: contents of blobs, what was said on a pull request, and the mutations of a reviewer.
import { isUtf8 } from "node:buffer";
import type { Answer } from "./github-answers.ts";
import type { Conversation } from "./github-conversation.ts";
import { blobBytes, type Facts, type Told } from "./github-facts.ts";

/** Who the Action's token speaks as, in GraphQL's words. */
const BOT = "github-actions";
/** Characters of a text that is shown whole. */
const MAX_TEXT = 512_000;

type Words = Pick<Conversation, "reviews" | "reviewComments" | "issueComments" | "resolved" | "minimised">;

/** Answers as GitHub does: a refusal is a 200 with errors. */
export function graphqlAnswer(facts: Facts, body: Told, words: Words, refused: (mutation: string) => boolean): Answer {
  const query = String(body?.query ?? "");
  const mutation = /^mutation[^{]*\{\s*(\w+)/.exec(query)?.[1];
  if (mutation === undefined) return blobTexts(facts, body) ?? listed(query, body.variables ?? {}, words);
  if (refused(mutation)) {
    const message = "Resource not accessible by integration";
    return {
      status: 200,
      body: { data: { [mutation]: null }, errors: [{ type: "FORBIDDEN", path: [mutation], message }] },
    };
  }
  return changed(mutation, String(body.variables?.id ?? ""), words);
}

/** The query of many blobs; what is no UTF-8 has no text, and a long one is cut. */
function blobTexts(facts: Facts, { query }: Told): Answer | undefined {
  const asked = [...String(query).matchAll(/(\w+): object\(oid: "([0-9a-f]+)"\)/g)];
  if (asked.length === 0) return undefined;
  const all = blobBytes(
    facts,
    asked.map(([, , id = ""]) => id),
  );
  const told = asked.map(([, alias = ""], i) => {
    const bytes = all[i];
    if (bytes === undefined) return [alias, null];
    const isTruncated = bytes.length > MAX_TEXT;
    const text = isUtf8(bytes) && !bytes.includes(0) ? bytes.subarray(0, MAX_TEXT).toString("utf8") : null;
    return [alias, { text, isTruncated }];
  });
  return { status: 200, body: { data: { repository: Object.fromEntries(told) } } };
}

function changed(mutation: string, id: string, { resolved, minimised }: Words): Answer {
  const [list, isAdded] = /resolve/i.test(mutation)
    ? [resolved, mutation === "resolveReviewThread"]
    : [minimised, mutation === "minimizeComment"];
  if (isAdded) list.push(id);
  else if (list.includes(id)) list.splice(list.indexOf(id), 1);
  const told = /resolve/i.test(mutation)
    ? { thread: { id, isResolved: isAdded } }
    : { [isAdded ? "minimizedComment" : "unminimizedComment"]: { isMinimized: isAdded } };
  return { status: 200, body: { data: { [mutation]: told } } };
}

/** One page of the list that is asked for. */
function listed(query: string, variables: Told, words: Words): Answer {
  const [, list = "", size = ""] = /pullRequest\(number: \$\w+\) \{ (\w+)\(first: (\d+)/.exec(query) ?? [];
  const all = list === "reviewThreads" ? threads(words) : list === "reviews" ? reviews(words) : comments(words);
  const start = Number(variables.after ?? 0);
  const end = start + Math.min(100, Number(size));
  const pageInfo = { hasNextPage: end < all.length, endCursor: end < all.length ? String(end) : null };
  const told = { [list]: { nodes: all.slice(start, end), pageInfo } };
  return { status: 200, body: { data: { repository: { pullRequest: told } } } };
}

function threads({ reviewComments, resolved, minimised }: Words): readonly Told[] {
  return reviewComments
    .filter(({ in_reply_to_id: first }) => first === undefined)
    .map((comment) => {
      const replies = reviewComments.filter(({ in_reply_to_id: first }) => first === comment.id);
      const id = `PRRT_${comment.id}`;
      return {
        id,
        isResolved: resolved.includes(id),
        resolvedBy: resolved.includes(id) ? { login: BOT } : null,
        comments: {
          totalCount: 1 + replies.length,
          nodes: [{ ...wordsOf(comment), isMinimized: minimised.includes(comment.node_id) }],
        },
      };
    });
}

function reviews(words: Words): readonly Told[] {
  return words.reviews.map((review) => ({
    ...wordsOf(review),
    state: review.state,
    commit: review.commit_id === undefined ? null : { oid: review.commit_id },
  }));
}

function comments({ issueComments }: Words): readonly Told[] {
  return issueComments.map(wordsOf);
}

function wordsOf({ node_id: id, id: databaseId, body, user }: Told): Told {
  const login = String(user?.login).replace("[bot]", "");
  return { id, databaseId, body, author: { login }, viewerDidAuthor: login === BOT };
}
