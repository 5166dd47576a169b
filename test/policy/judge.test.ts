import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Detection, RANK } from "../../src/model/detection.ts";
import type { Gate, Rule, Severity, Status } from "../../src/model/rule.ts";
import { judge } from "../../src/policy/judge.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/policy/policy.ts";

const RULE: Rule = {
  id: "compose-port-public",
  family: "compose",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", newProject: "summary", weakened: "block", existing: "off" },
};
const DETECTION: Detection = {
  ruleId: RULE.id,
  place: { path: "compose.yaml", span: { start: 0, end: 1 } },
  subject: "app",
  values: {},
  rank: RANK.config,
};
const gateOf = (
  detection: Partial<Detection>,
  policy: Partial<Policy> = {},
  rule: Partial<Rule> = {},
  allRules = false,
): Gate => judge({ ...DETECTION, ...detection }, { ...RULE, ...rule }, { ...DEFAULT_POLICY, ...policy }, allRules).gate;

const cases: readonly { readonly name: string; readonly gate: Gate; readonly expected: Gate }[] = [
  { name: "without a base the introduced gate decides", gate: gateOf({}), expected: "warn" },
  { name: "introduced", gate: gateOf({ status: "introduced" }), expected: "warn" },
  {
    name: "a new project is judged softer",
    gate: gateOf({ status: "introduced", newProject: true }),
    expected: "summary",
  },
  {
    name: "a new service may have a gate of its own",
    gate: gateOf(
      { status: "introduced", newService: true },
      {},
      { gates: { ...RULE.gates, introduced: "off", newService: "summary" } },
    ),
    expected: "summary",
  },
  {
    name: "the gate of a new service is not that of an old one",
    gate: gateOf({ status: "introduced" }, {}, { gates: { ...RULE.gates, introduced: "off", newService: "summary" } }),
    expected: "off",
  },
  {
    name: "without a base every service is as new",
    gate: gateOf({}, {}, { gates: { ...RULE.gates, introduced: "off", newService: "summary" } }),
    expected: "summary",
  },
  {
    name: "a new project's gate comes before that of its services",
    gate: gateOf(
      { status: "introduced", newProject: true, newService: true },
      {},
      { gates: { ...RULE.gates, newProject: "off", newService: "block" } },
    ),
    expected: "off",
  },
  {
    name: "what is worse than usual gets a harder gate",
    gate: gateOf({ status: "introduced", gateAtLeast: "block" }),
    expected: "block",
  },
  {
    name: "what is worse than usual is softened by what is certain of it",
    gate: gateOf({ status: "introduced", gateAtLeast: "block", gateAtMost: "warn" }),
    expected: "warn",
  },
  {
    name: "a harder gate switches no rule on",
    gate: gateOf({ gateAtLeast: "block" }, {}, { gates: { ...RULE.gates, introduced: "off" } }),
    expected: "off",
  },
  {
    name: "the policy's gate stands in for a harder one",
    gate: gateOf({ gateAtLeast: "block" }, { gates: { "compose-port-public": "warn" } }),
    expected: "warn",
  },
  { name: "a lost protection blocks", gate: gateOf({ status: "weakened" }), expected: "block" },
  { name: "what existed is off", gate: gateOf({ status: "existing" }), expected: "off" },
  { name: "what is fixed is not told", gate: gateOf({ status: "fixed" }), expected: "off" },
  {
    name: "existing never blocks, whatever the rule says",
    gate: gateOf({ status: "existing" }, {}, { gates: { ...RULE.gates, existing: "block" } }),
    expected: "warn",
  },
  {
    name: "existing never blocks under fail-on",
    gate: gateOf({ status: "existing" }, { failOn: "info" }, { gates: { ...RULE.gates, existing: "warn" } }),
    expected: "warn",
  },
  { name: "fail-on makes a warning of its severity block", gate: gateOf({}, { failOn: "medium" }), expected: "block" },
  { name: "fail-on leaves a lesser warning", gate: gateOf({}, { failOn: "high" }), expected: "warn" },
  {
    name: "fail-on never lets nothing block",
    gate: gateOf({ status: "weakened" }, { failOn: "never" }),
    expected: "warn",
  },
  {
    name: "fail-on high does not soften what blocks",
    gate: gateOf({ status: "weakened" }, { failOn: "critical" }),
    expected: "block",
  },
  {
    name: "the policy's gate stands in",
    gate: gateOf({}, { gates: { "compose-port-public": "block" } }),
    expected: "block",
  },
  { name: "low confidence never blocks", gate: gateOf({ status: "weakened", confidence: "low" }), expected: "warn" },
  {
    name: "a value that only a default supplies warns at most",
    gate: gateOf({ status: "weakened", gateAtMost: "warn" }),
    expected: "warn",
  },
  {
    name: "a rule that is off is told in one line a project under all rules",
    gate: gateOf({}, {}, { gates: { ...RULE.gates, introduced: "off" } }, true),
    expected: "summary",
  },
  {
    name: "a rule that is off is not told otherwise",
    gate: gateOf({}, {}, { gates: { ...RULE.gates, introduced: "off" } }),
    expected: "off",
  },
  {
    name: "a loss that is off is told in one line a project under all rules",
    gate: gateOf({ status: "weakened" }, {}, { gates: { ...RULE.gates, weakened: "off" } }, true),
    expected: "summary",
  },
  {
    name: "what is usual is told in one line a project under all rules",
    gate: gateOf({ isUsual: true }, {}, {}, true),
    expected: "summary",
  },
  {
    name: "what is usual is not told otherwise, whatever the policy's gate",
    gate: gateOf({ isUsual: true }, { gates: { "compose-port-public": "block" } }),
    expected: "off",
  },
];

for (const { name, gate, expected } of cases) test(`judge(): ${name}`, () => assert.equal(gate, expected));

test("only a gate that says block blocks, and fail-on never makes a block softer unless it is never", () => {
  const gates = fc.constantFrom<Gate>("block", "warn", "summary", "off");
  fc.assert(
    fc.property(
      fc.record({ introduced: gates, weakened: gates, existing: gates, newProject: gates }),
      fc.constantFrom<Status>("introduced", "weakened", "existing", "fixed"),
      fc.constantFrom<Severity>("critical", "high", "medium", "low", "info"),
      fc.constantFrom<Severity>("critical", "high", "medium", "low", "info"),
      (ruleGates, status, severity, failOn) => {
        const rule = { ...RULE, severity, gates: ruleGates };
        const own = judge({ ...DETECTION, status }, rule, DEFAULT_POLICY, false);
        const strict = judge({ ...DETECTION, status }, rule, { ...DEFAULT_POLICY, failOn }, false);
        assert.equal(own.blocking, own.gate === "block");
        assert.ok(strict.blocking || !own.blocking);
        assert.ok(status !== "existing" || !strict.blocking);
      },
    ),
  );
});
