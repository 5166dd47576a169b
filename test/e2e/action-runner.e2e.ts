// What a job meets on GitHub, each once through a real runner and against a loopback GitHub that holds every request against GitHub's own
// description. The other files of this folder go into each of these things without the runner.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { actTools, checkoutOf, layOutAction, runScene, type Scene, type SceneResult } from "../support/act.ts";
import { exampleOf, operationOf } from "../support/github-openapi.ts";
import { type GithubServer, githubServer, type ServerOptions } from "../support/github-server.ts";
import { secretOf } from "../support/secret.ts";
import { AUTHOR, pullRequestOf, type ServedRepository, servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const tools = actTools(process.env);
const skip = typeof tools === "string" ? tools : false;

const root = mkdtempSync(join(tmpdir(), "stackgate-runner-"));
after(() => rmSync(root, { recursive: true, force: true }));
const action = skip === false ? layOutAction(TOP, join(root, "action")) : "";

const TOKEN = "the-job-token-that-no-log-may-hold";
const KEYS = Array.from({ length: 130 }, (_, i) => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", `key ${i}`));
const lineOf = (key = ""): string => `export const key = "${key}";\n`;
const LEAK = { "src/llm.ts": lineOf(KEYS[0]) };
const WORKFLOW = ".github/workflows/gate.yml";
const GATE =
  "name: gate\non:\n  pull_request:\njobs:\n  stackgate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/stackgate@v1\n";
const POLICY = ".stackgate.yml";
const LOOSER = "version: 1\nexclude: ['src/**']\n";
const pages = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`pages/${i % 60}/${i}.md`, `page ${i % 7}\n`]));

interface Case {
  readonly name: string;
  /** On main, beside a README. */
  readonly before?: Readonly<Record<string, string>>;
  readonly change: Readonly<Record<string, string>>;
  readonly options?: ServerOptions;
  readonly scene?: (repository: ServedRepository, payload: object) => Partial<Scene>;
  /** Before the run. */
  readonly prepare?: (server: GithubServer, head: string) => void;
  readonly result: "blocked" | "clean";
  /** What blocks does not fail the job. */
  readonly passes?: true;
  /** Of the notices; all others are faults. */
  readonly notice?: RegExp;
  /** Comments of the one review, `path:line` (`file`: on the file, without a review), or how many; absent: there is no review. */
  readonly comments?: readonly string[] | number;
  readonly also?: (result: SceneResult, server: GithubServer) => void;
}

const approved = (server: GithubServer, head: string): void => {
  const list = operationOf("GET", "/repos/example/stack/pulls/1/reviews");
  const [example] = exampleOf(list ?? assert.fail("no such operation")) as [{ readonly user: object }];
  const url = `${server.url}/repos/example/stack/pulls/1`;
  const user = { ...example.user, login: "hubot" };
  server.said.reviews.push({ ...example, user, body: "", state: "APPROVED", commit_id: head, pull_request_url: url });
  server.said.writers.add("hubot");
};

const secondary = { headers: { "retry-after": "1" }, message: "You have exceeded a secondary rate limit." };
const readOnly = { options: { readOnly: true }, notice: /a fork's token only reads/ };

const cases: readonly Case[] = [
  { name: "a pull request", change: LEAK, result: "blocked", comments: ["src/llm.ts:1"] },
  { name: "a clean pull request", change: { "README.md": "# The stack\n" }, result: "clean" },
  {
    name: "a fork's pull request",
    change: LEAK,
    ...readOnly,
    scene: (repository) => ({ payload: pullRequestOf(repository, "topic", "stranger/stack").payload }),
    result: "blocked",
  },
  {
    name: "the run that reviews a fork's pull request, after the fork's own",
    change: LEAK,
    options: { pulls: [{ number: 1, base: "main", head: "refs/pull/1/head", fork: "stranger", branch: "topic" }] },
    scene: (repository) => ({
      event: "workflow_run",
      payload: {
        action: "completed",
        workflow_run: {
          ...{ event: "pull_request", head_branch: "topic", head_sha: repository.git("rev-parse", "topic") },
          ...{ head_repository: { full_name: "stranger/stack", owner: { login: "stranger" } }, pull_requests: [] },
        },
      },
      checkout: "true",
      inputs: { "exit-zero": "true" },
    }),
    result: "blocked",
    passes: true,
    notice: /\(exit-zero\)/,
    comments: ["src/llm.ts:1"],
  },
  {
    name: "Dependabot's pull request",
    change: LEAK,
    ...readOnly,
    scene: (_, payload) => ({
      payload: { ...payload, sender: { login: "dependabot[bot]", type: "Bot" } },
      env: { GITHUB_ACTOR: "dependabot[bot]" },
    }),
    result: "blocked",
  },
  {
    name: "no token",
    change: LEAK,
    scene: () => ({ inputs: { "github-token": "" } }),
    result: "blocked",
    notice: /input `github-token` is empty/,
    also: (_, server) => assert.deepEqual(server.requests, []),
  },
  {
    name: "130 findings",
    change: Object.fromEntries(KEYS.map((key, i) => [`src/${i}.ts`, lineOf(key)])),
    result: "blocked",
    notice: /^111 more are not annotated here/,
    comments: 30,
    also: ({ commands, outputs, summary }) => {
      const count = (level: string): number => commands.filter(({ command }) => command === level).length;
      assert.deepEqual([count("error"), count("warning")], [10, 10]);
      assert.equal(outputs["blocking-count"], "130");
      assert.ok(Buffer.byteLength(summary) < 1 << 20);
    },
  },
  {
    name: "a GitHub that fails now and then",
    change: LEAK,
    options: {
      failures: [
        { on: /graphql/, status: 500, times: 1 },
        { on: /GET .*\/files/, status: 503, times: 1 },
        { on: /POST .*\/reviews/, status: 502, times: 1 },
      ],
    },
    result: "blocked",
    comments: ["src/llm.ts:1"],
  },
  {
    name: "a secondary rate limit",
    change: LEAK,
    options: { failures: [{ on: /POST .*\/reviews/, status: 403, times: 1, ...secondary }] },
    result: "blocked",
    comments: ["src/llm.ts:1"],
  },
  {
    name: "a diff that GitHub does not show",
    change: { "src/long.ts": `${"// a line\n".repeat(200)}${lineOf(KEYS[0])}` },
    options: { limits: { patch: 500 } },
    result: "blocked",
    comments: ["src/long.ts:file"],
  },
  {
    name: "more files than a comparison lists",
    change: { ...pages(320), "zz/last.ts": lineOf(KEYS[0]) },
    result: "blocked",
    comments: ["zz/last.ts:1"],
  },
  {
    name: "more files than a pull request lists",
    change: { ...pages(3100), "zz/last.ts": lineOf(KEYS[0]) },
    result: "blocked",
    comments: 0,
    also: (_, server) => assert.match(server.said.reviews[0].body, /^\| ✖ critical \| `zz\/last\.ts:1`/m),
  },
  {
    name: "a force push",
    change: LEAK,
    scene: (repository) => ({
      event: "push",
      payload: {
        ...{ ref: "refs/heads/topic", before: "9".repeat(40), after: repository.git("rev-parse", "topic") },
        ...{ forced: true, created: false, repository: { default_branch: "main", full_name: "example/stack" } },
      },
      checkout: checkoutOf("refs/heads/topic"),
      clone: repository.path,
    }),
    result: "blocked",
  },
  {
    name: "a policy that the pull request edits",
    before: { [WORKFLOW]: GATE, [POLICY]: "version: 1\n" },
    change: { [POLICY]: LOOSER },
    result: "blocked",
    comments: [".stackgate.yml:1"],
  },
  {
    name: "a policy that the pull request edits, once someone else has approved it",
    before: { [WORKFLOW]: GATE, [POLICY]: "version: 1\n" },
    change: { [POLICY]: LOOSER },
    prepare: approved,
    result: "clean",
  },
  {
    name: "the pull request that installs the gate",
    change: { [WORKFLOW]: GATE, [POLICY]: LOOSER },
    result: "clean",
    also: ({ summary }) => assert.match(summary, /The gate gets its first policy/),
  },
];

for (const {
  name,
  before = {},
  change,
  options = {},
  scene,
  prepare,
  result,
  passes,
  notice,
  comments,
  also,
} of cases) {
  test(`${name}: ${result}`, { skip }, async () => {
    assert.ok(typeof tools !== "string");
    const folder = mkdtempSync(join(root, "scene-"));
    const served = join(folder, "served");
    const repository = servedRepository(join(served, "example/stack"));
    repository.commit("the stack", { "README.md": "# Stack\n", ...before });
    repository.git("checkout", "-q", "-b", "topic");
    repository.commit("change", change);
    repository.git("checkout", "-q", "main");
    const { head, payload } = pullRequestOf(repository, "topic");
    const pulls = [{ number: 1, base: "main", head: "topic", author: AUTHOR }];
    const server = await githubServer(repository, { token: TOKEN, pulls, ...options });
    try {
      prepare?.(server, head);
      const already = server.said.reviews.length;
      const { env = {}, ...own } = scene?.(repository, payload) ?? {};
      const told = await runScene(tools, action, {
        ...{ folder, served, repository: "example/stack", event: "pull_request", payload, token: TOKEN },
        ...{ checkout: checkoutOf("refs/pull/1/merge"), env: { GITHUB_API_URL: server.url, ...env } },
        ...own,
      });
      assert.deepEqual([told.outputs.result, told.passed], [result, passes ?? result === "clean"], told.log);
      const notices = told.commands.filter(({ command }) => command === "notice").map(({ message }) => message);
      assert.equal(notices.length, notice === undefined ? 0 : 1, notices.join());
      if (notice !== undefined) assert.match(notices.join(), notice);
      const places = server.said.reviewComments.map(({ path, line }) => `${path}:${line ?? "file"}`);
      assert.equal(
        server.said.reviews.length - already,
        comments === undefined || places[0]?.endsWith(":file") ? 0 : 1,
      );
      if (typeof comments === "number") assert.equal(places.length, comments);
      else assert.deepEqual(places, comments ?? []);
      also?.(told, server);
      assert.deepEqual(server.violations, []);
      const everything = `${told.log}${told.summary}${JSON.stringify(server.said.reviewComments)}`;
      for (const secret of [TOKEN, ...KEYS.map((key) => key.slice(8, 40))])
        assert.ok(!everything.includes(secret), "a secret is repeated");
    } finally {
      await server.close();
    }
  });
}
