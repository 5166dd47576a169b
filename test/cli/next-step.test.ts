// What a page says to do next is what helps.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

/** What Dify's documentation prints for its database. */
const PUBLISHED = ["difyai", "123456"].join("");
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const STACK = `services:\n  api:\n    image: langgenius/dify-api:1.0.0\n    environment:\n      POSTGRES_PASSWORD: ${PUBLISHED}\n`;
const BROKEN = "services:\n  a:\n    image: a:1\n    ports: [8000\n";

function stage(stack: Repository, path: string, text: string): void {
  writeFileSync(join(stack.path, path), text);
  stack.git("add", "-f", path);
}

/** A page without the line ends that the width of the terminal asks for. */
const flat = (page: string): string =>
  page
    .replaceAll(/\n\s*\| /g, "\n")
    .replaceAll(/(?<=[\p{Script=Han}，。；：（）])\n\s*|\n\s*(?=[\p{Script=Han}（])/gu, "")
    .replaceAll(/\s*\n\s*/g, " ");

const NEW_PROJECT = {
  en: /Only a warning because this compose project is new: 1 critical\. Once it is committed, such a change blocks\./,
  zh: /1 个严重问题仅作提醒，因为这是新建的 Compose 项目；项目提交之后再有此类改动就会阻止。/,
} as const;
for (const lang of ["en", "zh"] as const)
  test(`scan --staged says why something critical of a new project only warns, and what shows its repair: ${lang}`, async () => {
    const stack = repo({ "README.md": "# a\n" });
    stage(stack, "compose.yaml", STACK);
    const { stdout, code } = await stackgate(["scan", "--staged", "--lang", lang], { cwd: stack.path });
    assert.equal(code, 0, stdout);
    assert.match(flat(stdout), NEW_PROJECT[lang]);
    assert.match(stdout, /^ {4}npx stackgate scan --staged --verbose$/m);
    const verbose = await stackgate(["scan", "--staged", "--verbose", "--lang", lang], { cwd: stack.path });
    assert.match(flat(verbose.stdout), NEW_PROJECT[lang]);
    assert.match(verbose.stdout, /openssl rand -hex 32/);
    const rule = await stackgate(["rules", "published-default", "--lang", lang], { cwd: stack.path });
    assert.match(rule.stdout, lang === "en" ? /new compose project: warns/ : /新的 Compose 项目引入：提醒/);
  });

test("scan --staged says nothing of new projects where the project was there, or nothing bad is new", async () => {
  const stack = repo({ "compose.yaml": "services:\n  a:\n    image: a:1\n" });
  stage(stack, "compose.yaml", STACK);
  const there = await stackgate(["scan", "--staged"], { cwd: stack.path });
  assert.equal(there.code, 1);
  assert.doesNotMatch(flat(there.stdout), /project is new/);
  const fresh = repo({ "README.md": "# a\n" });
  stage(fresh, "compose.yaml", "services:\n  a:\n    image: a:1\n");
  assert.doesNotMatch(flat((await stackgate(["scan", "--staged"], { cwd: fresh.path })).stdout), /project is new/);
});

for (const [lang, says] of [
  ["en", /has the same value, change it there too: (?:DB_PASSWORD|MYSQL_PASSWORD)/],
  ["zh", /如果别处的 ?(?:DB_PASSWORD|MYSQL_PASSWORD).* ?也用了这个值，请一并更换。/],
] as const)
  test(`scan does not say that variables exist which nobody has looked for: ${lang}`, async () => {
    const stack = repo({ "compose.yaml": STACK });
    const { stdout } = await stackgate(["scan", "--verbose", "--lang", lang], { cwd: stack.path });
    assert.match(flat(stdout), says);
    assert.doesNotMatch(flat(stdout), /has to change in|用的是同一个值，需要/);
  });

for (const options of [[], ["--staged"]])
  for (const lang of ["en", "zh"])
    test(`scan ${options} shows the line of a compose file that cannot be read, and offers nothing that cannot help: ${lang}`, async () => {
      const stack = repo({ "compose.yaml": "services:\n  a:\n    image: a:1\n" });
      stage(stack, "compose.yaml", BROKEN);
      const { stdout, code } = await stackgate(["scan", ...options, "--lang", lang], { cwd: stack.path });
      assert.equal(code, 1);
      assert.match(stdout, /compose\.yaml:4:16/);
      assert.match(stdout, /docker compose config/);
      assert.doesNotMatch(stdout, /stackgate (?:fix|allow)/);
    });

test("scan offers to accept the one of two that can be judged", async () => {
  const stack = repo({ "compose.yaml": BROKEN, "a.ts": `export const key = "${KEY}";\n` });
  const { stdout } = await stackgate(["scan"], { cwd: stack.path });
  assert.doesNotMatch(stdout, /stackgate fix/);
  const listed = await stackgate(["scan", "--format", "json"], { cwd: stack.path });
  const page = JSON.parse(listed.stdout);
  const key = page.findings.find(({ family }: { family: string }) => family === "secret");
  assert.match(stdout, new RegExp(`stackgate allow ${key.fingerprint} `));
});

for (const [lang, says] of [
  [
    "en",
    "! compose.yaml  cannot be read as a whole, so the audit is incomplete: docker compose config shows what is wrong\n",
  ],
  ["zh", "! compose.yaml  无法完整读取，体检不完整：运行 docker compose config 查看哪里有误\n"],
] as const)
  test(`audit of a compose file that cannot be read ends with 2 and names the file: ${lang}`, async () => {
    const stack = repo({ "compose.yaml": `${BROKEN}  b: [\n` });
    const { code, stderr, stdout } = await stackgate(["audit", "--lang", lang], { cwd: stack.path });
    assert.equal(code, 2);
    assert.equal(stderr, says);
    assert.match(stdout, lang === "en" ? /1 compose file, .*no nginx site/ : /1 个 Compose 文件，.*没有 Nginx 站点/);
  });

interface Old {
  readonly name: string;
  readonly prepare: (stack: Repository) => void;
  readonly en: RegExp;
  readonly zh: RegExp;
}

const commit = (stack: Repository, message: string): string => stack.git("commit", "-qm", message);
const OLD: readonly Old[] = [
  {
    name: "a commit before the last one",
    prepare: (stack) => {
      stage(stack, "a.txt", "a\n");
      commit(stack, "more");
    },
    en: /Not pushed yet, so the commits themselves can lose it: git reset --soft [0-9a-f]{12}\^/,
    zh: /尚未推送，可以让提交本身不再含有它：先运行 git reset --soft [0-9a-f]{12}\^/,
  },
  {
    name: "a commit, gone since",
    prepare: (stack) => {
      stack.git("rm", "-q", ".env");
      commit(stack, "gone");
    },
    en: /replace its secrets first\. Where that commit was never pushed it can go as well: git reset --soft [0-9a-f]{12}\^/,
    zh: /先轮换其中的密钥。如果该提交从未推送，还可以去掉它：运行 git reset --soft [0-9a-f]{12}\^/,
  },
];
for (const { name, prepare, ...says } of OLD)
  for (const lang of ["en", "zh"] as const)
    test(`scan --history of an env file in ${name} says what takes it out, and that works: ${lang}`, async () => {
      const stack = repo({ "README.md": "# a\n" });
      stage(stack, ".env", `OPENAI_API_KEY=${KEY}\n`);
      commit(stack, "keys");
      prepare(stack);
      const { stdout } = await stackgate(["scan", "--history", "--lang", lang], { cwd: stack.path, columns: 500 });
      const page = flat(stdout);
      assert.match(page, says[lang]);
      const id = /git reset --soft ([0-9a-f]{12}\^)/.exec(page)?.[1] ?? "";
      stack.git("reset", "-q", "--soft", id);
      spawnSync("git", ["rm", "-q", "--cached", ".env"], { cwd: stack.path });
      spawnSync("git", ["commit", "-q", "--allow-empty", "-m", "again"], { cwd: stack.path });
      assert.equal(stack.git("log", "--format=%h", "--", ".env"), "");
    });
