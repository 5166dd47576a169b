// The examples of the policy catalogue, held against the rules of a family.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import type { SnapshotFamily } from "../../src/detect/family.ts";
import type { Gate, Rule, Status } from "../../src/model/rule.ts";
import { type Files, pairOf } from "./snapshot-cases.ts";
import "./yaml.ts";

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

const shared = process.env.STACKGATE_SHARED ?? join(process.env.STACKGATE_TOP ?? process.cwd(), "..", "shared");
const file = join(shared, "catalogue", "compose-policy.yaml");
const isHere = existsSync(file);
const skip = isHere ? false : "the policy catalogue is not here";
const policy = isHere ? (parse(readFileSync(file, "utf8")) as { readonly rules: readonly PolicyRule[] }).rules : [];

function filesOf(example: Example, fixture = "compose.yaml"): Files {
  if (typeof example === "string") return { [fixture]: example };
  assert.ok("files" in example);
  return example.files;
}

/** The statuses under which the rule is told of a change. */
function statuses(family: SnapshotFamily, id: string, before: Files, after: Files): readonly (Status | undefined)[] {
  return family
    .detect(pairOf(before, after))
    .detections.filter(({ ruleId, status }) => ruleId === id && status !== "fixed")
    .map(({ status }) => status);
}

function pairOfExample(example: Example, fixture: string | undefined): readonly [Files, Files] {
  if (typeof example !== "string" && "before" in example)
    return [filesOf(example.before, fixture), filesOf(example.after, fixture)];
  return [{}, filesOf(example, fixture)];
}

/** What the catalogue asks for as a step of reading (`schema-check (warn)`), and not as a rule. */
const STEPS: ReadonlySet<string> = new Set(["compose-invalid-shape"]);

/** These speak once a project in the summary, where the catalogue has them silent: nearly every stack lacks them. */
const IN_SUMMARY: ReadonlySet<string> = new Set([
  "compose-cap-drop-missing",
  "compose-healthcheck-missing",
  "compose-no-cpu-limit",
  "compose-no-log-rotation",
  "compose-no-memory-limit",
  "compose-no-pids-limit",
  "compose-read-only-missing",
  "compose-user-missing",
]);

/** The catalogue's name of a status where it is not ours. */
const STATUSES: Readonly<Record<string, string>> = { new: "newService" };
const GATES: Readonly<Record<string, Gate>> = { block: "block", warn: "warn", off: "off", "warn-summary": "summary" };

/** Tests that every rule is as the catalogue has it, and that its examples are told or not as it says. */
export function testPolicy(
  family: SnapshotFamily,
  rules: readonly (Rule & { readonly class: "present-bad" | "missing-good" })[],
): void {
  test("the catalogue's rules are read", { skip }, () => assert.ok(policy.length > 50));
  for (const rule of rules.filter(({ id }) => !STEPS.has(id))) {
    const own = policy.find(({ id }) => id === rule.id);
    test(`${rule.id} is as the policy catalogue has it`, { skip }, () => {
      assert.ok(own, "the catalogue has no such rule");
      assert.equal(rule.severity, own.severity);
      assert.equal(rule.class, own.class ?? "present-bad");
      for (const [status, gate] of Object.entries(own.gate)) {
        if (IN_SUMMARY.has(rule.id) && (status === "introduced" || status === "new")) {
          assert.equal(rule.gates.introduced, "summary");
          continue;
        }
        assert.equal((rule.gates as unknown as Record<string, Gate>)[STATUSES[status] ?? status], GATES[gate], status);
      }
    });
    for (const [kind, isTold] of [
      ["bad", true],
      ["good", false],
      ["near", false],
    ] as const) {
      const example = own?.[kind];
      if (own === undefined || example === undefined) continue;
      test(`${rule.id} and the catalogue's ${kind} example`, () => {
        const told = statuses(family, rule.id, ...pairOfExample(example, own.fixture));
        assert.equal(told.length > 0, isTold, JSON.stringify(told));
      });
    }
    const weakened = own?.weakenedExample;
    if (own === undefined || weakened === undefined) continue;
    test(`${rule.id} and the catalogue's weakening`, () => {
      const told = statuses(
        family,
        rule.id,
        filesOf(weakened.before, own.fixture),
        filesOf(weakened.after, own.fixture),
      );
      assert.ok(
        told.includes("weakened") || (rule.class === "present-bad" && told.includes("introduced")),
        JSON.stringify(told),
      );
      assert.deepEqual(
        statuses(family, rule.id, filesOf(weakened.after, own.fixture), filesOf(weakened.before, own.fixture)),
        [],
      );
    });
  }
}
