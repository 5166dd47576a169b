// Files that Git LFS keeps elsewhere: their content is scanned where the clone has it, and said to be missing where it has not.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { tarOf } from "../support/archives.ts";
import { folder, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const CODE = `// nothing\nexport const key = "${KEY}";\n`;

const sha = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
const pointer = (content: string | Uint8Array): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha(content)}\nsize ${content.length}\n`;
const objectPath = ({ path }: Repository, content: string | Uint8Array): string => {
  const oid = sha(content);
  return join(path, ".git/lfs/objects", oid.slice(0, 2), oid.slice(2, 4), oid);
};
const keep = (made: Repository, content: string | Uint8Array): void => {
  mkdirSync(dirname(objectPath(made, content)), { recursive: true });
  writeFileSync(objectPath(made, content), content);
};

const places = ({ stdout }: Told): readonly string[] =>
  (JSON.parse(stdout) as { findings: { path: string; startLine: number; ruleId: string }[] }).findings.map(
    ({ path, startLine, ruleId }) => `${path}:${startLine} ${ruleId}`,
  );
const leftOut = ({ stdout }: Told): readonly string[] =>
  (
    JSON.parse(stdout) as { summary: { coverage: { skipped: { path: string; reason: string }[] } } }
  ).summary.coverage.skipped.map(({ path }) => path);
const scan = (cwd: string, ...argv: readonly string[]): Promise<Told> =>
  stackgate(["scan", ...argv, "--format", "json"], { cwd });

test("scan reads the content behind a pointer in the index, in commits and in the working tree", async () => {
  const made = repo({ a: "1\n" });
  keep(made, CODE);
  made.stage({ "big.ts": pointer(CODE) });
  const expected = ["big.ts:2 openai-key-project"];
  assert.deepEqual(places(await scan(made.path, "--staged")), expected);
  made.commit("big");
  assert.deepEqual(places(await scan(made.path)), expected);
  assert.deepEqual(places(await scan(made.path, "--base", "HEAD~1")), expected);
  const told = await scan(made.path);
  assert.deepEqual([leftOut(told), told.stdout.includes(KEY)], [[], false]);
});

test("scan reads an archive behind a pointer, and tells an old secret of a changed content from a new one", async () => {
  const made = repo({
    "data.tgz": pointer(gzipSync(tarOf([{ name: "a.ts", content: CODE }]))),
    "big.ts": pointer(CODE),
  });
  const [old, changed] = [gzipSync(tarOf([{ name: "a.ts", content: CODE }])), `${CODE}// more\n`];
  for (const content of [old, CODE, changed]) keep(made, content);
  assert.deepEqual(places(await scan(made.path)), [
    "big.ts:2 openai-key-project",
    "data.tgz!/a.ts:2 openai-key-project",
  ]);
  made.stage({ "big.ts": pointer(changed) });
  const told = await scan(made.path, "--staged");
  assert.deepEqual([told.code, places(told)], [0, ["big.ts:2 openai-key-project"]]);
});

test("scan says that the content of a pointer is not there", async () => {
  const made = repo({ "big.ts": pointer(CODE) });
  const told = await scan(made.path);
  assert.deepEqual([told.code, leftOut(told)], [0, ["big.ts"]]);
  assert.match(told.stdout, /git lfs fetch/);
});

test("scan follows no link to a content, and takes no pointer that says more", async () => {
  const made = repo({ "big.ts": pointer(CODE) });
  const elsewhere = folder();
  writeFileSync(join(elsewhere, "secret"), CODE);
  mkdirSync(dirname(objectPath(made, CODE)), { recursive: true });
  symlinkSync(join(elsewhere, "secret"), objectPath(made, CODE));
  assert.deepEqual([places(await scan(made.path)), leftOut(await scan(made.path))], [[], ["big.ts"]]);
  made.stage({ "big.ts": `${pointer("x")}key = "${KEY}"\n` });
  assert.deepEqual(places(await scan(made.path, "--staged")), ["big.ts:4 openai-key-project"]);
});
