// Real repositories in temporary folders, which are removed when all tests are done.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";

/** Contents by path; `undefined` removes one. A symlink is `{ link: TARGET }`. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | undefined>>;

export interface Repository {
  /** The top folder, without links in it. */
  readonly path: string;
  /** What git is run in: no configuration but the repository's own. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs git in the top folder and returns what it prints, trimmed. */
  git(...args: readonly string[]): string;
  /** Writes into the working tree alone. */
  write(files: Files): void;
  /** Writes and adds to the index, ignored or not. */
  stage(files: Files): void;
  /** Commits these files and whatever is staged; returns the commit's id. */
  commit(message: string, files?: Files): string;
}

const root = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-repo-")));
chmodSync(root, 0o755);
after(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

/** An empty folder. */
export function folder(name = "folder"): string {
  const path = join(root, `${++made}-${name}`);
  mkdirSync(path);
  return path;
}

/** A new repository with `main` checked out; `files`, if there are any, are its first commit. */
export function repo(files: Files = {}, ...init: readonly string[]): Repository {
  const repository = repositoryAt(folder("repo"), ...init);
  if (Object.keys(files).length > 0) repository.commit("first", files);
  return repository;
}

/** The same at a place of the caller's; made unless it is there. */
export function repositoryAt(path: string, ...init: readonly string[]): Repository {
  mkdirSync(path, { recursive: true });
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.org",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.org",
  };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: path, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  const write = (files: Files): void => writeInto(path, files);
  const stage = (files: Files): void => {
    write(files);
    const names = Object.keys(files);
    const gone = names.filter((name) => files[name] === undefined);
    const there = names.filter((name) => files[name] !== undefined);
    if (gone.length > 0) git("--literal-pathspecs", "rm", "-q", "--cached", "--ignore-unmatch", "--", ...gone);
    if (there.length > 0) git("--literal-pathspecs", "add", "-f", "--", ...there);
  };
  git("init", "-q", "-b", "main", ...init);
  return {
    path,
    env,
    git,
    write,
    stage,
    commit(message, files = {}) {
      stage(files);
      git("commit", "-q", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD");
    },
  };
}

/** Writes files below a folder. */
export function writeInto(top: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(top, name);
    rmSync(path, { recursive: true, force: true });
    if (content === undefined) continue;
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(path, content);
    else symlinkSync(content.link, path);
  }
}

/** A folder for PATH with a `git` that runs the real one as `script` says: `$GIT` is the real one with what it was asked. */
export function wrappedGit(script: string): string {
  const bin = folder("bin");
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(join(bin, "git"), `#!/bin/sh\n${script.replaceAll("$GIT", `'${real}' "$@"`)}\n`);
  chmodSync(join(bin, "git"), 0o755);
  return bin;
}

/**
 * Does the work as a user who is not root, after giving the folders to that user; root may read everything. Where the tests do not
 * run as root they are such a user already.
 */
export async function asOther(folders: readonly string[], work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  for (const path of folders) execFileSync("chown", ["-R", "65534", path]);
  process.seteuid?.(65534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
