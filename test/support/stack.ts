// A small self-hosted AI stack in a real git repository that is served from the disk, as GitHub would serve it.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type Files = Readonly<Record<string, string | undefined>>;

export interface ServedRepository {
  /** The folder of the repository. */
  readonly path: string;
  git(...args: readonly string[]): string;
  /** Commits the files on the branch that is checked out (`undefined` removes one) and returns the commit's id. */
  commit(message: string, files: Files): string;
}

/** An empty repository with `main` checked out. */
export function servedRepository(path: string): ServedRepository {
  mkdirSync(path, { recursive: true });
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.org",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.org",
  };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: path, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  git("init", "-q", "-b", "main");
  const commit = (message: string, files: Files): string => {
    for (const [name, text] of Object.entries(files)) {
      if (text === undefined) git("rm", "-q", "--", name);
      else {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
        git("add", "-f", "--", name);
      }
    }
    git("commit", "-q", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  return { path, git, commit };
}

/** A pull request as GitHub keeps it: refs/pull/1/head and /merge, main checked out again, and the event's payload. */
export function pullRequestOf(repository: ServedRepository, branch: string): { base: string; head: string; payload: object } {
  const { git } = repository;
  const [base, head] = [git("rev-parse", "main"), git("rev-parse", branch)];
  git("checkout", "-q", "--detach", "main");
  git("merge", "-q", "--no-ff", "-m", "Merge", branch);
  git("update-ref", "refs/pull/1/merge", "HEAD");
  git("update-ref", "refs/pull/1/head", head);
  git("checkout", "-q", "main");
  const commits = Number(git("rev-list", "--count", `main..${branch}`));
  const of = (sha: string, ref: string): object => ({ sha, ref, repo: { full_name: "example/stack" } });
  const payload = { number: 1, pull_request: { number: 1, base: of(base, "main"), head: of(head, branch), commits } };
  return { base, head, payload: { action: "opened", ...payload, repository: { full_name: "example/stack", default_branch: "main" } } };
}

/** The compose file of a stack in Dify's manner; what a bad change loses is given. */
export function composeFile(options: { readonly postgresPort: string; readonly user: boolean }): string {
  return [
    "services:",
    "  api:",
    "    image: langgenius/dify-api:0.15.3",
    ...(options.user ? ['    user: "1001"'] : []),
    "    environment:",
    "      OPENAI_API_KEY: ${OPENAI_API_KEY}",
    "      DB_HOST: db",
    "    depends_on:",
    "      - db",
    "  db:",
    "    image: postgres:15.10-alpine",
    '    user: "70"',
    "    environment:",
    "      POSTGRES_PASSWORD: ${DB_PASSWORD:?set it}",
    "    ports:",
    `      - "${options.postgresPort}"`,
    "",
  ].join("\n");
}
