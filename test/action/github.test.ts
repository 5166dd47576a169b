import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { type Github, openGithub } from "../../src/action/github.ts";
import { type GithubServer, githubServer, type ServerOptions } from "../support/github-server.ts";
import { type Repository, repo } from "../support/repo.ts";

interface Stage {
  readonly repository: Repository;
  readonly server: GithubServer;
  readonly github: Github;
}

/** A repository with a topic branch of `commits` commits, served; ends with no violation. */
async function staged(commits: number, options: ServerOptions, work: (stage: Stage) => Promise<void>): Promise<void> {
  const repository = repo({ "README.md": "# Stack\n", "docker/compose.yaml": "services: {}\n" });
  repository.git("checkout", "-q", "-b", "topic");
  for (let i = 1; i <= commits; i++) repository.commit(`change ${i}`, { "a.txt": `line ${i}\n` });
  const server = await githubServer(repository, { pulls: [{ number: 1, base: "main", head: "topic" }], ...options });
  const pace = { retryMs: 1, longestWaitMs: 2000, timeoutMs: 5000 };
  const github = openGithub({ url: server.url, token: "t", repository: "example/stack", pace });
  try {
    await work({ repository, server, github });
    assert.deepEqual(server.violations, []);
  } finally {
    await server.close();
  }
}

test("objects.comparison() gives all commits, past one page, with their trees and parents", async () => {
  await staged(120, {}, async ({ repository, github }) => {
    const [base, head] = [repository.git("rev-parse", "main"), repository.git("rev-parse", "topic")];
    const told = await github.objects.comparison(base, head);
    assert.ok(told.kind === "found");
    const { mergeBase, commits, total } = told.value;
    assert.deepEqual([mergeBase.id, total, commits.length], [base, 120, 120]);
    const last = commits.find(({ id }) => id === head);
    assert.equal(last?.tree, repository.git("rev-parse", "topic^{tree}"));
    assert.deepEqual(last?.parents, [repository.git("rev-parse", "topic~1")]);
    assert.match(
      Buffer.from(last?.said ?? []).toString(),
      /^tree \w+\nparent \w+\nauthor a <a@example\.org> .*\n\nchange 120\n$/s,
    );
  });
});

test("objects gives trees, shallow and deep, and bytes of blobs", async () => {
  await staged(1, {}, async ({ repository, github }) => {
    repository.commit("bytes", { "x.bin": Uint8Array.of(0, 255, 10), "docker/b.txt": "" });
    const tree = repository.git("rev-parse", "HEAD^{tree}");
    const namesOf = async (deep: boolean): Promise<readonly string[]> => {
      const told = await github.objects.tree(tree, deep);
      assert.ok(told.kind === "found" && !told.value.truncated);
      return told.value.entries.map(({ path, mode }) => `${mode} ${path}`);
    };
    assert.deepEqual(await namesOf(false), ["100644 README.md", "100644 a.txt", "040000 docker", "100644 x.bin"]);
    assert.ok((await namesOf(true)).includes("100644 docker/compose.yaml"));
    const blob = await github.objects.blob(repository.git("rev-parse", "HEAD:x.bin"));
    assert.deepEqual(blob, { kind: "found", value: Buffer.of(0, 255, 10) });
  });
});

const failing: readonly {
  name: string;
  status: number;
  headers?: Record<string, string>;
  message?: string;
  times?: number;
  comes: object;
  asked: number;
}[] = [
  { name: "two 502s are waited out", status: 502, times: 2, comes: { kind: "found" }, asked: 3 },
  { name: "500s without end", status: 500, comes: { kind: "refused", failure: "failed", status: 500 }, asked: 3 },
  {
    name: "403 for a token that may not",
    status: 403,
    comes: { kind: "refused", failure: "forbidden", status: 403 },
    asked: 1,
  },
  {
    name: "a secondary rate limit that is short",
    status: 403,
    times: 1,
    headers: { "retry-after": "1" },
    message: "You have exceeded a secondary rate limit.",
    comes: { kind: "found" },
    asked: 2,
  },
  {
    name: "a secondary rate limit that asks for an hour",
    status: 429,
    headers: { "retry-after": "3600" },
    message: "You have exceeded a secondary rate limit.",
    comes: { kind: "refused", failure: "rate-limited", status: 429 },
    asked: 1,
  },
  {
    name: "a spent rate limit",
    status: 403,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600) },
    message: "API rate limit exceeded",
    comes: { kind: "refused", failure: "rate-limited", status: 403 },
    asked: 1,
  },
  {
    name: "429 without a word",
    status: 429,
    comes: { kind: "refused", failure: "rate-limited", status: 429 },
    asked: 1,
  },
  { name: "404", status: 404, comes: { kind: "refused", failure: "not-found", status: 404 }, asked: 1 },
  { name: "422", status: 422, comes: { kind: "refused", failure: "invalid", status: 422 }, asked: 1 },
  { name: "401", status: 401, comes: { kind: "refused", failure: "forbidden", status: 401 }, asked: 1 },
];

for (const { name, comes, asked, ...failure } of failing) {
  test(`openGithub() and ${name}`, async () => {
    await staged(1, { failures: [{ on: /git\/blobs/, ...failure }] }, async ({ repository, github, server }) => {
      const told = await github.objects.blob(repository.git("rev-parse", "topic:a.txt"));
      const { value: _, ...rest } = { value: undefined, ...told };
      assert.deepEqual(rest, comes);
      assert.equal(server.requests.length, asked);
    });
  });
}

test("openGithub() and a server that is not there", async () => {
  await staged(1, {}, async ({ repository, server }) => {
    await server.close();
    const pace = { retryMs: 1 };
    const { objects } = openGithub({ url: server.url, token: "t", repository: "example/stack", pace });
    const told = await objects.blob(repository.git("rev-parse", "topic:a.txt"));
    assert.deepEqual(told, { kind: "refused", failure: "unreachable", status: 500 });
  });
});

test("pulls writes a review on lines of the diff, and one line outside refuses it as a whole", async () => {
  await staged(1, {}, async ({ repository, github, server }) => {
    const commit = repository.git("rev-parse", "topic");
    const review = { commit, event: "COMMENT", body: "one finding" } as const;
    const outside = [
      { path: "a.txt", line: 1, body: "in" },
      { path: "README.md", line: 1, body: "out" },
    ];
    const refused = await github.pulls.createReview(1, { ...review, comments: outside });
    assert.deepEqual(refused, { kind: "refused", failure: "invalid", status: 422 });
    assert.deepEqual(server.said.reviewComments, []);
    const placed = await github.pulls.createReview(1, { ...review, comments: outside.slice(0, 1) });
    assert.equal(placed.kind, "found");
    const comments = await github.pulls.reviewComments(1);
    assert.ok(comments.kind === "found");
    const told = comments.value.map(({ path, line, body, author }) => [path, line, body, author]);
    assert.deepEqual(told, [["a.txt", 1, "in", "github-actions[bot]"]]);
    const reviews = await github.pulls.reviews(1);
    assert.ok(reviews.kind === "found");
    assert.deepEqual(
      reviews.value.map((one) => [one.state, one.commit]),
      [["COMMENTED", commit]],
    );
  });
});

test("pulls with a read-only token reads, and is refused as a value", async () => {
  await staged(1, { readOnly: true }, async ({ github }) => {
    assert.deepEqual(await github.pulls.reviewComments(1), { kind: "found", value: [] });
    const told = await github.pulls.createIssueComment(1, "hello");
    assert.deepEqual(told, { kind: "refused", failure: "forbidden", status: 403 });
  });
});

test("pulls.graphql() sends what GitHub's schema knows", async () => {
  await staged(1, {}, async ({ github, server }) => {
    const mutation = "mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }";
    const told = await github.pulls.graphql(mutation, { id: "PRRT_7" });
    assert.equal(told.kind, "found");
    assert.deepEqual(server.said.resolved, ["PRRT_7"]);
  });
});

test("the loopback GitHub tells what GitHub's description does not know", async () => {
  const repository = repo({ "README.md": "x\n" });
  const server = await githubServer(repository);
  await fetch(`${server.url}/repos/example/stack/git/trees/main?deep=1`);
  await fetch(`${server.url}/repos/example/stack/nothing`);
  await server.close();
  assert.deepEqual(server.violations, [
    "git/get-tree: no query parameter deep",
    "GET /repos/example/stack/nothing is no operation of GitHub's",
  ]);
});

/** Answers like a GitHub that is not one: what it says of pages is not to be relied on. */
async function odd(
  answer: (path: string, query: URLSearchParams) => { readonly body: unknown; readonly link?: string },
  work: (github: Github, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
    asked.push(`${pathname} ${searchParams.get("page")}`);
    const { body, link } = answer(pathname, searchParams);
    response.writeHead(200, { "content-type": "application/json", ...(link === undefined ? {} : { link }) });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await work(openGithub({ url, token: "t", repository: "example/stack", pace: { retryMs: 1 } }), asked);
  } finally {
    server.close();
  }
}

const reviewsFrom = (first: number, count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: first + i,
    user: { login: "a" },
    state: "COMMENTED",
    commit_id: "c",
  }));

test("a list is read to its end from the one server, wherever its next page is said to be", async () => {
  const link = '<https://api.github.com/repositories/1/pulls/1/reviews?page=2>; rel="next"';
  await odd(
    (_, query) => (query.get("page") === "1" ? { body: reviewsFrom(1, 30), link } : { body: reviewsFrom(31, 2) }),
    async ({ pulls }, asked) => {
      const told = await pulls.reviews(1);
      assert.ok(told.kind === "found");
      assert.deepEqual([told.value.length, asked.length], [32, 2]);
    },
  );
});

test("a list ends where a server knows no pages", async () => {
  await odd(
    () => ({ body: reviewsFrom(1, 100) }),
    async ({ pulls }) => {
      const told = await pulls.reviews(1);
      assert.ok(told.kind === "found");
      assert.equal(told.value.length, 100);
    },
  );
});

test("a comparison without pages is not taken for the whole of a longer one", async () => {
  const commit = (sha: string): object => ({ sha, parents: [], commit: { tree: { sha }, message: "" } });
  const body = {
    base_commit: commit("b"),
    merge_base_commit: commit("b"),
    total_commits: 4,
    commits: [commit("1"), commit("2")],
  };
  await odd(
    () => ({ body }),
    async ({ objects }) => {
      const told = await objects.comparison("b", "2");
      assert.ok(told.kind === "found");
      assert.deepEqual([told.value.commits.length, told.value.total], [2, 4]);
    },
  );
});

const JOB = { login: "github-actions[bot]" };
const words = [
  { id: 1, node_id: "PRRC_1", user: JOB, body: "ours" },
  { id: 2, node_id: "PRRC_2", user: { login: "stranger" }, body: "theirs" },
];

for (const { name, nodes } of [
  { name: "with empty lists", nodes: [] },
  {
    name: "without the word on who wrote what",
    nodes: words.map(({ node_id: id, user, body }) => ({
      ...{ id, databaseId: 1, state: "COMMENTED", body, isResolved: false, author: user },
      comments: { totalCount: 1, nodes: [{ id, body, isMinimized: false, author: user }] },
    })),
  },
]) {
  test(`what we said is found where GraphQL answers ${name}`, async () => {
    const list = { nodes: [null, ...nodes], pageInfo: { hasNextPage: false, endCursor: null } };
    const told = { data: { repository: { pullRequest: { reviewThreads: list, reviews: list, comments: list } } } };
    await odd(
      (path) => ({ body: path === "/graphql" ? told : words.map((one) => ({ ...one, state: "COMMENTED" })) }),
      async ({ pulls }) => {
        const [said, comments] = [await pulls.said(1), await pulls.ownComments(1)];
        assert.ok(said.kind === "found" && comments.kind === "found");
        const { threads, reviews } = said.value;
        assert.deepEqual(
          [threads, reviews, comments.value].map((all) => all.map(({ body }) => body)),
          [["ours"], ["ours"], ["ours"]],
        );
      },
    );
  });
}
