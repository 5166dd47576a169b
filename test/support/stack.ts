// A small self-hosted AI stack in a real git repository that is served from the disk, as GitHub would serve it.
import { type Repository, repositoryAt } from "./repo.ts";

export type ServedRepository = Repository;

/** An empty repository with `main` checked out. */
export function servedRepository(path: string): ServedRepository {
  return repositoryAt(path);
}

/** A pull request as GitHub keeps it: refs/pull/1/head and /merge, main checked out again, and the event's payload. Its head may lie in a `fork`. */
/** Who opened the pull request. */
export const AUTHOR = "mona";

export function pullRequestOf(
  repository: ServedRepository,
  branch: string,
  fork = "example/stack",
): { base: string; head: string; payload: object } {
  const { git } = repository;
  const [base, head] = [git("rev-parse", "main"), git("rev-parse", branch)];
  git("checkout", "-q", "--detach", "main");
  git("merge", "-q", "--no-ff", "-m", "Merge", branch);
  git("update-ref", "refs/pull/1/merge", "HEAD");
  git("update-ref", "refs/pull/1/head", head);
  git("checkout", "-q", "main");
  const commits = Number(git("rev-list", "--count", `main..${branch}`));
  const of = (sha: string, ref: string, name: string): object => ({ sha, ref, repo: { full_name: name } });
  const sides = { base: of(base, "main", "example/stack"), head: of(head, branch, fork) };
  const payload = { number: 1, pull_request: { number: 1, user: { login: AUTHOR }, ...sides, commits } };
  return {
    base,
    head,
    payload: { action: "opened", ...payload, repository: { full_name: "example/stack", default_branch: "main" } },
  };
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
