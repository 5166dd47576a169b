import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cells } from "../../src/report/width.ts";
import { folder } from "../support/repo.ts";

const CLI = join(process.env.STACKGATE_TOP ?? process.cwd(), "dist", "cli.js");

function demo(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [cwd, temporary] = [folder(), folder()];
  chmodSync(cwd, 0o555);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "demo", ...args], {
    cwd,
    env: { PATH: process.env.PATH, TMPDIR: temporary, ...env },
    encoding: "utf8",
  });
  assert.deepEqual(readdirSync(cwd), []);
  assert.ok(!/sk-proj-[A-Za-z0-9_-]{20}/.test(stdout + stderr), "the key is printed");
  return { status, stdout, stderr, left: readdirSync(temporary), temporary };
}

const LANGUAGES = [
  {
    lang: "en",
    says: [
      /commit blocked/,
      /was refused \(exit 1\)/,
      /key management +fail/,
      /\d+ repairs in docker-compose\.yml/,
      /\.env is no longer staged/,
      /\$ git add docker-compose\.yml \.gitignore \.env\.example/,
      /The commit passed/,
    ],
  },
  {
    lang: "zh",
    says: [
      /提交已阻止|提交被阻止|已阻止/,
      /提交被拒绝（退出码 1）/,
      /密钥管理/,
      /写入修复/,
      /\.env 已取消暂存/,
      /\$ git add docker-compose\.yml/,
      /提交通过/,
    ],
  },
] as const;

for (const { lang, says } of LANGUAGES)
  test(`demo --lang ${lang}: a commit is refused, audited, repaired and passes, and nothing is left`, () => {
    const { status, stdout, stderr, left } = demo(["--lang", lang]);
    assert.equal(status, 0, stderr);
    let at = 0;
    for (const part of says) {
      const found = stdout.slice(at).search(part);
      assert.ok(found >= 0, `${part} after ${at} in ${stdout}`);
      at += found;
    }
    assert.deepEqual(left, []);
    assert.deepEqual(
      stdout.split("\n").filter((line) => cells(line) > 80 && !line.includes("stackgate-demo-")),
      [],
      "no line is wider than the terminal",
    );
  });

test("demo --keep leaves a repository whose last commit holds no key", () => {
  const { status, left, temporary } = demo(["--keep"]);
  assert.equal(status, 0);
  const kept = join(temporary, left.find((name) => name.startsWith("stackgate-demo-")) ?? "");
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: kept, encoding: "utf8" });
  assert.equal(git("log", "--format=%s"), "Start the stack\nA stack\n");
  assert.ok(!git("log", "-p").includes("sk-proj-"));
  assert.match(readFileSync(join(kept, ".env"), "utf8"), /^OPENAI_API_KEY=sk-proj-/);
  assert.match(git("show", "HEAD:docker-compose.yml"), /127\.0\.0\.1:5432:5432/);
});

test("demo says so where git is missing, and leaves nothing", () => {
  const { status, stderr, left } = demo([], { PATH: "/nonexistent" });
  assert.equal(status, 2);
  assert.match(stderr, /git/);
  assert.deepEqual(left, []);
});

test("demo is not led by a repository around it, nor by what the user has set for git", () => {
  const around = folder();
  execFileSync("git", ["init", "-q", around]);
  const hooks = join(around, "hooks");
  mkdirSync(hooks);
  execFileSync("git", ["config", "--file", join(around, "config"), "core.hooksPath", hooks]);
  const { status } = demo([], {
    GIT_DIR: join(around, ".git"),
    GIT_CONFIG_GLOBAL: join(around, "config"),
    GIT_INDEX_FILE: join(around, "index"),
  });
  assert.equal(status, 0);
  assert.ok(!existsSync(join(around, "index")));
  rmSync(around, { recursive: true });
});
