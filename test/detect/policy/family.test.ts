import assert from "node:assert/strict";
import { test } from "node:test";
import { policyFamily } from "../../../src/detect/policy/family.ts";
import { policyRules } from "../../../src/detect/policy/rules.gen.ts";
import { policyTexts } from "../../../src/detect/policy/texts.gen.ts";
import { testConfigFamily } from "../../support/config-family.ts";
import { type Files, linesOf, sentencesWithGaps, toldBy } from "../../support/snapshot-cases.ts";

const PATH = ".github/workflows/stackgate.yml";
const PIN = "0123456789abcdef0123456789abcdef01234567";
const GATE = `name: stackgate
on:
  pull_request:
  merge_group:
jobs:
  stackgate:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v7
      - uses: acme/stackgate@v1
        with:
          fail-on: medium
          all-rules: true
`;
const POLICY = ".stackgate.yml";
const BASELINE = ".stackgate-baseline.json";

const edited = (from: string, to: string): string => {
  assert.ok(GATE.includes(from), from);
  return GATE.replace(from, to);
};

interface Case {
  readonly name: string;
  readonly before?: Files;
  readonly after: Files;
  readonly told: readonly string[];
}

const weakened = (line: number, path = PATH): string => `gate-weakened weakened ${path}:${line} warn`;
const workflow = (name: string, after: string, ...lines: readonly number[]): Case => ({
  name,
  after: { [PATH]: after },
  told: lines.map((line) => weakened(line)),
});

const cases: readonly Case[] = [
  { name: "its workflow removed", after: { "a.txt": "x" }, told: [weakened(11)] },
  workflow("its step removed", edited("      - uses: acme/stackgate@v1\n", "      - run: echo\n"), 1),
  workflow("its step commented out", GATE.replaceAll(/^ {6}- uses: acme[\s\S]*$/gm, "      # none\n"), 1),
  workflow(
    "continue-on-error on the step",
    edited("acme/stackgate@v1\n", "acme/stackgate@v1\n        continue-on-error: true\n"),
    12,
  ),
  workflow("continue-on-error on the job", edited("    steps:", "    continue-on-error: true\n    steps:"), 9),
  workflow(
    "continue-on-error by an expression",
    edited("    steps:", `    continue-on-error: \${{ true }}\n    steps:`),
    9,
  ),
  workflow("if: false on the step", edited("acme/stackgate@v1\n", "acme/stackgate@v1\n        if: false\n"), 12),
  workflow("a condition on the job", edited("    steps:", "    if: github.actor != 'me'\n    steps:"), 9),
  workflow("a lower severity no longer blocks", edited("fail-on: medium", "fail-on: high"), 13),
  workflow("nothing blocks", edited("fail-on: medium", "fail-on: never"), 13),
  workflow("fail-on left out", edited("          fail-on: medium\n", ""), 11),
  workflow("all-rules off", edited("all-rules: true", "all-rules: false"), 14),
  workflow("exit-zero", edited("all-rules: true", "all-rules: true\n          exit-zero: true"), 15),
  workflow("paths left out", edited("all-rules: true", "all-rules: true\n          exclude: docker/**"), 15),
  workflow(
    "another base",
    edited("all-rules: true", "all-rules: true\n          base: HEAD\n          head: HEAD"),
    15,
    16,
  ),
  workflow("another policy file", edited("all-rules: true", "all-rules: true\n          config: .loose.yml"), 15),
  workflow("pull requests no longer asked about", edited("  pull_request:\n", "  push:\n"), 11),
  workflow("only some paths asked about", edited("  pull_request:\n", "  pull_request:\n    paths: [src/**]\n"), 4),
  workflow("somebody else's action", edited("acme/stackgate@v1", "evil/stackgate@v1"), 11),
  {
    name: "a typed command let through",
    before: {
      [PATH]: edited("uses: acme/stackgate@v1", "run: npx stackgate scan --base x").replace(/ {8}with:[\s\S]*/, ""),
    },
    after: {
      [PATH]: edited("uses: acme/stackgate@v1", "run: npx stackgate scan --base x || true").replace(
        / {8}with:[\s\S]*/,
        "",
      ),
    },
    told: [weakened(11)],
  },
  {
    name: "a changed policy",
    before: { [POLICY]: "version: 1\n" },
    after: { [POLICY]: "version: 1\nexclude: ['**']\n" },
    told: [`policy-change weakened ${POLICY}:1 warn`],
  },
  {
    name: "a removed policy",
    before: { [POLICY]: "version: 1\n" },
    after: { a: "" },
    told: [`policy-change weakened ${POLICY}:1 warn`],
  },
  {
    name: "a folder's policy",
    before: { [POLICY]: "version: 1\n" },
    after: { [POLICY]: "version: 1\n", [`app/${POLICY}`]: "version: 1\n" },
    told: [`policy-change weakened app/${POLICY}:1 warn`],
  },
  {
    name: "more accepted than before",
    before: { [BASELINE]: "{}\n" },
    after: { [BASELINE]: "{ }\n" },
    told: [`policy-change weakened ${BASELINE}:1 warn`],
  },
  {
    name: "the first policy",
    before: { a: "x" },
    after: { [POLICY]: "version: 1\n" },
    told: [`policy-change introduced ${POLICY}:1 summary`],
  },
  { name: "the first workflow", before: { a: "x" }, after: { [PATH]: GATE }, told: [] },
];

for (const { name, before = { [PATH]: GATE }, after, told } of cases) {
  test(`the gate's guard tells: ${name}`, () => {
    const rows = toldBy({ family: policyFamily, rules: policyRules }, before, after);
    assert.deepEqual(linesOf(rows), told);
    for (const { ruleId, detection } of rows) {
      const text = policyTexts[ruleId];
      assert.ok(text);
      assert.deepEqual(sentencesWithGaps(detection, text), []);
    }
  });
}

test("without a base nothing is told of the gate", () => {
  assert.deepEqual(
    toldBy({ family: policyFamily, rules: policyRules }, undefined, { [POLICY]: "version: 1\n", [PATH]: GATE }),
    [],
  );
});

const same = (name: string, after: Files, before: Files = { [PATH]: GATE }) => ({
  name: `policy: ${name}`,
  before,
  after,
});

testConfigFamily({
  family: policyFamily,
  rules: policyRules,
  texts: policyTexts,
  same: [
    same("another version of the action", { [PATH]: edited("stackgate@v1", `stackgate@${PIN} # v1.2.0`) }),
    same("comments and another order", {
      [PATH]: edited(
        "          fail-on: medium\n          all-rules: true",
        "          all-rules: true # x\n          fail-on: medium",
      ),
    }),
    same("a renamed workflow", { ".github/workflows/gate.yaml": GATE }),
    same("a renamed job", { [PATH]: edited("  stackgate:\n    runs-on", "  gate:\n    runs-on") }),
    same("another step", {
      [PATH]: edited("      - uses: actions/checkout@v7\n", "      - uses: actions/checkout@v7\n      - run: echo\n"),
    }),
    same("what only shows", { [PATH]: edited("all-rules: true", "all-rules: true\n          annotations: false") }),
  ],
  paths: [PATH, POLICY, BASELINE],
  pieces: [
    "jobs:\n",
    "  a:\n",
    "    steps:\n",
    "      - uses: x/stackgate@v1\n",
    "        if: false\n",
    "on: [pull_request]\n",
    "      - run: stackgate scan\n",
    "? &a [*a]\n",
    "\t",
    "'",
  ],
});

test("stricter settings are no loss", () => {
  for (const [from, to] of [
    ["fail-on: medium", "fail-on: low"],
    ["  pull_request:\n", "  pull_request:\n  push:\n"],
    ["acme/stackgate@v1\n", "acme/stackgate@v1\n        if: always()\n"],
  ] as const) {
    assert.deepEqual(
      linesOf(toldBy({ family: policyFamily, rules: policyRules }, { [PATH]: GATE }, { [PATH]: edited(from, to) })),
      [],
    );
  }
});
