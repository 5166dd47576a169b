// `stackgate allow` writes the narrow way out into the policy file.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { withEntries } from "../../src/policy/add-entry.ts";
import { readPolicy } from "../../src/policy/config.ts";
import { type Files, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const OTHER_KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1);
const LEAK: Files = { "a.ts": `const k = "${KEY}";\n`, "b.ts": `const k = "${OTHER_KEY}";\n` };

const stateFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), "stackgate-state-")));

function at({ path }: Repository, state: string): (...argv: readonly string[]) => Promise<Told> {
  return (...argv) => stackgate(argv, { cwd: path, env: { XDG_STATE_HOME: state } });
}

const textOf = ({ path }: Repository): string => readFileSync(join(path, ".stackgate.yml"), "utf8");

test("the line that a blocked commit prints makes the next one pass", async () => {
  const made = repo({ "x.txt": "x\n" });
  made.stage({ "a.ts": LEAK["a.ts"] });
  const run = at(made, stateFolder());
  const blocked = await run("hook", "pre-commit");
  assert.equal(blocked.code, 1);
  const [, fingerprint = ""] = /^ {4}npx stackgate allow ([0-9a-f]{26}) --reason "/m.exec(blocked.stdout) ?? [];
  const { code, stdout } = await run("allow", fingerprint, "--reason", 'a "sample": #1', "--until", "2027-03-01");
  assert.equal(code, 0);
  assert.match(stdout, /is accepted \(openai-key-project at a\.ts:1\)/);
  assert.equal(
    textOf(made),
    `version: 1\nallow:\n  - fingerprint: "${fingerprint}"\n    rule: openai-key-project\n    reason: "a \\"sample\\": #1"\n    until: 2027-03-01\n`,
  );
  assert.equal((await run("hook", "pre-commit")).code, 0);
  made.stage({ "a.ts": LEAK["b.ts"] });
  assert.equal((await run("hook", "pre-commit")).code, 1, "another key in its place");
});

test("--last accepts all that blocked the last run, once; what it was lies in the user's own folder", async () => {
  const made = repo({ "x.txt": "x\n" });
  const state = stateFolder();
  const run = at(made, state);
  assert.match(
    (await run("allow", "--last", "--reason", "x")).stderr,
    /is on record for this repository: give the fingerprint/,
  );
  made.stage(LEAK);
  const before = made.git("status", "--porcelain", "--ignored");
  await run("hook", "pre-commit");
  assert.equal(made.git("status", "--porcelain", "--ignored"), before, "a hook writes nothing into the repository");
  const [name = ""] = readdirSync(join(state, "stackgate", "last"));
  const kept = readFileSync(join(state, "stackgate", "last", name), "utf8");
  for (const secret of [KEY, OTHER_KEY]) assert.ok(!kept.includes(secret));
  if (process.platform !== "win32") assert.equal(statSync(join(state, "stackgate", "last")).mode & 0o77, 0);
  const { stdout } = await run("allow", "--last", "--reason", "both are samples");
  assert.equal(stdout.match(/is accepted/g)?.length, 2);
  assert.equal((await run("hook", "pre-commit")).code, 0);
  const written = textOf(made);
  assert.match((await run("allow", "--last", "--reason", "again")).stdout, /accepts [0-9a-f]{26} already/);
  assert.equal(textOf(made), written);
});

test("--last means the repository that was scanned, wherever one stood", async () => {
  const state = stateFolder();
  const [here, other] = [repo({ "x.txt": "x\n" }), repo(LEAK)];
  assert.equal((await at(here, state)("scan", other.path)).code, 1);
  assert.match(
    (await at(here, state)("allow", "--last", "--reason", "x")).stderr,
    /is on record for this repository: give the fingerprint/,
  );
  assert.equal((await at(other, state)("allow", "--last", "--reason", "x")).code, 0);
});

test("where no folder can be made, nothing of the last run is kept, and the verdict stands", async () => {
  const made = repo(LEAK);
  const run = at(made, "/proc/none");
  assert.equal((await run("scan")).code, 1);
  assert.match(
    (await run("allow", "--last", "--reason", "x")).stderr,
    /is on record for this repository: give the fingerprint/,
  );
});

test("a repository cannot say what the last run was", async () => {
  const planted = JSON.stringify({
    version: 1,
    findings: [{ ruleId: "openai-key-project", fingerprint: "0123456789", path: "a", startLine: 1, title: "x" }],
  });
  const made = repo({ ".local/state/stackgate/last/x.json": planted, "stackgate/last/x.json": planted });
  const { code, stderr } = await at(made, stateFolder())("allow", "--last", "--reason", "x");
  assert.deepEqual(
    [code, /is on record/.test(stderr), existsSync(join(made.path, ".stackgate.yml"))],
    [2, true, false],
  );
});

test("a part of a fingerprint does for one of the last run, and never else", async () => {
  const made = repo({ "x.txt": "x\n" });
  const run = at(made, stateFolder());
  assert.match((await run("allow", "4be190c2", "--reason", "x")).stderr, /whole fingerprint/);
  made.stage({ "a.ts": LEAK["a.ts"] });
  const { stdout } = await run("hook", "pre-commit");
  const [, fingerprint = ""] = /allow ([0-9a-f]{26})/.exec(stdout) ?? [];
  assert.equal((await run("allow", fingerprint.slice(0, 8), "--reason", "x")).code, 0);
  assert.ok(textOf(made).includes(fingerprint));
  made.stage({ ...LEAK, ".stackgate.yml": undefined });
  await run("hook", "pre-commit");
  const several = await run("allow", fingerprint.slice(0, 8), "--reason", "x");
  assert.deepEqual([several.code, /begins several/.test(several.stderr)], [2, true]);
});

test("an unknown whole fingerprint is written as it is", async () => {
  const made = repo({ "x.txt": "x\n" });
  const { code, stdout } = await at(made, stateFolder())("allow", "4be190c2aa", "--reason", "x");
  assert.deepEqual(
    [code, parse(textOf(made))],
    [0, { version: 1, allow: [{ fingerprint: "4be190c2aa", reason: "x" }] }],
  );
  assert.match(stdout, /^\.stackgate\.yml: 4be190c2aa is accepted \(no scan here is known/m);
});

test("a fingerprint that the last blocked run did not find is refused, in both languages; what it found and let pass is not", async () => {
  const made = repo({ "x.txt": "x\n" });
  const run = at(made, stateFolder());
  made.stage(LEAK);
  const blocked = await run("hook", "pre-commit");
  const [, fingerprint = ""] = /allow ([0-9a-f]{26})/.exec(blocked.stdout) ?? [];
  const refused = await run("allow", "1234567890", "--reason", "x");
  assert.deepEqual(
    [refused.code, oneLine(refused.stderr)],
    [
      2,
      "stackgate: No finding of the last scan has the fingerprint 1234567890: run stackgate scan --verbose and copy its fingerprint.",
    ],
  );
  const chinese = await run("allow", "1234567890", "--reason", "x", "--lang", "zh");
  assert.equal(
    oneLine(chinese.stderr),
    "stackgate：上次扫描的问题中没有指纹 1234567890：运行 stackgate scan --verbose 并复制其指纹。",
  );
  assert.equal(existsSync(join(made.path, ".stackgate.yml")), false);
  const accepted = await run("allow", fingerprint, "--reason", "x");
  assert.match(accepted.stdout, /It counts on this machine now; on pull requests once it is merged\.$/m);
  const again = await run("allow", fingerprint, "--reason", "x", "--lang", "zh");
  assert.deepEqual([again.code, /已接受/.test(again.stdout)], [0, true], "accepted already");
});

test("what a run found and let pass can be accepted, also after another run that was blocked", async () => {
  const made = repo({ "x.txt": "x\n" });
  const run = at(made, stateFolder());
  made.stage({ ...LEAK, "compose.yaml": 'services:\n  web:\n    image: nginx:latest\n    ports: ["8080:80"]\n' });
  await run("hook", "pre-commit");
  made.stage({ "a.ts": "", "b.ts": "" });
  const { stdout, stderr, code } = await run("scan", "--staged", "--verbose", "--fail-on", "never");
  const [, warned = ""] = /^ *fingerprint +([0-9a-f]{10,26})$/m.exec(stdout) ?? [];
  assert.deepEqual([code, warned !== ""], [0, true], stdout + stderr);
  assert.equal((await run("allow", warned, "--reason", "x")).code, 0);
  assert.equal((await run("allow", "--last", "--reason", "x")).code, 0, "what blocked before is known still");
});

const oneLine = (text: string): string => text.trim().replaceAll(/\n */g, " ");

const usage: readonly { readonly argv: readonly string[]; readonly says: RegExp }[] = [
  { argv: [], says: /allow FINGERPRINT --reason TEXT/ },
  { argv: ["4be190c2aa"], says: /`--reason TEXT` but found no value/ },
  { argv: ["4be190c2aa", "--reason", "  "], says: /`--reason TEXT` but found no value/ },
  { argv: ["4be190c2aa", "--last", "--reason", "x"], says: /`--last` or `FINGERPRINT`/ },
  { argv: ["xyz", "--reason", "x"], says: /the fingerprint of a finding/ },
  { argv: ["4be190c2aa", "--reason", "x", "--until", "2026-02-30"], says: /YYYY-MM-DD/ },
  { argv: ["4be190c2aa", "--reason", "x", "--until", "2026-11-23"], says: /a day to come, or today \(2026-11-24\)/ },
];

for (const { argv, says } of usage) {
  test(`allow ${argv.join(" ")} is refused`, async () => {
    const { code, stderr } = await at(repo({ "x.txt": "x\n" }), stateFolder())("allow", ...argv);
    assert.equal(code, 2);
    assert.match(stderr, says);
  });
}

test("a policy file that is wrong, or a link, is left as it is", async () => {
  for (const file of ["fial-on: high\n", { link: "x.txt" }] as const) {
    const made = repo({ "x.txt": "allow: []\n", ".stackgate.yml": file });
    assert.equal((await at(made, stateFolder())("allow", "4be190c2aa", "--reason", "x")).code, 2);
    assert.equal(readFileSync(join(made.path, "x.txt"), "utf8"), "allow: []\n");
  }
});

const ENTRY = { fingerprint: "4be190c2aa", reason: "why" };
const kept: readonly { readonly name: string; readonly before: string; readonly after: string }[] = [
  { name: "nothing", before: "", after: 'version: 1\nallow:\n  - fingerprint: "4be190c2aa"\n    reason: "why"\n' },
  {
    name: "no list yet",
    before: "# ours\nfail-on: high # strict",
    after: '# ours\nfail-on: high # strict\nallow:\n  - fingerprint: "4be190c2aa"\n    reason: "why"\n',
  },
  {
    name: "a list in the middle, with comments",
    before:
      "allow:\n    # docs\n    - rule: secret\n      path: a\n      reason: x # y\n\n# gates\ngates:\n  compose: warn\n",
    after:
      'allow:\n    # docs\n    - rule: secret\n      path: a\n      reason: x # y\n    - fingerprint: "4be190c2aa"\n      reason: "why"\n\n# gates\ngates:\n  compose: warn\n',
  },
  {
    name: "a list that is not indented",
    before: "allow:\n- path: a\n  reason: x\nversion: 1\n",
    after: 'allow:\n- path: a\n  reason: x\n- fingerprint: "4be190c2aa"\n  reason: "why"\nversion: 1\n',
  },
  {
    name: "CRLF",
    before: "allow:\r\n  - path: a\r\n    reason: x\r\n",
    after: 'allow:\r\n  - path: a\r\n    reason: x\r\n  - fingerprint: "4be190c2aa"\r\n    reason: "why"\r\n',
  },
  {
    name: "no end of line",
    before: "allow:\n  - path: a\n    reason: x",
    after: 'allow:\n  - path: a\n    reason: x\n  - fingerprint: "4be190c2aa"\n    reason: "why"\n',
  },
  {
    name: "an empty list",
    before: "allow: [] # none\nversion: 1\n",
    after: 'allow: [{ fingerprint: "4be190c2aa", reason: "why" }] # none\nversion: 1\n',
  },
  {
    name: "a list of one line",
    before: "allow: [{path: a, reason: x}]\n",
    after: 'allow: [{path: a, reason: x}, { fingerprint: "4be190c2aa", reason: "why" }]\n',
  },
  {
    name: "all on one line",
    before: "{version: 1}\n",
    after: '{version: 1, allow: [{ fingerprint: "4be190c2aa", reason: "why" }]}\n',
  },
  {
    name: "text over several lines",
    before: "allow:\n  - path: a\n    reason: >\n      x\n      y\n\nversion: 1\n",
    after:
      'allow:\n  - path: a\n    reason: >\n      x\n      y\n  - fingerprint: "4be190c2aa"\n    reason: "why"\n\nversion: 1\n',
  },
];

for (const { name, before, after } of kept) {
  test(`withEntries() keeps the rest: ${name}`, () => assert.equal(withEntries(before, [ENTRY]), after));
}

test("withEntries() adds entries and changes nothing else, whatever the reasons", () => {
  const start = fc.constantFrom(...kept.map(({ before }) => before));
  const entry = fc.record({
    fingerprint: fc.constantFrom("4be190c2aa", "0000000000", "1e10000000"),
    reason: fc
      .oneof(fc.string(), fc.constantFrom("# x", "a: b", "- c", "\n", "'\"", "密", "\u2028", "\u0085", "*a"))
      .filter((text) => /\S/.test(text)),
  });
  fc.assert(
    fc.property(start, fc.array(entry, { minLength: 1, maxLength: 4 }), (text, entries) => {
      const all = entries.reduce((rest, one) => withEntries(rest, [one]), text);
      const before = readPolicy(text, "p.yml").file;
      const { file } = readPolicy(all, "p.yml");
      assert.deepEqual(
        file.allow?.slice((before.allow ?? []).length).map((one) => ({ ...one })),
        entries.map((one) => ({ ...one })),
      );
      assert.deepEqual({ version: 1, ...file, allow: 0 }, { version: 1, ...before, allow: 0 });
    }),
    { numRuns: 300 },
  );
});
