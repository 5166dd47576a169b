// What a pull request may do to its own gate, through the real entry of the Action against a loopback GitHub.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { SceneResult } from "../support/act.ts";
import { runStep, type Step } from "../support/action-process.ts";
import { exampleOf, operationOf } from "../support/github-openapi.ts";
import { type GithubServer, githubServer } from "../support/github-server.ts";
import { secretOf } from "../support/secret.ts";
import { AUTHOR, pullRequestOf, servedRepository } from "../support/stack.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const root = mkdtempSync(join(tmpdir(), "stackgate-gate-"));
after(() => rmSync(root, { recursive: true, force: true }));

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const WORKFLOW = ".github/workflows/gate.yml";
const POLICY = ".stackgate.yml";
const gate = (more = ""): string =>
  `name: gate\non:\n  pull_request:\njobs:\n  stackgate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/stackgate@v1\n${more}`;
const GUARDED = { [WORKFLOW]: gate(), [POLICY]: "version: 1\n", "README.md": "# Stack\n" };
const LOOSER = "version: 1\nexclude: ['src/**']\n";
const LEAK = `const key = "${KEY}";\n`;

interface Scene {
  readonly server: GithubServer;
  readonly head: string;
  readonly payload: object;
  run(more?: Partial<Pick<Step, "inputs" | "env" | "payload">>): Promise<SceneResult>;
  /** A review by `account`, of the head unless another commit is named. */
  review(account: string, state: string, commit?: string): void;
}

let made = 0;

/** `before` on main, `change` on the pull request's branch (a file that is `undefined` goes). */
async function scene(
  before: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>>,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const folder = join(root, String(++made));
  const repository = servedRepository(join(folder, "served", "example", "stack"));
  repository.commit("the stack", before);
  repository.git("checkout", "-q", "-b", "topic");
  for (const [path, text] of Object.entries(change)) if (text === undefined) repository.git("rm", "-q", path);
  const written = Object.entries(change).filter((one): one is [string, string] => one[1] !== undefined);
  repository.commit("change", { ...Object.fromEntries(written), "change.txt": "x\n" });
  repository.git("checkout", "-q", "main");
  const server = await githubServer(repository, {
    pulls: [{ number: 1, base: "main", head: "topic", author: AUTHOR }],
  });
  const { head, payload } = pullRequestOf(repository, "topic");
  const env = { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: server.url };
  const entry = join(TOP, "dist", "action.js");
  const list = operationOf("GET", "/repos/example/stack/pulls/1/reviews");
  const [example] = list === undefined ? [] : (exampleOf(list) as object[]);
  try {
    await play({
      ...{ server, head, payload },
      run: ({ inputs = {}, env: more = {}, payload: other = payload } = {}) =>
        runStep({
          ...{ entry, folder, event: "pull_request", payload: other, env: { ...env, ...more } },
          inputs: { "github-token": "t", ...inputs },
        }),
      review(login, state, commit = head) {
        const { user } = example as { readonly user: object };
        const url = `${server.url}/repos/example/stack/pulls/1`;
        server.said.reviews.push({
          ...example,
          user: { ...user, login },
          state,
          commit_id: commit,
          pull_request_url: url,
        });
      },
    });
    assert.deepEqual(server.violations, []);
  } finally {
    await server.close();
  }
}

const blocks = (result: SceneResult, ...rules: readonly string[]): void => {
  assert.equal(result.outputs.result, "blocked", result.log);
  for (const rule of rules) assert.ok(`${result.summary}${result.log}`.includes(rule), `${rule}: ${result.summary}`);
  assert.equal(result.passed, false);
};
const passes = (result: SceneResult): void => {
  assert.equal(result.outputs.result, "clean", result.log);
  assert.equal(result.passed, true);
};

const changes: readonly (readonly [
  name: string,
  change: Readonly<Record<string, string | undefined>>,
  rule: string,
])[] = [
  ["its workflow removed", { [WORKFLOW]: undefined }, "gate-weakened"],
  ["its step allowed to fail", { [WORKFLOW]: gate("        continue-on-error: true\n") }, "gate-weakened"],
  ["its policy loosened", { [POLICY]: LOOSER }, "policy-change"],
  ["its policy removed", { [POLICY]: undefined }, "policy-change"],
];

for (const [name, change, rule] of changes) {
  test(`a pull request with ${name} is blocked until someone else who may write approves its head`, async () => {
    await scene(GUARDED, change, async ({ server, run, review }) => {
      blocks(await run(), rule);
      server.said.writers.add("hubot").add(AUTHOR).add("github-actions[bot]");
      review(AUTHOR, "APPROVED");
      review("github-actions[bot]", "APPROVED");
      review("reader", "APPROVED");
      review("hubot", "APPROVED", "0".repeat(40));
      blocks(await run(), rule);
      review("hubot", "APPROVED");
      passes(await run());
      review("hubot", "COMMENTED");
      passes(await run());
      review("hubot", "CHANGES_REQUESTED");
      blocks(await run(), rule);
    });
  });
}

test("who opened the pull request is asked where the event does not say, so that their own approval is none", async () => {
  await scene(GUARDED, { [POLICY]: LOOSER }, async ({ server, payload, review, run }) => {
    const { pull_request: pull } = payload as { readonly pull_request: object };
    const anonymous = { payload: { ...payload, pull_request: { ...pull, user: undefined } } };
    server.said.writers.add("hubot").add(AUTHOR);
    review(AUTHOR, "APPROVED");
    blocks(await run(anonymous), "policy-change");
    review("hubot", "APPROVED");
    passes(await run(anonymous));
  });
});

test("no input of the change lifts what it does to the gate", async () => {
  const loosened = { [WORKFLOW]: gate("        with:\n          fail-on: never\n"), "src/a.ts": "export {};\n" };
  await scene(GUARDED, loosened, async ({ head, run }) => {
    for (const inputs of [
      { "fail-on": "never" },
      { "exit-zero": "true" },
      { "exit-zero": "true", "max-findings": "1" },
      { exclude: "**" },
      { "exclude-rule": "gate-weakened" },
      { rule: "openai-key-project" },
      { base: head, head },
    ])
      blocks(await run({ inputs }), "gate-weakened");
  });
});

test("without a token what touches the gate stays blocked, and the run says why", async () => {
  await scene(GUARDED, { [POLICY]: LOOSER }, async ({ server, review, run }) => {
    server.said.writers.add("hubot");
    review("hubot", "APPROVED");
    const result = await run({ inputs: { "github-token": "" }, env: { GITHUB_SERVER_URL: join(root, "nowhere") } });
    assert.notEqual(result.outputs.result, "clean", result.log);
  });
});

test("where GitHub does not say who approved it stays blocked, and the run says what that needs", async () => {
  await scene(GUARDED, { [POLICY]: LOOSER }, async ({ server, review, run }) => {
    server.said.writers.add("hubot");
    review("hubot", "APPROVED");
    server.fail({ on: /GET .*\/(?:reviews|permission)$/, status: 403 });
    const result = await run({ inputs: { comment: "off" } });
    blocks(result, "policy-change");
    const notices = result.commands.filter(({ command }) => command === "notice").map(({ message }) => message);
    assert.equal(notices.length, 1);
    assert.match(notices.join(), /needs input `github-token` and `pull-requests: read`/);
  });
});

test("the pull request that installs the gate can be merged", async () => {
  await scene({ "README.md": "# Stack\n" }, { [WORKFLOW]: gate(), [POLICY]: LOOSER }, async ({ run }) => {
    const result = await run();
    passes(result);
    assert.match(result.summary, /The gate gets its first policy/);
  });
});

test("the policy of the head counts once it is approved, and an exception that the change brings likewise", async () => {
  const exception = `// stackgate:allow openai-key-project -- made for this test\n${LEAK}`;
  for (const change of [{ [POLICY]: LOOSER, "src/a.ts": LEAK }, { "src/a.ts": exception }]) {
    await scene(GUARDED, change, async ({ server, run, review }) => {
      blocks(await run(), "openai-key-project");
      server.said.writers.add("hubot");
      review("hubot", "APPROVED");
      passes(await run());
    });
  }
});
