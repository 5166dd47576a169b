import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { main } from "../../src/action/main.ts";
import { secretOf } from "../support/secret.ts";
import { composeFile, pullRequestOf, type ServedRepository, servedRepository } from "../support/stack.ts";

const root = mkdtempSync(join(tmpdir(), "stackgate-action-"));
after(() => rmSync(root, { recursive: true, force: true }));

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const SAFE = composeFile({ postgresPort: "127.0.0.1:5432:5432", user: true });
const LEAK = { "src/llm.ts": `const key = "${KEY}";\n` };

interface Told {
  readonly outputs: Record<string, string | number>;
  readonly notices: string[];
  readonly failures: string[];
  readonly traces: unknown[];
  log: string;
}

let made = 0;

/** A pull request of `files` (then of `then`) and the folders of a runner that checked its merge out at depth 1. */
function stage(files: Parameters<ServedRepository["commit"]>[1], onMain: typeof files = {}) {
  const folder = join(root, String(++made));
  const repository = servedRepository(join(folder, "served", "example", "stack"));
  repository.commit("the stack", { "docker-compose.yaml": SAFE, "README.md": "# Stack\n", ...onMain });
  repository.git("checkout", "-q", "-b", "topic");
  repository.commit("the change", files);
  repository.git("checkout", "-q", "main");
  const pull = pullRequestOf(repository, "topic");
  const [workspace, temporary] = [join(folder, "workspace"), join(folder, "temporary")];
  for (const path of [workspace, temporary]) mkdirSync(path, { recursive: true });
  const git = (...args: readonly string[]): Buffer =>
    execFileSync("git", args, { cwd: workspace, stdio: ["ignore", "pipe", "pipe"] });
  git("init", "-q", "-b", "main");
  git("fetch", "-q", "--depth=1", pathToFileURL(repository.path).href, "refs/pull/1/merge");
  git("checkout", "-q", "--detach", "FETCH_HEAD");
  writeFileSync(join(folder, "event.json"), JSON.stringify(pull.payload));
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_REPOSITORY: "example/stack",
    GITHUB_SERVER_URL: pathToFileURL(join(folder, "served")).href,
    // Nobody listens there: what these tests want is to be had without the API.
    GITHUB_API_URL: "http://127.0.0.1:9",
    INPUT_COMMENT: "off",
    "INPUT_GITHUB-TOKEN": "t",
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
  };
  return { folder, workspace, temporary, env, path: repository.path, ...pull };
}

async function run(env: Readonly<Record<string, string | undefined>>): Promise<Told> {
  const told: Told = { outputs: {}, notices: [], failures: [], traces: [], log: "" };
  await main({
    env,
    today: "2026-11-24",
    pace: { retryMs: 1 },
    write: (text) => {
      told.log += text;
    },
    setOutput: (name, value) => {
      told.outputs[name] = value;
    },
    notice: (message) => told.notices.push(message),
    setFailed: (message) => told.failures.push(message),
    trace: (error) => told.traces.push(error),
  });
  assert.deepEqual(told.traces, [], "a bug");
  return told;
}

test("main() blocks a key, names it in every channel and prints it in none", async () => {
  const { env, folder, base, head } = stage(LEAK);
  const told = await run(env);
  const summary = readFileSync(join(folder, "summary.md"), "utf8");
  const sarif = String(told.outputs["sarif-file"]);
  assert.deepEqual(
    { ...told.outputs, "sarif-file": "" },
    {
      result: "blocked",
      "findings-count": 1,
      "blocking-count": 1,
      "new-allowances-count": 0,
      "base-sha": base,
      "head-sha": head,
      "sarif-file": "",
    },
  );
  assert.deepEqual(told.failures, [
    "stackgate blocks this merge: 1 finding (1 critical). The job summary has the fix for each.",
  ]);
  assert.match(told.log, /^::error [^\n]*file=src\/llm\.ts,line=1/m);
  assert.match(summary, /src\/llm\.ts:1/);
  assert.match(readFileSync(sarif, "utf8"), /openai-key-project/);
  for (const text of [told.log, summary, readFileSync(sarif, "utf8")]) assert.ok(!text.includes(KEY.slice(8, 60)));
});

test("main() passes a change that brings nothing", async () => {
  const { env, folder, temporary } = stage({ "README.md": "# The stack\n" });
  const told = await run(env);
  assert.deepEqual([told.outputs.result, told.failures, told.notices], ["clean", [], []]);
  assert.doesNotMatch(told.log, /^::/m);
  assert.match(readFileSync(join(folder, "summary.md"), "utf8"), /stackgate/);
  const [own = ""] = readdirSync(temporary);
  assert.deepEqual(readdirSync(join(temporary, own)), ["stackgate.sarif"]);
});

test("main() without a place for the summary gives one notice and the same verdict", async () => {
  for (const files of [LEAK, { "README.md": "# The stack\n" }]) {
    const { env } = stage(files);
    const told = await run({ ...env, GITHUB_STEP_SUMMARY: undefined });
    assert.equal(told.notices.length, 1);
    assert.equal(told.outputs.result, files === LEAK ? "blocked" : "clean");
    assert.equal(told.failures.length, files === LEAK ? 1 : 0);
    assert.doesNotMatch(told.failures.join(), /job summary/);
  }
});

test("main() reads a checkout that another user owns, and no configuration of its own user", {
  skip: process.geteuid?.() !== 0 && "needs root",
}, async () => {
  const { env, folder, workspace } = stage(LEAK);
  writeFileSync(join(folder, ".gitconfig"), "[core]\n\tabbrev = nonsense\n");
  execFileSync("chown", ["-R", "65534", workspace]);
  // There is no server: were the checkout not read, there would be nothing to judge.
  const bare = { ...env, HOME: folder, GITHUB_SERVER_URL: undefined };
  execFileSync(
    "git",
    [
      "-c",
      "safe.directory=*",
      "fetch",
      "-q",
      "--unshallow",
      pathToFileURL(join(folder, "served", "example", "stack")).href,
      "refs/pull/1/merge",
    ],
    { cwd: workspace },
  );
  assert.equal((await run(bare)).outputs.result, "blocked");
});

test("main() takes no folder of the checkout for a repository of its own", async () => {
  const { env, folder, workspace, base, head } = stage({ ...LEAK, "docker/README.md": "here\n" });
  // A bare repository in the tree, whose HEAD says that the head's base is the head itself.
  const docker = join(workspace, "docker");
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: docker, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  const served = pathToFileURL(join(folder, "served", "example", "stack")).href;
  git("init", "-q", "--bare", ".");
  git("fetch", "-q", served, "+refs/*:refs/*");
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
  const tree = git("rev-parse", `${head}^{tree}`);
  const onto = git(...identity, "commit-tree", "-m", "base", "-p", head, tree);
  git("update-ref", "--no-deref", "HEAD", git(...identity, "commit-tree", "-m", "merge", "-p", onto, "-p", head, tree));
  const told = await run({ ...env, INPUT_PATH: "docker" });
  assert.deepEqual([told.outputs.result, told.outputs["base-sha"]], ["blocked", base]);
});

test("main() writes no annotations and no summary where none is wanted, and still blocks", async () => {
  const { env, folder } = stage(LEAK);
  const told = await run({ ...env, INPUT_ANNOTATIONS: "false", INPUT_SUMMARY: "false" });
  assert.doesNotMatch(told.log, /^::/m);
  assert.ok(!existsSync(join(folder, "summary.md")));
  assert.deepEqual([told.outputs.result, told.notices], ["blocked", []]);
});

test("main() takes the policy from the base", async () => {
  const permissive = { ".stackgate.yml": "fail-on: never\n" };
  assert.equal((await run(stage({ ...LEAK, ...permissive }).env)).outputs.result, "blocked");
  assert.equal((await run(stage(LEAK, permissive).env)).outputs.result, "clean");
  const named = stage({ ...LEAK, "gate/policy.yml": "x: y\n" }, { "gate/policy.yml": "fail-on: never\n" });
  assert.equal((await run({ ...named.env, INPUT_CONFIG: "gate/policy.yml" })).outputs.result, "clean");
});

test("main() lets the input fail-on stand before the policy's", async () => {
  const { env } = stage(LEAK, { ".stackgate.yml": "fail-on: high\n" });
  assert.equal((await run({ ...env, "INPUT_FAIL-ON": "never" })).outputs.result, "clean");
});

test("main() takes inputs of the policy's names over the policy", async () => {
  const { env } = stage({
    ...LEAK,
    "src/other.ts": `const key = "${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1)}";\n`,
  });
  const cases: readonly { readonly input: object; readonly told: readonly unknown[] }[] = [
    { input: { INPUT_EXCLUDE: "src/llm.ts\nsrc/other.ts" }, told: ["clean", 0, 0] },
    { input: { "INPUT_EXCLUDE-RULE": "openai-*" }, told: ["clean", 0, 0] },
    { input: { INPUT_RULE: "compose" }, told: ["clean", 0, 0] },
    { input: { "INPUT_MAX-FINDINGS": "1" }, told: ["blocked", 2, 1] },
    { input: { "INPUT_EXIT-ZERO": "true" }, told: ["blocked", 2, 0] },
    { input: { INPUT_RULE: "opnai-key-project" }, told: ["error", undefined, 1] },
  ];
  for (const { input, told } of cases) {
    const { outputs, failures, log } = await run({ ...env, ...input });
    assert.deepEqual([outputs.result, outputs["findings-count"], failures.length], told, JSON.stringify(input));
    if ("INPUT_MAX-FINDINGS" in input) assert.equal(log.match(/^::error/gm)?.length, 1);
  }
});

test("main() reads what the base's policy extends in another repository, at its commit, or fails", async () => {
  const org = servedRepository(join(root, String(++made), "served", "acme", "policy"));
  const commit = org.commit("policy", { "gates/base.yml": "gates: {secret: warn}\n" });
  org.commit("later", { "gates/base.yml": "gates: {secret: block}\n" });
  const served = pathToFileURL(join(org.path, "..", "..")).href;
  const extending = (name: string): Record<string, string> => ({ ".stackgate.yml": `extends: ["${name}"]\n` });
  const told = async (name: string, server = served): Promise<Told> => {
    const { env, path } = stage(LEAK, extending(name));
    const own = join(org.path, "..", "..", "example", String(++made));
    mkdirSync(join(own, ".."), { recursive: true });
    symlinkSync(path, own);
    return run({ ...env, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: `example/${made}` });
  };
  assert.equal((await told(`acme/policy/gates/base.yml@${commit}`)).outputs.result, "clean");
  for (const name of [
    `acme/policy/gates/none.yml@${commit}`,
    `acme/policy/gates/base.yml@${"1".repeat(40)}`,
    `acme/none/a.yml@${commit}`,
  ]) {
    const { outputs, failures } = await told(name);
    assert.deepEqual([outputs.result, failures.length], ["error", 1]);
    assert.match(failures[0] ?? "", /acme\//);
  }
});

test("main() lets no exception that the change brings count: comments, baseline and policy are the base's", async () => {
  const comment = "// stackgate:allow openai-key-project -- a sample";
  const { env, folder } = stage({
    "src/llm.ts": `const key = "${KEY}"; ${comment}\n`,
    ".stackgate.yml": "exclude: ['src/**']\nexit-zero: true\n",
    ".stackgate-baseline.json": '{"version":1,"findings":[]}\n',
  });
  const told = await run(env);
  assert.deepEqual([told.outputs.result, told.failures.length], ["blocked", 1]);
  assert.match(
    readFileSync(join(folder, "summary.md"), "utf8"),
    /`src\/llm\.ts:1` new exception for openai-key-project: a sample; it counts once/,
  );
});

const broken: readonly {
  name: string;
  onMain?: Record<string, string>;
  env: (env: Record<string, string | undefined>) => object;
  says: RegExp;
}[] = [
  {
    name: "a policy of the base with a typo",
    onMain: { ".stackgate.yml": "fail-on: hihg\n" },
    env: () => ({}),
    says: /\.stackgate\.yml:1:10: `fail-on` is `hihg`; did you mean `high`\?/,
  },
  {
    name: "a policy file that base does not have",
    env: () => ({ INPUT_CONFIG: "gate/policy.yml" }),
    says: /Expected input `config` to name a file of the base revision but `gate\/policy\.yml` is not in \w{7}\./,
  },
  {
    name: "an event file that is not there",
    env: () => ({ GITHUB_EVENT_PATH: join(root, "none") }),
    says: /GITHUB_EVENT_PATH .* \(there is no such file or folder\)/,
  },
  {
    name: "an event file that is no JSON",
    env: (env) => ({ GITHUB_EVENT_PATH: join(String(env.GITHUB_WORKSPACE), "README.md") }),
    says: /GITHUB_EVENT_PATH .* \(it is no valid JSON\)/,
  },
  {
    name: "a folder that is not there",
    env: () => ({ INPUT_PATH: "checkout" }),
    says: /Expected input `path` to be a folder of the workspace but found `checkout` \(there is no such file or folder\)/,
  },
  {
    name: "no temporary folder",
    env: () => ({ RUNNER_TEMP: join(root, "none") }),
    says: /RUNNER_TEMP .* \(there is no such file or folder\)/,
  },
  {
    name: "a SARIF place outside",
    env: () => ({ "INPUT_SARIF-FILE": "../../report.sarif" }),
    says: /Expected input `sarif-file` to lie in the workspace or/,
  },
  {
    name: "a server that is not there",
    env: () => ({ GITHUB_SERVER_URL: "file:///nowhere" }),
    says: /^stackgate could not finish, so there is no verdict and the check is red: base \w{7} is not in the clone and fetching it was refused \(404\)\.$/,
  },
];

for (const { name, onMain, env: change, says } of broken) {
  test(`main() fails on ${name}`, async () => {
    const { env } = stage({ "README.md": "# The stack\n" }, onMain);
    const told = await run({ ...env, ...change(env) });
    assert.equal(told.outputs.result, "error");
    assert.equal(told.failures.length, 1);
    assert.match(told.failures[0] ?? "", says);
  });
}

test("main() replaces a link where the SARIF file goes and follows none out of the workspace", async () => {
  const { env, workspace, folder } = stage(LEAK);
  writeFileSync(join(folder, "victim"), "kept");
  symlinkSync(join(folder, "victim"), join(workspace, "report.sarif"));
  const told = await run({ ...env, "INPUT_SARIF-FILE": "report.sarif" });
  assert.equal(told.outputs.result, "blocked");
  assert.ok(lstatSync(join(workspace, "report.sarif")).isFile());
  assert.equal(readFileSync(join(folder, "victim"), "utf8"), "kept");
  symlinkSync(folder, join(workspace, "out"));
  const through = await run({ ...env, "INPUT_SARIF-FILE": "out/report.sarif" });
  assert.ok(!existsSync(join(folder, "report.sarif")));
  assert.equal(through.outputs.result, "blocked", "what blocks is said before what could not be written");
  assert.equal(through.notices.length, 1);
});

test("main() speaks Chinese where it is asked to, failures included", async () => {
  const { env } = stage(LEAK);
  assert.match(
    (await run({ ...env, INPUT_LANG: "zh" })).failures.join(),
    /^stackgate 阻止此次合并：1 个问题（1 个严重）。修复方法见作业摘要。$/,
  );
  assert.match(
    (await run({ ...env, INPUT_LANG: "zh", RUNNER_TEMP: join(root, "none") })).failures.join(),
    /^stackgate 未能完成检查/,
  );
});
