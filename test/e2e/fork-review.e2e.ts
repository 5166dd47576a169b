// The recipe for forks (docs/workflows/fork-gate.yml, fork-review.yml): the run that reviews has only GitHub's word for what the fork's own
// run was about, and no use for anything that the fork's run left behind.
import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import type { SceneResult } from "../support/act.ts";
import { runStep, type Step } from "../support/action-process.ts";
import { type GithubServer, githubServer, type ServerOptions } from "../support/github-server.ts";
import { secretOf } from "../support/secret.ts";
import { pullRequestOf, type ServedRepository, servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const root = mkdtempSync(join(tmpdir(), "stackgate-fork-"));
after(() => rmSync(root, { recursive: true, force: true }));

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const LEAK = { "src/llm.ts": `const key = "${KEY}";\n` };
const CLEAN = { "README.md": "# The stack\n" };
/** What fork-review.yml gives. */
const INPUTS = { "github-token": "t", "exit-zero": "true" };

interface Stage {
  readonly repository: ServedRepository;
  readonly server: GithubServer;
  readonly head: string;
  readonly workspace: string;
  run(workflowRun?: object, inputs?: Step["inputs"]): Promise<SceneResult>;
}

let made = 0;

/** A pull request of `files` from the fork stranger/stack, after `before` on main; another one, 2, is open as well. */
async function scene(
  files: Readonly<Record<string, string>>,
  play: (stage: Stage) => Promise<void>,
  { before = {}, options = {} }: { before?: Readonly<Record<string, string>>; options?: ServerOptions } = {},
): Promise<void> {
  const folder = join(root, String(++made));
  const repository = servedRepository(join(folder, "served", "example", "stack"));
  repository.commit("the stack", { "README.md": "# Stack\n", ...before });
  for (const [branch, changed] of [["topic", files] as const, ["other", { "other.txt": "x\n" }] as const]) {
    repository.git("checkout", "-q", "-b", branch, "main");
    repository.commit("change", changed);
    repository.git("checkout", "-q", "main");
  }
  const { head } = pullRequestOf(repository, "topic");
  repository.git("branch", "-D", "topic");
  const server = await githubServer(repository, {
    pulls: [
      { number: 1, base: "main", head: "refs/pull/1/head", fork: "stranger", branch: "topic", author: "stranger" },
      { number: 2, base: "main", head: "other" },
    ],
    ...options,
  });
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const run: Stage["run"] = (workflowRun = {}, inputs = {}) => {
    const own = {
      event: "pull_request",
      head_sha: head,
      head_branch: "topic",
      pull_requests: [],
      conclusion: "failure",
    };
    const from = { head_repository: { full_name: "stranger/stack", owner: { login: "stranger" } } };
    const payload = { action: "completed", workflow_run: { ...own, ...from, ...workflowRun } };
    const env = {
      GITHUB_SERVER_URL: server.url,
      GITHUB_API_URL: server.url,
      GITHUB_SHA: repository.git("rev-parse", "main"),
    };
    const entry = join(TOP, "dist", "action.js");
    return runStep({ entry, folder, event: "workflow_run", payload, env, inputs: { ...INPUTS, ...inputs } });
  };
  try {
    await play({ repository, server, head, workspace, run });
    assert.deepEqual(server.violations, []);
  } finally {
    await server.close();
  }
}

/** What was said, without what the server made up for it. */
function said({ said: { reviews, reviewComments, issueComments, checkRuns } }: GithubServer): object {
  return {
    reviews: reviews.map(({ pull_request_url: url, commit_id: commit, state, body }) => [
      url.slice(-8),
      commit,
      state,
      body,
    ]),
    comments: reviewComments.map(({ path, line, body }) => [path, line, body]),
    others: [issueComments.length, checkRuns.length],
  };
}

test("the run that reviews finds the fork's pull request by GitHub's word and reviews it, once", async () => {
  await scene(LEAK, async ({ server, head, run }) => {
    for (let i = 0; i < 2; i++) {
      const result = await run();
      assert.deepEqual(
        [result.outputs.result, result.outputs["head-sha"], result.passed],
        ["blocked", head, true],
        result.log,
      );
      assert.ok(!result.log.includes(KEY.slice(8, 40)));
    }
    const [review] = server.said.reviews;
    assert.deepEqual([review.commit_id, review.state], [head, "COMMENTED"]);
    assert.match(review.pull_request_url, /\/pulls\/1$/);
    assert.deepEqual(
      [server.said.reviews.length, server.said.reviewComments.map(({ path, line }) => `${path}:${line}`)],
      [1, ["src/llm.ts:1"]],
    );
  });
  await scene(CLEAN, async ({ server, run }) => {
    const result = await run();
    assert.deepEqual([result.outputs.result, result.passed], ["clean", true], result.log);
    assert.deepEqual(server.said.reviews, []);
  });
});

test("an artifact of the fork's run, whatever is in it, leaves the review as it is", async () => {
  const reviewed: object[] = [];
  for (const isHostile of [false, true]) {
    await scene(LEAK, async ({ repository, server, workspace, run, head }) => {
      const marker = join(workspace, "..", "ran");
      const victim = join(workspace, "..", "victim");
      writeFileSync(victim, "kept");
      if (isHostile) layOutArtifact(workspace, marker, victim, repository.git("rev-parse", "other"));
      const result = await run({}, { "report-file": "report.json", "sarif-file": "results/stackgate.sarif" });
      assert.equal(result.outputs.result, "blocked", result.log);
      assert.ok(!existsSync(marker), "the artifact ran");
      assert.equal(readFileSync(victim, "utf8"), "kept");
      assert.ok(!`${result.log}${result.summary}`.includes("artifact-says"), result.log);
      assert.deepEqual(
        server.requests.filter(({ path }) => path.includes("/actions/")),
        [],
        "no artifact is asked for",
      );
      // The two runs are of repositories with commits of their own.
      reviewed.push(JSON.parse(JSON.stringify(said(server)).replaceAll(head, "HEAD")) as object);
    });
  }
  assert.deepEqual(reviewed[1], reviewed[0]);
});

/** What an artifact of a hostile run holds, unpacked where the step runs. */
function layOutArtifact(workspace: string, marker: string, victim: string, otherHead: string): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };
  const says =
    "artifact-says </details><img src=x onerror=alert(1)> \n::error::artifact-says\n##[error]artifact-says\n```\n";
  const finding = { ruleId: says, path: says, startLine: 1, endLine: 1, message: says, blocking: false };
  const report = {
    pull: 2,
    number: 2,
    head: otherHead,
    head_sha: otherHead,
    findings: [finding],
    summary: { verdict: "clean" },
  };
  put("pr-number", "2\n");
  put("event.json", JSON.stringify({ pull_request: { number: 2, head: { sha: otherHead } } }));
  put(".stackgate.yml", "fail-on: never\nexclude: ['**']\n");
  put(".stackgate-baseline.json", JSON.stringify(report));
  put("node_modules/stackgate/index.js", `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "")`);
  put(".git/HEAD", "ref: refs/heads/main\n");
  put(
    ".git/config",
    `[core]\n\tfsmonitor = "touch ${marker}"\n\tsshCommand = "touch ${marker}"\n\thooksPath = hooks\n`,
  );
  for (const folder of ["objects", "refs"]) mkdirSync(join(workspace, ".git", folder));
  symlinkSync(victim, join(workspace, "report.json"));
  symlinkSync(dirname(victim), join(workspace, "up"));
  mkdirSync(join(workspace, "results"));
  // A gigabyte by its own word.
  openSync(join(workspace, "results", "report.json"), "w");
  truncateSync(join(workspace, "results", "report.json"), 2 ** 30);
}

const refused: readonly { name: string; run: object; options?: ServerOptions; says: RegExp }[] = [
  {
    name: "a head that was pushed to since",
    run: { head_sha: "0".repeat(40) },
    says: /No open pull request of stranger:topic has 0000000 as its head/,
  },
  {
    name: "a branch of another fork with the same name",
    run: { head_repository: { full_name: "other/stack", owner: { login: "other" } } },
    says: /No open pull request of other:topic/,
  },
  { name: "a fork that is gone", run: { head_repository: null }, says: /No open pull request of :topic/ },
  { name: "a run for a push", run: { event: "push" }, says: /the run was for `push`\. Give the job `if: / },
  {
    name: "a token that may not list them",
    run: {},
    options: { failures: [{ on: /\/pulls$/, status: 403 }] },
    says: /did not list the pull requests of stranger:topic \(403\)/,
  },
];

for (const { name, run: workflowRun, options = {}, says } of refused) {
  test(`no verdict and no word on any pull request for ${name}`, async () => {
    await scene(
      LEAK,
      async ({ server, run }) => {
        const { outputs, passed, log } = await run(workflowRun);
        assert.deepEqual([outputs.result, passed], ["error", false], log);
        assert.match(log, says);
        assert.deepEqual([server.said.reviews, server.said.issueComments], [[], []]);
      },
      { options },
    );
  });
}

test("the policy is that of the base, and what the fork does to it is told and left to the gate", async () => {
  const before = { ".stackgate.yml": "version: 1\n" };
  const looser = { ...LEAK, ".stackgate.yml": "fail-on: never\nexclude: ['**']\n" };
  await scene(
    looser,
    async ({ server, run }) => {
      const result = await run();
      assert.deepEqual([result.outputs.result, result.passed], ["blocked", true], result.log);
      const rules = server.said.reviewComments.map(({ body }) => body).join("");
      for (const rule of ["policy-change", "openai-key-project"]) assert.ok(rules.includes(rule), rules);
    },
    { before },
  );
});
