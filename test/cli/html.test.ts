// The report page of real repositories: what it is about, and that no secret is in it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ROWS } from "../../src/model/checklist.ts";
import type { PageData } from "../../src/report/html/page-data.ts";
import { folder, repo, repositoryAt } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { SEED_COMPOSE } from "../support/seed-stack.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-proj-{alnum:74}T3BlbkFJ{alnum:74}");
const OLD = secretOf("sk-ant-api03-{b64url:93}AA");
const PASSWORD = secretOf("{alnum:22}");

function dataOf(page: string): PageData {
  const json = /<script type="application\/json" id="data">\n([\s\S]*?)<\/script>/.exec(page)?.[1];
  assert.ok(json, "the page holds its data");
  return JSON.parse(json) as PageData;
}

function rulesIn({ findings, rules }: PageData): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rules[rule]?.id ?? ""))].sort();
}

/** A stack with a key in its history, one in a commit, and one that is staged. */
function stack() {
  const made = repo({ "compose.yaml": SEED_COMPOSE, "old.py": `key = "${OLD}"\n` });
  made.commit("second", {
    "old.py": "key = read()\n",
    "docker/.env": `OPENAI_API_KEY=${KEY}\nDB_PASSWORD=${PASSWORD}\n`,
  });
  made.stage({ "app.py": `OPENAI_API_KEY = "${KEY}"\n` });
  return made;
}

const SCANS = [
  { name: "the working tree", argv: [], kind: "Working tree", finds: "env-file-committed", dates: false },
  { name: "what is staged", argv: ["--staged"], kind: "Staged changes", finds: "openai-key-project", dates: false },
  {
    name: "a range",
    argv: ["--base", "HEAD~1"],
    kind: "Changes [0-9a-f]{7} to [0-9a-f]{7}",
    finds: "env-file-committed",
    dates: false,
  },
  { name: "the history", argv: ["--history"], kind: "Full history", finds: "anthropic-api-key", dates: true },
] as const;

for (const { name, argv, kind, finds, dates } of SCANS) {
  test(`scan --format html of ${name} is a page without a secret`, async () => {
    const { path } = stack();
    const { code, stdout } = await stackgate(["scan", ...argv, "--format", "html"], { cwd: path });
    assert.equal(code, 1);
    for (const secret of [KEY, OLD, PASSWORD]) assert.ok(!stdout.includes(secret));
    for (const secret of [KEY, OLD]) assert.ok(!stdout.includes(secret.slice(20, 60)), "nor a part of one");
    assert.match(stdout, new RegExp(`<p class="about">${kind} · 2026-11-24</p>`));
    assert.match(stdout, /<h2 id="verdict">Blocked</);
    const data = dataOf(stdout);
    assert.ok(
      rulesIn(data).some((id) => id === finds || id.startsWith(finds)),
      rulesIn(data).join(),
    );
    assert.equal(
      data.findings.some(({ date }) => date !== undefined),
      dates,
    );
  });
}

test("the name of a folder that is a key is not told", async () => {
  const path = join(folder(), KEY);
  repositoryAt(path).commit("first", { "compose.yaml": SEED_COMPOSE });
  const { stdout } = await stackgate(["scan", "--format", "html"], { cwd: path });
  assert.ok(stdout.includes("<h1>") && !stdout.includes(KEY));
  const audit = await stackgate(["audit", "--format", "html"], { cwd: path });
  assert.ok(audit.stdout.includes("<h1>") && !audit.stdout.includes(KEY));
});

test("scan --report html=FILE writes the page beside the text", async () => {
  const { path } = stack();
  const { code, stdout } = await stackgate(["scan", "--lang", "zh", "--report", "html=report.html"], { cwd: path });
  assert.equal(code, 1);
  assert.match(stdout, /已阻止/);
  const page = readFileSync(join(path, "report.html"), "utf8");
  assert.match(page, /<html lang="zh-CN">[\s\S]*已阻止/);
  assert.ok(!page.includes(KEY));
});

for (const argv of [["scan"], ["scan", "--history"], ["audit"]])
  test(`${argv.join(" ")} makes one page in both languages, whichever is asked for`, async () => {
    const { path } = stack();
    const pages = await Promise.all(
      ["en", "zh"].map(
        async (lang) => (await stackgate([...argv, "--format", "html", "--lang", lang], { cwd: path })).stdout,
      ),
    );
    for (const [i, page] of pages.entries()) {
      const { languages, texts, words, findings } = dataOf(page);
      assert.deepEqual(languages, i === 0 ? ["en", "zh"] : ["zh", "en"]);
      assert.deepEqual(words.clear, i === 0 ? ["Clear filters", "清除筛选"] : ["清除筛选", "Clear filters"]);
      for (const { title, message, why, fix } of findings)
        for (const index of [title, message, why, fix]) {
          const text = texts[index];
          const zh = typeof text === "string" ? text : text?.[1 - i];
          assert.match(zh ?? "", /\p{Script=Han}/u);
        }
      assert.match(page, i === 0 ? /<template id="page-zh" lang="zh-CN"/ : /<template id="page-en" lang="en"/);
      for (const secret of [KEY, OLD, PASSWORD]) assert.ok(!page.includes(secret));
    }
  });

test("a scan that could not be done leaves a page that says so", async () => {
  const { path } = stack();
  const { code, stdout } = await stackgate(["scan", "--base", "no-such-ref", "--format", "html"], { cwd: path });
  assert.equal(code, 2);
  assert.match(stdout, /<h2 id="verdict">Incomplete</);
  assert.match(stdout, /this is not a clean result[\s\S]*no-such-ref/);
  assert.doesNotMatch(stdout, /Nothing found/);
});

test("audit --format html has the ten rows, their evidence and the findings behind them", async () => {
  const { path } = stack();
  const { stdout } = await stackgate(["audit", "--format", "html"], { cwd: path });
  for (const secret of [KEY, OLD, PASSWORD]) assert.ok(!stdout.includes(secret));
  const rows = /aria-labelledby="checklist">([\s\S]*?)<\/section>/.exec(stdout)?.[1] ?? "";
  assert.equal(rows.match(/<li><details>/g)?.length, ROWS.length);
  assert.match(rows, /key management<\/span><span class="chip bad">.*fail/);
  assert.match(rows, /docker\/\.env/);
  assert.match(rows, /unknown<\/span><span class="row-first">There is no CI configuration here/);
  const data = dataOf(stdout);
  assert.equal(data.rows.length, ROWS.length);
  const keys = data.rows[ROWS.indexOf("key-management")]?.rules.map((rule) => data.rules[rule]?.id) ?? [];
  assert.ok(keys.includes("openai-key-project"), keys.join());
});
