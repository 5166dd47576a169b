import type { GithubClient } from "../github/client.ts";

/** The client for one repository, as the parts of it share it. */
export interface GithubRoom extends GithubClient {
  readonly at: { readonly owner: string; readonly repo: string };
}
