// A clone and the bare repository it came from, with the hooks of a freshly built package in one of the two.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { builtPackage } from "./built-package.ts";
import { folder, type Repository, repo, repositoryAt } from "./repo.ts";
import { secretOf } from "./secret.ts";

/** Freshly built. */
export const { hooks, bin } = builtPackage(join(folder("package"), "stackgate"));
const keyOf = (seed: number): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", seed);
const KEYS = [0, 1, 2].map(keyOf);
/** `OLD` lies on a branch of the remote from the start. */
export const [KEY = "", OLD = "", OTHER = ""] = KEYS;
/** A file with a key. */
export const leak = (key = KEY): string => `export const key = "${key}";\n`;
/** The compose file of the world with its port opened, and as it is. */
export const OPEN = 'services:\n  db:\n    image: postgres:16.4\n    ports:\n      - "5432:5432"\n';
export const SHUT = 'services:\n  db:\n    image: postgres:16.4\n    ports:\n      - "127.0.0.1:5432:5432"\n';

/** How git ended and what it said. */
export interface Told {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs git; nothing that is said may hold a key. */
export function tell({ path, env }: Repository, args: readonly string[], more: Record<string, string> = {}): Told {
  const done = spawnSync("git", args, {
    cwd: path,
    env: { ...env, PATH: [bin, env.PATH].join(delimiter), LANG: "C.UTF-8", ...more },
    encoding: "utf8",
  });
  const output = `${done.stdout}${done.stderr}`;
  for (const key of KEYS) assert.ok(!output.includes(key.slice(10, 60)), "a key is printed");
  return { passed: done.status === 0, output };
}

/** Two repositories that know each other. */
export interface World {
  readonly local: Repository;
  /** Where `origin` lies: a bare repository. */
  readonly remote: Repository;
}

/** `origin` holds `main` and `old`, whose key nobody blocked; the clone stands on `topic`, which is at `main`. */
const template = (() => {
  const path = folder("template");
  const first = repo({ "README.md": "# Stack\n", "compose.yaml": SHUT });
  first.git("checkout", "-q", "-b", "old");
  first.commit("an old sin", { "old.ts": leak(OLD) });
  first.git("checkout", "-q", "main");
  first.git("clone", "-q", "--bare", first.path, join(path, "remote.git"));
  first.git("clone", "-q", join(path, "remote.git"), join(path, "local"));
  return path;
})();

export function world(): World {
  const path = folder("world");
  cpSync(template, path, { recursive: true });
  const [local, remote] = [repositoryAt(join(path, "local")), repositoryAt(join(path, "remote.git"), "--bare")];
  local.git("remote", "set-url", "origin", remote.path);
  local.git("checkout", "-q", "-b", "topic");
  return { local, remote };
}

/** With our pre-push hook in the clone. */
export function withPrePush(): World {
  const made = world();
  writeFileSync(join(made.local.path, ".git/hooks/pre-push"), `#!/bin/sh\nexec sh '${hooks}/pre-push' "$@"\n`, {
    mode: 0o755,
  });
  return made;
}

/** With our hook in the repository that receives. `where`: below the bare repository; the hook is that one copy. */
export function withPreReceive(where = "hooks/pre-receive"): World {
  const made = world();
  const hook = join(made.remote.path, where);
  mkdirSync(join(hook, ".."), { recursive: true });
  copyFileSync(join(hooks, "pre-receive"), hook);
  chmodSync(hook, 0o755);
  return made;
}

/** The push was refused with these words. */
export function isRefused(told: Told, says: RegExp): void {
  assert.equal(told.passed, false, told.output);
  assert.match(told.output, says);
}
/** The push went through. */
export function isTaken(told: Told): void {
  assert.equal(told.passed, true, told.output);
}
