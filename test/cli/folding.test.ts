// What warns alike where nothing is deployed speaks once, with each of its places; what blocks or is new is told by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { folder, repo, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

interface Told {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly title: string;
  readonly blocking: boolean;
  readonly fingerprint: string;
  readonly toldWith?: string;
}

/** What a text tells by itself, with what it tells beside it. */
interface Speaking extends Told {
  readonly others: readonly Told[];
}

const assigned = (names: readonly string[], seed = ""): string =>
  names.map((name) => `${name} = "${secretOf("{alnum:40}", `${seed}${name}`)}"\n`).join("");
const TESTS = {
  "app/tests/a.py": assigned(["mail_token", "push_token"]),
  "app/tests/keys/b.py": assigned(["chat_token"]),
};

async function told(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<readonly Speaking[]> {
  const cwd = folder();
  writeInto(cwd, files);
  const { stdout } = await stackgate(["scan", "--no-git", "--no-config", "--format", "json", ...argv, "."], { cwd });
  return speakingOf(JSON.parse(stdout).findings);
}

function speakingOf(findings: readonly Told[]): readonly Speaking[] {
  const alone = findings.filter(({ toldWith }) => toldWith === undefined);
  return alone.map((one) => ({ ...one, others: findings.filter(({ toldWith }) => toldWith === one.fingerprint) }));
}

test("secrets below one folder of tests are one finding, each with its place and fingerprint", async () => {
  const [one, ...others] = await told(TESTS);
  assert.deepEqual(others, []);
  assert.equal(one?.path, "app/tests/a.py");
  assert.deepEqual(
    one?.others.map(({ path, startLine }) => `${path}:${startLine}`),
    ["app/tests/a.py:2", "app/tests/keys/b.py:1"],
  );
  const ids = [one?.fingerprint, ...(one?.others ?? []).map(({ fingerprint }) => fingerprint)];
  assert.equal(new Set(ids).size, 3);
  assert.ok(ids.every((id) => /^[0-9a-f]{10,26}$/.test(id ?? "")));
});

test("formats of machines tell each, whatever else is written in the same run, and so does --all", async () => {
  assert.equal((await told(TESTS, "--all")).length, 3);
  const cwd = folder();
  writeInto(cwd, TESTS);
  const all = ["scan", "--no-git", "--no-config", "--format", "json"];
  const alone = await stackgate([...all, "."], { cwd });
  const beside = await stackgate([...all, "--report", "sarif=../out.sarif", "."], { cwd });
  assert.equal(JSON.parse(alone.stdout).findings.length, 3);
  assert.deepEqual(JSON.parse(beside.stdout).findings, JSON.parse(alone.stdout).findings);
  const sarif = await stackgate(["scan", "--no-git", "--no-config", "--format", "sarif", "."], { cwd });
  assert.equal(JSON.parse(sarif.stdout).runs[0].results.length, 3);
});

test("what is in use is told by itself, and so is what blocks", async () => {
  const files = { ...TESTS, "app/config.ini": assigned(["live_token", "chat_token"]) };
  const findings = await told(files);
  assert.deepEqual(
    findings.map(({ path, blocking }) => `${path} ${blocking}`),
    ["app/config.ini true", "app/config.ini true", "app/tests/a.py false"],
  );
});

test("two folders of tests are two findings, and a test beside the code is its own place", async () => {
  const findings = await told({
    "a/test/x.py": assigned(["mail_token", "push_token"], "1"),
    "b/test/x.py": assigned(["mail_token", "push_token"], "2"),
    "b/x_test.py": assigned(["mail_token", "push_token"], "3"),
  });
  assert.deepEqual(
    findings.map(({ path, others }) => `${path} +${others.length}`),
    ["a/test/x.py +1", "b/test/x.py +1", "b/x_test.py +1"],
  );
});

test("an exception for one of them leaves the others, and the next one's is its own", async () => {
  const made = repo(TESTS);
  const scan = async (): Promise<readonly Speaking[]> =>
    speakingOf(JSON.parse((await stackgate(["scan", "--format", "json"], { cwd: made.path })).stdout).findings);
  const [first] = await scan();
  await stackgate(["allow", first?.fingerprint ?? "", "--reason", "made for the tests"], { cwd: made.path });
  const after = await scan();
  assert.equal(after.length, 2);
  assert.deepEqual(
    after.map(({ others }) => others.length),
    [0, 1],
  );
});

test("a baseline knows each, so that nothing is told again", async () => {
  const made = repo(TESTS);
  await stackgate(["baseline"], { cwd: made.path });
  const { stdout } = await stackgate(["scan", "--format", "json"], { cwd: made.path });
  const findings: readonly { readonly accepted?: unknown }[] = JSON.parse(stdout).findings;
  assert.equal(findings.length, 3);
  assert.ok(findings.every(({ accepted }) => accepted !== undefined));
});

test("what a change brings is told line by line", async () => {
  const made = repo({ "README.md": "x\n" });
  made.stage(TESTS);
  const { stdout } = await stackgate(["scan", "--staged", "--format", "json"], { cwd: made.path });
  assert.equal(JSON.parse(stdout).findings.length, 3);
});

test("the page names the folder, and with --verbose every place, in Chinese too", async () => {
  const cwd = folder();
  writeInto(cwd, TESTS);
  const page = async (...argv: readonly string[]): Promise<string> =>
    (await stackgate(["scan", "--no-git", "--no-config", ...argv, "."], { cwd })).stdout;
  assert.match(await page(), /: 3 in app\/tests\//);
  assert.match(await page("--verbose"), /app\/tests\/keys\/b\.py:1:\d+ .*[0-9a-f]{10}/s);
  assert.match(await page("--lang", "zh"), /app\/tests\/ 中共 3 处/);
});

test("advice for stacks of examples is one line a folder, with the rule of each place", async () => {
  const stack = "services:\n  a:\n    image: ghcr.io/acme/a:1.2\n  b:\n    image: ghcr.io/acme/b:1.2\n";
  const findings = await told({ "examples/one/compose.yaml": stack, "examples/two/compose.yaml": stack });
  assert.equal(findings.length, 1);
  const rules = new Set(findings[0]?.others.map(({ ruleId }) => ruleId));
  for (const rule of ["compose-no-memory-limit", "compose-read-only-missing"]) assert.ok(rules.has(rule), rule);
  assert.ok((await told({ "compose.yaml": stack })).length > 4, "a stack that is run keeps a line a rule");
});

test("ports of one compose file that is in use are one finding from the fourth on", async () => {
  const stack = (count: number): string =>
    `services:\n${Array.from({ length: count }, (_, i) => `  s${i}:\n    image: ghcr.io/acme/s:1\n    ports: ["${3000 + i}:80"]\n`).join("")}`;
  const ports = async (count: number): Promise<readonly string[]> =>
    (await told({ "compose.yaml": stack(count) }))
      .filter(({ ruleId }) => ruleId === "compose-port-public")
      .map(({ others }) => `+${others.length}`);
  assert.deepEqual(await ports(3), ["+0", "+0", "+0"]);
  assert.deepEqual(await ports(5), ["+4"]);
});
