// What `init` asks git and tells it: the one command that writes, in a repository whose owner asked for it.
import { existsSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { simpleGit } from "simple-git";
import { StackgateError } from "../model/problem.ts";
import { environmentElsewhere } from "../source/git/run.ts";
import type { Io } from "./io.ts";

/** Where git looks for hooks. */
export interface HookSettings {
  /** The folder of the working tree. */
  readonly top: string;
  /** The setting as it is written; absent: it is not set. */
  readonly hooksPath?: string;
  /** Whether it is set for this repository alone. */
  readonly isLocal: boolean;
  /** The folder that git runs hooks from now, absolute. */
  readonly folder: string;
  /** Where hooks lie when nothing is set: in `.git`, shared by all working trees. */
  readonly ownFolder: string;
  /** The branch that pull requests go to, as far as this clone knows. */
  readonly mainBranch: string;
  /** The address of `origin`, where there is one. */
  readonly origin?: string;
  /** Top folders of all working trees of the repository that are there. */
  readonly workTrees: readonly string[];
  /** Of git. */
  readonly version: string;
  setHooksPath(value: string): Promise<void>;
  unsetHooksPath(): Promise<void>;
}

/** Ways to name the repository and its settings; simple-git leaves all of them out unless they are named. */
const KEPT = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
] as const;
const PASSED = [
  ...KEPT,
  "PATH",
  "Path",
  "HOME",
  "USERPROFILE",
  "XDG_CONFIG_HOME",
  "APPDATA",
  "SYSTEMROOT",
  "TMPDIR",
  "TEMP",
] as const;

/** Throws StackgateError `not-a-repository`, `no-work-tree` or `git-missing`. */
export async function readHookSettings({ cwd, env }: Io): Promise<HookSettings> {
  const named = Object.fromEntries(KEPT.map((name) => [name, env[name]]));
  // Without the programs that the repository may have brought on PATH.
  const passed: Io["env"] = { ...environmentElsewhere({ cwd, env }), ...named };
  const open = (baseDir: string): ReturnType<typeof simpleGit> =>
    simpleGit({
      baseDir,
      allowEnvironment: [...KEPT],
      unsafe: { allowUnsafeHooksPath: true, allowUnsafeConfigPaths: true },
    }).env(Object.fromEntries(PASSED.flatMap((name) => (passed[name] === undefined ? [] : [[name, passed[name]]]))));
  const top = resolve(
    await open(cwd)
      .revparse(["--show-toplevel"])
      .catch((error: unknown) => Promise.reject(refusal(error, cwd))),
  );
  const git = open(top);
  const [scope = "", ...value] = (await git.raw(["config", "--show-scope", "--get", "core.hooksPath"]))
    .replace(/\r?\n$/, "")
    .split("\t");
  const common = await git.revparse(["--git-common-dir"]);
  const folder = await git.revparse(["--git-path", "hooks"]);
  const origin = (await git.raw(["config", "--get", "remote.origin.url"])).trim();
  return {
    top,
    ...(value.length === 0 ? {} : { hooksPath: value.join("\t") }),
    isLocal: scope === "local" || scope === "worktree",
    folder: isAbsolute(folder) ? folder : join(top, folder),
    ownFolder: join(isAbsolute(common) ? common : join(top, common), "hooks"),
    mainBranch: await mainBranchOf((args) => git.raw(args)),
    ...(origin === "" ? {} : { origin }),
    workTrees: [...(await git.raw(["worktree", "list", "--porcelain"])).matchAll(/^worktree (.+)$/gm)]
      .map(([, place = ""]) => resolve(place))
      .filter((place) => existsSync(place)),
    version: (await git.raw(["version"])).replace(/^git version /, "").trim(),
    async unsetHooksPath() {
      await git.raw(["config", "--local", "--unset", "core.hooksPath"]);
    },
    async setHooksPath(path) {
      await git.addConfig("core.hooksPath", path);
    },
  };
}

async function mainBranchOf(ask: (args: string[]) => Promise<string>): Promise<string> {
  const refs = (await ask(["for-each-ref", "--format=%(refname) %(symref)", "refs/remotes/origin/HEAD", "refs/heads/"]))
    .split("\n")
    .map((line) => line.split(" "));
  const told = refs.find(([name]) => name === "refs/remotes/origin/HEAD")?.[1];
  if (told?.startsWith("refs/remotes/origin/") === true) return told.slice("refs/remotes/origin/".length);
  const has = (branch: string): boolean => refs.some(([name]) => name === `refs/heads/${branch}`);
  return !has("main") && has("master") ? "master" : "main";
}

function refusal(error: unknown, cwd: string): unknown {
  const said = error instanceof Error ? error.message : "";
  if (/not a git repository/.test(said)) return new StackgateError("not-a-repository", { path: cwd });
  if (/must be run in a work tree/.test(said)) return new StackgateError("no-work-tree", { path: cwd });
  if (/dubious ownership/.test(said)) return new StackgateError("unsafe-repository", { path: cwd });
  if (/ENOENT/.test(said)) return new StackgateError("git-missing", { detail: "ENOENT" });
  return error;
}
