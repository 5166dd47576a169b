// Credentials of two parts, from real repositories to the report.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const id = (seed: number): string => secretOf("AKIAQ{b32:15}", seed);
const secret = (seed: number): string => secretOf("{b64:40}", seed);
const both = (idSeed: number, secretSeed: number): string =>
  `aws_access_key_id=${id(idSeed)}\naws_secret_access_key=${secret(secretSeed)}\n`;

interface Finding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly blocking: boolean;
  readonly status: string;
  readonly aliases?: readonly string[];
  readonly message: string;
  readonly related?: readonly { path: string; startLine: number; message: string }[];
}

async function scan(before: Files, after: Files, policy = ""): Promise<readonly Finding[]> {
  const made = repo({ "README.md": "x\n", ".stackgate.yml": `version: 1\n${policy}`, ...before });
  made.git("checkout", "-q", "-b", "topic");
  made.commit("change", after);
  const { stdout } = await stackgate(["scan", "--base", "main", "--format", "json"], { cwd: made.path });
  for (const seed of [1, 2]) assert.ok(!stdout.includes(id(seed)) && !stdout.includes(secret(seed)));
  return (JSON.parse(stdout) as { findings: readonly Finding[] }).findings;
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ ruleId, path, status, blocking, aliases = [], related = [] }) =>
      `${[ruleId, ...aliases].filter((id) => id.startsWith("aws-")).join("+")} ${path} ${status}${blocking ? " blocks" : ""}${related.map((one) => ` see ${one.path}:${one.startLine}`).join("")}`,
  );

const PAIR = "aws-secret-access-key+aws-access-key-id";
const CASES: readonly {
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
  readonly policy?: string;
  readonly told: readonly string[];
}[] = [
  { name: "both are new", before: {}, after: { a: both(1, 1) }, told: [`${PAIR} a introduced blocks see a:1`] },
  {
    name: "both were there",
    before: { a: both(1, 1) },
    after: { a: `# x\n${both(1, 1)}` },
    told: [`${PAIR} a existing see a:2`],
  },
  {
    name: "the secret is another",
    before: { a: both(1, 1) },
    after: { a: both(1, 2) },
    told: [`${PAIR} a introduced blocks see a:1`],
  },
  {
    name: "the id is another",
    before: { a: both(1, 1) },
    after: { a: both(2, 1) },
    told: [`${PAIR} a introduced blocks see a:1`],
  },
  {
    name: "an id comes to a secret that was there",
    before: { a: `aws_secret_access_key=${secret(1)}\n` },
    after: { a: both(1, 1) },
    told: [`${PAIR} a introduced blocks see a:1`],
  },
  {
    name: "the parts are in two files",
    before: {},
    after: { a: `aws_access_key_id=${id(1)}\n`, b: `aws_secret_access_key=${secret(1)}\n` },
    told: ["aws-access-key-id a introduced blocks", "aws-secret-access-key b introduced blocks"],
  },
  {
    name: "the policy turned the secret's rule off",
    before: {},
    after: { a: both(1, 1) },
    policy: "gates: {aws-secret-access-key: off}\n",
    told: ["aws-access-key-id a introduced blocks"],
  },
];

for (const { name, before, after, policy, told: expected } of CASES) {
  test(`scan --base, a credential of two parts: ${name}`, async () =>
    assert.deepEqual(told(await scan(before, after, policy)), expected));
}

test("scan --base tells a pair in a commit on the way as one", async () => {
  const made = repo({ a: "1\n" });
  made.git("checkout", "-q", "-b", "topic");
  made.commit("leak", { b: both(1, 1) });
  made.commit("gone", { b: undefined });
  const { stdout } = await stackgate(["scan", "--base", "main", "--format", "json"], { cwd: made.path });
  assert.deepEqual(told((JSON.parse(stdout) as { findings: readonly Finding[] }).findings), [
    `${PAIR} b introduced blocks see b:1`,
  ]);
});

test("scan tells in words that both parts stand there, in compose files by the rules of both families", async () => {
  const compose = `services:\n  a:\n    image: a\n    environment:\n      AWS_ACCESS_KEY_ID: ${id(1)}\n      AWS_SECRET_ACCESS_KEY: ${secret(1)}\n`;
  const findings = (await scan({}, { "compose.yaml": compose })).filter(({ ruleId }) => ruleId.startsWith("aws-"));
  assert.equal(findings.length, 1);
  const [finding] = findings;
  for (const id of ["aws-access-key-id", "compose-secret-in-environment"])
    assert.ok(finding?.aliases?.includes(id), id);
  assert.equal(
    finding?.message,
    "AWS_SECRET_ACCESS_KEY holds a key of AWS in plain text, with the part that completes it nearby: together they are a login.",
  );
  assert.deepEqual(
    finding?.related?.map(({ startLine, message }) => [startLine, message]),
    [[5, "The part that completes it."]],
  );
});
