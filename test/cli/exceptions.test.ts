// Exceptions: comments beside a finding, the baseline, `stackgate allow`, and what is told of them.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type Files, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const OTHER_KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1);
const RULE = "openai-key-project";
const STATE = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-state-")));

interface Report {
  readonly code: number;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly startLine: number;
    readonly blocking: boolean;
    readonly fingerprint: string;
    readonly accepted?: { readonly reason: string; readonly until?: string; readonly by: string };
  }[];
  readonly notices: readonly {
    readonly code: string;
    readonly path?: string;
    readonly line?: number;
    readonly text: string;
  }[];
}

async function run({ path }: Repository, ...argv: readonly string[]): Promise<Told> {
  const told = await stackgate(argv, { cwd: path, env: { XDG_STATE_HOME: STATE } });
  for (const secret of [KEY, OTHER_KEY])
    assert.ok(!`${told.stdout}${told.stderr}`.includes(secret), "a secret was printed");
  return told;
}

async function scan(made: Repository, ...argv: readonly string[]): Promise<Report> {
  const { code, stdout } = await run(made, "scan", "--format", "json", ...argv);
  return { code, ...(JSON.parse(stdout) as Omit<Report, "code">) };
}

const noticesOf = ({ notices }: Report): readonly string[] =>
  notices.map(({ code, path, line }) => `${code} ${path ?? "-"}:${line ?? "-"}`);

const comment = `stackgate:allow ${RULE} -- a sample of the handbook`;
const accepted: readonly { readonly name: string; readonly path: string; readonly text: string }[] = [
  ...[
    ["a.ts", `const k = "${KEY}"; // ${comment}`],
    ["a.py", `k = "${KEY}"  # ${comment}`],
    ["a.c", `char *k = "${KEY}"; /* ${comment} */`],
    ["a.html", `<p data-k="${KEY}"></p> <!-- ${comment} -->`],
    ["a.sql", `select '${KEY}'; -- ${comment}`],
    ["a.ini", `k = ${KEY} ; ${comment}`],
    ["a.tex", `${KEY} % ${comment}`],
    ["a.ml", `let k = "${KEY}" (* ${comment} *)`],
    ["a.hs", `k = "${KEY}" {- ${comment} -}`],
    ["a.j2", `k = ${KEY} {# ${comment} #}`],
    ["a.hbs", `{{k}} ${KEY} {{!-- ${comment} --}}`],
    ["a.f90", `k = "${KEY}" ! ${comment}`],
    ["a.yaml", `# ${comment}\nk: ${KEY}`],
    ["b.ts", `/*\n * ${comment}\n */ const k = "${KEY}";`.replace("\n */ ", "\n")],
    ["c.ts", `// ${comment}\r\nconst k = "${KEY}";\r`],
    ["a.bat", `rem ${comment}\nset K=${KEY}`],
    ["a.vim", `" ${comment}\nlet k = '${KEY}'`],
    ["d.ts", `// ${comment}\n// stackgate:allow compose-privileged -- of no concern\nconst k = "${KEY}";`],
    ["e.ts", `const k = "${KEY}"; // stackgate:allow compose-privileged, ${RULE} -- two at once (until 2026-11-24)`],
  ].map(([path = "", text = ""]) => ({ name: `${path} ${text.split("stackgate")[0]?.slice(-4)}`, path, text })),
];

for (const { name, path, text } of accepted) {
  test(`a comment accepts what is found on its line or the next: ${name}`, async () => {
    const report = await scan(repo({ [path]: `${text}\n` }));
    const found = report.findings.filter(({ ruleId }) => ruleId === RULE);
    assert.deepEqual([found.map((one) => one.accepted?.by), noticesOf(report)], [["comment"], []]);
    assert.equal(report.code, 0);
  });
}

const refused: readonly { readonly name: string; readonly text: string; readonly told?: string }[] = [
  { name: "another rule", text: `const k = "${KEY}"; // stackgate:allow compose-privileged -- no` },
  { name: "no comment", text: `const k = "${KEY}", s = stackgate:allow ${RULE} -- no;` },
  { name: "a comment beside other code above", text: `f(); // ${comment}\nconst k = "${KEY}";` },
  { name: "a comment two lines above", text: `// ${comment}\n\nconst k = "${KEY}";` },
  { name: "a comment below", text: `const k = "${KEY}";\n// ${comment}` },
  { name: "no reason", text: `const k = "${KEY}"; // stackgate:allow ${RULE}`, told: "no reason" },
  { name: "dashes for a reason", text: `const k = "${KEY}"; // stackgate:allow ${RULE} -- ---`, told: "no reason" },
  { name: "no rule", text: `const k = "${KEY}"; // stackgate:allow -- because`, told: "no rule id" },
  {
    name: "an unknown rule",
    text: `const k = "${KEY}"; // stackgate:allow openai-key -- because`,
    told: "`openai-key` is none",
  },
  { name: "an end that is no day", text: `const k = "${KEY}"; // ${comment} (until 2026-13-01)`, told: "no such day" },
  { name: "an end without brackets", text: `const k = "${KEY}"; // ${comment} until 2027-01-01`, told: "no such day" },
  { name: "another word", text: `const k = "${KEY}"; // stackgate:ignore ${RULE} -- x`, told: "expected the comment" },
  {
    name: "a blank in the mark",
    text: `const k = "${KEY}"; // stackgate: allow ${RULE} -- x`,
    told: "expected the comment",
  },
  {
    name: "an end that is over",
    text: `const k = "${KEY}"; // ${comment} (until 2026-11-23)`,
    told: "ended on 2026-11-23",
  },
  ...[
    "gitleaks:allow",
    "trufflehog:ignore",
    "pragma: allowlist secret",
    "nosec",
    "kics-scan ignore-line",
    "ggignore",
    "noqa",
  ].map((foreign) => ({
    name: `${foreign}, which is not ours`,
    text: `const k = "${KEY}"; // ${foreign}`,
  })),
];

for (const { name, text, told } of refused) {
  test(`a comment accepts nothing: ${name}`, async () => {
    const report = await scan(repo({ "a.ts": `${text}\n` }));
    assert.ok(report.findings.some(({ ruleId, blocking }) => ruleId === RULE && blocking));
    assert.equal(report.code, 1);
    assert.deepEqual(
      report.notices.map(({ path }) => path),
      told === undefined ? [] : ["a.ts"],
    );
    if (told !== undefined) assert.ok(report.notices[0]?.text.includes(told), report.notices[0]?.text);
    const page = await run(repo({ "a.ts": `${text}\n` }), "scan");
    if (told !== undefined) assert.match(page.stdout, /^ {2}a\.ts:\d {2}/m);
  });
}

test("prose that shows a comment is told nothing; a reason that holds a secret is masked", async () => {
  const made = repo({
    "README.md": "Write `# stackgate:allow RULE -- reason` beside it.\n# stackgate:allow RULE -- reason\n",
  });
  assert.deepEqual(noticesOf(await scan(made)), []);
  made.commit("key", { "a.ts": `const k = "${KEY}"; // stackgate:allow ${RULE} -- it is ${KEY} and ${OTHER_KEY}\n` });
  const report = await scan(made);
  assert.match(report.findings[0]?.accepted?.reason ?? "", /^it is \S+ and \S+$/);
});

test("a whole file is accepted by a comment on its first line, a compose finding beside its line", async () => {
  const made = repo({
    ".env": `# stackgate:allow env-file-committed -- a sample\nDB_PASSWORD=${secretOf("{alnum:24}")}\n`,
    "compose.yaml":
      "name: a\nservices:\n  db:\n    image: postgres:16.9\n    # stackgate:allow compose-privileged -- the lab needs it\n    privileged: true\n",
  });
  const { findings } = await scan(made);
  const by = (rule: string): unknown => findings.find(({ ruleId }) => ruleId === rule)?.accepted?.by;
  assert.deepEqual([by("env-file-committed"), by("compose-privileged")], ["comment", "comment"]);
});

test("an exception that a range brings is told and does not count; one that base has does for what base had", async () => {
  const made = repo({ "old.ts": `// ${comment}\nconst k = "${KEY}";\n`, "b.txt": "x\n" });
  made.git("branch", "base");
  made.commit("more", {
    "old.ts": `// ${comment}\nconst k = "${OTHER_KEY}";\n`,
    "new.ts": `const k = "${KEY}"; // ${comment} (until 2027-01-01)\n`,
  });
  const report = await scan(made, "--base", "base");
  assert.deepEqual(
    [report.findings.map(({ path, blocking }) => [path, blocking]), report.code],
    [
      [
        ["new.ts", true],
        ["old.ts", true],
      ],
      1,
    ],
  );
  assert.deepEqual(noticesOf(report), ["new-exception new.ts:1"]);
  assert.match(
    report.notices[0]?.text ?? "",
    /a sample of the handbook \(until 2027-01-01\); it counts once it is in the base$/,
  );
  made.git("branch", "later");
  made.commit("touch", { "new.ts": `f();\nconst k = "${KEY}"; // ${comment}\n` });
  const later = await scan(made, "--base", "later");
  assert.deepEqual(
    later.findings.map((one) => [one.accepted?.by, one.blocking]),
    [["comment", false]],
  );
  made.stage({ "third.ts": `const k = "${KEY}"; // ${comment}\n` });
  const staged = await scan(made, "--staged");
  assert.deepEqual([staged.code, noticesOf(staged)], [0, ["new-exception third.ts:1"]]);
  const hook = await run(made, "hook", "pre-commit");
  assert.deepEqual([hook.code, /third\.ts:1 {2}new exception/.test(hook.stdout)], [0, true], hook.stdout);
});

const SECRETS: Files = {
  "a.ts": `const k = "${KEY}";\n`,
  "old/.env": `DB_PASSWORD=${secretOf("{alnum:24}")}\nAPI_TOKEN=${secretOf("{alnum:24}", 1)}\n`,
  "compose.yaml": "name: shop\nservices:\n  db:\n    image: postgres:16.9\n    privileged: true\n",
};

async function withBaseline(files: Files = SECRETS): Promise<Repository> {
  const made = repo(files);
  const { code, stdout } = await run(made, "baseline");
  assert.equal(code, 0, stdout);
  made.git("add", "-A");
  made.commit("baseline");
  return made;
}

test("a baseline accepts what was there, and says so", async () => {
  const made = repo(SECRETS);
  assert.equal((await scan(made)).code, 1);
  const { stdout } = await run(made, "baseline");
  assert.match(stdout, /^\.stackgate-baseline\.json: \d+ findings recorded \(\d+ new, 0 gone\)$/m);
  const { code, findings, notices } = await scan(made);
  assert.deepEqual([code, notices], [0, []]);
  assert.equal(findings.find(({ ruleId }) => ruleId === RULE)?.accepted?.by, "baseline");
  const again = readFileSync(join(made.path, ".stackgate-baseline.json"), "utf8");
  assert.match((await run(made, "baseline")).stdout, /\(0 new, 0 gone\)/);
  assert.equal(readFileSync(join(made.path, ".stackgate-baseline.json"), "utf8"), again, "the same bytes again");
  assert.doesNotMatch(again, /line|202\d-/);
  const entries = again.split("\n").filter((line) => line.startsWith('{"rule'));
  assert.ok(entries.length >= 3 && entries.every((line) => line.endsWith("},")));
  assert.deepEqual(entries, [...entries].sort());
  assert.deepEqual(
    readdirSync(made.path).filter((name) => name.includes("baseline")),
    [".stackgate-baseline.json"],
  );
});

const changes: readonly { readonly name: string; readonly change: Files; readonly code: number }[] = [
  {
    name: "moved and re-indented text",
    change: {
      "a.ts": undefined,
      "lib/b.ts": `\n\n    const k = "${KEY}";\n`,
      "old/.env": undefined,
      "new/.env": `# moved\n${SECRETS["old/.env"]}`,
    },
    code: 0,
  },
  { name: "another key on the same line", change: { "a.ts": `const k = "${OTHER_KEY}";\n` }, code: 1 },
  { name: "a second key on the same line", change: { "a.ts": `const k = "${KEY}", l = "${OTHER_KEY}";\n` }, code: 1 },
  {
    name: "a second place of the key in the file",
    change: { "a.ts": `const k = "${KEY}";\nconst l = "${KEY}";\n` },
    code: 1,
  },
  { name: "a copy in another file", change: { "b.ts": `const k = "${KEY}";\n` }, code: 1 },
  {
    name: "one more secret in the env file",
    change: { "old/.env": `${SECRETS["old/.env"]}MORE_TOKEN=${secretOf("{alnum:24}", 5)}\n` },
    code: 1,
  },
  {
    name: "all secrets of the env file exchanged",
    change: {
      "old/.env": `DB_PASSWORD=${secretOf("{alnum:24}", 7)}\nAPI_TOKEN=${secretOf("{alnum:24}", 8)}\n`,
    },
    code: 1,
  },
  {
    name: "another weakness of the service",
    change: { "compose.yaml": `${SECRETS["compose.yaml"]}    network_mode: host\n` },
    code: 1,
  },
];

for (const { name, change, code } of changes) {
  test(`a baseline, then ${name}`, async () => {
    const made = await withBaseline();
    made.stage(change);
    assert.equal((await scan(made, "--staged")).code, code, "staged");
    assert.equal((await scan(made)).code, code, "all");
    made.git("branch", "base");
    made.commit("change");
    assert.equal((await scan(made, "--base", "base")).code, code, "range");
  });
}

test("baselines of two branches merge, and what is gone is told", async () => {
  const made = await withBaseline();
  const branch = async (name: string, files: Files): Promise<void> => {
    made.git("checkout", "-q", "-b", name, "main");
    made.stage(files);
    await run(made, "baseline");
    made.git("add", "-A");
    made.commit(name);
  };
  await branch("one", { "b.ts": `const k = "${OTHER_KEY}";\n` });
  await branch("two", { "compose.yaml": `${SECRETS["compose.yaml"]}    network_mode: host\n` });
  made.git("merge", "-q", "-m", "merge", "one");
  assert.equal((await scan(made)).code, 0);
  made.commit("gone", { "b.ts": undefined });
  const { code, notices } = await scan(made);
  assert.deepEqual([code, notices.map((notice) => notice.code)], [0, ["unused-exception"]]);
  assert.match(notices[0]?.text ?? "", /^1 entries/);
});

const broken: readonly { readonly name: string; readonly text: string; readonly says: RegExp }[] = [
  {
    name: "no JSON",
    text: '{"version":1,"findings":[\n{]',
    says: /\.stackgate-baseline\.json:2:\d+: expected a baseline/,
  },
  { name: "another version", text: '{"version":2,"findings":[]}', says: /"version": 1/ },
  {
    name: "an entry without a fingerprint",
    text: '{"version":1,"findings":[{"rule":"a","path":"b"}]}',
    says: /entry 1 has not/,
  },
];

for (const { name, text, says } of broken) {
  test(`a baseline that is wrong ends with 2: ${name}`, async () => {
    const { code, stderr } = await run(repo({ ".stackgate-baseline.json": text, "a.txt": "x\n" }), "scan");
    assert.equal(code, 2);
    assert.match(stderr, says);
  });
}

test("a baseline of another name, and one that is not there", async () => {
  const made = repo(SECRETS);
  assert.equal((await run(made, "baseline", "--baseline", "known.json")).code, 0);
  assert.deepEqual([(await scan(made)).code, (await scan(made, "--baseline", "known.json")).code], [1, 0]);
  assert.equal((await run(made, "scan", "--baseline", "none.json")).code, 2);
});

test("no baseline is written where not all could be looked at", async () => {
  const made = repo({ "a.ts": SECRETS["a.ts"], "compose.yaml": "name: a\nservices:\n  x: {image: a:1\n" });
  made.stage({ "squid.conf": "http_port 3128\n", Caddyfile: "a.example {\n" });
  made.commit("broken");
  const { code, stderr } = await run(made, "baseline");
  assert.equal(code, 2, stderr);
  assert.match(stderr, /no baseline was written/);
  assert.ok(!readdirSync(made.path).includes(".stackgate-baseline.json"));
});

test("exceptions of the policy that accept nothing, or ended, are told", async () => {
  const policy = [
    "allow:",
    `  - {rule: ${RULE}, path: a.ts, reason: sample}`,
    `  - {rule: ${RULE}, path: b.ts, reason: sample, until: 2026-11-23}`,
    "  - {path: 'c/**', reason: not here any more}",
    "",
  ].join("\n");
  const made = repo({
    ".stackgate.yml": policy,
    "a.ts": `const k = "${KEY}";\n`,
    "b.ts": `const k = "${OTHER_KEY}";\n`,
  });
  const report = await scan(made);
  assert.equal(report.code, 1);
  assert.deepEqual(noticesOf(report), ["expired-exception .stackgate.yml:3", "unused-exception .stackgate.yml:4"]);
});
