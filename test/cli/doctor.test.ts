import assert from "node:assert/strict";
import { chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, type Repository, repo, writeInto } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const UTF8 = { LANG: "C.UTF-8" };

async function gated(files: Parameters<typeof repo>[0] = { "a.ts": "a\n" }): Promise<Repository> {
  const repository = repo(files);
  await stackgate(["init"], { cwd: repository.path });
  return repository;
}

async function asked({ path: cwd }: Pick<Repository, "path">): Promise<readonly [number, string]> {
  const { code, stdout, stderr } = await stackgate(["doctor"], { cwd, env: UTF8 });
  assert.equal(stderr, "");
  return [code, stdout];
}

test("doctor tells that a gate stands, tries it, and leaves nothing behind", async () => {
  const repository = await gated();
  const workflow = join(repository.path, ".github/workflows/stackgate.yml");
  writeFileSync(workflow, `jobs:\n  a:\n    steps:\n      - uses: a/stackgate@${"0".repeat(40)}\n`);
  repository.git("remote", "add", "origin", "git@github.com:acme/stack.git");
  const files = (): readonly string[] => readdirSync(repository.path, { recursive: true, encoding: "utf8" }).sort();
  const before = files();
  const [code, told] = await asked(repository);
  assert.equal(code, 0, told);
  assert.deepEqual(told.replace(/stackgate [\d.]+, node \S+, git .*/, "VERSIONS").split("\n"), [
    "✔ hooks     pre-commit, pre-merge-commit, pre-push in .git/hooks call stackgate",
    "✔ proof     a generated key in a temporary index was refused, a clean text",
    "            passed",
    "✔ workflow  .github/workflows/stackgate.yml runs a fixed commit of stackgate",
    "! required  whether the check `stackgate` is required on main cannot be seen",
    "            from here",
    "            fix  gh api repos/acme/stack/rules/branches/main",
    "✔ versions  VERSIONS",
    "✔ policy    .stackgate.yml can be read",
    "! 0 broken, 1 to look at",
    "",
  ]);
  assert.deepEqual(files(), before);
});

const troubles: readonly {
  readonly name: string;
  readonly files?: Parameters<typeof repo>[0];
  readonly breakIt: (repository: Repository) => void;
  readonly says: RegExp;
  readonly code?: number;
}[] = [
  {
    name: "a hook that is gone",
    breakIt: ({ path }) => rmSync(join(path, ".git/hooks/pre-push")),
    says: /^✖ hooks +git runs no pre-push hook here\n +fix {2}npx stackgate init$/m,
  },
  {
    name: "a hook that git passes over",
    breakIt: ({ path }) => chmodSync(join(path, ".git/hooks/pre-commit"), 0o644),
    says: /^✖ hooks +the pre-commit hook is not executable, .*\n +fix {2}chmod \+x .*pre-commit$/m,
  },
  {
    name: "a hook that does something else",
    breakIt: ({ path }) =>
      writeFileSync(join(path, ".git/hooks/pre-commit"), "#!/bin/sh\n# stackgate hook pre-commit\n"),
    says: /^✖ hooks +the pre-commit hook does not call stackgate$/m,
  },
  {
    name: "hooks that core.hooksPath hides",
    breakIt: ({ git }) => git("config", "core.hooksPath", "elsewhere"),
    says: /^✖ hooks +git runs no pre-commit hook here$/m,
  },
  {
    name: "a policy that lets everything through",
    breakIt: ({ path }) => writeFileSync(join(path, ".stackgate.yml"), "version: 1\nexclude: ['**/.env']\n"),
    says: /^✖ proof +a generated key in a temporary index passed$/m,
  },
  {
    name: "a policy that cannot be read",
    breakIt: ({ path }) => writeFileSync(join(path, ".stackgate.yml"), "nonsense: 1\n"),
    says: /^✖ proof +every commit is refused, a clean one too\n[\s\S]*^✖ policy +\.stackgate\.yml:1:1: unknown key `nonsense`[\s\S]*^ +fix {2}mend line 1 of \.stackgate\.yml, then: npx stackgate doctor$/m,
  },
  {
    name: "a workflow without its owner",
    breakIt: () => {},
    says: /^✖ workflow +\.github\/workflows\/stackgate\.yml still names OWNER[\s\S]*^ +fix {2}replace OWNER in the "uses: OWNER\/stackgate@v1" line of \.github\/workflows\/stackgate\.yml with the account that hosts the Action$/m,
  },
  {
    name: "a workflow by a tag",
    breakIt: ({ path }) => {
      writeInto(path, {
        ".github/workflows/stackgate.yml": undefined,
        ".github/workflows/a.yml": "- uses: a/stackgate@v1\n",
      });
    },
    says: /^! workflow +\.github\/workflows\/a\.yml runs stackgate@v1,\s+a name that can be moved\s+to other code$/m,
    code: 0,
  },
  {
    name: "no workflow",
    breakIt: ({ path }) => rmSync(join(path, ".github"), { recursive: true }),
    says: /^! workflow +no workflow runs stackgate/m,
    code: 0,
  },
  {
    name: "husky that is not installed",
    files: { "package.json": "{}\n" },
    breakIt: () => {},
    says: /^✖ proof +what the hook runs is not installed, so every commit is refused\n +fix {2}npm install$/m,
  },
  {
    name: "a working tree without husky's folder",
    files: { "package.json": "{}\n" },
    breakIt: ({ git }) => git("worktree", "add", "-q", join(folder(), "review")),
    says: /^✖ worktree +\S+\/review has no \.husky\/_, so no\s+hook runs there\n +fix {2}cd \S+\/review && npm install$/m,
  },
];

for (const { name, files, breakIt, says, code = 1 } of troubles) {
  test(`doctor names ${name}`, async () => {
    const repository = await gated(files);
    breakIt(repository);
    const [ended, told] = await asked(repository);
    assert.match(told, says);
    assert.equal(ended, code, told);
  });
}

test("doctor outside of a repository could not look: 2", async () => {
  assert.equal((await stackgate(["doctor"], { cwd: folder() })).code, 2);
});
