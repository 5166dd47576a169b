import assert from "node:assert/strict";
import { test } from "node:test";
import { unfilledText } from "../../src/model/text.ts";
import { explainedRules } from "../../src/work/explained-rules.ts";
import { folder, repo } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const rules = await explainedRules();

test("rules lists every rule on a line, the families apart, in both languages and on any terminal", async () => {
  for (const lang of ["en", "zh"]) {
    const { code, stdout, stderr } = await stackgate(["rules", "--lang", lang], { cwd: "/" });
    assert.deepEqual([code, stderr], [0, ""]);
    const lines = stdout.split("\n");
    for (const { rule, text } of rules) {
      const [line = "", ...others] = lines.filter((one) => one.startsWith(`${rule.id} `));
      assert.deepEqual(others, [], rule.id);
      assert.ok(line.endsWith(text.title[lang as "en" | "zh"]), line);
    }
    for (const family of ["env-file", "compose", "secret"])
      assert.ok(
        lines.some((line) => line.startsWith(`${family}  `)),
        family,
      );
    assert.ok(lines.at(-2)?.includes(String(rules.length)));
  }
  assert.match((await stackgate(["rules"], { cwd: "/", columns: 80 })).stdout, /\x1b\[1msecret\x1b/);
});

test("rules ID explains a rule: gates, why, what to do, where to read", async () => {
  for (const { rule, text, otherPart } of rules) {
    for (const lang of ["en", "zh"] as const) {
      const { code, stdout } = await stackgate(["rules", rule.id, "--lang", lang], { cwd: "/", env: { COLUMNS: "1" } });
      assert.equal(code, 0);
      assert.equal(stdout.split("\n")[0], `${rule.id}  ${text.title[lang]}`);
      const whole = stdout.replaceAll(/\s+/g, "");
      for (const said of [
        unfilledText(text.why, lang),
        unfilledText(text.fix, lang),
        ...text.references,
        otherPart ?? "",
        rule.provider ?? "",
      ])
        assert.ok(whole.includes(said.replaceAll(/\s+/g, "")), `${rule.id}: ${said}`);
    }
  }
});

test("rules ID says where findings have another severity than their rule", async () => {
  for (const [lang, says] of [
    ["en", /severity +high; of some findings another, by what they found/],
    ["zh", /严重程度 +高危；部分问题按其内容另行评定/],
  ] as const)
    assert.match((await stackgate(["rules", "published-default", "--lang", lang], { cwd: folder() })).stdout, says);
  const { stdout } = await stackgate(["rules", "compose-privileged"], { cwd: folder() });
  assert.match(stdout, /severity +\w+\n/);
});

test("rules ID names the other part of a credential from either side", async () => {
  const page = async (id: string): Promise<string> => (await stackgate(["rules", id], { cwd: "/" })).stdout;
  assert.match(await page("aws-access-key-id"), /^ {2}other part +aws-secret-access-key$/m);
  assert.match(await page("aws-secret-access-key"), /^ {2}other part +aws-access-key-id$/m);
  assert.doesNotMatch(await page("openai-key-project"), /other part/);
});

test("rules tells the gate of a new project where it differs", async () => {
  const { stdout } = await stackgate(["rules", "compose-user-missing"], { cwd: "/" });
  assert.match(
    stdout,
    /gates +introduced: .*\n(?: +introduced with a new compose project: .*\n)? +weakened: blocks\n +existing: /,
  );
});

test("rules --format json gives the same to machines", async () => {
  const { stdout } = await stackgate(["rules", "--format", "json", "--lang", "zh"], { cwd: "/" });
  const report = JSON.parse(stdout) as { version: number; rules: readonly Record<string, unknown>[] };
  assert.equal(report.version, 1);
  assert.deepEqual(
    report.rules.map(({ id }) => id),
    rules.map(({ rule }) => rule.id),
  );
  const one = await stackgate(["rules", "aws-access-key-id", "--format", "json"], { cwd: "/" });
  const [rule] = (JSON.parse(one.stdout) as typeof report).rules;
  assert.deepEqual(Object.keys(rule ?? {}), [
    ...[
      "id",
      "family",
      "provider",
      "severity",
      "confidence",
      "gates",
      "otherPart",
      "title",
      "why",
      "fix",
      "references",
    ],
  ]);
  assert.deepEqual(rule?.gates, { introduced: "block", weakened: "block", existing: "warn" });
});

test("rules refuses what is no rule, with the nearest one, and formats of reports", async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [["rules", "compose-privilege"], /found `compose-privilege`; did you mean `compose-privileged`\?/],
    [["rules", "x"], /Expected the id of a rule but found `x`: stackgate rules lists them/],
    [["rules", "\x1b[31m"], /found `\\x1b\[31m`/],
    [["rules", "a", "b"], /at most one argument but found `b` too/],
    [["rules", "--format", "sarif"], /Expected `--format` to be one of text, json but found `sarif`/],
    [["rules", "--staged"], /`stackgate rules` but found `--staged`/],
  ];
  for (const [argv, says] of cases) {
    const { code, stdout, stderr } = await stackgate(argv, { cwd: "/" });
    assert.deepEqual([code, stdout], [2, ""], argv.join(" "));
    assert.match(stderr, says);
  }
});

test("rules lists the rules of the policy too, and explains one of them", async () => {
  const { path: cwd } = repo({
    ".stackgate.yml":
      'version: 1\ncustom-rules:\n  - id: acme-token\n    pattern: "acme_[0-9a-f]{32}"\n    title: Token of Acme\n',
  });
  const table = await stackgate(["rules"], { cwd });
  assert.match(table.stdout, /\n\ncustom {2}your own, from the policy file\nacme-token +\S+ +high +Token of Acme\n/);
  const page = await stackgate(["rules", "acme-token"], { cwd });
  assert.match(page.stdout, /^acme-token {2}Token of Acme\n[\s\S]*family +custom \(your own/);
  assert.match((await stackgate(["rules", "acme-tokem"], { cwd })).stderr, /did you mean `acme-token`/);
  assert.doesNotMatch((await stackgate(["rules", "--no-config"], { cwd })).stdout, /acme-token/);
});

test("rules names no value that nobody knows yet by a word that says nothing", async () => {
  const { stdout } = await stackgate(["rules", "env-file-committed"], { cwd: "/" });
  assert.match(stdout.replaceAll(/\s+/g, " "), /git rm --cached FILE .* add the line FILE to \.gitignore/);
  for (const language of ["en", "zh"] as const)
    for (const { text } of rules)
      assert.doesNotMatch(unfilledText(text.fix, language), /ARGUMENT|IGNOREFILE|\bLINE\b|\bWAS\b|[一-龥] [一-龥]/);
});

test("rules breaks titles on a narrow terminal, below their column", async () => {
  const { stdout } = await stackgate(["rules"], { cwd: "/", columns: 90 });
  for (const line of stdout.split("\n")) assert.ok(line.replaceAll(/\x1b\[\d+m/g, "").length <= 90, line);
});

test("the advice of a rule holds for a key that was not pushed too", async () => {
  for (const [lang, pushed, shared] of [
    ["en", /since it was pushed/, /since it was shared/],
    ["zh", /推送以来/, /外泄以来/],
  ] as const) {
    const { stdout } = await stackgate(["rules", "--format", "json", "--lang", lang], { cwd: "/" });
    assert.doesNotMatch(stdout, pushed);
    assert.match(stdout, shared);
  }
});
