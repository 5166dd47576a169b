// The workflows that run here and those that users copy: what the linters of the field say of them, and what their readers rely on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseDocument } from "yaml";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const GITHUB = [".github/workflows", "docs/workflows"].flatMap((folder) =>
  readdirSync(join(TOP, folder))
    .filter((name) => name.endsWith(".yml") && !/^(?:gitlab-.*|gitee)\.yml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

function lint(variable: string, args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const program = process.env[variable] ?? "";
  const { status, stdout, stderr } = spawnSync(program, [...args, ...GITHUB], { cwd: TOP, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

const skipWithout = (variable: string): string | false =>
  existsSync(process.env[variable] ?? "") ? false : `${variable} is not set (node scripts/e2e-tools.mjs)`;

test("actionlint has nothing to say of the workflows", { skip: skipWithout("STACKGATE_ACTIONLINT") }, () => {
  assert.deepEqual(lint("STACKGATE_ACTIONLINT", ["-no-color"]), { status: 0, said: "" });
});

test("zizmor, pedantic, has nothing to say of the workflows", { skip: skipWithout("STACKGATE_ZIZMOR") }, () => {
  const { status, said } = lint("STACKGATE_ZIZMOR", ["--offline", "--persona=pedantic", "--color=never"]);
  assert.equal(status, 0, said);
});

test("every workflow gives its jobs no more than they ask for, and every job of the gate has the required check's name", () => {
  for (const file of GITHUB) {
    const { permissions, jobs } = parseDocument(readFileSync(join(TOP, file), "utf8")).toJS();
    assert.deepEqual(permissions, {}, file);
    for (const [id, job] of Object.entries<Record<string, unknown>>(jobs)) {
      // A called workflow has its own limits.
      const isLimited = job["timeout-minutes"] !== undefined || job.uses !== undefined;
      assert.ok(job.permissions !== undefined && isLimited, `${file}: ${id}`);
      if (id === "stackgate") assert.equal(job.name, "stackgate", file);
    }
  }
});

test("what a workflow uses is pinned to a commit, but for the action itself and the user's own", () => {
  for (const file of GITHUB) {
    for (const [, used = ""] of readFileSync(join(TOP, file), "utf8").matchAll(/uses:\s*(\S+)/g))
      assert.match(used, /@[0-9a-f]{40}$|^OWNER\/(?:stackgate@v1|security\/\S+@main)$|^\.\/\.gate$/, file);
  }
});
