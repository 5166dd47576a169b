// All shards of a scan, merged, tell what the scan tells.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { zipOf } from "../support/archives.ts";
import { historyWriter, steps } from "../support/random-history.ts";
import { type Files, folder, repo } from "../support/repo.ts";
import { assertValid } from "../support/schemas.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const OTHER = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 2);
const NAMED = secretOf("ghp_{alnum:30}{crc62:4}");
const PASSWORD = secretOf("{alnum:18}");

interface Report {
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly object[];
  readonly notices: readonly object[];
  readonly summary: { readonly verdict: string; readonly coverage: Readonly<Record<string, unknown>> };
  readonly shard?: object;
  readonly merged?: object;
}

const reportIn = (path: string): Report => JSON.parse(readFileSync(path, "utf8")) as Report;

/** The files of the shards' reports. */
async function scanInShards(cwd: string, total: number, args: readonly string[]): Promise<readonly string[]> {
  const into = folder("reports");
  const files: string[] = [];
  for (let index = 1; index <= total; index++) {
    const file = join(into, `shard-${index}.json`);
    const shard = ["--shard", `${index}/${total}`];
    const told = await stackgate(["scan", ...args, ...shard, "--format", "json", "--output", file, "-q"], { cwd });
    assert.deepEqual([told.stderr, told.stdout], ["", ""]);
    assertValid("report", reportIn(file));
    files.push(file);
  }
  return files;
}

/** Findings and summary of `args` as a whole are those of its merged shards. */
async function assertSame(cwd: string, totals: readonly number[], ...args: readonly string[]): Promise<Report> {
  const whole = await stackgate(["scan", ...args, "--format", "json"], { cwd });
  const expected = JSON.parse(whole.stdout) as Report;
  for (const total of totals) {
    const files = await scanInShards(cwd, total, args);
    const all = args.filter((arg, i) => arg === "--all" || arg === "--lang" || args[i - 1] === "--lang");
    const merged = await stackgate(["merge", ...files.toReversed(), ...all, "--format", "json"], { cwd });
    assert.equal(merged.stderr, "");
    const report = JSON.parse(merged.stdout) as Report;
    assertValid("report", report);
    assert.deepEqual(report.findings, expected.findings, `${total} shards`);
    assert.deepEqual({ ...report.summary }, { ...expected.summary }, `${total} shards`);
    assert.deepEqual(report.problems, expected.problems);
    assert.deepEqual(new Set(report.notices), new Set(expected.notices));
    assert.equal(merged.code, whole.code);
    const places = files.flatMap((file) =>
      reportIn(file).findings.map((finding) => JSON.stringify([finding.path, finding.fingerprint, finding.startLine])),
    );
    if (total > 1) assert.equal(places.length, expected.findings.length, "nothing is told twice");
  }
  return expected;
}

/** Every file of the fixtures of one rule, below a folder. */
function fixture(rule: string): Files {
  const files: Record<string, string> = {};
  const from = join(TOP, "test/fixtures/compose", rule);
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    const path = join(from, name);
    if (statSync(path).isFile() && /after/.test(name)) files[`stacks/${rule}/${name}`] = readFileSync(path, "utf8");
  }
  return files;
}

/** Findings that know of each other across files. */
function tree(): Files {
  return {
    ...fixture("compose-port-public"),
    ...fixture("compose-env-file-tracked"),
    "a.py": `key = "${KEY}"\n`,
    "b/c.py": `other = "${OTHER}"\nkey = "${KEY}"\n`,
    "d.py": `key = "${KEY}"\n`,
    "app/.env": `OPENAI_API_KEY=${KEY}\nDB_PASSWORD=${PASSWORD}\n`,
    "app/compose.yml": `services:\n  api:\n    image: x/y:1\n    env_file: .env\n    environment:\n      DB_PASSWORD: ${PASSWORD}\n    ports: ["5432:5432"]\n  db:\n    image: postgres\n    secrets: [k]\nsecrets:\n  k:\n    file: ../keys/k.txt\n`,
    "keys/k.txt": `${OTHER}\n`,
    "test/one/a.py": `password = "${secretOf("{alnum:16}")}"\n`,
    "test/two/b.py": `db_password = "${secretOf("{alnum:16}", 2)}"\n`,
    "test/compose.yml": "services:\n  a:\n    image: nginx\n    privileged: true\n",
    [`${NAMED}.txt`]: "1\n",
    "all.zip": zipOf([
      { name: "in/.env", content: `OPENAI_API_KEY=${KEY}\n` },
      { name: "x.py", content: `k = "${OTHER}"\n` },
    ]),
    link: { link: "a.py" },
    "README.md": "nothing\n",
  };
}

test("scan --shard: 1, 2, 4 and 8 merged shards of a tree tell what one scan tells", async () => {
  const made = repo(tree());
  const { findings } = await assertSame(made.path, [1, 2, 4, 8]);
  assert.ok(findings.some(({ related }) => JSON.stringify(related ?? "").includes("the same secret is here too")));
  assert.ok(findings.some(({ toldWith }) => toldWith !== undefined));
  assert.ok(findings.some(({ coveredBy }) => coveredBy !== undefined));
  await assertSame(made.path, [3], "--all");
  await assertSame(made.path, [3], "app", "b");
  await assertSame(made.path, [3], "--no-git", "app", "test");
  await assertSame(made.path, [2], "--lang", "zh");
});

const PATHS = [
  "a.py",
  "lib/a.py",
  "test/a.py",
  "README.md",
  "conf/app.yml",
  "docker/.env",
  "docker/compose.yml",
  "zh.json",
];
const PADDING = "a line of a text that goes on and on\n".repeat(20);
const CONTENTS = [
  "nothing\n",
  `key = "${KEY}"\n`,
  `# other\nkey = "${KEY}"\ntoken = "${NAMED}"\n`,
  `${PADDING}db_password:\n  ${PASSWORD}\n${PADDING}`,
  `${PADDING}nothing\n${PADDING}`,
  `APP_PASSWORD=letmein\nDB_PASSWORD=${PASSWORD}\n`,
  `services:\n  api:\n    image: x/y\n    environment:\n      TOKEN: ${NAMED}\n`,
];

test("scan --history --shard: 1, 2, 4 and 8 merged shards of a history tell what one scan tells", async () => {
  const made = repo({ ...tree(), "old/k.py": `k = "${OTHER}"\n` });
  made.commit(`says ${NAMED}`, { "old/k.py": undefined, "a.py": "clean\n", "b/c.py": `moved = "${KEY}"\n` });
  made.commit("third", { "b/c.py": `moved = "${KEY}"\nmore = "${OTHER}"\n`, "app/.env": undefined });
  made.git("tag", "-a", "v1", "-m", `tagged ${NAMED}`);
  made.git("notes", "add", "-m", `noted ${OTHER}`);
  made.git("gc", "-q");
  const { findings, summary } = await assertSame(made.path, [1, 2, 4, 8], "--history");
  assert.ok(findings.some(({ commit, path }) => commit !== undefined && path === "old/k.py"));
  assert.equal(summary.coverage.commits, 4);
  await assertSame(made.path, [3], "--history", "--since", "HEAD~1");
});

test("any number of shards of any history is the whole of it", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps(PATHS.length, CONTENTS.length), fc.integer({ min: 1, max: 12 }), async (all, total) => {
      const made = repo();
      historyWriter(made, PATHS, CONTENTS).write(all);
      made.git("symbolic-ref", "HEAD", `refs/heads/b${all.at(-1)?.branch ?? 0}`);
      await assertSame(made.path, [total], "--history");
    }),
    { numRuns: Number(process.env.STACKGATE_RUNS ?? 8) },
  );
});

test("any number of shards of any tree is the whole of it", { timeout: 300_000 }, async () => {
  const known = Object.entries(tree());
  const file = fc.oneof(
    fc.constantFrom(...known),
    fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...CONTENTS)),
    fc
      .tuple(
        fc.constantFrom("x/", "test/", "docs/", "stacks/one/", ""),
        fc.constantFrom(...PATHS),
        fc.constantFrom(...CONTENTS),
      )
      .map(([at, path, content]) => [`${at}${path}`, content] as const),
  );
  const files = fc.uniqueArray(file, { minLength: 1, maxLength: 25, selector: ([path]) => path });
  await fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (all, total, isAll) => {
      const made = repo(Object.fromEntries(all));
      await assertSame(made.path, [total], ...(isAll ? ["--all"] : []));
    }),
    { numRuns: Number(process.env.STACKGATE_RUNS ?? 8) },
  );
});
