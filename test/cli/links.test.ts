// Links of a terminal, and what the rules say of themselves beside what they found.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = `key = "${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}")}"\n`;
const LINK = /\x1b\]8;;([^\x1b]*)\x1b\\([^\x1b]+)\x1b\]8;;\x1b\\/g;
const linksIn = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(LINK)].map(([, address = "", shown = ""]) => [shown, address]);

test("a terminal that takes links gets one for each place and each rule, with the plain text as it was", async () => {
  const { path: cwd } = repo({ "src/a b/100%#?密.py": KEY });
  const env = { TERM_PROGRAM: "WezTerm", NO_COLOR: "1" };
  const { stdout } = await stackgate(["scan"], { cwd, env, columns: 100 });
  const place = "src/a b/100%#?密.py:1:8";
  assert.deepEqual(linksIn(stdout), [
    [place, `file://${cwd}/src/a%20b/100%25%23%3F%E5%AF%86.py`],
    ["openai-key-project", "https://platform.openai.com/docs/api-reference/authentication"],
  ]);
  const plain = await stackgate(["scan"], { cwd, env: { NO_COLOR: "1" }, columns: 100 });
  assert.equal(stdout.replaceAll(LINK, "$2"), plain.stdout);
});

const takers: readonly {
  readonly name: string;
  readonly env: Record<string, string>;
  readonly files: boolean;
  readonly rules: boolean;
}[] = [
  { name: "VTE", env: { VTE_VERSION: "7600" }, files: true, rules: true },
  { name: "an old VTE", env: { VTE_VERSION: "4200" }, files: false, rules: false },
  { name: "kitty", env: { TERM: "xterm-kitty" }, files: true, rules: true },
  { name: "an unknown terminal", env: { TERM: "xterm-256color" }, files: false, rules: false },
  { name: "an unknown terminal of which the user says so", env: { FORCE_HYPERLINK: "1" }, files: true, rules: true },
  { name: "a terminal elsewhere", env: { TERM_PROGRAM: "vscode", SSH_CONNECTION: "a b" }, files: false, rules: true },
  { name: "tmux", env: { TERM_PROGRAM: "vscode", TMUX: "/tmp/x" }, files: false, rules: false },
  { name: "a dumb terminal", env: { TERM_PROGRAM: "vscode", TERM: "dumb" }, files: false, rules: false },
  {
    name: "a terminal of which the user says no",
    env: { TERM_PROGRAM: "vscode", FORCE_HYPERLINK: "0" },
    files: false,
    rules: false,
  },
];

for (const { name, env, files, rules } of takers) {
  test(`${name} gets ${files ? "links" : rules ? "links of rules" : "no links"}`, async () => {
    const { path: cwd } = repo({ "a.py": KEY });
    const links = linksIn((await stackgate(["scan"], { cwd, env, columns: 80 })).stdout).map(([, address]) => address);
    assert.deepEqual(
      [links.some((one) => one.startsWith("file:")), links.some((one) => one.startsWith("https:"))],
      [files, rules],
    );
  });
}

test("a pipe gets no links, and a finding of an old commit names no file of today", async () => {
  const made = repo({ "a.py": KEY });
  made.commit("gone", { "a.py": "a\n" });
  const env = { TERM_PROGRAM: "vscode" };
  assert.deepEqual(linksIn((await stackgate(["scan", "--history"], { cwd: made.path, env })).stdout), []);
  const { stdout } = await stackgate(["scan", "--history"], { cwd: made.path, env, columns: 80 });
  assert.deepEqual(
    linksIn(stdout).map(([shown]) => shown),
    ["openai-key-project"],
  );
});

test("a path of another repository is linked there", async () => {
  const { path } = repo({ "a.py": KEY });
  const cwd = repo({ b: "b\n" }).path;
  const { stdout } = await stackgate(["scan", join(path, "a.py")], { cwd, env: { VTE_VERSION: "7600" }, columns: 80 });
  assert.deepEqual(
    linksIn(stdout).map(([, address]) => address.split("://")[0]),
    ["https", "file"],
  );
  assert.ok(stdout.includes(`;file://${path}/a.py\x1b`));
});

test("scan --explain tells what the rule says of itself beside its first finding, and what only warns in full", async () => {
  const { path: cwd } = repo({ "a.py": KEY, "b.py": KEY, "compose.yaml": "services:\n  api:\n    image: nginx\n" });
  const { stdout } = await stackgate(["scan", "--explain", "--lang", "en"], { cwd });
  assert.equal(stdout.match(/^ {4}rule {3}secret \(keys, tokens and passwords\)$/gm)?.length, 1);
  assert.match(
    stdout,
    /^ {4}gates {2}introduced: blocks\n {11}weakened: blocks\n {11}existing: warns\n {4}here {3}confidence high, blocks\n {4}read {3}https:\/\/platform\.openai\.com/m,
  );
  assert.match(stdout, /image-latest[\s\S]*^ {4}why/m);
  assert.match(
    (await stackgate(["scan", "--explain", "--lang", "zh"], { cwd })).stdout,
    /^ {4}此处 {2}置信度高，阻止$/m,
  );
  assert.equal((await stackgate(["scan", "--explain", "-q"], { cwd })).code, 2);
});
