// The examples of docs/api.md in either language, checked by the compiler and run against the package as it is packed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const PAGES = ["docs/api.md", "docs/zh/api.md"];
const examplesOf = (page: string): readonly string[] =>
  [...readFileSync(join(TOP, page), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
const examples = PAGES.flatMap(examplesOf);
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");

const repository = repo({ "a.ts": `export const key = "${KEY}";\n` });
mkdirSync(join(repository.path, "node_modules"));
symlinkSync(TOP, join(repository.path, "node_modules", "stackgate"));
mkdirSync(join(repository.path, "node_modules", "@types"));
symlinkSync(join(TOP, "node_modules", "@types", "node"), join(repository.path, "node_modules", "@types", "node"));
writeFileSync(join(repository.path, "package.json"), '{ "type": "module" }\n');

function run(code: string, name: string): string {
  const path = join(repository.path, name);
  writeFileSync(path, code);
  return execFileSync(process.execPath, [path], { cwd: repository.path, env: repository.env, encoding: "utf8" });
}

for (const page of PAGES) test(`${page} has examples`, () => assert.equal(examplesOf(page).length, 2));

test("the examples of docs/api.md hold for the compiler", () => {
  for (const [i, code] of examples.entries()) writeFileSync(join(repository.path, `example${i}.ts`), code);
  const options = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2023",
    "--types",
    "node",
    "--ignoreConfig",
  ];
  const tsc = join(TOP, "node_modules", ".bin", "tsc");
  const names = examples.map((_, i) => `example${i}.ts`);
  const { status, stdout } = spawnSync(tsc, [...options, ...names], { cwd: repository.path, encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

for (const [i, says] of [/^a\.ts:1 OpenAI project key .*blocks$/m, /^a\.ts:1 OpenAI 项目密钥 .*阻止$/m].entries())
  test(`the first example of ${PAGES[i]} names the key that git tracks, and never prints it`, () => {
    const told = run(examples[2 * i] ?? "", "first.mjs");
    assert.match(told, says);
    assert.match(told, /^blocked 0$/m);
    assert.ok(!told.includes(KEY.slice(12)));
  });

test("the second example writes two reports and ends as the command does", () => {
  assert.equal(examples[3], examples[1]);
  assert.equal(run(examples[1] ?? "", "second.mjs"), "1\n");
  const read = (name: string): { version: unknown } => JSON.parse(readFileSync(join(repository.path, name), "utf8"));
  assert.equal(read("report.json").version, 1);
  assert.equal(read("report.sarif").version, "2.1.0");
});

test("an exception that ends is over where nobody says what day it is", async () => {
  const api = `import { DEFAULT_POLICY, scan, workingTreeSource } from "stackgate";
const source = () => workingTreeSource({ cwd: process.cwd(), env: process.env });
const allow = [{ rule: "openai-key-project", reason: "a test", until: "2027-01-01" }];
const policy = { ...DEFAULT_POLICY, allow };
for (const more of [{}, { today: "2026-12-01" }, { today: "2027-02-01" }])
  console.log((await scan({ source: source(), policy, ...more })).summary.verdict);
`;
  assert.equal(run(api, "third.mjs"), "blocked\nclean\nblocked\n");
});
