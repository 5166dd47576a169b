import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { INPUT_NAMES, readInputs } from "../../src/action/inputs.ts";
import { sayCode } from "../../src/messages/catalogue.ts";
import { StackgateError } from "../../src/model/problem.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const CHANNELS = { annotations: true, summary: true, comment: "auto", checkRun: false };
const DEFAULTS = {
  mode: "auto",
  path: ".",
  ...CHANNELS,
  reviewEvent: "comment",
  maxComments: 30,
  allRules: false,
  language: "en",
};

const accepted: readonly { name: string; env: Record<string, string>; inputs: object }[] = [
  { name: "takes nothing given for the defaults", env: {}, inputs: {} },
  { name: "takes empty values for absent ones", env: { "INPUT_FAIL-ON": "", INPUT_PATH: " " }, inputs: {} },
  { name: "reads a severity", env: { "INPUT_FAIL-ON": "high" }, inputs: { failOn: "high" } },
  { name: "reads never", env: { "INPUT_FAIL-ON": "never" }, inputs: { failOn: "never" } },
  {
    name: "reads YAML's booleans",
    env: { INPUT_ANNOTATIONS: "False", INPUT_SUMMARY: "FALSE", "INPUT_ALL-RULES": "True" },
    inputs: { annotations: false, summary: false, allRules: true },
  },
  {
    name: "reads base and head",
    env: { INPUT_BASE: "main", INPUT_HEAD: "refs/heads/a/b-1" },
    inputs: { range: { base: "main", head: "refs/heads/a/b-1" } },
  },
  { name: "normalises a folder", env: { INPUT_PATH: "./sub//dir/" }, inputs: { path: "sub/dir" } },
  {
    name: "keeps a file whose name begins with two dots",
    env: { INPUT_CONFIG: "..policy.yml" },
    inputs: { config: "..policy.yml" },
  },
  { name: "reads the mode", env: { INPUT_MODE: "history" }, inputs: { mode: "history" } },
  { name: "reads the language", env: { INPUT_LANG: "zh" }, inputs: { language: "zh" } },
  {
    name: "leaves variables of the job that only look like inputs",
    env: { INPUT_VERSION: "1", INPUT_TARGET: "x" },
    inputs: {},
  },
  {
    name: "reads what is said on the pull request",
    env: { INPUT_COMMENT: "sticky", "INPUT_REVIEW-EVENT": "request-changes", "INPUT_MAX-COMMENTS": "5" },
    inputs: { comment: "sticky", reviewEvent: "request-changes", maxComments: 5 },
  },
  {
    name: "reads the check run and the JSON place",
    env: { "INPUT_CHECK-RUN": "true", "INPUT_REPORT-FILE": "out/a.json" },
    inputs: { checkRun: true, reportFile: "out/a.json" },
  },
  {
    name: "reads the keys of the policy, lists one a line",
    env: {
      INPUT_RULE: "secret\n  compose-*\n\n",
      "INPUT_EXCLUDE-RULE": "env-file",
      INPUT_EXCLUDE: "vendor/**",
      "INPUT_MAX-FINDINGS": "20",
      "INPUT_EXIT-ZERO": "true",
      INPUT_BASELINE: "./gate/known.json",
    },
    inputs: {
      only: ["secret", "compose-*"],
      without: ["env-file"],
      exclude: ["vendor/**"],
      maxFindings: 20,
      exitZero: true,
      baseline: "gate/known.json",
    },
  },
  {
    name: "reads names that a runner left in small letters, and spaces around values",
    env: { "INPUT_fail-on": " high ", "INPUT_Exit-Zero": "TRUE\n", INPUT_lang: "zh", INPUT_LANG: "en" },
    inputs: { failOn: "high", exitZero: true },
  },
  { name: "reads the SARIF place", env: { "INPUT_SARIF-FILE": "out/a.sarif" }, inputs: { sarifFile: "out/a.sarif" } },
];

for (const { name, env, inputs } of accepted) {
  test(`readInputs() ${name}`, () => assert.deepEqual(readInputs(env), { ...DEFAULTS, ...inputs }));
}

const refused: readonly { name: string; env: Record<string, string>; says: string }[] = [
  {
    name: "a severity with a typo",
    env: { "INPUT_FAIL-ON": "hihg" },
    says: "Expected input `fail-on` to be never | info | low | medium | high | critical but found `hihg`.",
  },
  {
    name: "a severity in capitals",
    env: { "INPUT_FAIL-ON": "HIGH" },
    says: "Expected input `fail-on` to be never | info | low | medium | high | critical but found `HIGH`.",
  },
  {
    name: "a count that is none",
    env: { "INPUT_MAX-FINDINGS": "0" },
    says: "Expected input `max-findings` to be 1, 2, 3, … but found `0`.",
  },
  {
    name: "a boolean of YAML 1.1",
    env: { INPUT_ANNOTATIONS: "yes" },
    says: "Expected input `annotations` to be true | false but found `yes`.",
  },
  {
    name: "a channel that there is not",
    env: { INPUT_COMMENT: "true" },
    says: "Expected input `comment` to be auto | review | sticky | off but found `true`.",
  },
  {
    name: "more comments than a review takes",
    env: { "INPUT_MAX-COMMENTS": "101" },
    says: "Expected input `max-comments` to be 0-100 but found `101`.",
  },
  {
    name: "a count that is no number",
    env: { "INPUT_MAX-COMMENTS": "3x" },
    says: "Expected input `max-comments` to be 0-100 but found `3x`.",
  },
  {
    name: "base without head",
    env: { INPUT_BASE: "main" },
    says: "Expected inputs `base` and `head` together, or neither, but found `base` alone.",
  },
  {
    name: "head without base",
    env: { INPUT_HEAD: "main" },
    says: "Expected inputs `base` and `head` together, or neither, but found `head` alone.",
  },
  {
    name: "a revision that git would read as an option",
    env: { INPUT_BASE: "--upload-pack=x", INPUT_HEAD: "a" },
    says: "Expected input `base` to be COMMIT | BRANCH | TAG but found `--upload-pack=x`.",
  },
  {
    name: "a revision with a line break",
    env: { INPUT_BASE: "a\nb", INPUT_HEAD: "a" },
    says: "Expected input `base` to be COMMIT | BRANCH | TAG but found `a\nb`.",
  },
  {
    name: "a folder outside the workspace",
    env: { INPUT_PATH: "a/../../b" },
    says: "Expected input `path` to be WORKSPACE/FOLDER but found `a/../../b`.",
  },
  {
    name: "an absolute policy file",
    env: { INPUT_CONFIG: "/etc/passwd" },
    says: "Expected input `config` to be REPOSITORY/FILE but found `/etc/passwd`.",
  },
  {
    name: "a language it does not speak",
    env: { INPUT_LANG: "fr" },
    says: "Expected input `lang` to be en | zh but found `fr`.",
  },
  {
    name: "an input spelt with an underscore",
    env: { INPUT_FAIL_ON: "high" },
    says: "Expected the inputs that action.yml lists but found `fail_on`; did you mean `fail-on`?",
  },
  {
    name: "an input with a letter lost",
    env: { INPUT_CONFG: "x" },
    says: "Expected the inputs that action.yml lists but found `confg`; did you mean `config`?",
  },
  {
    name: "an input with letters exchanged",
    env: { INPUT_BSAE: "x" },
    says: "Expected the inputs that action.yml lists but found `bsae`; did you mean `base`?",
  },
];

for (const { name, env, says } of refused) {
  test(`readInputs() refuses ${name}`, () => {
    assert.throws(
      () => readInputs(env),
      (error) => error instanceof StackgateError && sayCode("en", "error", error.code, error.values) === says,
    );
  });
}

test("action.yml declares the inputs that are read, none with a default that a policy file could not undo", () => {
  const action = parse(readFileSync(join(TOP, "action.yml"), "utf8")) as {
    inputs: Record<string, { description?: string; default?: string; required?: boolean }>;
    outputs: Record<string, unknown>;
    runs: unknown;
  };
  assert.deepEqual(Object.keys(action.inputs), [...INPUT_NAMES]);
  const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
  assert.deepEqual(
    defaults.map(([name, input]) => [name, input.default]),
    [["github-token", "${{ github.token }}"]],
  );
  for (const [name, input] of Object.entries(action.inputs)) assert.ok(input.description, `${name} has no description`);
  assert.deepEqual(action.runs, { using: "node24", main: "dist/action.js" });
  assert.deepEqual(Object.keys(action.outputs), [
    "result",
    "findings-count",
    "blocking-count",
    "sarif-file",
    "report-file",
    "new-allowances-count",
    "base-sha",
    "head-sha",
  ]);
});
