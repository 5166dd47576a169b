// Stacks as people run them, which lie beside the repository where they are there at all.
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { folder, type Repository, repositoryAt } from "./repo.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const REAL = process.env.STACKGATE_REAL ?? join(process.env.STACKGATE_SHARED ?? join(TOP, "../shared"), "real");

/** Their folders, by name; none where they are not here. */
export const realStacks: ReadonlyMap<string, string> = new Map(
  (existsSync(REAL) ? readdirSync(REAL, { withFileTypes: true }) : [])
    .filter((one) => one.isDirectory())
    .map(({ name }) => [name, join(REAL, name)]),
);

/** Why a test that needs them is skipped. */
export const withoutStacks: string | false = realStacks.size > 0 ? false : `no real stacks at ${REAL}`;

/** A repository of its own with all of the stack in its first commit, and `.env` ignored from then on. */
export function committedCopy(stack: string): Repository {
  const path = folder("stack");
  cpSync(stack, path, { recursive: true });
  execFileSync("chmod", ["-R", "u+w", path]);
  const repository = repositoryAt(path);
  repository.git("add", "-A", "-f");
  repository.git("commit", "-qm", "as it is");
  appendFileSync(join(path, ".gitignore"), "\n.env\n");
  repository.git("add", ".gitignore");
  repository.git("commit", "-qm", "ignore .env");
  return repository;
}
