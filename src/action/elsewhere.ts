// Policy files of other repositories, which a policy extends at a fixed commit: the one thing that is fetched besides commits.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { fileAt } from "../source/file-at.ts";
import { obtainCommits } from "../source/git/fetch.ts";
import type { PolicyFiles } from "../work/policy-file.ts";
import { shortRevision } from "./range.ts";

/** Where such files come from. */
export interface ElsewhereRoom {
  /** Of the server that has this repository too: GITHUB_SERVER_URL. */
  readonly server: string;
  readonly token?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder of ours that is not there yet. */
  readonly folder: string;
}

/** Reads such files. Throws StackgateError `action-extends` for a commit that cannot be had. */
export function elsewhereReader({
  server,
  token,
  env,
  folder,
}: ElsewhereRoom): NonNullable<PolicyFiles["readElsewhere"]> {
  let count = 0;
  return async ({ repository, path, commit }) => {
    const own = join(folder, String(++count));
    const [checkout, fetched] = [join(own, "empty"), join(own, "fetched")];
    for (const made of [checkout, fetched]) await mkdir(made, { recursive: true });
    const url = `${server.replace(/\/$/, "")}/${repository}`;
    const remote = token === undefined ? { url } : { url, token };
    const found = await obtainCommits({ checkout, env, folder: fetched, remote, head: commit });
    if (found.kind === "missing") {
      const values = {
        found: `${repository}/${path}@${shortRevision(commit)}`,
        detail: `FETCH_${found.failure.toUpperCase().replaceAll("-", "_")}`,
      };
      throw new StackgateError("action-extends", values);
    }
    return fileAt({ cwd: found.cwd, env }, commit, path);
  };
}
