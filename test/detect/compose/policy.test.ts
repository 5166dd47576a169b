// The examples of the policy catalogue, for every compose rule there is.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { composeFamily } from "../../../src/detect/compose/family.ts";
import { composeRules } from "../../../src/detect/compose/rules.gen.ts";
import type { Gate, Status } from "../../../src/model/rule.ts";
import { type Files, pairOf } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

type Example = string | { readonly files: Files } | { readonly before: Example; readonly after: Example };
interface PolicyRule {
  readonly id: string;
  readonly severity: string;
  readonly class?: string;
  readonly fixture?: string;
  readonly gate: Readonly<Record<string, string>>;
  readonly bad?: Example;
  readonly good?: Example;
  readonly near?: Example;
  readonly weakenedExample?: { readonly before: Example; readonly after: Example };
}

interface Catalogue {
  readonly rules: readonly PolicyRule[];
}

const shared = process.env.STACKGATE_SHARED ?? join(process.env.STACKGATE_TOP ?? process.cwd(), "..", "shared");
const file = join(shared, "catalogue", "compose-policy.yaml");
const isHere = existsSync(file);
const skip = isHere ? false : "the policy catalogue is not here";
const catalogue = isHere ? (parse(readFileSync(file, "utf8")) as Catalogue) : undefined;
const policy = catalogue?.rules ?? [];
/** What the catalogue asks for as a step of reading, and not as a rule. */
const STEPS: Readonly<Record<string, string>> = { "compose-invalid-shape": "schema-check (warn)" };

function filesOf(example: Example, fixture = "compose.yaml"): Files {
  if (typeof example === "string") return { [fixture]: example };
  assert.ok("files" in example);
  return example.files;
}

/** The statuses under which the rule is told of a change. */
function statuses(id: string, before: Files, after: Files): readonly (Status | undefined)[] {
  return composeFamily
    .detect(pairOf(before, after))
    .detections.filter(({ ruleId, status }) => ruleId === id && status !== "fixed")
    .map(({ status }) => status);
}

function pairOfExample(example: Example, fixture: string | undefined): readonly [Files, Files] {
  if (typeof example !== "string" && "before" in example)
    return [filesOf(example.before, fixture), filesOf(example.after, fixture)];
  return [{}, filesOf(example, fixture)];
}

/** The catalogue's name of a status where it is not ours. */
const STATUSES: Readonly<Record<string, string>> = { new: "newService" };
const GATES: Readonly<Record<string, Gate>> = { block: "block", warn: "warn", off: "off", "warn-summary": "summary" };

test("the catalogue's compose rules are read", { skip }, () => assert.ok(policy.length > 50));

for (const rule of composeRules) {
  const own = policy.find(({ id }) => id === rule.id);
  test(`${rule.id} is as the policy catalogue has it`, { skip }, () => {
    const step = STEPS[rule.id];
    if (step !== undefined) {
      assert.ok(JSON.stringify(catalogue).includes(step));
      assert.equal(rule.gates.introduced, "warn");
      return;
    }
    assert.ok(own, "the catalogue has no such rule");
    assert.equal(rule.severity, own.severity);
    assert.equal(rule.class, own.class ?? "present-bad");
    for (const [status, gate] of Object.entries(own.gate))
      assert.equal((rule.gates as unknown as Record<string, Gate>)[STATUSES[status] ?? status], GATES[gate], status);
  });
  for (const [kind, isTold] of [
    ["bad", true],
    ["good", false],
    ["near", false],
  ] as const) {
    const example = own?.[kind];
    if (own === undefined || example === undefined) continue;
    test(`${rule.id} and the catalogue's ${kind} example`, () => {
      const told = statuses(rule.id, ...pairOfExample(example, own.fixture));
      assert.equal(told.length > 0, isTold, JSON.stringify(told));
    });
  }
  const weakened = own?.weakenedExample;
  if (own === undefined || weakened === undefined) continue;
  test(`${rule.id} and the catalogue's weakening`, () => {
    const told = statuses(rule.id, filesOf(weakened.before, own.fixture), filesOf(weakened.after, own.fixture));
    assert.ok(
      told.includes("weakened") || (rule.class === "present-bad" && told.includes("introduced")),
      JSON.stringify(told),
    );
    assert.deepEqual(
      statuses(rule.id, filesOf(weakened.after, own.fixture), filesOf(weakened.before, own.fixture)),
      [],
    );
  });
}
