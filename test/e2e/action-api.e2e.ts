// The Action against a loopback GitHub, as a process with a runner's variables: what needs the API, and what git meets.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { SceneResult } from "../support/act.ts";
import { runStep, type Step } from "../support/action-process.ts";
import { type GithubServer, githubServer, PREFIX, type ServerOptions } from "../support/github-server.ts";
import { secretOf } from "../support/secret.ts";
import { composeFile, pullRequestOf, type ServedRepository, servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const root = mkdtempSync(join(tmpdir(), "stackgate-api-"));
after(() => rmSync(root, { recursive: true, force: true }));

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const TOKEN = "the-job-token-that-no-log-may-hold";
const LEAK = { "src/llm.ts": `const key = "${KEY}";\n` };
const CLEAN = { "README.md": "# The stack\n" };

interface Stage {
  readonly repository: ServedRepository;
  readonly server: GithubServer;
  /** Variables for a job whose server has the API alone. */
  readonly api: Readonly<Record<string, string>>;
  /** Variables for a job whose server has git too. */
  readonly git: Readonly<Record<string, string>>;
  /** Checks `ref` out, at depth 1 as actions/checkout does. */
  checkout(ref: string, depth?: string): void;
  run(step: Omit<Step, "entry" | "folder">): Promise<SceneResult>;
}

let made = 0;

/** A stack with the commits of a pull request, served; ends with no violation of GitHub's description and no secret in the log. */
async function scene(
  commits: readonly Parameters<ServedRepository["commit"]>[1][],
  { gitRoot, ...rest }: ServerOptions,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const folder = join(root, String(++made));
  const repository = servedRepository(join(folder, "served", "example", "stack"));
  const compose = composeFile({ postgresPort: "127.0.0.1:5432:5432", user: true });
  repository.commit("the stack", { "docker-compose.yaml": compose, "README.md": "# Stack\n" });
  repository.git("checkout", "-q", "-b", "topic");
  for (const files of commits) repository.commit("change", files);
  repository.git("checkout", "-q", "main");
  const server = await githubServer(repository, {
    token: TOKEN,
    ...(gitRoot === undefined ? {} : { gitRoot: join(folder, gitRoot) }),
    pulls: [{ number: 1, base: "main", head: "topic" }],
    ...rest,
  });
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const checkout = (ref: string, depth = "--depth=1"): void => {
    const git = (...args: readonly string[]): void =>
      void execFileSync("git", args, { cwd: workspace, stdio: "ignore", env: repository.env as NodeJS.ProcessEnv });
    git("init", "-q");
    git("fetch", "-q", "--no-tags", depth, pathToFileURL(repository.path).href, `+${ref}:refs/remotes/pull/1/merge`);
    git("checkout", "-q", "--detach", "refs/remotes/pull/1/merge");
  };
  const run: Stage["run"] = async ({ inputs = {}, ...step }) => {
    const entry = join(TOP, "dist", "action.js");
    const result = await runStep({ entry, folder, inputs: { "github-token": TOKEN, ...inputs }, ...step });
    const everything = `${result.log}${result.summary}${JSON.stringify(result.outputs)}`;
    for (const secret of [KEY.slice(8, 40), TOKEN]) assert.ok(!everything.includes(secret), "a secret is repeated");
    return result;
  };
  const api = { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: server.url };
  const git = { GITHUB_SERVER_URL: pathToFileURL(join(folder, "served")).href, GITHUB_API_URL: server.url };
  try {
    await play({ repository, server, api, git, checkout, run });
    assert.deepEqual(server.violations, []);
  } finally {
    await server.close();
  }
}

function errorsOf({ commands }: SceneResult): readonly string[] {
  return commands.flatMap(({ command, file, line }) =>
    command === "error" && file !== undefined ? [`${file}:${line}`] : [],
  );
}

function failureOf({ commands }: SceneResult): string {
  return commands.find(({ command, file }) => command === "error" && file === undefined)?.message ?? "";
}

function isBlocked(result: SceneResult, ...errors: readonly string[]): void {
  assert.equal(result.outputs.result, "blocked", result.log);
  assert.equal(result.passed, false);
  assert.deepEqual(errorsOf(result), errors);
}

function isClean(result: SceneResult): void {
  assert.equal(result.outputs.result, "clean", result.log);
  assert.deepEqual([result.passed, errorsOf(result)], [true, []]);
}

function isError(result: SceneResult, says: RegExp): void {
  assert.equal(result.outputs.result, "error", result.log);
  assert.equal(result.passed, false);
  assert.match(failureOf(result), says);
}

test("no checkout and no git server: the API gives the pull request, its commits, and the policy of its base", async () => {
  const taken = [LEAK, { "src/llm.ts": "const key = process.env.OPENAI_API_KEY;\n" }];
  await scene(taken, {}, async ({ repository, server, api, run }) => {
    const { base, head, payload } = pullRequestOf(repository, "topic");
    const result = await run({ event: "pull_request", payload, env: api });
    isBlocked(result, "src/llm.ts:1");
    assert.deepEqual([result.outputs["base-sha"], result.outputs["head-sha"]], [base, head]);
    assert.ok(server.requests.some(({ operation }) => operation === "repos/compare-commits-with-basehead"));
  });
  await scene([CLEAN], {}, async ({ repository, api, run }) => {
    isClean(await run({ event: "pull_request", payload: pullRequestOf(repository, "topic").payload, env: api }));
  });
});

test("no git on the runner: the API gives the pull request, whatever was checked out", async () => {
  await scene([LEAK], {}, async ({ repository, git, checkout, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    checkout("refs/pull/1/merge");
    isBlocked(await run({ event: "pull_request", payload, env: { ...git, PATH: "/nowhere" } }), "src/llm.ts:1");
    const alone = { event: "pull_request", payload, env: { ...git, PATH: "/nowhere" }, inputs: { "github-token": "" } };
    isError(await run(alone), /Expected git on PATH/);
  });
});

test("GitHub Enterprise Server: the API is where GITHUB_API_URL says", async () => {
  await scene([LEAK], {}, async ({ repository, server, api, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    const env = { ...api, GITHUB_API_URL: server.enterpriseUrl };
    isBlocked(await run({ event: "pull_request", payload, env }), "src/llm.ts:1");
  });
});

test("an API below a path, and a slash at its end", async () => {
  await scene([LEAK], {}, async ({ repository, server, api, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    for (const url of [`${server.url}${PREFIX}/`, `${server.url}${PREFIX}/api/v3`]) {
      isBlocked(await run({ event: "pull_request", payload, env: { ...api, GITHUB_API_URL: url } }), "src/llm.ts:1");
    }
    // What was said is asked of GraphQL, and found again there.
    assert.equal(server.said.reviews.length, 1);
  });
});

test("a runner that gives no folder and no file gets the same verdict", async () => {
  await scene([LEAK], {}, async ({ repository, server, api, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    const folder = join(root, String(made));
    const less = { RUNNER_TEMP: "", TMPDIR: folder, GITHUB_WORKSPACE: join(folder, "none"), GITHUB_STEP_SUMMARY: "" };
    const bare = await run({ event: "pull_request", payload, env: { ...api, ...less, GITHUB_OUTPUT: "" } });
    assert.equal(bare.passed, false);
    assert.match(bare.log, /^::set-output name=result::blocked$/m);
    assert.deepEqual(errorsOf(bare), ["src/llm.ts:1"]);
    const gone = { GITHUB_OUTPUT: join(folder, "not-there-yet") };
    const again = await run({ event: "pull_request", payload, env: { ...api, ...less, ...gone } });
    assert.match(readFileSync(gone.GITHUB_OUTPUT, "utf8"), /^result<<\S+\nblocked$/m, again.log);
    assert.equal(server.said.reviews.length, 1);
  });
});

test("pull_request_target is judged through the API alone, with base's policy, whatever lies in the workspace", async () => {
  const permissive = { ...LEAK, ".stackgate.yml": "fail-on: never\n" };
  await scene([permissive], { readOnly: true }, async ({ repository, server, git, checkout, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    checkout("refs/pull/1/head");
    isBlocked(await run({ event: "pull_request_target", payload, env: git }), "src/llm.ts:1");
    assert.ok(server.requests.length > 0);
    isError(
      await run({ event: "pull_request_target", payload, env: git, inputs: { "github-token": "" } }),
      /`github-token` is empty/,
    );
  });
});

test("a private repository whose checkout kept no credentials: git fetches with the job's token, and the API is not asked", async () => {
  await scene([LEAK, CLEAN], { gitRoot: "served" }, async ({ repository, server, api, checkout, run }) => {
    const { base, payload } = pullRequestOf(repository, "topic");
    checkout("refs/pull/1/merge");
    const result = await run({ event: "pull_request", payload, env: api, inputs: { comment: "off" } });
    isBlocked(result, "src/llm.ts:1");
    assert.equal(result.outputs["base-sha"], base);
    assert.ok(server.requests.length > 0);
    assert.deepEqual(
      server.requests.filter(({ operation, status }) => operation !== "git" || status !== 200),
      [],
    );
    const refused = await run({ event: "pull_request", payload, env: api, inputs: { "github-token": "" } });
    isError(refused, /fetching it was refused \(401\)/);
  });
});

test("a review asks for the same verdict as the pull request", async () => {
  await scene([LEAK], {}, async ({ repository, git, checkout, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    checkout("refs/pull/1/merge");
    isBlocked(await run({ event: "pull_request_review", payload, env: git }), "src/llm.ts:1");
  });
});

test("flaky 500s and a short secondary rate limit are waited out", async () => {
  const failures = [
    { on: /compare/, status: 500, times: 1 },
    { on: /git\/trees/, status: 502, times: 1 },
    {
      on: /git\/blobs/,
      status: 403,
      times: 1,
      headers: { "retry-after": "1" },
      message: "You have exceeded a secondary rate limit.",
    },
  ];
  await scene([LEAK], { failures }, async ({ repository, server, api, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    isBlocked(await run({ event: "pull_request", payload, env: api }), "src/llm.ts:1");
    assert.equal(server.requests.filter(({ operation }) => operation === "failure").length, 3);
  });
});

test("an API that gives only a part is no verdict", async () => {
  const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600) };
  const parts: readonly { options: ServerOptions; says: RegExp }[] = [
    { options: { limits: { tree: 1 } }, says: /does not list tree \w{7} as a whole\. Use actions\/checkout/ },
    {
      options: { failures: [{ on: /git\/blobs/, status: 403, headers: spent, message: "API rate limit exceeded" }] },
      says: /its rate limit is reached \(403\)\. On pull_request, with actions\/checkout/,
    },
    { options: { failures: [{ on: /git\/blobs/, status: 403 }] }, says: /the job needs `contents: read`/ },
    {
      options: { failures: [{ on: /compare/, status: 404 }] },
      says: /base \w{7} is not in the clone and fetching it was refused \(404\)/,
    },
  ];
  for (const { options, says } of parts) {
    await scene([LEAK], options, async ({ repository, api, run }) => {
      isError(
        await run({ event: "pull_request", payload: pullRequestOf(repository, "topic").payload, env: api }),
        says,
      );
    });
  }
});

test("no token: git and the channels without permissions do the work, and one notice says so", async () => {
  await scene([LEAK], {}, async ({ repository, server, git, checkout, run }) => {
    const { payload } = pullRequestOf(repository, "topic");
    checkout("refs/pull/1/merge");
    const result = await run({ event: "pull_request", payload, env: git, inputs: { "github-token": "" } });
    isBlocked(result, "src/llm.ts:1");
    assert.match(result.summary, /src\/llm\.ts/);
    assert.deepEqual(
      result.commands.flatMap(({ command, message }) => (command === "notice" ? [message] : [])),
      [
        "stackgate: input `github-token` is empty, so nothing is said on the pull request itself; the annotations and the job summary tell the findings.",
      ],
    );
    assert.deepEqual(server.requests, []);
  });
});

test("a fork's pull request is judged like any other", async () => {
  await scene([LEAK], { readOnly: true }, async ({ repository, git, checkout, run }) => {
    const { payload } = pullRequestOf(repository, "topic", "stranger/stack");
    // What a fork holds reaches the base repository as refs/pull/N alone.
    repository.git("branch", "-D", "topic");
    checkout("refs/pull/1/merge");
    isBlocked(await run({ event: "pull_request", payload, env: git }), "src/llm.ts:1");
  });
});

test("without a clone: pushes, force pushes, new branches, merge queues and dispatches", async () => {
  await scene([CLEAN, LEAK], {}, async ({ repository, api, run }) => {
    const [main, clean, head] = ["main", "topic~1", "topic"].map((name) => repository.git("rev-parse", name));
    assert.ok(main !== undefined && clean !== undefined && head !== undefined);
    const of = (before: string, after: string, more = {}): object => ({
      ...{ ref: "refs/heads/topic", before, after, repository: { default_branch: "main" } },
      ...more,
    });
    isBlocked(await run({ event: "push", payload: of(clean, head), env: api }), "src/llm.ts:1");
    isClean(await run({ event: "push", payload: of(main, clean), env: api }));
    isBlocked(
      await run({ event: "push", payload: of("0".repeat(40), head, { created: true }), env: api }),
      "src/llm.ts:1",
    );
    isBlocked(
      await run({ event: "push", payload: of("9".repeat(40), head, { forced: true }), env: api }),
      "src/llm.ts:1",
    );
    isError(
      await run({ event: "push", payload: of("9".repeat(40), head), env: api }),
      /base 9999999 is not in the clone and fetching it was refused \(404\)/,
    );
    const group = { action: "checks_requested", merge_group: { base_sha: main, head_sha: head } };
    isBlocked(await run({ event: "merge_group", payload: group, env: api }), "src/llm.ts:1");
    const tree = await run({ event: "workflow_dispatch", payload: {}, env: { ...api, GITHUB_SHA: head } });
    isBlocked(tree, "src/llm.ts:1");
    assert.equal(tree.outputs["base-sha"], "");
  });
});

test("more files than GitHub lists: git sees each, and so does the API", async () => {
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`pages/${i % 60}/${i}.md`, `page ${i % 7}\n`]));
  await scene(
    [{ ...many(3100), "zz/last.ts": LEAK["src/llm.ts"] }],
    {},
    async ({ repository, server, git, api, checkout, run }) => {
      const { payload } = pullRequestOf(repository, "topic");
      const inputs = { comment: "off" };
      isBlocked(await run({ event: "pull_request", payload, env: api, inputs }), "zz/last.ts:1");
      assert.ok(server.requests.length < 40, `${server.requests.length} requests for contents that are equal`);
      checkout("refs/pull/1/merge");
      isBlocked(await run({ event: "pull_request", payload, env: git }), "zz/last.ts:1");
    },
  );
});

test("file names of any kind stay file names when the API tells them", async () => {
  const names = ["a,b%3A::stop-commands::x.ts", "##[error]x.ts", "线 路/密钥.ts", "?a=b#c&d.ts"];
  await scene(
    [Object.fromEntries(names.map((name) => [name, LEAK["src/llm.ts"]]))],
    {},
    async ({ repository, api, run }) => {
      const result = await run({
        event: "pull_request",
        payload: pullRequestOf(repository, "topic").payload,
        env: api,
      });
      const told = names.map((name) => `${name.replace("##[", "##\\[")}:1`);
      assert.deepEqual([...errorsOf(result)].sort(), told.sort(), result.log);
    },
  );
});

test("mode history looks at every commit of the checkout, mode tree at every file, and a shallow checkout is not taken for all", async () => {
  const taken = [LEAK, { "src/llm.ts": "const key = process.env.OPENAI_API_KEY;\n" }];
  await scene(taken, {}, async ({ repository, git, checkout, run }) => {
    const { head } = pullRequestOf(repository, "topic");
    const payload = { repository: { full_name: "example/stack", default_branch: "main" } };
    const step = { event: "schedule", payload, env: { ...git, GITHUB_SHA: head } };
    checkout("refs/pull/1/head");
    isError(await run({ ...step, inputs: { mode: "history" } }), /fetch-depth: 0/);
    checkout("refs/pull/1/head", "--unshallow");
    isClean(await run({ ...step, inputs: { mode: "tree" } }));
    const { outputs, passed, log } = await run({ ...step, inputs: { mode: "history" } });
    assert.deepEqual([outputs.result, passed], ["blocked", false], log);
  });
});
