import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rangeRequest } from "../../src/action/event.ts";
import { sayCode } from "../../src/messages/catalogue.ts";
import { StackgateError } from "../../src/model/problem.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const NONE = "0".repeat(40);
const repository = { default_branch: "main" };

const requests: readonly { name: string; event: string; payload: unknown; request: object }[] = [
  {
    name: "a pull request is its head against its base, with the number of commits",
    event: "pull_request",
    payload: { pull_request: { number: 7, base: { sha: A }, head: { sha: B }, commits: 3 } },
    request: { kind: "pull-request", base: A, head: B, commits: 3, pull: 7, merge: B },
  },
  {
    name: "a pull request without a number of commits",
    event: "pull_request",
    payload: { pull_request: { base: { sha: A }, head: { sha: B }, commits: "3" } },
    request: { kind: "pull-request", base: A, head: B, merge: B },
  },
  {
    name: "a pull request whose number stands beside it alone",
    event: "pull_request",
    payload: { number: 7, pull_request: { base: { sha: A }, head: { sha: B } } },
    request: { kind: "pull-request", base: A, head: B, pull: 7, merge: B },
  },
  {
    name: "a review of a pull request asks for the same as the pull request",
    event: "pull_request_review",
    payload: { action: "submitted", review: {}, pull_request: { base: { sha: A }, head: { sha: B } } },
    request: { kind: "pull-request", base: A, head: B, merge: B },
  },
  {
    name: "pull_request_target is the pull request without clone and git",
    event: "pull_request_target",
    payload: { pull_request: { base: { sha: A }, head: { sha: B }, commits: 2 } },
    request: { kind: "pull-request", base: A, head: B, commits: 2, apiOnly: true },
  },
  {
    name: "a called workflow is its caller's pull request",
    event: "workflow_call",
    payload: { pull_request: { base: { sha: A }, head: { sha: B } } },
    request: { kind: "pull-request", base: A, head: B, merge: B },
  },
  {
    name: "a called workflow is its caller's merge group",
    event: "workflow_call",
    payload: { merge_group: { base_sha: A, head_sha: B } },
    request: { kind: "between", base: A, head: B },
  },
  {
    name: "a called workflow is its caller's push",
    event: "workflow_call",
    payload: { ref: "refs/heads/x", before: A, after: B, repository },
    request: { kind: "push", before: A, after: B, replaced: false, defaultBranch: "main" },
  },
  {
    name: "a called workflow of any other event is the whole tree",
    event: "workflow_call",
    payload: { inputs: {} },
    request: { kind: "tree", head: B },
  },
  {
    name: "a merge group is its head against its base",
    event: "merge_group",
    payload: { merge_group: { base_sha: A, head_sha: B } },
    request: { kind: "between", base: A, head: B },
  },
  {
    name: "a push to a branch is what it added",
    event: "push",
    payload: { ref: "refs/heads/x", before: A, after: B, forced: false, repository },
    request: { kind: "push", before: A, after: B, replaced: false, defaultBranch: "main" },
  },
  {
    name: "a push to the default branch has no other branch to stand in",
    event: "push",
    payload: { ref: "refs/heads/main", before: A, after: B, repository },
    request: { kind: "push", before: A, after: B, replaced: false },
  },
  {
    name: "a new branch has no base of its own",
    event: "push",
    payload: { ref: "refs/heads/x", before: NONE, after: B, created: true, repository },
    request: { kind: "push", after: B, replaced: true, defaultBranch: "main" },
  },
  {
    name: "a tag has no base of its own",
    event: "push",
    payload: { ref: "refs/tags/v1", before: NONE, after: B, repository },
    request: { kind: "push", after: B, replaced: true, defaultBranch: "main" },
  },
  {
    name: "a tag named like the default branch is not the default branch",
    event: "push",
    payload: { ref: "refs/tags/main", before: NONE, after: B, repository },
    request: { kind: "push", after: B, replaced: true, defaultBranch: "main" },
  },
  {
    name: "a force push keeps what it replaced as the first base to try",
    event: "push",
    payload: { ref: "refs/heads/x", before: A, after: B, forced: true, repository },
    request: { kind: "push", before: A, after: B, replaced: true, defaultBranch: "main" },
  },
  {
    name: "a default branch whose name is no ref is left out",
    event: "push",
    payload: { ref: "refs/heads/x", before: NONE, after: B, repository: { default_branch: "a..b" } },
    request: { kind: "push", after: B, replaced: true },
  },
  { name: "a schedule is the whole tree", event: "schedule", payload: {}, request: { kind: "tree", head: B } },
  { name: "a dispatch is the whole tree", event: "workflow_dispatch", payload: {}, request: { kind: "tree", head: B } },
];

for (const { name, event, payload, request } of requests) {
  test(`rangeRequest(): ${name}`, () => assert.deepEqual(rangeRequest({ name: event, sha: B, payload }), request));
}

const refused: readonly { name: string; event: string; sha?: string; payload: unknown; says: RegExp }[] = [
  {
    name: "an event without a range",
    event: "issues",
    payload: {},
    says: /^Expected the event to be pull_request, .* but found `issues`\. Give inputs `base` and `head`/,
  },
  { name: "no event", event: "", payload: {}, says: /found `\?`/ },
  {
    name: "a pull request without head",
    event: "pull_request",
    payload: { pull_request: { base: { sha: A } } },
    says: /to give a commit id as `pull_request\.head\.sha` but found `-`/,
  },
  {
    name: "a head that is an option",
    event: "pull_request",
    payload: { pull_request: { base: { sha: A }, head: { sha: "--all" } } },
    says: /but found `--all`/,
  },
  { name: "a payload that is no object", event: "push", payload: "x", says: /`after` but found `-`/ },
  { name: "the deletion of a branch", event: "push", payload: { before: A, after: NONE }, says: /deleted its ref/ },
  {
    name: "a merge group without base",
    event: "merge_group",
    payload: { merge_group: { head_sha: B } },
    says: /`merge_group\.base_sha`/,
  },
  {
    name: "a schedule without a commit",
    event: "schedule",
    sha: "main",
    payload: {},
    says: /`GITHUB_SHA` but found `main`/,
  },
];

for (const { name, event, sha, payload, says } of refused) {
  test(`rangeRequest() refuses ${name}`, () => {
    assert.throws(
      () => rangeRequest({ name: event, sha: sha ?? B, payload }),
      (error) => error instanceof StackgateError && says.test(sayCode("en", "error", error.code, error.values)),
    );
  });
}

test("rangeRequest(): base and head that are given stand in for any event", () => {
  const given = { base: "main", head: "topic" };
  assert.deepEqual(rangeRequest({ name: "issues", sha: undefined, payload: {} }, given), { kind: "between", ...given });
});

test("rangeRequest(): any payload gives a request of commit ids or a sentence", () => {
  const id = fc.oneof(fc.constant(A), fc.constant(NONE), fc.string());
  const payload = fc.oneof(
    fc.record({ ref: fc.string(), before: id, after: id, forced: fc.boolean(), repository: fc.anything() }),
    fc.record({
      pull_request: fc.oneof(fc.anything(), fc.record({ base: fc.record({ sha: id }), head: fc.record({ sha: id }) })),
    }),
    fc.anything(),
  );
  const name = fc.constantFrom("push", "pull_request", "merge_group", "schedule");
  fc.assert(
    fc.property(name, payload, (event, value) => {
      try {
        const request = rangeRequest({ name: event, sha: B, payload: value });
        assert.match("after" in request ? request.after : request.head, /^[0-9a-f]{40}$/);
      } catch (error) {
        assert.ok(error instanceof StackgateError, String(error));
      }
    }),
  );
});
