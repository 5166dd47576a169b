// `stackgate import` carries settings of other tools over, and names what it could not.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { allFamilies } from "../../src/detect/families.ts";
import { secretRules } from "../../src/detect/secrets/detect-secrets.ts";
import { StackgateError } from "../../src/model/problem.ts";
import { IMPORTED_NAMES, importReader } from "../../src/policy/import/formats.ts";
import { withImported } from "../../src/policy/import/merge.ts";
import { namedHere } from "../../src/policy/import/rule-names.ts";
import { DEFAULT_POLICY } from "../../src/policy/policy.ts";
import { policyOf } from "../../src/work/policy-file.ts";
import { type Files, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const OTHER_KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1);
const line = (key: string): string => `const k = "${key}";\n`;
const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");

const run = ({ path }: Repository, ...argv: readonly string[]): Promise<Told> => stackgate(argv, { cwd: path });
const policyText = ({ path }: Repository): string => readFileSync(join(path, ".stackgate.yml"), "utf8");

interface Case {
  readonly name: string;
  readonly files: Files;
  /** What the policy file says then, `version` aside. */
  readonly becomes: object | undefined;
  readonly says?: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    name: ".gitleaks.toml: paths, a rule of its own, a rule that is off",
    files: {
      ".gitleaks.toml": `title = "ours"
[extend]
useDefault = true
disabledRules = ["jwt", "some-rule"]

[[rules]]
id = "acme_token"
description = "Acme token"
regex = '''acme_([a-z0-9]{20})'''
entropy = 3.5
keywords = ["acme_"]
  [[rules.allowlists]]
  paths = ['''^docs/''']
  stopwords = ["example"]

[[rules]]
id = "github-pat"
  [rules.allowlist]
  description = "samples"
  paths = ['''_test\\.go$''']

[allowlist]
description = "test data"
paths = ['''(^|/)testdata/''', '''.*''', '''(?i)x''']
regexes = ['''hush-hush''']
commits = ["0123456789012345678901234567890123456789"]
`,
    },
    becomes: {
      gates: { "jwt-generic": "off" },
      "custom-rules": [
        {
          id: "gitleaks-acme-token",
          pattern: "acme_([a-z0-9]{20})",
          "secret-group": 1,
          keywords: ["acme_"],
          title: "Acme token",
        },
      ],
      allow: [
        { rule: "gitleaks-acme-token", path: "docs/**/*", reason: "imported from .gitleaks.toml" },
        { rule: "github-pat-classic", path: "**/*_test.go", reason: "imported from .gitleaks.toml: samples" },
        { rule: "secret", path: "**/testdata/**/*", reason: "imported from .gitleaks.toml: test data" },
      ],
    },
    says: [
      /^\.gitleaks\.toml:4: extend\.disabledRules was not carried over: no rule of stackgate is known to be `some-rule`$/m,
      /^\.gitleaks\.toml:10: rules\.entropy was not .* no such setting$/m,
      /^\.gitleaks\.toml:14: rules\.allowlists\.stopwords was not .* fingerprint$/m,
      /^\.gitleaks\.toml:24: allowlist\.paths was not .*`\.\*`/m,
      /^\.gitleaks\.toml:24: allowlist\.paths was not .*`\(\?i\)x`/m,
      /^\.gitleaks\.toml:25: allowlist\.regexes was not .* fingerprint$/m,
      /^\.gitleaks\.toml:26: allowlist\.commits was not .* whole commits$/m,
      /^\.stackgate\.yml: 5 carried over, 7 not$/m,
    ],
  },
  {
    name: ".gitleaks.toml: conditions that must hold together, rules by name",
    files: {
      ".gitleaks.toml": `[[allowlists]]
condition = "AND"
paths = ['''^a/''']
regexes = ['''b''']
[[allowlists]]
targetRules = ["openshift-user-token", "unknown-rule"]
paths = ['''^b/''']
`,
    },
    becomes: { allow: [{ rule: "openshift-token", path: "b/**/*", reason: "imported from .gitleaks.toml" }] },
    says: [
      /^\.gitleaks\.toml:2: allowlists\.condition was not .*one by one$/m,
      /^\.gitleaks\.toml:6: .*`unknown-rule`$/m,
    ],
  },
  {
    name: ".trivyignore",
    files: {
      ".trivyignore":
        "# no\nCVE-2022-40897\ngithub-pat exp:2027-01-31\njwt-token exp:2026-01-31\nwhat is this\nnovel-key # x\n",
    },
    becomes: { allow: [{ rule: "github-pat-classic", reason: "imported from .trivyignore", until: "2027-01-31" }] },
    says: [
      /^\.trivyignore:2: CVE-2022-40897 was not .* does not look for this$/m,
      /^\.trivyignore:4: jwt-token was not .* ended on 2026-01-31$/m,
      /^\.trivyignore:5: what was not .* as its format says$/m,
      /^\.trivyignore:6: .*`novel-key`$/m,
    ],
  },
  {
    name: ".trivyignore.yaml",
    files: {
      ".trivyignore.yaml": `vulnerabilities:
  - id: CVE-2022-40897
secrets:
  - id: github-pat
    paths: ["docs/**", "**"]
    statement: shown in the guide
    expired_at: 2027-01-31
`,
    },
    becomes: {
      allow: [
        {
          rule: "github-pat-classic",
          path: "docs/**",
          reason: "imported from .trivyignore.yaml: shown in the guide",
          until: "2027-01-31",
        },
      ],
    },
    says: [
      /^\.trivyignore\.yaml:2: vulnerabilities CVE-2022-40897 was not /m,
      /^\.trivyignore\.yaml:4: .*`\*\*` fits every file/m,
    ],
  },
  {
    name: "KICS, in YAML",
    files: {
      "kics.config": `exclude-queries: [ae5b6871-7f45-42e0-bb4c-ab300c4d2026, 00000000-0000-0000-0000-000000000000]
exclude-paths: "legacy/,./old.yml"
exclude-severities: [info]
exclude-results: [abc]
verbose: true
`,
    },
    becomes: {
      gates: { "compose-privileged": "off" },
      allow: [
        { rule: "compose", path: "legacy{,/**}", reason: "imported from kics.config" },
        { rule: "compose", path: "old.yml{,/**}", reason: "imported from kics.config" },
      ],
    },
    says: [
      /^kics\.config:1: .*`00000000-0000-0000-0000-000000000000`$/m,
      /^kics\.config:3: exclude-severities was not /m,
      /^kics\.config:4: exclude-results was not /m,
      /^kics\.config:5: verbose was not /m,
    ],
  },
  {
    name: "KICS, in TOML",
    files: { "kics.config": `exclude-queries = ["d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b"]\n` },
    becomes: { gates: { "compose-docker-socket": "off" } },
  },
  {
    name: "dclint",
    files: {
      ".dclintrc": `{ "rules": { "service-image-require-explicit-tag": [1, {"x": 1}], "no-unbound-port-interfaces": 2,
  "no-version-field": 0 }, "exclude": ["samples"], "quiet": true }`,
    },
    becomes: {
      gates: { "compose-image-latest": "warn", "compose-port-public": "block" },
      allow: [{ rule: "compose", path: "**/samples{,/**}", reason: "imported from .dclintrc" }],
    },
    says: [
      /^\.dclintrc:1: rules\.service-image-require-explicit-tag\[1\] was not /m,
      /^\.dclintrc:2: .*`no-version-field`$/m,
    ],
  },
  {
    name: "dclint, as a program",
    files: { ".dclintrc.cjs": `require("node:fs").writeFileSync("ran", "");\n` },
    becomes: undefined,
    says: [/runs nothing that a repository brings$/m],
  },
  {
    name: "a key in a setting",
    files: { ".gitleaks.toml": `[[rules]]\nid = "x"\nregex = '''${KEY}'''\n` },
    becomes: undefined,
    says: [/there is a key in it$/m],
  },
];

for (const { name, files, becomes, says = [] } of cases) {
  test(`import: ${name}`, async () => {
    const made = repo(files);
    const dry = await run(made, "import", "--dry-run");
    assert.equal(existsSync(join(made.path, ".stackgate.yml")), false, "a dry run writes nothing");
    const { code, stdout, stderr } = await run(made, "import");
    assert.deepEqual([code, stderr], [0, ""]);
    for (const sentence of says) assert.match(stdout, sentence);
    assert.ok(!stdout.includes("hush") && !stdout.includes(KEY), "no value of a secret is told");
    assert.equal(existsSync(join(made.path, "ran")), false);
    if (becomes === undefined) assert.equal(existsSync(join(made.path, ".stackgate.yml")), false);
    else {
      assert.deepEqual(parse(policyText(made)), { version: 1, ...becomes });
      assert.equal(dry.stdout, policyText(made), "the dry run says what is written");
      const again = await run(made, "import");
      assert.match(again.stdout, /: 0 carried over/);
    }
  });
}

test("a recorded place is accepted by the fingerprint of what stands there, in its commit, and nothing else is", async () => {
  const made = repo({ "a.ts": line(KEY), "b.ts": `// b\n${line(OTHER_KEY)}` });
  const commit = made.git("rev-parse", "HEAD").trim();
  made.stage({
    "a.ts": `// moved\n\n${line(KEY)}`,
    ".gitleaksignore": `# known\n${commit}:a.ts:openai-api-key:1\na.ts:openai-api-key:9\nb.ts:github-pat:2\n../x:jwt:1\nnonsense\n`,
  });
  const { code, stdout } = await run(made, "import");
  assert.equal(code, 0);
  assert.match(stdout, /^\.gitleaksignore:2: a\.ts:1 is now: allow [0-9a-f]{26}$/m);
  assert.match(stdout, /^\.gitleaksignore:3: a\.ts:9 was not .* no such secret there$/m);
  assert.match(stdout, /^\.gitleaksignore:4: b\.ts:2 was not .* another finding$/m);
  assert.match(stdout, /^\.gitleaksignore:5: \.\.\/x:1 was not /m);
  assert.match(stdout, /^\.gitleaksignore:6: \? was not /m);
  const scanned = await run(made, "scan", "--format", "json");
  const { findings } = JSON.parse(scanned.stdout) as { findings: { path: string; accepted?: object }[] };
  assert.deepEqual(
    findings.map(({ path, accepted }) => [path, accepted !== undefined]),
    [
      ["a.ts", true],
      ["b.ts", false],
    ],
  );
});

test("a place that a rule of the file itself found is found by that rule", async () => {
  const made = repo({
    "x.txt": `a\n${secretOf("acme_{lownum:20}")}\n`,
    ".gitleaks.toml": `[[rules]]\nid = "acme"\nregex = "acme_[a-z0-9]{20}"\n`,
    ".gitleaksignore": "x.txt:acme:2\n",
  });
  const { stdout } = await run(made, "import");
  assert.match(stdout, /^\.gitleaksignore:1: x\.txt:2 is now: allow [0-9a-f]+$/m);
  const { code } = await run(made, "scan");
  assert.equal(code, 0);
});

test("a baseline's hash says whether the same secret stands there, on whatever line", async () => {
  const result = (key: string, at: number, more: object = {}): object => ({
    type: "Secret Keyword",
    hashed_secret: sha1(key),
    is_verified: false,
    line_number: at,
    ...more,
  });
  const baseline = {
    version: "1.5.0",
    plugins_used: [{ name: "AWSKeyDetector" }],
    filters_used: [{ path: "detect_secrets.filters.regex.should_exclude_file", pattern: ["^docs/|\\.lock$"] }],
    results: {
      "a.ts": [result(KEY, 1, { is_secret: false })],
      "b.ts": [result(KEY, 1), result(OTHER_KEY, 1, { is_secret: true })],
    },
    generated_at: "2026-01-01T00:00:00Z",
  };
  const made = repo({
    "a.ts": `// moved\n${line(KEY)}`,
    "b.ts": line(OTHER_KEY),
    ".secrets.baseline": JSON.stringify(baseline, null, 2),
  });
  const { code, stdout } = await run(made, "import");
  assert.equal(code, 0);
  const { allow } = parse(policyText(made)) as { allow: Record<string, string>[] };
  assert.deepEqual(
    allow.map(({ fingerprint: _, ...rest }) => rest),
    [
      { rule: "secret", path: "docs/**/*", reason: "imported from .secrets.baseline" },
      { rule: "secret", path: "**/*.lock", reason: "imported from .secrets.baseline" },
      { rule: "openai-key-project", reason: "imported from .secrets.baseline: audited: no secret" },
    ],
  );
  assert.match(stdout, /: b\.ts:1 was not .* another finding$/m);
  assert.match(stdout, /: b\.ts:1 was not .* real secret; have it revoked$/m);
  assert.match(stdout, /^\.secrets\.baseline:3: plugins_used was not /m);
});

test("what the policy file says stays, comments too", async () => {
  const before = `# ours\nversion: 1\ngates:\n  # loud\n  jwt-generic: block\nallow:\n  # few\n  - rule: compose\n    path: x.yml # why\n    reason: y\n`;
  const made = repo({
    ".stackgate.yml": before,
    ".gitleaks.toml": `[extend]\ndisabledRules = ["jwt", "npm-access-token"]\n[allowlist]\npaths = ["^a/"]\n`,
  });
  const { stdout } = await run(made, "import");
  assert.match(stdout, /extend\.disabledRules was not carried over: the policy has an entry for this already$/m);
  assert.equal(
    policyText(made),
    `${before.replace("block\n", "block\n  npm-token: off\n")}  - rule: secret\n    path: "a/**/*"\n    reason: "imported from .gitleaks.toml"\n`,
  );
});

const refused: readonly {
  readonly name: string;
  readonly files: Files;
  readonly argv: readonly string[];
  readonly says: RegExp;
}[] = [
  { name: "nothing there", files: { x: "x" }, argv: [], says: /found none of \.gitleaks\.toml/ },
  { name: "an unknown file", files: { x: "x" }, argv: ["x"], says: /found `x`: these names are known/ },
  {
    name: "a broken file",
    files: { ".gitleaks.toml": "a = 1\nb = [\n" },
    argv: [],
    says: /\.gitleaks\.toml:\d: expected TOML/,
  },
  { name: "a link", files: { y: "a = 1", ".gitleaks.toml": { link: "y" } }, argv: [], says: /links are not followed/ },
  {
    name: "a broken policy",
    files: { ".stackgate.yml": "fial-on: x\n", ".trivyignore": "jwt-token" },
    argv: [],
    says: /fial-on/,
  },
];

for (const { name, files, argv, says } of refused) {
  test(`import of ${name} is refused and writes nothing`, async () => {
    const made = repo(files);
    const before = made.git("status", "--porcelain");
    const { code, stderr } = await run(made, "import", ...argv);
    assert.equal(code, 2);
    assert.match(stderr, says);
    assert.equal(made.git("status", "--porcelain"), before);
  });
}

test("every rule that a name of another tool stands for is there", async () => {
  const families = await allFamilies();
  const ids = new Set([...secretRules(), ...families.flatMap(({ rules }) => rules)].map(({ id }) => id));
  assert.deepEqual(
    namedHere.filter((id) => !ids.has(id)),
    [],
  );
});

test("any text gives items of which a sound policy is made, or an error with its place", async () => {
  const word = fc.constantFrom(
    "[allowlist]",
    "[[rules]]",
    "[[rules.allowlists]]",
    "[extend]",
    "paths",
    "regex",
    "id",
    "rules",
    "exclude",
    "secrets",
    "results",
    "filters_used",
    "exclude-paths",
    "exclude-queries",
    " = ",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "'a/'",
    '"(x|y)"',
    "{",
    "}",
    "[",
    "]",
    ",",
    "jwt",
    "true",
    "2027-01-01",
    "null",
    "*",
    "&a ",
    "__proto__",
    "constructor",
    "ae5b6871-7f45-42e0-bb4c-ab300c4d2026",
    "no-version-field",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word).map((words) => words.join("")),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...IMPORTED_NAMES), text, async (name, written) => {
      try {
        const items = importReader(name)?.(written, name) ?? [];
        for (const { place } of items) assert.match(place, /:\d+$/);
        const found = items.filter(({ kind }) => kind !== "recorded");
        const merged = withImported("", DEFAULT_POLICY, found, "2026-11-24");
        await policyOf(Buffer.from(merged.text), ".stackgate.yml", { read: async () => undefined });
      } catch (error) {
        if (!(error instanceof StackgateError)) throw error;
        assert.match(error.code, /^(?:import-syntax|config-(?:yaml|alias|key|size))$/);
      }
    }),
    { numRuns: 1000 },
  );
});
