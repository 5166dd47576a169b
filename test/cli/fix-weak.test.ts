import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Files, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

/** What Dify's documentation prints for its database. */
const PUBLISHED = ["difyai", "123456"].join("");
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const stackOf = (more = ""): string => `services:
  api:
    image: langgenius/dify-api:1.0.0
    environment:
      DB_PASSWORD: ${PUBLISHED}
${more}  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: ${PUBLISHED}
`;

const read = (stack: Repository, path: string): string => readFileSync(join(stack.path, path), "utf8");

/** A repository with a commit, and beside it files that are staged and in no commit. */
function staged(files: Files, committed: Files = {}): Repository {
  const stack = repo({ ".gitignore": ".env\n", ...committed });
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(stack.path, path), String(text));
    stack.git("add", "-f", path);
  }
  return stack;
}

async function fix(stack: Repository, ...argv: readonly string[]): Promise<Told> {
  const told = await stackgate(["fix", ...argv], { cwd: stack.path, columns: 500 });
  const page = told.stdout + told.stderr;
  for (const secret of [PUBLISHED, KEY]) assert.ok(!page.includes(secret), "a secret is printed");
  return told;
}

/** The page without the line ends that the terminal's width asks for. */
const flat = (page: string): string =>
  page.replaceAll(/(\p{Script=Han}|[。：（）、])\n\s*|\n\s*(?=\p{Script=Han}|[（])/gu, "$1").replaceAll(/\n\s*/g, " ");

for (const [lang, says] of [
  ["en", /DB_PASSWORD, POSTGRES_PASSWORD in \.env: a new random value\. .*ALTER USER/],
  ["zh", /\.env 中的 DB_PASSWORD、POSTGRES_PASSWORD：新的随机值。.*ALTER USER/],
] as const)
  test(`fix --write gives a stack that git never held one new password in each of its places: ${lang}`, async () => {
    const stack = staged({ "compose.yaml": stackOf() });
    const { code, stdout } = await fix(stack, "--write", "--lang", lang);
    assert.equal(code, 0, stdout);
    const found = /^DB_PASSWORD=([0-9a-f]{64})\nPOSTGRES_PASSWORD=([0-9a-f]{64})\n$/.exec(read(stack, ".env"));
    assert.ok(found, "two values of 64 digits");
    assert.equal(found[1], found[2]);
    assert.ok(!stdout.includes(found[1] ?? ""), "the new value is printed");
    assert.match(flat(stdout), says);
    assert.doesNotMatch(stdout, /history of git|Git 历史/);
    assert.match(read(stack, "compose.yaml"), /POSTGRES_PASSWORD: \$\{POSTGRES_PASSWORD:\?\}/);
  });

const STAYS = {
  en: /POSTGRES_PASSWORD in \.env stays the default that .*Dify.* publishes\. Replace it now: put what "openssl rand -hex 32" prints/,
  zh: /\.env 中的 POSTGRES_PASSWORD 仍是 .*Dify.* 公开的默认值。请立即换成 openssl rand -hex 32 生成的值/,
} as const;

for (const lang of ["en", "zh"] as const)
  test(`fix --write calls no published password repaired that a running stack may have: ${lang}`, async () => {
    const stack = repo({ "compose.yaml": stackOf(), ".gitignore": ".env\n" });
    const { code, stdout } = await fix(stack, "--rule", "published-default", "--write", "--lang", lang);
    assert.equal(code, 1, stdout);
    assert.match(flat(stdout), STAYS[lang]);
    assert.match(
      stdout,
      lang === "en"
        ? /^0 repairs in compose\.yaml; 2 more files written: \.env\.example, \.env$/m
        : /^compose\.yaml：修复 0 处；另写入 2 个文件/m,
    );
    assert.match(read(stack, ".env"), new RegExp(`^POSTGRES_PASSWORD=${PUBLISHED}$`, "m"));
  });

const KEPT: readonly { readonly name: string; readonly files: Files; readonly env?: string }[] = [
  { name: "a connection", files: { "compose.yaml": stackOf(`      APP_LINK: x://app:${PUBLISHED}@db/app\n`) } },
  { name: "a file that nobody repairs", files: { "compose.yaml": stackOf(), "app.env": `DB_PASSWORD=${PUBLISHED}\n` } },
  { name: "the .env", files: { "compose.yaml": stackOf() }, env: `OTHER=${PUBLISHED}\n` },
];
for (const { name, files, env } of KEPT)
  test(`fix --write makes up no new password where ${name} has the old one too`, async () => {
    const stack = staged(files);
    if (env !== undefined) writeFileSync(join(stack.path, ".env"), env);
    const { stdout } = await fix(stack, "--write");
    assert.doesNotMatch(stdout, /a new random value/);
    assert.match(flat(stdout), STAYS.en);
  });

test("fix --write keeps a secret of the user's own as it is", async () => {
  const stack = staged({
    "compose.yaml": `services:\n  a:\n    image: a:1\n    environment:\n      OPENAI_API_KEY: ${KEY}\n`,
  });
  const { code } = await fix(stack, "--write");
  assert.equal(code, 0);
  assert.equal(read(stack, ".env"), `OPENAI_API_KEY=${KEY}\n`);
});

for (const [lang, look, unstaged] of [
  [
    "en",
    /^Look at the change \(git diff\) and start the stack\. Then stage it, or the old version is committed:\n {2}git add compose\.yaml \.env\.example$/m,
    /\.env is no longer staged\. It was never committed, so its keys need no replacing unless/,
  ],
  [
    "zh",
    /^查看改动（git diff）并启动服务，然后暂存，否则提交的仍是旧内容：\n {2}git add compose\.yaml \.env\.example$/m,
    /\.env 已取消暂存。它从未提交过/,
  ],
] as const)
  test(`fix --write says what to stage, and of a staged .env that no commit holds it: ${lang}`, async () => {
    const open = "services:\n  a:\n    image: a:1\n    ports: ['8000:8000']\n";
    const stack = staged({ ".env": `OPENAI_API_KEY=${KEY}\n`, "compose.yaml": open });
    const { stdout } = await fix(stack, "--write", "--lang", lang);
    assert.match(flat(stdout), unstaged);
    assert.match(stdout, look);
    assert.equal(stack.git("ls-files", ".env"), "");
    assert.doesNotMatch((await stackgate(["scan", "--staged", "--lang", lang], { cwd: stack.path })).stdout, /OPENAI/);
  });

test("fix --write says that a committed .env stays in the history, on whatever branch it was", async () => {
  const stack = staged({ ".env": `OPENAI_API_KEY=${KEY}\n` });
  stack.git("commit", "-qm", "keys");
  stack.git("branch", "old");
  stack.git("reset", "-q", "--soft", "HEAD^");
  const { stdout } = await fix(stack, "--write");
  assert.match(flat(stdout), /\.env is no longer tracked: commit that\. Its values stay in the history of git/);
});

test("fix --write names what to stage as it is typed in the folder where it runs", async () => {
  const stack = repo({ "deploy/compose.yaml": "services:\n  a:\n    image: a:1\n    ports: ['8000:8000']\n" });
  const told = await stackgate(["fix", "--write"], { cwd: join(stack.path, "deploy"), columns: 500 });
  assert.match(told.stdout, /^ {2}git add compose\.yaml$/m);
  const odd = repo({ "my stack/compose.yaml": "services:\n  a:\n    image: a:1\n    ports: ['8000:8000']\n" });
  assert.match((await fix(odd, "--write")).stdout, /^ {2}git add 'my stack\/compose\.yaml'$/m);
});
