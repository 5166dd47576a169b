// What holds of any policy: an exception never adds a finding that blocks, a rule never takes a finding away.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Finding } from "../../src/model/finding.ts";
import { StackgateError } from "../../src/model/problem.ts";
import { parseBaseline } from "../../src/policy/baseline.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { scan } from "../../src/scan.ts";
import { textSource } from "../../src/source/text.ts";
import { policyOf } from "../../src/work/policy-file.ts";
import { secretOf } from "../support/secret.ts";

const LINES = [
  `OPENAI_API_KEY=${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}")}`,
  `DB_PASSWORD=${secretOf("{alnum:24}")} # stackgate:allow env-file-committed -- sample`,
  "# stackgate:allow openai-key-project -- a sample (until 2027-01-01)",
  `OTHER=${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1)}`,
  "# stackgate:allow nothing",
  `ACME=${secretOf("acme_{hex:32}")} BOTH=${secretOf("acme_{hex:32}", 1)}`,
  "TZ=UTC",
];

const noFiles = { read: async (): Promise<undefined> => undefined };
const policyFromText = (text: string): Promise<Policy> => policyOf(Buffer.from(text), ".stackgate.yml", noFiles);

async function findings(lines: readonly string[], path: string, policy: Policy): Promise<readonly Finding[]> {
  const source = textSource({ path, bytes: Buffer.from(`${lines.join("\n")}\n`) });
  return (await scan({ source, policy, language: "en", allRules: false, today: "2026-11-24" })).findings;
}

const identity = ({ ruleId, fingerprint, startLine, startColumn }: Finding): string =>
  `${ruleId} ${fingerprint} ${startLine}:${startColumn}`;
const blocking = (all: readonly Finding[]): readonly string[] => all.filter((one) => one.blocking).map(identity);

const text = fc.record({
  lines: fc.shuffledSubarray(LINES, { minLength: 1 }),
  path: fc.constantFrom("a.txt", ".env", "src/a.ts", "docs/a.md", "compose.yaml"),
});
const gates = fc.constantFrom(
  "",
  "gates: {secret: warn}\n",
  "gates: {env-file: {'*': off}}\n",
  "fail-on: low\n",
  "fail-on: never\n",
  "exclude-rule: [env-file]\n",
);

test("an added exception adds no finding, and blocks nothing more", async () => {
  const entry = fc
    .record(
      {
        rule: fc.constantFrom("secret", "openai-*", "env-file-committed", "published-default"),
        path: fc.constantFrom("*.txt", "src/**", ".env", "{a,b}.*"),
        fingerprint: fc.constantFrom("4be190c2aa", "0123456789abcde"),
        until: fc.constantFrom("2026-11-23", "2026-11-24", "2027-01-01"),
      },
      { requiredKeys: [] },
    )
    .filter(({ rule, path, fingerprint }) => rule !== undefined || path !== undefined || fingerprint !== undefined);
  await fc.assert(
    fc.asyncProperty(
      text,
      gates,
      fc.array(entry, { minLength: 1, maxLength: 3 }),
      async ({ lines, path }, own, entries) => {
        const allow = `allow: ${JSON.stringify(entries.map((one) => ({ ...one, reason: "x" })))}\n`;
        const before = await findings(lines, path, await policyFromText(own));
        const after = await findings(lines, path, await policyFromText(own + allow));
        assert.deepEqual(after.map(identity), before.map(identity));
        const blocked = new Set(blocking(before));
        assert.ok(blocking(after).every((one) => blocked.has(one)));
      },
    ),
    { numRuns: 60 },
  );
});

test("an added rule takes no finding away, and unblocks none", async () => {
  const rule = fc.record(
    {
      pattern: fc.constantFrom(
        "acme_[0-9a-f]{32}",
        "sk-proj-.*",
        "[A-Z_]+=.*",
        "=.",
        "T3BlbkFJ",
        "(?i)password=(\\S+)",
      ),
      gate: fc.constantFrom("block", "warn", "summary", "off"),
      severity: fc.constantFrom("low", "critical"),
      keywords: fc.constantFrom(["acme"], ["="]),
    },
    { requiredKeys: ["pattern"] },
  );
  await fc.assert(
    fc.asyncProperty(
      text,
      gates,
      fc.array(rule, { minLength: 1, maxLength: 3 }),
      async ({ lines, path }, own, rules) => {
        const custom = `custom-rules: ${JSON.stringify(rules.map((one, i) => ({ ...one, id: `team-rule${i}` })))}\n`;
        const before = await findings(lines, path, await policyFromText(own));
        const after = await findings(lines, path, await policyFromText(own + custom));
        const [told, blocked] = [new Set(after.map(identity)), new Set(blocking(after))];
        assert.ok(before.every((one) => told.has(identity(one))));
        assert.ok(blocking(before).every((one) => blocked.has(one)));
      },
    ),
    { numRuns: 60 },
  );
});

test("any baseline text gives a baseline or an error with a place", () => {
  const part = fc.constantFrom(
    '{"version":1,',
    '"findings":[',
    '{"rule":"a","path":"b","fingerprint":"0123456789"},',
    "{}]}",
    "null",
    "[",
    "\n",
    "é",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
      try {
        assert.ok(Array.isArray(parseBaseline(parts.join(""), "b.json").entries));
      } catch (error) {
        assert.ok(error instanceof StackgateError, String(error));
        assert.match(String(error.values.place), /^b\.json:\d+:\d+$/);
      }
    }),
    { numRuns: 500 },
  );
});
