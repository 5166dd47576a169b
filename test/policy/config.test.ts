import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sayCode } from "../../src/messages/catalogue.ts";
import { StackgateError } from "../../src/model/problem.ts";
import { linearPattern } from "../../src/parse/linear-pattern.ts";
import { acceptedBy, isExcluded } from "../../src/policy/allow.ts";
import { policyFrom, readPolicy } from "../../src/policy/config.ts";
import { extendPolicy } from "../../src/policy/extend.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/policy/policy.ts";
import type { NamedRule } from "../../src/policy/select.ts";

const RULES: readonly NamedRule[] = [
  { id: "compose-privileged", family: "compose" },
  { id: "openai-key-project", family: "secret" },
];

function groupsOf(pattern: string): string | number {
  const compiled = linearPattern(pattern);
  return typeof compiled === "string" ? compiled : compiled.groups;
}

const parsePolicy = (text: string, path = ".stackgate.yml"): Policy =>
  policyFrom(readPolicy(text, path), { rules: RULES, isComplete: true }, groupsOf);

const FULL = `version: 1
fail-on: high
rule: [secret, compose-*]
exclude-rule: []
max-findings: 50
exit-zero: true
gates:
  compose-privileged: warn
exclude:
  - "vendor/**"
allow:
  - fingerprint: 4190000000
    reason: handbook sample
    until: 2027-03-01
    owner: docs
  - rule: compose-privileged
    path: "test/**"
    reason: 2027
compose:
  projects: [{ files: [deploy/base.yaml, deploy/prod.yaml], env-files: [deploy/prod.env] }]
  env: { TAG: 1.0, HOST: "" }
  trusted-registries: [registry.acme.example]
  tls-terminated-upstream: true
`;

test("a policy's every key is read, texts that look like numbers too", () => {
  assert.deepEqual(parsePolicy(FULL), {
    failOn: "high",
    only: ["secret", "compose-*"],
    without: [],
    maxFindings: 50,
    exitZero: true,
    gates: Object.assign(Object.create(null), { "compose-privileged": "warn" }),
    exclude: ["vendor/**"],
    allow: [
      {
        fingerprint: "4190000000",
        reason: "handbook sample",
        until: "2027-03-01",
        owner: "docs",
        place: ".stackgate.yml:12:5",
      },
      { rule: "compose-privileged", path: "test/**", reason: "2027", place: ".stackgate.yml:16:5" },
    ],
    compose: {
      projects: [{ files: ["deploy/base.yaml", "deploy/prod.yaml"], envFiles: ["deploy/prod.env"] }],
      env: { TAG: "1.0", HOST: "" },
      trustedRegistries: ["registry.acme.example"],
      tlsTerminatedUpstream: true,
    },
  });
});

test("an empty file is no policy", () => {
  for (const text of ["", "# nothing yet\n", "---\n", "{}\n"])
    assert.deepEqual(parsePolicy(text), { ...DEFAULT_POLICY, gates: Object.create(null) as object });
});

const wrong: readonly { readonly name: string; readonly text: string; readonly says: RegExp }[] = [
  {
    name: "an unknown key",
    text: "fail_on: high\n",
    says: /^\.stackgate\.yml:1:1: unknown key `fail_on`; did you mean `fail-on`\?$/,
  },
  {
    name: "an unknown key of an entry",
    text: "allow:\n  - rule: compose-privileged\n    reson: x\n    reason: y\n",
    says: /:3:5: unknown key `reson`; did you mean `reason`\?$/,
  },
  {
    name: "a misspelt severity",
    text: "version: 1\nfail-on: hihg\n",
    says: /:2:10: `fail-on` is `hihg`; did you mean `high`\? It is one of never, .*critical$/,
  },
  { name: "another version", text: "version: 2\n", says: /:1:10: expected `version` to be one of 1 but found `2`$/ },
  {
    name: "an unknown rule",
    text: "gates:\n  compose-priviledged: warn\n",
    says: /:2:3: no rule or family `compose-priviledged`; did you mean `compose-privileged`/,
  },
  { name: "an unknown family", text: "rule: [compos]\n", says: /:1:8: .*did you mean `compose`/ },
  {
    name: "a beginning that no rule has",
    text: "exclude-rule: [compos-*]\n",
    says: /:1:16: no rule or family `compos-\*`/,
  },
  {
    name: "a gate that is none",
    text: "gates:\n  compose-privileged: ignore\n",
    says: /:2:23: expected `compose-privileged` to be one of block, warn, summary, off but found `ignore`$/,
  },
  {
    name: "a gate of a path that is none",
    text: 'gates:\n  secret:\n    "docs/**": warm\n',
    says: /:3:16: .*`warm`; did you mean `warn`/,
  },
  {
    name: "every rule off",
    text: "gates: {compose: off, openai-key-project: off}\n",
    says: /:1:1: .*at least one rule/,
  },
  { name: "no rule selected", text: "rule: []\n", says: /:1:1: .*at least one rule/ },
  { name: "every rule excluded", text: "fail-on: low\nexclude-rule: ['*']\n", says: /:2:1: .*at least one rule/ },
  {
    name: "an allow entry without a reason",
    text: "allow:\n  - rule: compose-privileged\n",
    says: /:2:5: expected the key `reason` here$/,
  },
  {
    name: "an empty reason",
    text: 'allow: [{rule: compose-privileged, reason: " "}]\n',
    says: /`reason` to be a word/,
  },
  {
    name: "an allow entry for everything",
    text: "allow:\n  - reason: because\n",
    says: /:2:5: .*`fingerprint`, `rule`/,
  },
  { name: "an allow entry for every rule", text: "allow: [{rule: '*', reason: x}]\n", says: /accept everything/ },
  { name: "an allow entry for every path", text: "allow: [{path: '**', reason: x}]\n", says: /accept everything/ },
  {
    name: "a problem that is none",
    text: "allow: [{path: a.zip, problem: archive-to-deep, reason: x}]\n",
    says: /did you mean `archive-too-deep`/,
  },
  {
    name: "a problem anywhere",
    text: "allow: [{rule: secret, problem: archive-damaged, reason: x}]\n",
    says: /name its `path`/,
  },
  {
    name: "a cut fingerprint",
    text: "allow: [{fingerprint: 4be190c2, reason: x}]\n",
    says: /:1:23: expected `fingerprint` to look like 4be190c2aa but found `4be190c2`$/,
  },
  {
    name: "an end that is no day",
    text: "allow:\n  - {rule: compose-privileged, reason: x, until: soon}\n",
    says: /:2:50: .*YYYY-MM-DD/,
  },
  { name: "a day that there is not", text: "allow: [{path: a, reason: x, until: 2026-02-30}]\n", says: /YYYY-MM-DD/ },
  {
    name: "a list for a mapping",
    text: "- a\n",
    says: /:1:1: expected a policy, which is keys such as `allow:` and `rules:`, but found `\[…\]`$/,
  },
  {
    name: "broken YAML",
    text: "version: 1\ngates: {\n",
    says: /:3:1: expected YAML but found a line that is not indented/,
  },
  {
    name: "a key twice",
    text: "version: 1\nversion: 1\n",
    says: /:2:1: expected YAML but found a key that stands there twice/,
  },
  {
    name: "two documents",
    text: "version: 1\n---\nversion: 1\n",
    says: /expected YAML but found more than one document/,
  },
  { name: "an alias", text: "gates: &g {secret: warn}\nallow: *g\n", says: /:2:8: .*alias/ },
  { name: "a tag", text: "fail-on: !!js/function x\n", says: /:1:10: expected YAML/ },
  { name: "a mapping as a key", text: "{a: 1}: 2\n", says: /:1:1: expected a key that is a word/ },
  { name: "deep nesting", text: "[".repeat(5000), says: /nesting deeper than can be read/ },
  { name: "an exclude that is no list", text: "exclude: vendor\n", says: /:1:10: expected `exclude` to be a list/ },
  { name: "an exclude of everything", text: "exclude: ['**']\n", says: /:1:11: .*`\*\*`, which every path fits/ },
  {
    name: "a glob that could take long",
    text: "exclude: ['a/*a*a*a*b']\n",
    says: /:1:11: expected a glob with at most three `\*`/,
  },
  {
    name: "a glob of a gate that could take long",
    text: "gates: {secret: {'**/a/**/b/**/c/**': warn}}\n",
    says: /:1:\d+: expected a glob/,
  },
  {
    name: "a count that is none",
    text: "max-findings: 0\n",
    says: /`max-findings` to be a whole number of at least 1/,
  },
  {
    name: "a broken pattern",
    text: "custom-rules: [{id: a-b, pattern: 'x('}]\n",
    says: /:1:35: .*pattern of a-b .*missing closing/,
  },
  {
    name: "a pattern that looks back",
    text: "custom-rules: [{id: a-b, pattern: '(a)\\1'}]\n",
    says: /:1:35: .*invalid escape/,
  },
  {
    name: "a pattern that fits an empty text",
    text: "custom-rules: [{id: a-b, pattern: 'x*'}]\n",
    says: /matches an empty text/,
  },
  { name: "a huge pattern", text: "custom-rules: [{id: a-b, pattern: '((x{9}){90}){9}'}]\n", says: /:1:35: / },
  {
    name: "a group that there is not",
    text: "custom-rules: [{id: a-b, pattern: 'x(y)', secret-group: 2}]\n",
    says: /`secret-group` of a-b to be at most 1, .* found 2$/,
  },
  {
    name: "a rule twice",
    text: "custom-rules: [{id: a-b, pattern: x}, {id: a-b, pattern: y}]\n",
    says: /:1:44: .*`a-b` exists/,
  },
  {
    name: "a rule that is ours",
    text: "custom-rules: [{id: compose-privileged, pattern: x}]\n",
    says: /exists already/,
  },
];

for (const { name, text, says } of wrong) {
  test(`a policy with ${name} is refused with place, expected and found`, () => {
    assert.throws(
      () => parsePolicy(text),
      (error) => {
        assert.ok(error instanceof StackgateError, String(error));
        assert.match(sayCode("en", "error", error.code, error.values), says);
        assert.ok(sayCode("zh", "error", error.code, error.values).startsWith(String(error.values.place)));
        return true;
      },
    );
  });
}

test("any text gives a policy or an error with a place", () => {
  const part = fc.constantFrom(
    ..."version: 1\n|allow:\n|  - rule: secret\n|    reason: x\n|    until: 2026-01-01\n|gates:\n|  secret: off\n|  &a b: *a\n|? [|{|- |\t|exclude: [|密|\0|!!x |custom-rules:\n|  - {id: a-b, pattern: '(|'}\n|extends: [a]\n|: |\n|__proto__: 1\n|---\n|compose: {env: {A: 1}}\n".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: part }, fc.string())), (parts) => {
      try {
        const policy = parsePolicy(parts.join(""), "p.yml");
        assert.ok(Array.isArray(policy.allow));
      } catch (error) {
        assert.ok(error instanceof StackgateError, String(error));
        assert.match(String(error.values.place), /^p\.yml:\d+:\d+$/);
        const told = sayCode("en", "error", error.code, error.values);
        if (!parts.join("").includes("{")) assert.doesNotMatch(told, /\{[a-zA-Z]+\}/);
      }
    }),
    { numRuns: 1500 },
  );
});

const candidate = {
  ruleId: "compose-privileged",
  family: "compose",
  fingerprint: "4190000000",
  path: "test/a/compose.yaml",
} as const;

test("an exception wants every key of it to fit, and its day not to be over", () => {
  const policy = parsePolicy(FULL);
  assert.equal(acceptedBy(policy, candidate, "2027-03-01")?.owner, "docs");
  assert.equal(acceptedBy(policy, candidate, "2027-03-02")?.reason, "2027");
  assert.equal(
    acceptedBy(policy, { ...candidate, fingerprint: "0", path: "src/compose.yaml" }, "2027-01-01"),
    undefined,
  );
});

test("a glob matches dot files; a leading `!`, parentheses and `|` are themselves", () => {
  const policy = { gates: {}, allow: [], exclude: ["vendor/**", "!keep/**", "app/(auth)/*", "a|b"] };
  const paths = ["vendor/.env", "src/vendor.ts", "!keep/a", "app/(auth)/x", "app/auth/x", "a", "a|b"];
  assert.deepEqual(
    paths.filter((path) => isExcluded(policy, path)),
    ["vendor/.env", "!keep/a", "app/(auth)/x", "a|b"],
  );
});

test("an exception names a rule, a family, or the beginning of ids", () => {
  const accepts = (rule: string, ruleId: string, family: "compose" | "secret"): boolean =>
    acceptedBy(
      parsePolicy(`allow: [{ rule: "${rule}", reason: x }]\n`),
      { ...candidate, ruleId, family },
      "2026-11-25",
    ) !== undefined;
  for (const rule of ["compose-*", "compose", "compose-privileged"])
    assert.deepEqual(
      [accepts(rule, "compose-privileged", "compose"), accepts(rule, "openai-key-project", "secret")],
      [true, false],
    );
});

test("what extends a policy is over it: values its own, lists joined, gates of both", () => {
  const base = parsePolicy("fail-on: low\ngates: {secret: warn, compose: off}\nexclude: [a]\nrule: [secret]\n");
  const own = parsePolicy("fail-on: high\ngates: {compose: block}\nexclude: [b]\n");
  const { failOn, gates, exclude, only } = extendPolicy(base, own);
  assert.deepEqual(
    [failOn, { ...gates }, exclude, only],
    ["high", { secret: "warn", compose: "block" }, ["a", "b"], ["secret"]],
  );
});

test("a glob that a policy may have is matched in little time on any path", () => {
  const worst = ["a".repeat(250), "a/".repeat(120), `${"a".repeat(200)}/${"a".repeat(250)}`];
  const policy = parsePolicy("exclude: ['*a*a*b', '**/a/**/a/**/b', '**/*a*a*.b']\n");
  const begun = performance.now();
  for (const path of worst) isExcluded(policy, path);
  assert.ok(performance.now() - begun < 10_000);
});

/** All that is wrong, as it is told. */
function told(text: string, language: "en" | "zh"): readonly string[] {
  try {
    parsePolicy(text);
    return [];
  } catch (error) {
    assert.ok(error instanceof StackgateError);
    return [error, ...error.others].map(({ code, values }) => sayCode(language, "error", code, values));
  }
}

test("all that is wrong is told at once, in the order of the file, the answer first", () => {
  const shapes = "alow: []\nfail-on: hihg\ngates: { compose: warm }\nallow:\n  - rule: compose\n    reson: x\n  - {}\n";
  assert.deepEqual(told(shapes, "en"), [
    ".stackgate.yml:1:1: unknown key `alow`; did you mean `allow`?",
    ".stackgate.yml:2:10: `fail-on` is `hihg`; did you mean `high`? It is one of never, info, low, medium, high, critical",
    ".stackgate.yml:3:19: `compose` is `warm`; did you mean `warn`? It is one of block, warn, summary, off",
    ".stackgate.yml:6:5: unknown key `reson`; did you mean `reason`?",
    ".stackgate.yml:7:5: expected an exception to name a `fingerprint`, `rule` or `path`; this one would accept everything",
  ]);
  assert.deepEqual(told(shapes, "zh").slice(0, 2), [
    ".stackgate.yml:1:1：未知的键 `alow`；是否想写 `allow`？",
    ".stackgate.yml:2:10：`fail-on` 为 `hihg`；是否想写 `high`？应为 never、info、low、medium、high、critical 之一",
  ]);
  const names = "rule: [compos]\nexclude: ['a*b*c*d*e*']\nallow:\n  - { path: a, reason: x, until: 2027-02-31 }\n";
  assert.deepEqual(
    told(names, "en").map((one) => /:(\d+):\d+: /.exec(one)?.[1]),
    ["1", "2", "4"],
  );
});

test("of very many mistakes the first are told, soon", () => {
  const entries = `allow:\n${Array.from({ length: 5000 }, (_, i) => `  - { k${i}: 1 }\n`).join("")}`;
  const rules = `rule: [${Array.from({ length: 5000 }, (_, i) => `rule-${i}`).join(", ")}]\n`;
  for (const text of [entries, rules]) assert.equal(told(text, "en").length, 20);
});
