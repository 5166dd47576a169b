import assert from "node:assert/strict";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { stackgate, type Told } from "./run.ts";

const SOUND = `services:
  api:
    image: nginx:1.27
    user: "1001"
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    networks: [inner]
networks:
  inner: { internal: true }
`;
const UNCLOSED = SOUND.replace('"1001"', '"1001');

const FAULTS = [
  { name: "a quote that never closes", text: UNCLOSED, says: /4:11 The quote that opens here never closes/ },
  {
    name: "a bracket that never closes",
    text: SOUND.replace("[ALL]", "[ALL"),
    says: /7:5 A `\[` or `\{` that opens before this place never closes/,
  },
  {
    name: "an indentation that fits nothing",
    text: SOUND.replace("    user", "   user"),
    says: /4:1 This line is indented/,
  },
  { name: "a tab", text: SOUND.replace("    user", "\tuser"), says: /4:1 A tab indents this line/ },
  {
    name: "two keys on a line",
    text: SOUND.replace("image: nginx", "image: a: nginx"),
    says: /3:12 Only one `key: value` can stand on a line/,
  },
  {
    name: "a key without a colon",
    text: SOUND.replace("read_only: true", "read_only true"),
    says: /A key needs a colon/,
  },
  { name: "a sign no value begins with", text: SOUND.replace("nginx:", "@nginx:"), says: /3:12 A value cannot begin/ },
  {
    name: "text behind a value in quotes",
    text: SOUND.replace('"1001"', '"1001" x'),
    says: /YAML expects the end of the value/,
  },
];

interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly message: string;
  }[];
  readonly problems: readonly { readonly path?: string; readonly code: string }[];
}
const reportOf = ({ stdout }: Told): Report => JSON.parse(stdout) as Report;
const CODE = /\b[A-Z]{3,}_[A-Z_]+\b/;

for (const { name, text, says } of FAULTS)
  test(`a compose file broken by ${name} is told in words, and nothing is said to be missing from it`, async () => {
    const { path: cwd, stage } = repo({ "compose.yaml": SOUND });
    stage({ "compose.yaml": text });
    for (const argv of [["scan", "--staged"], ["scan"]]) {
      const told = await stackgate([...argv, "--format", "json"], { cwd });
      const { findings } = reportOf(told);
      const [first] = findings;
      assert.deepEqual([...new Set(findings.map(({ ruleId }) => ruleId))], ["compose-invalid"]);
      assert.match(`${first?.startLine}:${first?.startColumn} ${first?.message}`, says);
      assert.equal(told.code, 1);
    }
    const zh = await stackgate(["scan", "--lang", "zh"], { cwd });
    assert.doesNotMatch(zh.stdout, CODE);
  });

test("a change to a compose file that was broken before is not judged and not clean, unless an exception accepts it", async () => {
  const { path: cwd, stage } = repo({ "compose.yaml": UNCLOSED });
  stage({ "compose.yaml": UNCLOSED.replace("nginx:1.27", "nginx:1.28") });
  const told = await stackgate(["scan", "--staged", "--format", "json"], { cwd });
  assert.equal(told.code, 2);
  assert.deepEqual(
    reportOf(told).problems.map(({ path, code }) => [path, code]),
    [["compose.yaml", "compose-unread"]],
  );
  const text = await stackgate(["scan", "--staged"], { cwd });
  assert.match(text.stdout, /not judged as compose: from line 4 on/);
  assert.doesNotMatch(text.stdout, /clean {2}/);

  stage({
    ".stackgate.yml": "allow:\n  - rule: compose-invalid\n    path: compose.yaml\n    reason: a template of ours\n",
  });
  const accepted = await stackgate(["scan", "--staged", "--config", ".stackgate.yml"], { cwd });
  assert.equal(accepted.code, 0, accepted.stdout);
});

test("an excluded compose file that was broken before keeps no scan from being clean", async () => {
  const { path: cwd, stage } = repo({ "compose.yaml": UNCLOSED, ".stackgate.yml": "exclude: [compose.yaml]\n" });
  stage({ "compose.yaml": UNCLOSED.replace("nginx:1.27", "nginx:1.28") });
  assert.equal((await stackgate(["scan", "--staged"], { cwd })).code, 0);
});
