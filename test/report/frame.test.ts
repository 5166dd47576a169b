// The lines of a finding, where base's lies in another file than head's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/report/html/scan.ts";
import { summary } from "../../src/report/summary.ts";
import { text } from "../../src/report/text.ts";
import { secretMask, withoutSecrets } from "../../src/work/secret-mask.ts";
import { stackgate } from "../cli/run.ts";
import { repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { resultOf, sampleFinding } from "./sample.ts";

const finding = sampleFinding({
  path: "docker/.env",
  startLine: 1,
  frames: [
    { line: 6, text: "SECRET_KEY: ${SECRET_KEY}", removed: true, path: "docker/compose.yaml" },
    { line: 1, text: "SECRET_KEY=******", startColumn: 12, endColumn: 18 },
  ],
});
const result = resultOf({ findings: [finding] });
const LINES = [
  "        docker/compose.yaml",
  "      6 - SECRET_KEY: ${SECRET_KEY}",
  "        docker/.env",
  "      1 | SECRET_KEY=******",
];

test("the text and the summary name the file of each line, where they are two", () => {
  const options = { language: "en", columns: 80, colour: false, ascii: false, detail: "normal", all: false } as const;
  for (const page of [text(result, options), summary(result, { language: "en", merges: false })])
    assert.ok([...page].join("").includes(`${LINES.join("\n")}\n`));
  const alone = { ...finding, frames: finding.frames.slice(1) };
  assert.ok(![...text(resultOf({ findings: [alone] }), options)].join("").includes(LINES[2]!));
});

test("the page has the file of such a line", () => {
  const subject = { kind: "staged", name: "s", date: "2026-11-24" } as const;
  const page = [...html(result, { language: "en", subject })].join("");
  assert.match(page, /"removed":true,"path":\d+/);
});

test("a path that holds a secret is masked above a line too", () => {
  const word = "correct-horse-battery-staple";
  const quoting = sampleFinding({ frames: [{ line: 1, text: "a", removed: true, path: `x/${word}/compose.yaml` }] });
  const [frame] = withoutSecrets(quoting, secretMask([], [word])).frames;
  assert.equal(frame?.path, "x/******/compose.yaml");
});

test("a path that holds a key is not told above a line, though nothing else is told of its file", async () => {
  const key = secretOf("sk-proj-{alnum:74}T3BlbkFJ{alnum:74}");
  const compose =
    "services:\n  api:\n    image: a:1\n    env_file: .env\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD}\n";
  const made = repo({ [`${key}/compose.yaml`]: compose });
  made.stage({ [`${key}/.env`]: "DB_PASSWORD=difyai123456\n" });
  const { stdout } = await stackgate(["scan", "--staged"], { cwd: made.path });
  assert.match(stdout, /DB_PASSWORD=\*{6}/);
  assert.ok(!stdout.includes(key.slice(20, 60)));
});

test("a default that leaves the compose file for an env file is told with both files", async () => {
  const made = repo({
    "docker/compose.yaml": "services:\n  api:\n    image: a:1\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD}\n",
  });
  made.stage({ "docker/.env": `DB_PASSWORD=difyai123456\n` });
  const { stdout } = await stackgate(["scan", "--staged"], { cwd: made.path });
  assert.match(stdout, /^ {8}docker\/compose\.yaml\n {6}5 - .*\n {8}docker\/\.env\n {6}1 \| DB_PASSWORD=\*{6}$/m);
});
