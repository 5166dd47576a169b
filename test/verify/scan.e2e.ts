import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { certificateFor, connectProxy, providerServer } from "../support/provider-server.ts";
import { folder, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

const run = promisify(execFile);
const CLI = join(process.env.STACKGATE_TOP ?? process.cwd(), "dist", "cli.js");
const [LIVE, DEAD] = ["a", "b"].map((seed) => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", seed)) as [
  string,
  string,
];
const GROQ = secretOf("gsk_{alnum:52}");

const certificate = certificateFor(["api.openai.com", "api.groq.com"]);
const server = await providerServer(certificate, ({ headers }, response) => {
  response
    .writeHead(headers.authorization === `Bearer ${LIVE}` ? 200 : headers.host === "api.groq.com" ? 500 : 401)
    .end();
});
const proxy = await connectProxy(server.port);
after(async () => {
  await proxy.close();
  await server.close();
});

const files = {
  "a.ts": `export const a = "${LIVE}";\n`,
  "b.ts": `export const b = "${DEAD}";\n`,
  "c.ts": `export const c = "${GROQ}";\n`,
};

async function scan(args: readonly string[], extra: Readonly<Record<string, string>> = {}) {
  const repository = repo(files);
  const env = { ...repository.env, NODE_EXTRA_CA_CERTS: certificate.path, ...extra };
  const told = await run(process.execPath, [CLI, "scan", ...args], { cwd: repository.path, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  for (const secret of [LIVE, DEAD, GROQ]) assert.ok(!`${told.stdout}${told.stderr}`.includes(secret.slice(12)));
  return told;
}

const VERIFY = ["--verify", "--verify-proxy", `http://127.0.0.1:${proxy.port}`];

test("scan --verify says of each key whether it lives; a live one is worse, a revoked one milder, and both block", async () => {
  const told = await scan([...VERIFY, "--format", "json"]);
  assert.equal(told.code, 1);
  const { findings, notices } = JSON.parse(told.stdout) as {
    findings: { path: string; severity: string; blocking: boolean; verification?: string }[];
    notices: { code: string; text: string }[];
  };
  assert.deepEqual(
    findings.map(({ path, severity, blocking, verification }) => [path, severity, blocking, verification]),
    [
      ["a.ts", "critical", true, "live"],
      ["b.ts", "high", true, "revoked"],
      ["c.ts", "high", true, "unknown"],
    ],
  );
  const [notice] = notices.filter(({ code }) => code === "verified");
  assert.match(notice?.text ?? "", /1 live, 1 revoked, 1 unknown \(1 with another answer\)/);
});

for (const [format, expected] of [
  ["text", /accepts it now[\s\S]*no longer accepts/],
  ["github", /accepts it now[\s\S]*no longer accepts/],
  ["sarif", /"verification":"live"[\s\S]*"verification":"revoked"/],
] as const)
  test(`scan --verify --format ${format} says it too`, async () => {
    assert.match((await scan([...VERIFY, "--format", format])).stdout, expected);
  });

test("scan without --verify asks nobody", async () => {
  const before = server.asked.length;
  const { stdout } = await scan(["--format", "json"]);
  assert.ok(!stdout.includes("verification"));
  assert.equal(server.asked.length, before);
});

const eventOf = (payload: object): string => {
  const path = join(folder(), "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return path;
};

const event = (head: number): string => {
  const path = join(folder(), "event.json");
  const side = (id: number): object => ({ repo: { id } });
  writeFileSync(path, JSON.stringify({ pull_request: { head: side(head), base: side(1) } }));
  return path;
};

const refused: readonly {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly says: RegExp;
}[] = [
  { name: "a hook of git", env: { GIT_PREFIX: "" }, says: /outside of a hook/ },
  { name: "a hook that pre-commit runs", env: { PRE_COMMIT: "1" }, says: /outside of a hook/ },
  {
    name: "a pull request of a fork",
    env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event(2) },
    says: /another/,
  },
  {
    name: "a pull request that does not say whose it is",
    env: { GITHUB_EVENT_NAME: "pull_request_target" },
    says: /another/,
  },
  {
    name: "a run after a run of a fork's change",
    env: {
      GITHUB_EVENT_NAME: "workflow_run",
      GITHUB_EVENT_PATH: eventOf({ workflow_run: { head_repository: { id: 2 } }, repository: { id: 1 } }),
    },
    says: /another/,
  },
  {
    name: "a comment on a pull request",
    env: { GITHUB_EVENT_NAME: "issue_comment", GITHUB_EVENT_PATH: eventOf({ issue: { number: 1, pull_request: {} } }) },
    says: /another/,
  },
  {
    name: "a merge request of a fork",
    env: { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "2", CI_MERGE_REQUEST_PROJECT_ID: "1" },
    says: /another/,
  },
  { name: "a fork on Azure", env: { SYSTEM_PULLREQUEST_ISFORK: "True" }, says: /another/ },
];

for (const { name, env, says } of refused)
  test(`scan --verify asks nobody in ${name}`, async () => {
    const before = server.asked.length;
    const told = await scan(VERIFY, env);
    assert.equal(told.code, 2);
    assert.match(told.stderr, says);
    assert.equal(server.asked.length, before);
  });

test("scan --verify asks in a pull request of the repository itself", async () => {
  const told = await scan(VERIFY, { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event(1) });
  assert.equal(told.code, 1);
  assert.match(told.stdout, /accepts it now/);
});

for (const args of [
  ["--verify", "--staged"],
  ["--verify-proxy", "http://127.0.0.1:1"],
  ["--verify", "--verify-proxy", "https://me:word@h"],
])
  test(`scan ${args.join(" ")} is refused`, async () => {
    const told = await scan(args);
    assert.equal(told.code, 2);
    assert.ok(!told.stderr.includes("word"));
  });

test("proxies of the environment are not used", async () => {
  const other = await connectProxy(server.port);
  const url = `http://127.0.0.1:${other.port}`;
  const told = await scan(VERIFY, { HTTPS_PROXY: url, https_proxy: url, NODE_USE_ENV_PROXY: "1" });
  await other.close();
  assert.match(told.stdout, /accepts it now/);
  assert.deepEqual(other.targets, []);
});
