import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sayCode } from "../../src/messages/catalogue.ts";
import { StackgateError } from "../../src/model/problem.ts";
import { acceptedBy, isExcluded } from "../../src/policy/allow.ts";
import { parsePolicy } from "../../src/policy/config.ts";

const RULES = new Set(["compose-privileged", "openai-key-project"]);
const FULL = `version: 1
fail-on: high
gates:
  compose-privileged: warn
exclude:
  - "vendor/**"
allow:
  - fingerprint: 4be190c2aa
    reason: handbook sample
    until: 2027-03-01
    owner: docs
  - rule: compose-privileged
    path: "test/**"
    reason: fixture
`;

test("parsePolicy() reads every key", () => {
  assert.deepEqual(parsePolicy(FULL, ".stackgate.yml", RULES), {
    failOn: "high",
    gates: Object.assign(Object.create(null), { "compose-privileged": "warn" }),
    exclude: ["vendor/**"],
    allow: [
      { fingerprint: "4be190c2aa", reason: "handbook sample", until: "2027-03-01", owner: "docs" },
      { rule: "compose-privileged", path: "test/**", reason: "fixture" },
    ],
  });
});

test("parsePolicy() takes an empty file for no policy", () => {
  assert.deepEqual(parsePolicy("# nothing yet\n", ".stackgate.yml", RULES), { gates: {}, exclude: [], allow: [] });
});

const wrong: readonly { readonly name: string; readonly text: string; readonly says: RegExp }[] = [
  {
    name: "an unknown key",
    text: "fail_on: high\n",
    says: /^\.stackgate\.yml:1:1: expected a key of the policy .* but found fail_on; did you mean `fail-on`\?$/,
  },
  {
    name: "a misspelt severity",
    text: "version: 1\nfail-on: hihg\n",
    says: /^\.stackgate\.yml:2:10: .* but found hihg; did you mean `high`\?$/,
  },
  {
    name: "an unknown rule",
    text: "gates:\n  compose-priviledged: warn\n",
    says: /:2:3: .*did you mean `compose-privileged`/,
  },
  { name: "a gate that is none", text: "gates:\n  compose-privileged: ignore\n", says: /:2:23: / },
  {
    name: "every rule off",
    text: "gates: {compose-privileged: off, openai-key-project: off}\n",
    says: /at least one rule to stay on/,
  },
  { name: "an allow entry without a reason", text: "allow:\n  - rule: compose-privileged\n", says: /:2:5: .*`reason`/ },
  {
    name: "an allow entry for everything",
    text: "allow:\n  - reason: because\n",
    says: /name a `fingerprint`, `rule` or `path`/,
  },
  {
    name: "an end that is no day",
    text: "allow:\n  - {rule: compose-privileged, reason: x, until: soon}\n",
    says: /YYYY-MM-DD/,
  },
  { name: "a list for a mapping", text: "- a\n", says: /expected a mapping but found a list/ },
  { name: "broken YAML", text: "gates: {\n", says: /expected YAML/ },
  { name: "a key twice", text: "version: 1\nversion: 1\n", says: /expected YAML but found DUPLICATE_KEY/ },
  { name: "an exclude that is no list", text: "exclude: vendor\n", says: /`exclude` to be a list/ },
];

for (const { name, text, says } of wrong) {
  test(`parsePolicy() refuses ${name} with place, expected and found`, () => {
    assert.throws(
      () => parsePolicy(text, ".stackgate.yml", RULES),
      (error) => error instanceof StackgateError && says.test(sayCode("en", "error", error.code, error.values)),
    );
  });
}

test("any text gives a policy or an error with a place", () => {
  const part = fc.constantFrom(
    "version: 1\n",
    "allow:\n",
    "  - rule: x\n",
    "gates:\n",
    "  &a b: *a\n",
    "? [",
    "{",
    "- ",
    "\t",
    "exclude: [",
    "密",
    "\0",
    "!!x ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
      try {
        parsePolicy(parts.join(""), "p.yml", RULES);
      } catch (error) {
        assert.ok(error instanceof StackgateError, String(error));
        assert.match(String(error.values.place), /^p\.yml:\d+:\d+$/);
      }
    }),
  );
});

const candidate = { ruleId: "compose-privileged", fingerprint: "4be190c2aa", path: "test/a/compose.yaml" };

test("acceptedBy() wants every key of an entry to fit, and its day not to be over", () => {
  const policy = parsePolicy(FULL, ".stackgate.yml", RULES);
  assert.equal(acceptedBy(policy, candidate, "2027-03-01")?.owner, "docs");
  assert.equal(acceptedBy(policy, candidate, "2027-03-02")?.reason, "fixture");
  assert.equal(
    acceptedBy(policy, { ...candidate, fingerprint: "0", path: "src/compose.yaml" }, "2027-01-01"),
    undefined,
  );
});

test("isExcluded() matches dot files and never negates", () => {
  const policy = { gates: {}, allow: [], exclude: ["vendor/**", "!keep/**"] };
  assert.equal(isExcluded(policy, "vendor/.env"), true);
  assert.equal(isExcluded(policy, "src/vendor.ts"), false);
});

test("an allow entry names a rule, or the beginning of several", () => {
  const policy = parsePolicy('allow: [{ rule: "compose-*", reason: fixtures }]\n', ".stackgate.yml", RULES);
  const accepts = (ruleId: string): boolean =>
    acceptedBy(policy, { ruleId, fingerprint: "0", path: "a" }, "2026-11-25") !== undefined;
  assert.deepEqual([accepts("compose-privileged"), accepts("openai-key-project")], [true, false]);
  assert.throws(
    () => parsePolicy('allow: [{ rule: "compos-*", reason: x }]\n', ".stackgate.yml", RULES),
    StackgateError,
  );
});
