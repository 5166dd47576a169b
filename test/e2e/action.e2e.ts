import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { actTools, checkoutOf, layOutAction, runScene, type Scene, type SceneResult } from "../support/act.ts";
import { githubServer } from "../support/github-server.ts";
import { secretOf } from "../support/secret.ts";
import { composeFile, pullRequestOf, type ServedRepository, servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const tools = actTools(process.env);
const skip = typeof tools === "string" ? tools : false;

const root = mkdtempSync(join(tmpdir(), "stackgate-act-"));
after(() => rmSync(root, { recursive: true, force: true }));
const action = skip === false ? layOutAction(TOP, join(root, "action")) : "";

const OPENAI = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const QWEN = secretOf("sk-{hex:32}");
const SAFE = composeFile({ postgresPort: "127.0.0.1:5432:5432", user: true });
const OPENED = composeFile({ postgresPort: "5432:5432", user: false });
const ENV_EXAMPLE = "# copy to .env\nLOG_LEVEL=INFO\nOPENAI_API_KEY=\nQWEN_API_KEY=\nDB_PASSWORD=\n";
const ENV = ENV_EXAMPLE.replace("OPENAI_API_KEY=", `OPENAI_API_KEY=${OPENAI}`).replace(
  "QWEN_API_KEY=",
  `QWEN_API_KEY=${QWEN}`,
);
const SHALLOW_MERGE = checkoutOf("refs/pull/1/merge");

let scenes = 0;

interface Stage {
  readonly repository: ServedRepository;
  run(scene: Pick<Scene, "event" | "payload" | "checkout"> & Partial<Scene>): Promise<SceneResult>;
}

/** A served repository that holds the stack on main. */
function stage(): Stage {
  const folder = join(root, `scene-${++scenes}`);
  const served = join(folder, "served");
  const repository = servedRepository(join(served, "example/stack"));
  repository.commit("the stack", {
    "docker/docker-compose.yaml": SAFE,
    "docker/.env.example": ENV_EXAMPLE,
    "README.md": "# Stack\n",
  });
  const run: Stage["run"] = async (scene) => {
    assert.ok(typeof tools !== "string");
    const result = await runScene(tools, action, { folder, served, repository: "example/stack", ...scene });
    for (const secret of [OPENAI, QWEN, OPENAI.slice(8, 40)])
      assert.ok(!result.log.includes(secret), "the log repeats a secret");
    return result;
  };
  return { repository, run };
}

function branch(
  repository: ServedRepository,
  ...commits: readonly Parameters<ServedRepository["commit"]>[1][]
): string {
  repository.git("checkout", "-q", "-b", "topic");
  const ids = commits.map((files, i) => repository.commit(`change ${i}`, files));
  repository.git("checkout", "-q", "main");
  return ids.at(-1) ?? "";
}

function errorsOf({ commands }: SceneResult): readonly string[] {
  return commands
    .filter(({ command, file }) => command === "error" && file !== undefined)
    .map(({ file, line }) => `${file}:${line}`);
}

function failureOf({ commands }: SceneResult): string | undefined {
  return commands.find(({ command, file }) => command === "error" && file === undefined)?.message;
}

const BAD_CHANGE = { "docker/.env": ENV, "docker/docker-compose.yaml": OPENED };

function isBlocked(result: SceneResult): void {
  assert.equal(result.passed, false, result.log);
  assert.equal(result.outputs.result, "blocked", result.log);
  const errors = errorsOf(result);
  assert.ok(errors.includes("docker/.env:3"), `the OpenAI key: ${errors}`);
  assert.ok(errors.includes("docker/.env:4"), `the Qwen key: ${errors}`);
  assert.ok(errors.includes("docker/docker-compose.yaml:15"), `Postgres: ${errors}`);
  assert.ok(errors.includes("docker/docker-compose.yaml:2"), `the lost user: ${errors}`);
  assert.ok(errors.length <= 9, "the tenth error is the failure's own");
  assert.match(failureOf(result) ?? "", /^stackgate blocks/);
  assert.ok(Number(result.outputs["blocking-count"]) >= 4);
}

function isClean(result: SceneResult): void {
  assert.equal(result.passed, true, result.log);
  assert.equal(result.outputs.result, "clean");
  assert.equal(result.outputs["blocking-count"], "0");
  assert.deepEqual(errorsOf(result), []);
  assert.equal(failureOf(result), undefined);
}

test("a pull request that adds an .env and opens the stack is blocked, each line named", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, BAD_CHANGE);
  repository.commit("main goes on", { "README.md": "# The stack\n" });
  const { base, head, payload } = pullRequestOf(repository, "topic");
  const result = await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE });
  isBlocked(result);
  assert.deepEqual([result.outputs["base-sha"], result.outputs["head-sha"]], [base, head]);
  assert.match(result.summary, /^### ✖ stackgate/);
  assert.match(result.summary, /docker\/\.env/);
  assert.match(result.outputs["sarif-file"] ?? "", /stackgate\.sarif$/);
});

test("the same pull request in Chinese", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, BAD_CHANGE);
  const { payload } = pullRequestOf(repository, "topic");
  const result = await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE, inputs: { lang: "zh" } });
  assert.equal(result.outputs.result, "blocked");
  assert.match(failureOf(result) ?? "", /^stackgate 阻止此次合并/);
});

test("a key that a later commit of the pull request takes out again is found", { skip }, async () => {
  const { repository, run } = stage();
  branch(
    repository,
    { "src/llm.ts": `const key = "${OPENAI}";\n` },
    { "src/llm.ts": "const key = process.env.OPENAI_API_KEY;\n" },
  );
  const { payload } = pullRequestOf(repository, "topic");
  const result = await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE });
  assert.equal(result.outputs.result, "blocked", result.log);
  assert.deepEqual(errorsOf(result), ["src/llm.ts:1"]);
});

test("a pull request that changes the stack without weakening it passes", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, {
    "docker/docker-compose.yaml": SAFE.replace("0.15.3", "0.15.4"),
    "docker/.env.example": `${ENV_EXAMPLE}REDIS_PASSWORD=\n`,
  });
  const { payload } = pullRequestOf(repository, "topic");
  isClean(await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE }));
});

test("a pull request that touches an unrelated file is not blamed for what was there", { skip }, async () => {
  const { repository, run } = stage();
  repository.commit("an old sin", BAD_CHANGE);
  branch(repository, { "README.md": "# Stack, described\n" });
  const { payload } = pullRequestOf(repository, "topic");
  const result = await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE });
  assert.equal(result.outputs["blocking-count"], "0", result.log);
  assert.equal(result.passed, true);
});

test("a policy that the pull request brings does not unblock it; the base's policy counts", { skip }, async () => {
  const { repository, run } = stage();
  const permissive = 'fail-on: never\nexclude: ["**"]\nallow:\n  - path: "**"\n    reason: mine\n';
  branch(repository, { ...BAD_CHANGE, ".stackgate.yml": permissive });
  const { payload } = pullRequestOf(repository, "topic");
  isBlocked(await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE }));

  const accepted = stage();
  accepted.repository.commit("policy", { ".stackgate.yml": "fail-on: never\n" });
  branch(accepted.repository, BAD_CHANGE);
  const pull = pullRequestOf(accepted.repository, "topic");
  const result = await accepted.run({ event: "pull_request", payload: pull.payload, checkout: SHALLOW_MERGE });
  assert.equal(result.passed, true, result.log);
  assert.equal(result.outputs["blocking-count"], "0");
});

test("a push is judged against what it was pushed onto", { skip }, async () => {
  const { repository, run } = stage();
  const before = repository.git("rev-parse", "main");
  const after = repository.commit("pushed", BAD_CHANGE);
  const payload = { ref: "refs/heads/main", before, after, forced: false, repository: { default_branch: "main" } };
  isBlocked(await run({ event: "push", payload, checkout: checkoutOf("refs/heads/main") }));
});

test("a merge group is judged against its base, whole checkout or none", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, BAD_CHANGE);
  const { base, head } = pullRequestOf(repository, "topic");
  const payload = {
    action: "checks_requested",
    merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main" },
  };
  isBlocked(await run({ event: "merge_group", payload, checkout: checkoutOf("refs/heads/topic", "") }));
  isBlocked(await run({ event: "merge_group", payload, checkout: "true" }));
});

test("a dispatch judges the whole tree", { skip }, async () => {
  const { repository, run } = stage();
  repository.commit("pushed", BAD_CHANGE);
  const result = await run({ event: "workflow_dispatch", payload: {}, checkout: checkoutOf("refs/heads/main") });
  assert.equal(result.outputs.result, "blocked", result.log);
  assert.equal(result.outputs["base-sha"], "");
});

test("a base that cannot be had is a failed job with its reason", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, { "README.md": "# Stack, described\n" });
  const { head } = pullRequestOf(repository, "topic");
  const payload = {
    pull_request: {
      number: 1,
      base: { sha: "9c1d2e7".padEnd(40, "0"), ref: "main" },
      head: { sha: head, ref: "topic" },
      commits: 1,
    },
  };
  const result = await run({ event: "pull_request", payload, checkout: checkoutOf("refs/heads/topic") });
  assert.equal(result.passed, false);
  assert.equal(result.outputs.result, "error");
  assert.equal(
    failureOf(result),
    "stackgate could not finish, so there is no verdict and the check is red: base 9c1d2e7 is not in the clone and the server does not have it.",
  );
});

test("without a checkout the API of a GitHub Enterprise Server is asked, with the job's token", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, BAD_CHANGE, { "README.md": "# Stack, described\n" });
  const { payload } = pullRequestOf(repository, "topic");
  const token = "the-job-token-that-no-log-may-hold";
  const server = await githubServer(repository, { token, pulls: [{ number: 1, base: "main", head: "topic" }] });
  try {
    const env = { GITHUB_API_URL: server.enterpriseUrl };
    for (const event of ["pull_request", "pull_request_target"]) {
      const result = await run({ event, payload, checkout: "true", token, server: server.url, env });
      isBlocked(result);
      assert.ok(!result.log.includes(token), "the log repeats the token");
    }
    assert.ok(server.requests.some(({ operation, status }) => operation === "git/get-blob" && status === 200));
    assert.deepEqual(server.violations, []);
  } finally {
    await server.close();
  }
});

test("a pull request is reviewed on its lines, once, and the review is settled when it is fixed", {
  skip,
}, async () => {
  const { repository, run } = stage();
  branch(repository, BAD_CHANGE);
  const token = "the-job-token-that-no-log-may-hold";
  const server = await githubServer(repository, { token, pulls: [{ number: 1, base: "main", head: "topic" }] });
  try {
    const env = { GITHUB_API_URL: server.url };
    for (let i = 0; i < 2; i++) {
      const { payload } = pullRequestOf(repository, "topic");
      isBlocked(await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE, token, env }));
    }
    const places = server.said.reviewComments.map(({ path, line }) => `${path}:${line}`);
    assert.equal(server.said.reviews.length, 1);
    assert.ok(["docker/.env:3", "docker/.env:4", "docker/docker-compose.yaml:15"].every((one) => places.includes(one)));
    repository.git("checkout", "-q", "topic");
    repository.commit("fixed", { "docker/.env": undefined, "docker/docker-compose.yaml": SAFE });
    repository.git("reset", "-q", "--soft", "main");
    repository.commit("fixed, in one commit", { "README.md": "# Stack, described\n" });
    repository.git("checkout", "-q", "main");
    const { payload } = pullRequestOf(repository, "topic");
    isClean(await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE, token, env }));
    assert.equal(server.said.resolved.length, server.said.reviewComments.length);
    assert.match(server.said.reviews[0].body, /^### ✔ stackgate: nothing blocks any more/);
    assert.deepEqual(server.violations, []);
  } finally {
    await server.close();
  }
});

test("a misspelt value of an input is a failed job", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, { "README.md": "# Stack, described\n" });
  const { payload } = pullRequestOf(repository, "topic");
  const result = await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE, inputs: { "fail-on": "hihg" } });
  assert.deepEqual([result.passed, result.outputs.result], [false, "error"]);
  assert.match(failureOf(result) ?? "", /Expected input `fail-on` to be never \| .* but found `hihg`\./);
});

test("file names that look like workflow commands stay file names", { skip }, async () => {
  const { repository, run } = stage();
  const names = ["a,b%3A::stop-commands::x.ts", "##[error]x.ts", "line\nbreak\r::error::x.ts"];
  branch(repository, Object.fromEntries(names.map((name) => [name, `const key = "${OPENAI}";\n`])));
  const { payload } = pullRequestOf(repository, "topic");
  const result = await run({ event: "pull_request", payload, checkout: SHALLOW_MERGE });
  assert.equal(result.outputs.result, "blocked", result.log);
  assert.equal(errorsOf(result).length, 3, result.log);
  assert.match(failureOf(result) ?? "", /^stackgate blocks/);
});

test("the action leaves nothing in the workspace and no clone in the temporary folder", { skip }, async () => {
  const { repository, run } = stage();
  branch(repository, BAD_CHANGE);
  const { payload } = pullRequestOf(repository, "topic");
  const result = await run({
    event: "pull_request",
    payload,
    checkout: SHALLOW_MERGE,
    inputs: { "sarif-file": "out/report.sarif" },
  });
  assert.match(result.outputs["sarif-file"] ?? "", /out\/report\.sarif$/, result.log);
  const left = readdirSync(join(root, `scene-${scenes}`), { recursive: true, encoding: "utf8" });
  assert.deepEqual(
    left.filter((name) => name.endsWith("commits.git")),
    [],
  );
});
