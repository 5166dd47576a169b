// JSON lines on standard output: the same as JSON, once each line is applied.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Document } from "../../src/model/document.ts";
import type { Finding } from "../../src/model/finding.ts";
import { scan } from "../../src/scan.ts";
import { textSource } from "../../src/source/text.ts";
import { type JsonObject, readLines } from "../support/json-lines.ts";
import { type Files, repo } from "../support/repo.ts";
import { assertValid } from "../support/schemas.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const keyOf = (seed: string): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", seed);
const token = (name: string): string => `${name} = "${secretOf("{alnum:40}", name)}"\n`;
const PASSWORD = secretOf("{alnum:20}", "p");

interface Case {
  readonly name: string;
  readonly argv: string;
  readonly commits: readonly Files[];
  readonly staged?: Files;
  /** How many findings are told before the end, at the least. */
  readonly early: number;
}

const FILES: Files = {
  "src/a.ts": `export const key = "${keyOf("a")}";\n`,
  "src/b.ts": `// again\nexport const key = "${keyOf("a")}";\n`,
  "src/c.ts": `const key = "${keyOf("c")}"; // stackgate:allow openai-key-project -- a sample\n`,
  "app/tests/a.py": `${token("mail_token")}${token("push_token")}`,
  "app/tests/b.py": token("chat_token"),
  ".env": `OPENAI_API_KEY=${keyOf("env")}\nPOSTGRES_PASSWORD=${PASSWORD}\n`,
  "compose.yaml": `services:\n  db:\n    image: postgres:16\n    privileged: true\n    ports: ["5432:5432"]\n    environment:\n      POSTGRES_PASSWORD: ${PASSWORD}\n`,
  [`backup/${PASSWORD}/c.py`]: token("late_token"),
};

const CASES: readonly Case[] = [
  { name: "of a tree", argv: "scan", commits: [FILES], early: 5 },
  { name: "of a tree in Chinese", argv: "scan --lang zh", commits: [FILES], early: 5 },
  { name: "of a folder", argv: "scan --no-git .", commits: [FILES], early: 5 },
  { name: "of what is staged", argv: "scan --staged", commits: [{ "a.md": "#\n" }], staged: FILES, early: 5 },
  {
    name: "of a range that weakens",
    argv: "scan --base HEAD~2",
    commits: [
      { "src/a.ts": `export const key = "${keyOf("a")}";\n`, "src/z.ts": "" },
      FILES,
      { "src/a.ts": `// moved\nexport const key = "${keyOf("b")}";\n`, "src/b.ts": undefined },
    ],
    early: 3,
  },
  {
    name: "of a history with keys that went and came back",
    argv: "scan --history",
    commits: [
      { "old.ts": `export const key = "${keyOf("old")}";\n`, ".env": `OPENAI_API_KEY=${keyOf("env0")}\n` },
      FILES,
      { "src/a.ts": undefined, "old.ts": undefined, "src/b.ts": "" },
      { "src/a.ts": `// back\n\nexport const key = "${keyOf("a")}";\n`, ".env": undefined },
      { "src/a.ts": `// changed\nexport const key = "${keyOf("a")}";\n`, "moved.ts": FILES["src/b.ts"] },
    ],
    early: 5,
  },
  { name: "of a shard of a tree", argv: "scan --shard 1/2", commits: [FILES], early: 1 },
  { name: "where nothing is found", argv: "scan", commits: [{ "a.md": "#\n" }], early: 0 },
];

const sorted = (findings: readonly object[]): readonly string[] =>
  findings.map((finding) => JSON.stringify(Object.entries(finding).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

for (const { name, argv, commits, staged, early } of CASES) {
  test(`jsonl ${name} comes to what JSON says`, async () => {
    const made = repo();
    for (const files of commits) made.commit("change", files);
    if (staged !== undefined) made.stage(staged);
    const cwd = made.path;
    const whole = await stackgate([...argv.split(" "), "--format", "json"], { cwd });
    const writes: string[] = [];
    const args = [...argv.split(" "), "--format", "jsonl", "--report", "jsonl=r.jsonl"];
    const told = await stackgate(args, { cwd, onWrite: (text) => writes.push(text) });
    assert.deepEqual([told.code, told.stderr], [whole.code, whole.stderr]);
    const { findings, problems, notices, summary } = JSON.parse(whole.stdout) as Record<string, JsonObject[]>;
    for (const page of [told.stdout, readFileSync(join(cwd, "r.jsonl"), "utf8")]) {
      const read = readLines(page);
      // Reports are joined as JSON alone.
      assert.deepEqual(sorted(read.findings), sorted((findings ?? []).map(({ join: _, ...rest }) => rest)));
      assert.deepEqual([read.problems, read.notices, read.summary], [problems, notices, summary]);
      for (const line of page.trimEnd().split("\n")) assertValid("report-line", JSON.parse(line));
      assert.ok(!page.includes(PASSWORD) && !page.includes(keyOf("a").slice(20, 60)));
    }
    const inFile = readLines(readFileSync(join(cwd, "r.jsonl"), "utf8"));
    assert.deepEqual([inFile.types.revision, inFile.types.withdrawal], [undefined, undefined]);
    const before = writes.slice(0, -1).flatMap((text) => text.trimEnd().split("\n"));
    assert.ok(before.length >= early, `${before.length} of ${findings?.length} before the end`);
  });
}

test("jsonl tells the worst alone where the policy asks for no more, and an exit code of 0 where it asks for that", async () => {
  const made = repo({ ...FILES, ".stackgate.yml": "version: 1\nmax-findings: 2\nexit-zero: true\n" });
  const [whole, told] = await Promise.all(
    ["json", "jsonl"].map((format) => stackgate(["scan", "--format", format], { cwd: made.path })),
  );
  const { findings } = JSON.parse(whole?.stdout ?? "") as { findings: JsonObject[] };
  assert.deepEqual(sorted(readLines(told?.stdout ?? "").findings), sorted(findings));
  assert.deepEqual([findings.length, told?.code], [2, 0]);
});

test("scan() tells what it found while a source still waits for it", async () => {
  const found: Finding[][] = [];
  let isTold: () => void = () => {};
  const told = new Promise<void>((resolve) => {
    isTold = resolve;
  });
  const documentOf = (path: string, text: string): Document => {
    return { path, origin: "file", exposure: "working-tree", bytes: Buffer.from(text) };
  };
  const result = await scan({
    source: {
      ...textSource({ path: "a.ts", bytes: Buffer.from("") }),
      async *documents() {
        yield documentOf("a.ts", `export const key = "${keyOf("a")}";\n`);
        yield documentOf("b.ts", "export const nothing = 1;\n");
        await told;
        yield documentOf("c.ts", `export const key = "${keyOf("c")}";\n`);
      },
    },
    onFound: async (findings) => {
      found.push([...findings]);
      isTold();
    },
  });
  assert.deepEqual(
    found.map((some) => some.map(({ path }) => path)),
    [["a.ts"], ["c.ts"]],
  );
  assert.deepEqual(
    result.findings.map(({ path }) => path),
    ["a.ts", "c.ts"],
  );
});

test("a scan waits for whoever is told", async () => {
  const asked: string[] = [];
  let isBusy = false;
  await scan({
    source: {
      ...textSource({ path: "a.ts", bytes: Buffer.from("") }),
      async *documents(): AsyncGenerator<Document> {
        for (const name of ["a", "b", "c", "d"]) {
          asked.push(`${name}${isBusy ? " while one is told" : ""}`);
          const bytes = Buffer.from(`export const key = "${keyOf(name)}";\n`);
          yield { path: `${name}.ts`, origin: "file", exposure: "working-tree", bytes };
        }
      },
    },
    onFound: async () => {
      isBusy = true;
      await new Promise((done) => setImmediate(done));
      isBusy = false;
    },
  });
  assert.deepEqual(asked, ["a", "b", "c", "d"]);
});

test("a secret that another document reveals is in no line of one that came before it", async () => {
  const word = secretOf("{alnum:8}-{alnum:8}", "w");
  const made = repo({
    [`a/${word}/x.ts`]: `export const key = "${keyOf("a")}";\n`,
    "b/app.yaml": `db_password: ${word}\n`,
  });
  for (const argv of ["scan", "scan --history"]) {
    const told = await stackgate([...argv.split(" "), "--format", "jsonl"], { cwd: made.path });
    assert.ok(readLines(told.stdout).findings.length >= 2);
    assert.ok(!told.stdout.includes(word), argv);
  }
});

test("a scan that cannot go on ends its lines with why, and counts what it told", async () => {
  const made = repo({
    "a.ts": `export const key = "${keyOf("a")}";\n`,
    "b.ts": `export const key = "${keyOf("b")}";\n`,
  });
  made.commit("more", { "c.ts": "export const nothing = 1;\n" });
  let isLate = false;
  const argv = ["scan", "--history", "--deadline", "60", "--format", "jsonl"];
  const { code, stdout, stderr } = await stackgate(argv, {
    cwd: made.path,
    elapsedMs: () => (isLate ? 70_000 : 50),
    onWrite: () => {
      isLate = true;
    },
  });
  const { findings, problems, summary } = readLines(stdout);
  assert.equal(code, 2);
  assert.match(stderr, /did not end within 60 seconds/);
  assert.deepEqual([findings.length, problems.map(({ code }) => code), summary.verdict], [1, ["deadline"], "error"]);
  assert.equal(summary.blocking, 1);
});
