// Several reports of one run, each whole in its file or not there at all.
import assert from "node:assert/strict";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, repo } from "../support/repo.ts";
import { assertValid } from "../support/schemas.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const leaking = (): string => {
  const made = repo({ "README.md": "# Stack\n" });
  made.stage({ "src/llm.ts": `export const key = "${KEY}";\n` });
  return made.path;
};
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

test("scan gives the page and each report that was asked for, in one run", async () => {
  const cwd = leaking();
  const told = await stackgate("scan --staged --report json=r.json --report sarif=r.sarif".split(" "), { cwd });
  assert.equal(told.code, 1);
  assert.match(told.stdout, /OpenAI project key/);
  const { findings } = JSON.parse(read(cwd, "r.json")) as { findings: readonly { ruleId: string }[] };
  assert.deepEqual(
    findings.map(({ ruleId }) => ruleId),
    ["openai-key-project"],
  );
  assert.equal((JSON.parse(read(cwd, "r.sarif")) as { version: string }).version, "2.1.0");
  assert.ok(!`${told.stdout}${told.stderr}${read(cwd, "r.json")}${read(cwd, "r.sarif")}`.includes(KEY));
});

test("audit writes its page and its reports into files", async () => {
  const cwd = repo({ "compose.yaml": "services:\n  api:\n    image: nginx\n" }).path;
  const told = await stackgate("audit --output a.txt --report json=a.json --report markdown=a.md".split(" "), { cwd });
  assert.deepEqual(told, { code: 0, stdout: "", stderr: "" });
  assert.match(read(cwd, "a.txt"), /1 {2}image/);
  assert.equal((JSON.parse(read(cwd, "a.json")) as { rows: unknown[] }).rows.length, 10);
  assert.match(read(cwd, "a.md"), /^\|/m);
});

const refused: readonly { readonly name: string; readonly args: string; readonly says: RegExp }[] = [
  { name: "no file", args: "--report sarif", says: /Expected `--report FORMAT=FILE`.* found `sarif`/ },
  { name: "an empty file", args: "--report sarif=", says: /found `sarif=`/ },
  { name: "no format", args: "--report =r", says: /found `=r`/ },
  { name: "a misspelt format", args: "--report sarf=r", says: /found `sarf`; did you mean `sarif`\?/ },
  { name: "a file twice", args: "--report sarif=r --report json=r", says: /one report in `r` but found two/ },
  { name: "the file of the page", args: "--output r --report json=r", says: /one report in `r` but found two/ },
  {
    name: "a folder that is not there",
    args: "--report json=no/r",
    says: /`no\/r` but that failed \(there is no such file or folder\)/,
  },
  { name: "a folder as a file", args: "--report json=src", says: /`src` but that failed \(it is a folder\)/ },
  {
    name: "a file as a folder",
    args: "--output README.md/r",
    says: /`README.md\/r` but that failed \(a part of the path is no folder\)/,
  },
];

for (const { name, args, says } of refused) {
  test(`scan --report refuses ${name} before it scans`, async () => {
    const cwd = leaking();
    const told = await stackgate(["scan", "--staged", ...args.split(" ")], { cwd });
    assert.deepEqual([told.code, told.stdout], [2, ""]);
    assert.match(told.stderr, says);
    assert.deepEqual(readdirSync(cwd).sort(), [".git", "README.md", "src"]);
  });
}

test("a report replaces the file that was there, with the permissions that it had, and never what a link points at", async () => {
  const cwd = leaking();
  const elsewhere = join(folder(), "kept");
  writeFileSync(elsewhere, "kept\n");
  writeFileSync(join(cwd, "old.json"), "old\n");
  chmodSync(join(cwd, "old.json"), 0o600);
  symlinkSync(elsewhere, join(cwd, "link.json"));
  const told = await stackgate("scan --staged -q --report json=old.json --report json=link.json".split(" "), { cwd });
  assert.equal(told.code, 1);
  assert.equal(statSync(join(cwd, "old.json")).mode & 0o777, 0o600);
  assert.equal(lstatSync(join(cwd, "link.json")).isFile(), true);
  assert.equal(read(cwd, "link.json"), read(cwd, "old.json"));
  assert.equal(readFileSync(elsewhere, "utf8"), "kept\n");
});

test("a report of a scan that could not be done says so, where one of an earlier run said something else", async () => {
  const cwd = repo({ a: "a\n" }).path;
  mkdirSync(join(cwd, "out"));
  writeFileSync(join(cwd, "out", "r.json"), '{"summary":{"verdict":"clean"}}\n');
  writeFileSync(join(cwd, "out", "r.txt"), "clean\n");
  const args = "scan --base nowhere --report json=out/r.json --report text=out/r.txt".split(" ");
  const told = await stackgate(args, { cwd });
  assert.deepEqual([told.code, told.stdout], [2, ""]);
  const { summary } = JSON.parse(read(cwd, "out/r.json")) as { summary: { verdict: string } };
  assert.equal(summary.verdict, "error");
  assert.match(read(cwd, "out/r.txt"), /nowhere[\s\S]*not a clean result/);
});

const VALIDATED = ["sarif", "gitlab-secret-detection", "gitlab-code-quality"] as const;

test("what real scans of a tree, an index, a range and a history report is what the schemas say", async () => {
  const made = repo({
    "compose.yaml": "services:\n  db:\n    image: postgres\n    ports: [5432:5432]\n",
    "a.bin": "\0",
  });
  const base = made.git("rev-parse", "HEAD");
  made.commit("leak", { "src/密 钥.ts": `export const key = "${KEY}";\n`, ".env": `OPENAI_API_KEY=${KEY}\n` });
  made.stage({
    "b.ts": `// stackgate:allow openai-key-project -- sample\nexport const key = "${KEY}";\n`,
    "c.ts": `// ${KEY}\n`,
  });
  const cwd = made.path;
  for (const target of [[], ["--staged"], ["--base", base], ["--history"]]) {
    const files = ["json", "jsonl", ...VALIDATED].flatMap((format) => ["--report", `${format}=../${format}`]);
    const told = await stackgate(["scan", ...target, "-q", ...files], { cwd });
    assert.equal(told.code, 1, target.join(" "));
    const page = (name: string): string => read(cwd, `../${name}`);
    const report = JSON.parse(page("json")) as { findings: readonly object[] };
    assert.ok(report.findings.length > 0);
    assertValid("report", report);
    const lines = page("jsonl").trimEnd().split("\n");
    for (const line of lines) assertValid("report-line", JSON.parse(line));
    assert.ok(lines.length > report.findings.length);
    for (const name of VALIDATED) assertValid(name, JSON.parse(page(name)));
    for (const name of ["json", "jsonl", ...VALIDATED]) assert.ok(!page(name).includes(KEY.slice(8, 60)), name);
  }
});

test("what a real audit reports is what the schema says", async () => {
  const cwd = repo({ "compose.yaml": "services:\n  db:\n    image: postgres\n    ports: [5432:5432]\n" }).path;
  assertValid("audit", JSON.parse((await stackgate(["audit", "--format", "json"], { cwd })).stdout));
});
