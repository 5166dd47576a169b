// The policy file as a user meets it: where it is looked for, what it changes, and how it is told when it is wrong.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cells } from "../../src/report/width.ts";
import { type Files, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const KEY_FILE = `export const key = "${KEY}";\n`;
const COMPOSE = "name: shop\nservices:\n  db:\n    image: postgres:16.9\n    privileged: true\n";
const ACME = secretOf("acme_{hex:32}");

interface Finding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly blocking: boolean;
  readonly gate: string;
  readonly redacted?: string;
  readonly status?: string;
  readonly severity: string;
  readonly title: string;
  readonly accepted?: { readonly reason: string; readonly by: string };
}

interface Report {
  readonly code: number;
  readonly stderr: string;
  readonly findings: readonly Finding[];
  readonly notices: readonly {
    readonly code: string;
    readonly path?: string;
    readonly line?: number;
    readonly text: string;
  }[];
}

async function scan({ path }: Repository, argv: readonly string[] = [], cwd = path): Promise<Report> {
  const { code, stdout, stderr } = await stackgate(["scan", "--format", "json", ...argv], { cwd });
  for (const secret of [KEY, ACME]) assert.ok(!`${stdout}${stderr}`.includes(secret));
  return { code, stderr, ...(JSON.parse(stdout) as Omit<Report, "code" | "stderr">) };
}

function tracked(files: Files): Repository {
  const made = repo(files);
  made.git("add", "-A", "-f");
  return made;
}

const told = ({ findings }: Report): readonly string[] =>
  findings.map(({ ruleId, path, blocking, gate }) => `${ruleId} ${path} ${blocking ? "blocks" : gate}`);

const gates: readonly {
  readonly name: string;
  readonly policy: string;
  readonly argv?: readonly string[];
  readonly expected: readonly string[];
  readonly code: number;
}[] = [
  {
    name: "without a policy",
    policy: "version: 1\n",
    expected: ["compose-privileged deploy/compose.yaml blocks", "openai-key-project src/a.ts blocks"],
    code: 1,
  },
  {
    name: "a gate by family",
    policy: "gates: {compose: warn}\n",
    expected: ["compose-privileged deploy/compose.yaml warn", "openai-key-project src/a.ts blocks"],
    code: 1,
  },
  {
    name: "a gate by family and path",
    policy: 'gates:\n  secret:\n    "lib/**": block\n    "src/*": warn\n  compose:\n    "other/**": off\n',
    expected: ["compose-privileged deploy/compose.yaml blocks", "openai-key-project src/a.ts warn"],
    code: 1,
  },
  {
    name: "the narrowest gate",
    policy: "gates: {'*': off, compose: off, compose-*: warn, compose-privileged: block, secret: warn}\n",
    expected: ["compose-privileged deploy/compose.yaml blocks", "openai-key-project src/a.ts warn"],
    code: 1,
  },
  {
    name: "only some rules",
    policy: "rule: [compose-privileged]\n",
    expected: ["compose-privileged deploy/compose.yaml blocks"],
    code: 1,
  },
  {
    name: "the flag for only some rules, over the file's",
    policy: "rule: [compose-privileged]\n",
    argv: ["--rule", "secret"],
    expected: ["openai-key-project src/a.ts blocks"],
    code: 1,
  },
  {
    name: "rules left out by file and flag",
    policy: "exclude-rule: [compose-*]\n",
    argv: ["--exclude-rule", "openai-key-project"],
    expected: [],
    code: 0,
  },
  {
    name: "paths left out by file and flag",
    policy: "exclude: ['src/**']\n",
    argv: ["--exclude", "deploy/*"],
    expected: [],
    code: 0,
  },
  {
    name: "an exit code of 0",
    policy: "exit-zero: true\n",
    expected: ["compose-privileged deploy/compose.yaml blocks", "openai-key-project src/a.ts blocks"],
    code: 0,
  },
  {
    name: "an exit code of 0 by flag",
    policy: "version: 1\n",
    argv: ["--exit-zero", "--rule", "secret"],
    expected: ["openai-key-project src/a.ts blocks"],
    code: 0,
  },
  {
    name: "fewer findings printed, the verdict of all",
    policy: "max-findings: 1\ngates: {secret: warn}\n",
    expected: ["compose-privileged deploy/compose.yaml blocks"],
    code: 1,
  },
  {
    name: "none that blocks",
    policy: "fail-on: never\n",
    argv: ["--max-findings", "1"],
    expected: ["compose-privileged deploy/compose.yaml warn"],
    code: 0,
  },
];

for (const { name, policy, argv = [], expected, code } of gates) {
  test(`policy: ${name}`, async () => {
    const made = tracked({ ".stackgate.yml": policy, "src/a.ts": KEY_FILE, "deploy/compose.yaml": COMPOSE });
    const report = await scan(made, ["--exclude-rule", "compose-no-*", ...argv]);
    const own = told(report).filter((line) => /^(?:compose-privileged|openai)/.test(line));
    assert.deepEqual([own, report.code], [expected, code]);
  });
}

test("exit-zero leaves 2 where something could not be looked at", async () => {
  const made = repo({ "a.txt": "x\n" });
  made.stage({ "src/a.ts": KEY_FILE });
  made.git("update-index", "--add", "--cacheinfo", `100644,${"1".repeat(40)},lost.txt`);
  const run = async (...argv: readonly string[]): Promise<number> =>
    (await stackgate(["scan", "--staged", ...argv], { cwd: made.path })).code;
  assert.deepEqual([await run(), await run("--exit-zero")], [1, 2]);
});

test("the policy is the nearest from the working directory up to the repository's top, and none above", async () => {
  const outer = tracked({ ".stackgate.yml": "gates: {secret: off}\n", "x.txt": "x\n" });
  const inner = join(outer.path, "inner");
  mkdirSync(join(inner, "sub", "deep"), { recursive: true });
  writeFileSync(join(inner, "a.ts"), KEY_FILE);
  outer.git("init", "-q", inner);
  outer.git("-C", inner, "add", "-A");
  const run = async (cwd: string): Promise<number> => (await stackgate(["scan", "--format", "json"], { cwd })).code;
  assert.equal(await run(inner), 1, "none above the top");
  writeFileSync(join(inner, ".stackgate.yml"), "gates: {secret: warn}\n");
  assert.equal(await run(join(inner, "sub", "deep")), 0, "that of the top");
  writeFileSync(join(inner, "sub", ".stackgate.yml"), "gates: {secret: block}\n");
  assert.equal(await run(join(inner, "sub", "deep")), 1, "a nearer one");
  assert.equal(await run(inner), 0);
});

test("a policy that is not understood ends with 2 and its place, in a hook too", async () => {
  const made = tracked({ "sub/.stackgate.yml": "version: 1\nallow:\n  - {path: a\n", "a.txt": "x\n" });
  const cwd = join(made.path, "sub");
  const scanned = await stackgate(["scan"], { cwd });
  const hooked = await stackgate(["hook", "pre-commit"], { cwd });
  for (const { code, stderr } of [scanned, hooked]) {
    assert.equal(code, 2);
    assert.match(stderr, /sub\/\.stackgate\.yml:4:1: expected YAML but found/);
  }
});

const extended: readonly {
  readonly name: string;
  readonly files: Files;
  readonly code: number;
  readonly says?: RegExp;
}[] = [
  {
    name: "a file of the repository",
    files: {
      ".stackgate.yml": "extends: [policy/base.yml]\n",
      "policy/base.yml": "extends: [policy/more.yml]\nexclude: [b.ts]\n",
      "policy/more.yml": "gates: {secret: warn}\n",
    },
    code: 0,
  },
  {
    name: "two files that extend the same one",
    files: {
      ".stackgate.yml": "extends: [a.yml, b.yml]\n",
      "a.yml": "extends: [c.yml]\n",
      "b.yml": "extends: [c.yml]\n",
      "c.yml": "gates: {secret: warn}\n",
    },
    code: 0,
  },
  {
    name: "its own gates over the other's",
    files: {
      ".stackgate.yml": "extends: [policy/base.yml]\ngates: {secret: block}\n",
      "policy/base.yml": "gates: {secret: warn}\n",
    },
    code: 1,
  },
  {
    name: "rules of the other file",
    files: {
      ".stackgate.yml": "extends: [b.yml]\ngates: {acme-token: warn, secret: off}\n",
      "b.yml": "custom-rules: [{id: acme-token, pattern: 'acme_[0-9a-f]{32}'}]\n",
    },
    code: 0,
  },
  {
    name: "a file that is not there",
    files: { ".stackgate.yml": "version: 1\nextends: [base.yml]\n" },
    code: 2,
    says: /\.stackgate\.yml:2:11: expected `base\.yml` to be a file/,
  },
  {
    name: "a file outside",
    files: { ".stackgate.yml": "extends: [../base.yml]\n" },
    code: 2,
    says: /:1:11: expected `extends` to name a file from the top/,
  },
  {
    name: "a link",
    files: { ".stackgate.yml": "extends: [base.yml]\n", "base.yml": { link: "/etc/hostname" } },
    code: 2,
    says: /`base\.yml` to be a regular file/,
  },
  {
    name: "itself",
    files: { ".stackgate.yml": "extends: [a.yml]\n", "a.yml": "extends: [b.yml]\n", "b.yml": "extends: [a.yml]\n" },
    code: 2,
    says: /b\.yml:1:11: `a\.yml` extends itself/,
  },
  {
    name: "a branch of another repository",
    files: { ".stackgate.yml": "extends: [acme/policy/base.yml@main]\n" },
    code: 2,
    says: /with a full commit id/,
  },
  {
    name: "a file that is wrong",
    files: { ".stackgate.yml": "extends: [a.yml]\n", "a.yml": "version: 1\nfial-on: x\n" },
    code: 2,
    says: /a\.yml:2:1: .*did you mean `fail-on`/,
  },
];

for (const { name, files, code, says } of extended) {
  test(`extends: ${name}`, async () => {
    const made = tracked({ "a.ts": KEY_FILE, ...files });
    const run = await stackgate(["scan"], { cwd: made.path });
    assert.equal(run.code, code, run.stdout + run.stderr);
    if (says !== undefined) assert.match(run.stderr, says);
  });
}

test("a policy of another repository is not read here, which one line tells", async () => {
  const name = `acme/policy/base.yml@${"0123456789".repeat(4)}`;
  const made = tracked({ ".stackgate.yml": `extends: ["${name}"]\ngates: {acme-only: warn}\n`, "a.txt": "x\n" });
  const { code, stdout } = await stackgate(["scan"], { cwd: made.path });
  assert.equal(code, 0);
  assert.equal(stdout.match(/judged in CI/g)?.length, 1, stdout);
  const report = await scan(made);
  assert.deepEqual(
    report.notices.map((notice) => notice.code),
    ["policy-elsewhere"],
  );
});

const CUSTOM = `custom-rules:
  - id: acme-token
    pattern: 'acme_([0-9a-f]{32})\\b'
    secret-group: 1
    keywords: [ACME_]
    path: ["src/**", "*.txt"]
    severity: critical
    title: Acme token
    fix: make a new one at acme.example
`;

test("a rule of the policy finds secrets like ours: masked, compared with base, in names too", async () => {
  const made = repo({ ".stackgate.yml": CUSTOM, "src/a.ts": `a("${ACME}");\n` });
  made.write({
    "src/a.ts": `a("${ACME}"); b("${secretOf("acme_{hex:32}", 2)}"); k("${KEY}");\n`,
    "lib/a.ts": `"${secretOf("acme_{hex:32}", 3)}"\n`,
    [`${secretOf("acme_{hex:32}", 4)}.txt`]: "x\n",
  });
  made.git("add", "-A");
  const { stdout } = await stackgate(["scan", "--staged", "--verbose"], { cwd: made.path });
  for (const seed of [0, 2, 3, 4])
    assert.ok(!stdout.includes(secretOf("acme_{hex:32}", seed).slice(5)), `${seed}\n${stdout}`);
  const { findings, code } = await scan(made, ["--staged"]);
  assert.equal(code, 1);
  const own = findings.filter(({ ruleId }) => ruleId === "acme-token");
  assert.deepEqual(
    own.map(({ path, status, title, severity, redacted }) => [path.slice(0, 8), status, title, severity, redacted]),
    [
      ["acme_***", "introduced", "Acme token", "critical", "******"],
      ["src/a.ts", "existing", "Acme token", "critical", "******"],
      ["src/a.ts", "introduced", "Acme token", "critical", "******"],
    ],
  );
  assert.ok(
    findings.some(({ ruleId }) => ruleId === "openai-key-project"),
    "a rule of the policy takes none of ours away",
  );
});

test("a rule of the policy over a span of ours stands beside it", async () => {
  const made = tracked({
    ".stackgate.yml": "custom-rules: [{id: any-line, pattern: 'key = .*;', path: ['*.ts'], gate: warn}]\n",
    "a.ts": `${KEY_FILE}`,
  });
  assert.deepEqual(told(await scan(made)), ["any-line a.ts warn", "openai-key-project a.ts blocks"]);
});

test("the verdict's line counts what is not printed too", async () => {
  const made = tracked({ "a.ts": KEY_FILE, ".env": "SECRET_KEY=x\nPOSTGRES_PASSWORD=difyai123456\n" });
  const all = await stackgate(["scan"], { cwd: made.path });
  const cut = await stackgate(["scan", "--max-findings", "1"], { cwd: made.path });
  const verdict = ({ stdout }: typeof all): string =>
    /✖ blocked {2}.*? {2}/.exec(`${stdout}`.replaceAll("(", "  ("))?.[0] ?? stdout;
  assert.equal(verdict(cut), verdict(all));
  assert.match(cut.stdout, /not printed/);
});

test("where nothing was judged nothing is called clean", async () => {
  const made = repo({});
  writeFileSync(join(made.path, ".env"), "A=1\n");
  const { code, stdout } = await stackgate(["scan"], { cwd: made.path });
  assert.equal(code, 0);
  assert.match(stdout, /^! nothing to judge[\s\S]*git add/);
});

test("a key of one's own is told before what everybody knows", async () => {
  const names = Array.from({ length: 25 }, (_, i) => `A${i}_PASSWORD=difyai123456\n`).join("");
  const made = tracked({ "docker/.env": `${names}OPENAI_API_KEY=${KEY}\n` });
  const { stdout } = await stackgate(["scan"], { cwd: made.path });
  assert.match(stdout, /OpenAI project key/);
});

test("a rule of the policy that would take too long on a file is a problem, never silence", async () => {
  const made = tracked({
    ".stackgate.yml": "custom-rules: [{id: x-all, pattern: 'xx(.*y)?'}]\n",
    "a.txt": "x".repeat(1_000_000),
  });
  const begun = performance.now();
  const { code, stdout } = await stackgate(["scan", "--max-findings", "1"], { cwd: made.path });
  assert.notEqual(code, 0);
  assert.match(stdout, /a\.txt .*not matched by the rule x-all/);
  assert.ok(performance.now() - begun < 20_000);
});

test("a range is judged by its base's policy and baseline, not by its own", async () => {
  const made = repo({ "a.txt": "x\n" });
  made.git("branch", "base");
  made.commit("leak", { "src/a.ts": KEY_FILE, ".stackgate.yml": "gates: {secret: off}\nexclude: ['src/**']\n" });
  await stackgate(["baseline", "--no-config"], { cwd: made.path });
  made.git("add", "-A");
  made.commit("baseline", { "b.txt": "y\n" });
  const range = await scan(made, ["--base", "base"]);
  assert.deepEqual(
    [told(range).filter((line) => line.startsWith("openai")), range.code],
    [["openai-key-project src/a.ts blocks"], 1],
  );
});

const DEPLOY: Files = {
  "deploy/base.yaml":
    "name: shop\nservices:\n  db:\n    image: postgres:16.9\n    ports: ['${BIND:-0.0.0.0}:5432:5432']\n",
  "deploy/prod.yaml": "services:\n  db:\n    privileged: true\n",
};
const PROJECTS = "compose: {projects: [{files: [deploy/base.yaml, deploy/prod.yaml]}]}\n";

test("the policy names compose projects whose files have other names, and variables that a deployment sets", async () => {
  const of = async (policy: string, ...argv: readonly string[]): Promise<readonly string[]> => {
    const { findings } = await scan(tracked({ ...DEPLOY, ".stackgate.yml": policy }), argv);
    return findings.flatMap(({ ruleId, path }) => (/privileged|port-public/.test(ruleId) ? [`${ruleId} ${path}`] : []));
  };
  assert.deepEqual(await of("version: 1\n"), []);
  assert.deepEqual(await of(PROJECTS), [
    "compose-datastore-port-public deploy/base.yaml",
    "compose-privileged deploy/prod.yaml",
  ]);
  assert.deepEqual(await of(PROJECTS.replace("}]}", "}], env: {BIND: 127.0.0.1}}")), [
    "compose-privileged deploy/prod.yaml",
  ]);
});

test("in a range the projects are those that base names", async () => {
  const made = repo({ ...DEPLOY, ".stackgate.yml": PROJECTS, "deploy/prod.yaml": "services: {}\n" });
  made.git("branch", "base");
  made.commit("privileged", { "deploy/prod.yaml": DEPLOY["deploy/prod.yaml"], ".stackgate.yml": "version: 1\n" });
  const report = await scan(made, ["--base", "base"]);
  assert.ok(told(report).includes("compose-privileged deploy/prod.yaml blocks"), told(report).join());
});

test("exceptions that a range writes into the policy are told and wait; a policy that cannot be used is told", async () => {
  const allow = "allow:\n  - {path: docs/*, reason: old}\n";
  const made = repo({ ".stackgate.yml": allow, "a.txt": "x\n" });
  made.git("branch", "base");
  made.commit("more", {
    ".stackgate.yml": `${allow}  - {rule: secret, path: src/*, reason: a sample, until: 2027-01-01}\n`,
  });
  const { code, notices } = await scan(made, ["--base", "base"]);
  assert.deepEqual(
    [code, notices.map(({ path, line, text }) => `${path}:${line} ${text}`)],
    [
      0,
      [
        ".stackgate.yml:3 new exception for secret src/*: a sample (until 2027-01-01); it counts once it is in the base",
      ],
    ],
  );
  made.commit("broken", { ".stackgate.yml": "fial-on: high\n" });
  const broken = await scan(made, ["--base", "base"]);
  assert.deepEqual([broken.code, broken.notices.map((notice) => notice.code)], [0, ["policy-invalid"]]);
  assert.match(broken.notices[0]?.text ?? "", /\.stackgate\.yml:1:1: .*did you mean `fail-on`/);
});

test("a policy with several mistakes is refused with all of them, in lines that fit a terminal", async () => {
  const { path: cwd } = repo({ ".stackgate.yml": "alow: []\nfail-on: hihg\n" });
  const piped = await stackgate(["scan"], { cwd });
  assert.deepEqual(
    [piped.code, piped.stderr.split("\n")],
    [
      2,
      [
        "stackgate: .stackgate.yml:1:1: unknown key `alow`; did you mean `allow`?",
        "stackgate: .stackgate.yml:2:10: `fail-on` is `hihg`; did you mean `high`? It is one of never, info, low, medium, high, critical",
        "",
      ],
    ],
  );
  for (const [lang, columns] of [
    ["en", 80],
    ["en", 60],
    ["zh", 60],
  ] as const) {
    const { stderr } = await stackgate(["scan", "--lang", lang], { cwd, columns });
    for (const line of stderr.split("\n")) assert.ok(cells(line) <= columns, line);
    assert.match(stderr, /`alow`[\s\S]*`hihg`[\s\S]*critical/);
  }
});
