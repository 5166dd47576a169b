// What the Action says on a pull request, as a process with a runner's variables against a loopback GitHub: once, in place, or not at all.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { SceneResult } from "../support/act.ts";
import { runStep, type Step } from "../support/action-process.ts";
import type { Told } from "../support/github-facts.ts";
import { type GithubServer, githubServer, type ServerOptions } from "../support/github-server.ts";
import { secretOf } from "../support/secret.ts";
import { composeFile, pullRequestOf, type ServedRepository, servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const root = mkdtempSync(join(tmpdir(), "stackgate-review-"));
after(() => rmSync(root, { recursive: true, force: true }));

const KEYS = Array.from({ length: 130 }, (_, i) => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", `key ${i}`));
const [KEY = "", OTHER = ""] = KEYS;
const COMPOSE = "docker-compose.yaml";
const SAFE = composeFile({ postgresPort: "127.0.0.1:5432:5432", user: true });
const lineOf = (key: string): string => `export const key = "${key}";\n`;
const LEAK = { "src/llm.ts": lineOf(KEY) };
const FIXED = { "src/llm.ts": "export const key = process.env.OPENAI_API_KEY;\n" };

type Files = Parameters<ServedRepository["commit"]>[1];

interface Stage {
  readonly repository: ServedRepository;
  readonly server: GithubServer;
  /** Commits on the topic branch; in place of what it holds where `replaces`. */
  push(files: Files, replaces?: boolean): void;
  /** Judges the pull request as it is. */
  run(inputs?: Step["inputs"], step?: Partial<Pick<Step, "event" | "env">>): Promise<SceneResult>;
}

let made = 0;

/** A stack with a topic branch, served through the API; ends with no violation of GitHub's description and no key said anywhere. */
async function scene(files: Files, options: ServerOptions, play: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = join(root, String(++made));
  const repository = servedRepository(join(folder, "served", "example", "stack"));
  repository.commit("the stack", { [COMPOSE]: SAFE, "README.md": "# Stack\n" });
  const push: Stage["push"] = (changed, replaces = false) => {
    repository.git("checkout", "-q", ...(replaces ? ["-B", "topic", "main"] : ["topic"]));
    repository.commit("change", changed);
    repository.git("checkout", "-q", "main");
  };
  push(files, true);
  const server = await githubServer(repository, { pulls: [{ number: 1, base: "main", head: "topic" }], ...options });
  const run: Stage["run"] = async (inputs = {}, { event = "pull_request", env = {} } = {}) => {
    const { payload } = pullRequestOf(repository, "topic");
    const api = { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: server.url, ...env };
    const step = { entry: join(TOP, "dist", "action.js"), folder, event, payload, env: api };
    return runStep({ ...step, inputs: { "github-token": "t", ...inputs } });
  };
  try {
    await play({ repository, server, push, run });
    assert.deepEqual(server.violations, []);
    const { reviews, reviewComments, issueComments, checkRuns } = server.said;
    const everything = JSON.stringify([reviews, reviewComments, issueComments, checkRuns]);
    for (const key of KEYS) assert.ok(!everything.includes(key.slice(8, 40)), "a key is said");
  } finally {
    await server.close();
  }
}

/** What was sent to be changed, without the queries. */
function writes({ requests }: GithubServer): readonly string[] {
  return requests.flatMap(({ method, path, operation, body }) => {
    if (operation !== "graphql") return method === "GET" ? [] : [`${method} ${path.replace(/^.*\/stack\//, "")}`];
    const mutation = /^mutation[^{]*\{\s*(\w+)/.exec((body as Told).query)?.[1];
    return mutation === undefined ? [] : [mutation];
  });
}

function placesOf({ said }: GithubServer): readonly string[] {
  return said.reviewComments.map(({ path, line }) => `${path}:${line ?? "file"}`);
}

function noticesOf({ commands }: SceneResult): readonly string[] {
  return commands.filter(({ command }) => command === "notice").map(({ message }) => message);
}

function isBlocked(result: SceneResult): void {
  assert.equal(result.outputs.result, "blocked", result.log);
  assert.equal(result.passed, false);
}

test("a clean pull request gets no word", async () => {
  await scene({ "README.md": "# The stack\n" }, {}, async ({ server, run }) => {
    const result = await run();
    assert.equal(result.outputs.result, "clean", result.log);
    assert.deepEqual([writes(server), noticesOf(result)], [[], []]);
  });
});

test("one review on the lines; nothing again on a re-run, a moved line or a rebase; closed once it is fixed, opened when it is back", async () => {
  const opened = composeFile({ postgresPort: "5432:5432", user: true });
  await scene({ ...LEAK, [COMPOSE]: opened }, {}, async ({ repository, server, push, run }) => {
    isBlocked(await run());
    assert.deepEqual(writes(server), ["POST pulls/1/reviews"]);
    assert.deepEqual([...placesOf(server)].sort(), ["docker-compose.yaml:16", "src/llm.ts:1"]);
    const [review] = server.said.reviews;
    assert.deepEqual([review.state, review.commit_id], ["COMMENTED", repository.git("rev-parse", "topic")]);
    assert.match(review.body, /^### ✖ stackgate blocks this merge: 2 findings/);

    isBlocked(await run());
    push({ "src/llm.ts": `// moved\n\n${lineOf(KEY)}` });
    isBlocked(await run());
    repository.commit("main goes on", { "other.txt": "x\n" });
    push({ "src/llm.ts": `// moved\n\n${lineOf(KEY)}`, [COMPOSE]: opened }, true);
    isBlocked(await run());
    assert.deepEqual(writes(server), ["POST pulls/1/reviews"], "the same findings are told once");

    push({ "src/more.ts": lineOf(OTHER) });
    isBlocked(await run());
    assert.deepEqual(writes(server).slice(1), ["POST pulls/1/reviews"]);
    assert.deepEqual(placesOf(server).slice(2), ["src/more.ts:1"], "only what is new is told");

    push({ ...FIXED, "src/more.ts": undefined, [COMPOSE]: opened }, true);
    isBlocked(await run());
    assert.deepEqual(writes(server).slice(2), ["resolveReviewThread", "resolveReviewThread"]);

    push({ ...LEAK, [COMPOSE]: opened }, true);
    isBlocked(await run());
    assert.deepEqual(writes(server).slice(4), ["unresolveReviewThread"]);

    push(FIXED, true);
    const clean = await run();
    assert.equal(clean.outputs.result, "clean", clean.log);
    assert.equal(server.said.resolved.length, 3);
    assert.deepEqual(
      server.said.reviews.map(({ body }) => body.split("\n")[0]),
      Array(2).fill("### ✔ stackgate: nothing blocks any more"),
    );
    const before = writes(server).length;
    await run();
    assert.equal(writes(server).length, before, "a settled pull request gets no further word");
  });
});

test("what only a commit on the way holds is told on its file, what no file holds in the review itself, each once", async () => {
  await scene(LEAK, {}, async ({ repository, server, push, run }) => {
    push({ "src/llm.ts": "export const key = 1;\n" });
    repository.git("checkout", "-q", "topic");
    repository.commit(`use ${OTHER}`);
    repository.git("checkout", "-q", "main");
    isBlocked(await run());
    assert.deepEqual(placesOf(server), ["src/llm.ts:file"]);
    assert.match(server.said.reviews[0].body, /^\| ✖ critical \| `\.git\/commit\//m);
    push({ "README.md": "more\n" });
    isBlocked(await run());
    assert.deepEqual(writes(server), ["POST pulls/1/reviews", "POST pulls/1/comments"]);
  });
});

test("of 130 findings 30 are told on lines in one review; all of what was said is read again, whatever the number of pages", async () => {
  const files = Object.fromEntries(KEYS.map((key, i) => [`src/${i}.ts`, lineOf(key)]));
  await scene(files, {}, async ({ server, push, run }) => {
    isBlocked(await run());
    assert.deepEqual([writes(server).length, server.said.reviewComments.length], [1, 30]);
    assert.equal(server.said.reviews[0].body.match(/^\| ✖ /gm)?.length, 100);
    const strangers = Array.from({ length: 120 }, (_, i) => ({
      ...server.said.reviewComments[0],
      id: i + 1,
      node_id: `PRRC_${i + 1}`,
      user: { ...server.said.reviewComments[0].user, login: "stranger" },
    }));
    server.said.reviewComments.unshift(...strangers);
    push({ "README.md": "more\n" });
    isBlocked(await run());
    assert.equal(writes(server).length, 1, "what the review's page told is not told again either");
  });
});

test("a stranger's marker is no word of ours, and a thread that people took up is left to them", async () => {
  await scene(LEAK, {}, async ({ server, push, run }) => {
    isBlocked(await run());
    const [own] = server.said.reviewComments;
    const stranger = { ...own.user, login: "stranger", type: "User" };
    server.said.reviewComments.push({ ...own, id: 5, node_id: "PRRC_5", in_reply_to_id: own.id, user: stranger });
    push(FIXED, true);
    await run();
    assert.deepEqual([server.said.resolved, server.said.minimised], [[], []]);

    for (const said of [...server.said.reviewComments, ...server.said.reviews]) said.user = stranger;
    push(LEAK, true);
    isBlocked(await run());
    assert.equal(server.said.reviews.length, 2);
  });
});

test("where the token may not resolve, the comment is minimised", async () => {
  await scene(LEAK, { refusedMutations: ["resolveReviewThread"] }, async ({ server, push, run }) => {
    isBlocked(await run());
    push(FIXED, true);
    await run();
    assert.deepEqual(server.said.minimised, [server.said.reviewComments[0].node_id]);
    push(LEAK, true);
    await run();
    assert.deepEqual([server.said.minimised, server.said.reviews.length], [[], 1]);
  });
});

test("a review that asks for changes takes that back once nothing blocks", async () => {
  const inputs = { "review-event": "request-changes" };
  await scene(LEAK, {}, async ({ server, push, run }) => {
    await run(inputs);
    assert.deepEqual(
      server.said.reviews.map(({ state }) => state),
      ["CHANGES_REQUESTED"],
    );
    push(FIXED, true);
    await run(inputs);
    assert.deepEqual(
      server.said.reviews.map(({ state }) => state),
      ["DISMISSED"],
    );
  });
});

const refusals: readonly {
  readonly name: string;
  readonly options?: ServerOptions;
  readonly inputs?: Step["inputs"];
  readonly notice: RegExp;
}[] = [
  { name: "no token", inputs: { "github-token": "" }, notice: /`github-token` is empty/ },
  { name: "a token that only reads", options: { readOnly: true }, notice: /may not write on the pull request \(403\)/ },
  ...[403, 404].map((status) => ({
    name: `${status} for the review`,
    options: { failures: [{ on: /POST .*\/reviews/, status }] },
    notice: new RegExp(`may not write on the pull request \\(${status}\\): a fork's token only reads`),
  })),
  ...[422, 429, 500].map((status) => ({
    name: `${status} for all that is written`,
    options: { failures: [{ on: /POST \/repos/, status }] },
    notice: new RegExp(`did not take what was to be said on the pull request \\(${status}\\)`),
  })),
  {
    name: "403 for what was said",
    options: { failures: [{ on: /graphql|GET .*\/pulls\//, status: 403 }] },
    notice: /may not write on the pull request \(403\)/,
  },
];

for (const { name, options = {}, inputs = {}, notice } of refusals) {
  test(`${name}: the same verdict, annotations and summary, and one notice`, async () => {
    await scene(LEAK, options, async ({ repository, server, run }) => {
      const { base, head } = pullRequestOf(repository, "topic");
      // Without a token there is no API: git's server is the disk.
      const served = `file://${repository.path.replace(/\/example\/stack$/, "")}`;
      const env = inputs["github-token"] === "" ? { env: { GITHUB_SERVER_URL: served } } : {};
      const result = await run(inputs, env);
      isBlocked(result);
      assert.deepEqual([result.outputs["base-sha"], result.outputs["head-sha"]], [base, head]);
      const [told = "", ...others] = noticesOf(result);
      assert.match(told, notice);
      assert.deepEqual(others, []);
      assert.ok(result.commands.some(({ command, file }) => command === "error" && file === "src/llm.ts"));
      assert.match(result.summary, /src\/llm\.ts/);
      assert.deepEqual([server.said.reviews, server.said.reviewComments], [[], []]);
    });
  });
}

test("a review that is refused as a whole is tried once more, then goes to the files", async () => {
  for (const times of [1, 2]) {
    await scene(LEAK, { failures: [{ on: /POST .*\/reviews/, status: 422, times }] }, async ({ server, run }) => {
      const result = await run();
      isBlocked(result);
      assert.deepEqual([placesOf(server), noticesOf(result)], [[times === 1 ? "src/llm.ts:1" : "src/llm.ts:file"], []]);
    });
  }
});

test("where GraphQL is not to be had, the name of the job's token has to do", async () => {
  await scene(LEAK, { failures: [{ on: /graphql/, status: 404 }] }, async ({ server, push, run }) => {
    isBlocked(await run());
    push({ "README.md": "more\n" });
    isBlocked(await run());
    assert.equal(server.said.reviews.length, 1);
  });
});

test("comment: off and max-comments: 0", async () => {
  await scene(LEAK, {}, async ({ server, run }) => {
    const result = await run({ comment: "off" });
    isBlocked(result);
    assert.deepEqual([writes(server), noticesOf(result)], [[], []]);
    await run({ "max-comments": "0" });
    assert.deepEqual([server.said.reviews.length, server.said.reviewComments.length], [1, 0]);
    assert.match(server.said.reviews[0].body, /^\| ✖ critical \| `src\/llm\.ts:1`/m);
  });
});

test("comment: sticky keeps one comment, edited in place", async () => {
  await scene(LEAK, {}, async ({ server, push, run }) => {
    for (let i = 0; i < 2; i++) isBlocked(await run({ comment: "sticky" }));
    assert.deepEqual(writes(server), ["POST issues/1/comments"]);
    push({ "src/more.ts": lineOf(OTHER) });
    isBlocked(await run({ comment: "sticky" }));
    push({ ...FIXED, "src/more.ts": undefined }, true);
    await run({ comment: "sticky" });
    assert.equal(server.said.issueComments.length, 1);
    assert.match(server.said.issueComments[0].body, /^### ✔ stackgate: nothing blocks any more/);
  });
});

test("check-run: true writes one with all annotations, 50 a request, and tells where it may not", async () => {
  const files = Object.fromEntries(KEYS.map((key, i) => [`src/${i}.ts`, lineOf(key)]));
  const inputs = { "check-run": "true", comment: "off" };
  await scene(files, {}, async ({ repository, server, run }) => {
    isBlocked(await run(inputs));
    const [{ name, head_sha: head, asked }] = server.said.checkRuns as [Told];
    assert.deepEqual([name, head], ["stackgate report", repository.git("rev-parse", "topic")]);
    assert.deepEqual(
      asked.map(({ output }: Told) => output.annotations.length),
      [50, 50, 30],
    );
    assert.equal(asked[0].conclusion, "failure");
  });
  await scene(LEAK, { readOnly: true }, async ({ run }) => {
    const result = await run(inputs);
    isBlocked(result);
    assert.match(noticesOf(result).join(), /did not take the check run \(403\)/);
  });
});

test("report-file: the JSON report", async () => {
  await scene(LEAK, {}, async ({ run }) => {
    const result = await run({ "report-file": "out/report.json" });
    const path = result.outputs["report-file"] ?? "";
    assert.match(path, /\/workspace\/out\/report\.json$/);
    assert.equal(JSON.parse(readFileSync(path, "utf8")).summary.verdict, "blocked");
  });
});
