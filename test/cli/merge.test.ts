// Reports that belong together, and those that do not.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { folder, type Repository, repo } from "../support/repo.ts";
import { assertValid } from "../support/schemas.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const clean = (): Repository => repo({ "a.txt": "1\n", "b.txt": "2\n", "c/d.txt": "3\n" });
const leaking = (): Repository => repo({ "a.txt": "1\n", "b.py": `key = "${KEY}"\n`, "test/c.py": `k = "${KEY}"\n` });

/** One report at `into/NAME.json`. */
async function report(made: Repository, into: string, name: string, ...args: readonly string[]): Promise<Told> {
  return stackgate(["scan", ...args, "--format", "json", "--output", join(into, `${name}.json`), "-q"], {
    cwd: made.path,
  });
}

/** The reports of so many shards, `1.json` and so on. */
async function shards(made: Repository, total: number, ...args: readonly string[]): Promise<string> {
  const into = folder("reports");
  for (let i = 1; i <= total; i++) await report(made, into, String(i), "--shard", `${i}/${total}`, ...args);
  return into;
}

const merge = (cwd: string, ...args: readonly string[]): Promise<Told> => stackgate(["merge", ...args], { cwd });

/** A report as it lies there, changed. */
function change(into: string, name: string, by: (report: Record<string, never>) => unknown): void {
  const path = join(into, `${name}.json`);
  writeFileSync(path, JSON.stringify(by(JSON.parse(readFileSync(path, "utf8")) as Record<string, never>)));
}

interface Case {
  readonly name: string;
  readonly arm?: (into: string, made: Repository) => unknown;
  readonly code: 0 | 1 | 2;
  /** All in the text page. */
  readonly says?: readonly RegExp[];
  /** Instead of the folder of the three. */
  readonly args?: readonly string[];
}

const own = (report: Record<string, never>, key: string): Record<string, unknown> => report[key] as never;

const cases: readonly Case[] = [
  { name: "three shards", code: 0, says: [/3 files/] },
  { name: "the same report twice", code: 0, arm: (into) => copyFileSync(join(into, "2.json"), join(into, "x.json")) },
  {
    name: "a shard that is missing",
    code: 2,
    args: ["1.json", "3.json"],
    says: [/No report of shard 2 of 3/],
  },
  {
    name: "a shard that says two things",
    code: 2,
    arm(into) {
      copyFileSync(join(into, "2.json"), join(into, "x.json"));
      change(into, "x", (one) => ({ ...one, problems: [{ code: "unreadable-file", reason: "r" }] }));
    },
    says: [/x\.json.*2\.json` are of the same scan and say different things \(shard 2 of 3\)/s],
  },
  {
    name: "a report that ends early",
    code: 2,
    arm: (into) => truncateSync(join(into, "2.json"), 200),
    says: [/2\.json.*ends too early/s, /No report of shard 2 of 3/],
  },
  {
    name: "a file of nothing",
    code: 2,
    arm: (into) => truncateSync(join(into, "2.json"), 0),
    says: [/2\.json.*\(0 characters\)/s],
  },
  {
    name: "JSON that is no report",
    code: 2,
    arm: (into) => writeFileSync(join(into, "x.json"), '{"version":2}'),
    says: [/x\.json.*no JSON report of stackgate/s],
  },
  {
    name: "a report with a line that is none",
    code: 2,
    arm: (into) => change(into, "2", (one) => ({ ...one, notices: [{ code: "verified", text: "t", line: 0 }] })),
    says: [/`\/notices\/0\/line` is not as schema\/report\.json has it \(minimum\)/],
  },
  {
    name: "a report that is larger than any",
    code: 2,
    arm: (into) => truncateSync(join(into, "2.json"), 300 << 20),
    says: [/2\.json.*larger than 256 MB/s],
  },
  {
    name: "other rules",
    code: 2,
    arm: (into) =>
      change(into, "2", (one) => ({ ...one, summary: { ...own(one, "summary"), rulesVersion: "000000000000" } })),
    says: [/2\.json.*with the rules 000000000000, and this is stackgate/s, /No report of shard 2 of 3/],
  },
  {
    name: "another policy",
    code: 2,
    arm: (into, made) => report(made, into, "2", "--shard", "2/3", "--exclude", "*.md"),
    says: [/2\.json.*another policy or other options than `.*1\.json`/s],
  },
  {
    name: "another tree",
    code: 2,
    arm(into, made) {
      made.write({ "a.txt": "changed\n" });
      return report(made, into, "2", "--shard", "2/3");
    },
    says: [/2\.json.*of another tree/s],
  },
  {
    name: "a history beside a tree",
    code: 2,
    arm: (into, made) => report(made, into, "2", "--shard", "2/3", "--history"),
    says: [/2\.json.*of another tree, or of a history/s],
  },
  {
    name: "another number of shards",
    code: 2,
    arm: (into, made) => report(made, into, "2", "--shard", "2/4"),
    says: [/2\.json.*shard 2 of 4, and 3 shards were expected/s],
  },
  {
    name: "another language",
    code: 2,
    arm: (into, made) => report(made, into, "2", "--shard", "2/3", "--lang", "zh"),
    says: [/2\.json.*another language/s],
  },
  {
    name: "a whole scan beside shards",
    code: 2,
    arm: (into, made) => report(made, into, "2"),
    says: [/2\.json.*of a whole scan/s],
  },
  {
    name: "a shard that was not complete",
    code: 2,
    arm: (into) =>
      change(into, "2", (one) => ({
        ...one,
        problems: [{ path: "c/d.txt", code: "unreadable-file", reason: "Cannot be read." }],
        summary: { ...own(one, "summary"), verdict: "error" },
      })),
    says: [/c\/d\.txt.*Cannot be read\./s],
  },
  { name: "a folder without reports", code: 2, args: ["empty"] },
  { name: "a report that is not there", code: 2, args: ["1.json", "none.json"] },
];

for (const { name, arm, code, says = [], args } of cases) {
  test(`merge ends with ${code}: ${name}`, async () => {
    const made = clean();
    const into = await shards(made, 3);
    mkdirSync(join(into, "empty"));
    await arm?.(into, made);
    const told = await merge(into, ...(args ?? ["."]));
    const all = `${told.stdout}${told.stderr}`;
    assert.equal(told.code, code, all);
    const words = all.replaceAll(/\s+/g, " ");
    for (const one of says) assert.match(words, one);
    if (args?.length !== 1) return;
    assert.match(told.stderr, /Expected JSON reports in `empty` but found none/);
  });
}

test("merge tells what blocks and ends with 1; where a report is missing too, with 2", async () => {
  const made = leaking();
  const into = await shards(made, 3);
  assert.equal((await merge(into, ".")).code, 1);
  const told = await merge(into, "1.json", "2.json", "--format", "json");
  assert.equal(told.code, 2);
  const { problems, merged } = JSON.parse(told.stdout) as { problems: readonly { code: string }[]; merged: object };
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["merge-missing"],
  );
  assert.deepEqual(Object.keys(merged), ["reports", "repositories"]);
  assert.equal((await merge(into, ".", "--exit-zero")).code, 0);
});

test("merge says that it leaves sentences in the language of the reports", async () => {
  const into = await shards(leaking(), 2);
  assert.match((await merge(into, ".", "--lang", "zh")).stderr, /报告以英文写成/);
  assert.equal((await merge(into, ".")).stderr, "");
});

test("a shard of another language is told once, with what to do", async () => {
  const made = leaking();
  const into = await shards(made, 3);
  await report(made, into, "2", "--shard", "2/3", "--lang", "zh");
  const { problems } = JSON.parse((await merge(into, ".", "--format", "json")).stdout) as {
    problems: readonly { code: string; reason: string }[];
  };
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["merge-other-language"],
  );
  assert.match(problems[0]?.reason ?? "", /shard 2 of 3 .*--lang en/);
});

test("a report of a shard holds nothing that a scan takes for a secret", async () => {
  const made = leaking();
  await report(made, made.path, "1", "--shard", "1/1");
  made.git("add", "1.json");
  const { stdout } = await stackgate(["scan", "--staged", "--format", "json"], { cwd: made.path });
  const { findings } = JSON.parse(stdout) as { findings: readonly { path: string }[] };
  assert.deepEqual(
    findings.filter(({ path }) => path === "1.json"),
    [],
  );
});

test("merge writes each format as a scan does, and no key", async () => {
  const made = leaking();
  const into = await shards(made, 2);
  const formats = [
    "sarif=r.sarif",
    "html=r.html",
    "junit=r.xml",
    "csv=r.csv",
    "markdown=r.md",
    "gitlab-secret-detection=g.json",
  ];
  const told = await merge(into, "1.json", "2.json", ...formats.flatMap((one) => ["--report", one]));
  assert.equal(told.code, 1);
  assert.match(told.stdout, /b\.py/);
  assertValid("sarif", JSON.parse(readFileSync(join(into, "r.sarif"), "utf8")));
  for (const name of ["r.sarif", "r.html", "r.xml", "r.csv", "r.md", "g.json"]) {
    const text = readFileSync(join(into, name), "utf8");
    assert.ok(text.includes("b.py") && !text.includes(KEY), name);
  }
});

test("merge tells exceptions of the policy and the baseline as one scan of all does", async () => {
  const moved = repo({
    "old/a.py": `key = "${KEY}"\n`,
    "b.py": `b = "${secretOf("ghp_{alnum:30}{crc62:4}")}"\n`,
    "c.txt": "1\n",
  });
  await stackgate(["baseline"], { cwd: moved.path });
  moved.commit("moves", { "old/a.py": undefined, "new/z.py": `key = "${KEY}"\n`, "b.py": "gone\n" });
  moved.write({
    ".stackgate.yml":
      "version: 1\nallow:\n  - rule: github-*\n    path: nowhere/**\n    reason: unused\n  - rule: openai-*\n    path: d.py\n    reason: used\n  - rule: slack-*\n    path: b.py\n    reason: unused too\n",
    "d.py": `k = "${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 3)}"\n`,
  });
  moved.stage({ "d.py": `k = "${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 3)}"\n` });
  const whole = await stackgate(["scan", "--format", "json"], { cwd: moved.path });
  for (const total of [1, 2, 5]) {
    const into = await shards(moved, total);
    const told = await merge(into, ".", "--format", "json");
    const [a, b] = [whole, told].map(({ stdout }) => JSON.parse(stdout) as Record<string, readonly object[]>);
    assert.deepEqual(b?.findings, a?.findings);
    assert.deepEqual(b?.notices, a?.notices);
    assert.deepEqual(b?.summary, a?.summary);
    assert.ok((a?.notices ?? []).length >= 3, JSON.stringify(a?.notices));
    assert.equal(told.code, whole.code);
  }
});

test("merge masks what one shard quotes and another knows as a secret", async () => {
  const password = secretOf("{alnum:18}");
  const made = repo({
    "conf/settings.py": `db_password = "${password}"\n`,
    "compose.yml": `services:\n  ${password}:\n    image: nginx\n    privileged: true\n`,
  });
  const whole = await stackgate(["scan", "--format", "json"], { cwd: made.path });
  assert.ok(!whole.stdout.includes(password));
  for (const total of [2, 3, 4, 5, 6]) {
    const told = await merge(await shards(made, total), ".", "--format", "json");
    assert.ok(!told.stdout.includes(password), `${total}`);
    const [a, b] = [whole, told].map(({ stdout }) => JSON.parse(stdout) as Record<string, readonly object[]>);
    assert.deepEqual(b?.findings, a?.findings);
  }
});

test("merge cuts and ends as the policy of the scans says, which cuts no shard", async () => {
  const made = leaking();
  made.write({ ".stackgate.yml": "version: 1\nmax-findings: 1\nexit-zero: true\n" });
  const whole = await stackgate(["scan", "--format", "json"], { cwd: made.path });
  const into = await shards(made, 2);
  const told = await merge(into, ".", "--format", "json");
  const [a, b] = [whole, told].map(({ stdout }) => JSON.parse(stdout) as Record<string, readonly { code: string }[]>);
  assert.deepEqual(b?.findings, a?.findings);
  assert.deepEqual(b?.notices, a?.notices);
  assert.deepEqual(
    b?.notices?.map(({ code }) => code),
    ["findings-cut", "exit-zero"],
  );
  assert.deepEqual([told.code, whole.code], [0, 0]);
});

test("merge tells a rule of the policy with the words of the policy", async () => {
  const made = repo({
    "a.txt": "token internal-12345\n",
    ".stackgate.yml":
      "version: 1\ncustom-rules:\n  - id: our-token\n    pattern: internal-[0-9]+\n    title: A token of ours\n    why: It opens our door\n",
  });
  const into = await shards(made, 2);
  const told = await merge(into, ".", "--report", "sarif=r.sarif");
  assert.equal(told.code, 1);
  assert.match(told.stdout, /A token of ours/);
  assert.match(readFileSync(join(into, "r.sarif"), "utf8"), /It opens our door/);
});

test("merge keeps repositories apart, names those that failed and those without a report", async () => {
  const into = folder("sweep");
  await report(leaking(), into, "one", "--repository", "acme/one");
  await report(clean(), into, "two", "--repository", "acme/two");
  const sharded = leaking();
  for (const i of [1, 2]) await report(sharded, into, `three-${i}`, "--repository", "acme/three", "--shard", `${i}/2`);
  const whole = await merge(into, ".", "--format", "json");
  assert.equal(whole.code, 1);
  const parsed = JSON.parse(whole.stdout) as {
    readonly findings: readonly {
      readonly path: string;
      readonly repository: string;
      readonly related?: readonly { readonly path: string }[];
    }[];
    readonly merged: object;
  };
  assertValid("report", parsed);
  assert.deepEqual(
    parsed.findings.map(({ path, repository }) => [repository, path]),
    ["acme/one", "acme/three"].flatMap((name) => ["b.py", "test/c.py"].map((path) => [name, `${name}/${path}`])),
  );
  for (const { repository, related = [] } of parsed.findings)
    for (const { path } of related) assert.ok(path.startsWith(`${repository}/`), path);
  const of = (name: string, shards: number, findings: number): object => ({
    ...{ name, shards, verdict: findings === 0 ? "clean" : "blocked" },
    ...{ blocking: findings, findings },
  });
  assert.deepEqual(parsed.merged, {
    reports: 4,
    repositories: [of("acme/one", 1, 2), of("acme/three", 2, 2), of("acme/two", 1, 0)],
  });

  writeFileSync(join(into, "expected"), "# all\nacme/one\nacme/two\nacme/three 2\n\nacme/four\n");
  await stackgate(
    ["scan", "--format", "json", "--output", join(into, "five.json"), "--repository", "acme/five", "-q"],
    {
      cwd: folder("no-repository"),
    },
  );
  const told = await merge(into, ".", "--expect", "expected");
  assert.equal(told.code, 2);
  assert.match(told.stdout, /acme\/four.*No report of this repository/s);
  assert.match(told.stdout, /acme\/five/);
  assert.match(told.stdout, /acme\/one\/b\.py/);
  assert.doesNotMatch(told.stdout, /npx stackgate/, "what would be typed here is about the repository at hand");
  writeFileSync(join(into, "expected"), "acme/one; rm\n");
  const bad = await merge(into, ".", "--expect", "expected");
  assert.deepEqual([bad.code, bad.stdout], [2, ""]);
  assert.match(bad.stderr, /Expected `expected:1` to be OWNER\/NAME/);
});

test("merge reads no link of a folder, and asks for a name where there are several repositories", async () => {
  const into = folder("sweep");
  const elsewhere = folder("elsewhere");
  await report(clean(), elsewhere, "one");
  symlinkSync(join(elsewhere, "one.json"), join(into, "link.json"));
  assert.equal((await merge(into, ".")).code, 2);
  await report(clean(), into, "a");
  await report(clean(), into, "b", "--repository", "acme/b");
  const told = await merge(into, ".");
  assert.equal(told.code, 2);
  assert.match(told.stdout.replaceAll(/\s+/g, " "), /a\.json.*names no repository/);
});

const ODD = "\u001b[2J\u001b]8;;https://example.org\u0007\u202e::error::x";

test("merge lets nothing of a report reach the terminal but text", async () => {
  const into = await shards(leaking(), 1);
  change(into, "1", (one) => ({
    ...one,
    findings: (one.findings as unknown as readonly object[]).map((finding) => ({
      ...finding,
      ...{ title: ODD, message: ODD, fix: ODD, path: ODD, service: ODD, provider: ODD, redacted: ODD },
      __proto__: { polluted: true },
      why: "<script>",
      frames: [{ line: 1, text: ODD }],
    })),
    problems: [{ path: ODD, code: "x", reason: ODD }],
    notices: [{ code: "verified", text: ODD, path: ODD }],
  }));
  for (const format of ["text", "github", "markdown", "html", "csv", "sarif", "junit"]) {
    const told = await merge(into, ".", "--format", format, "-v", "--all");
    assert.equal(told.code, 1, told.stderr);
    assert.doesNotMatch(told.stdout, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/, format);
    if (format !== "github") assert.doesNotMatch(told.stdout, /^::error/m, format);
    assert.ok(!told.stdout.includes("<script>alert"), format);
  }
});

test("merge never fails on what it reads, whatever stands in a report", { timeout: 300_000 }, async () => {
  const into = await shards(leaking(), 2);
  const texts = ["1", "2"].map((name) => readFileSync(join(into, `${name}.json`), "utf8"));
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom("", -1, 0, 1e308, 2 ** 53, ODD, null, [], {}));
  await fc.assert(
    fc.asyncProperty(fc.nat(1), fc.nat(400), value, fc.boolean(), async (which, at, by, cut) => {
      const text = texts[which] ?? "";
      const changed = replaced(JSON.parse(text), at, by);
      writeFileSync(join(into, `${which + 1}.json`), cut ? text.slice(0, at * 7) : JSON.stringify(changed));
      writeFileSync(join(into, `${2 - which}.json`), texts[1 - which] ?? "");
      for (const format of ["json", "text", "html", "sarif"]) {
        const told = await merge(into, "1.json", "2.json", "--format", format);
        assert.equal(told.stderr, "");
        if (format === "json") assertValid("report", JSON.parse(told.stdout));
      }
    }),
    { numRuns: Number(process.env.STACKGATE_RUNS ?? 25) },
  );
});

/** With the `at`th value in it, counted from the outermost, replaced. */
function replaced(value: unknown, at: number, by: unknown): unknown {
  let left = at;
  const visit = (one: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(one)) return one.map(visit);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value);
}
