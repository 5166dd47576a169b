import type { getOctokit } from "@actions/github";
import type { HostAnswer } from "../source/host.ts";

/** The client for one repository, as the parts of it share it. */
export interface GithubRoom {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly at: { readonly owner: string; readonly repo: string };
  /** Sends requests and tells what they came to; rejects with a bug alone. */
  readonly ask: <T>(send: () => Promise<T>) => Promise<HostAnswer<T>>;
}
