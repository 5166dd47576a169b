// What the Action asks of GitHub and tells it, for one repository.
import { type ClientOptions, openClient } from "../github/client.ts";
import type { Host } from "../source/host.ts";
import { type Checks, checks } from "./github-checks.ts";
import { hostedObjects } from "./github-objects.ts";
import { type PullRequests, pullRequests } from "./github-pulls.ts";
import type { GithubRoom } from "./github-room.ts";

export interface GithubOptions extends ClientOptions {
  /** GITHUB_REPOSITORY: OWNER/NAME. */
  readonly repository: string;
}

export interface Github {
  /** Commits, trees and blobs, for a scan without a clone. */
  readonly objects: Host;
  readonly pulls: PullRequests;
  readonly checks: Checks;
}

/** Opens the API for `repository`, as {@link openClient} does. */
export function openGithub({ repository, ...options }: GithubOptions): Github {
  const [owner = "", repo = ""] = repository.split("/");
  const room: GithubRoom = { ...openClient(options), at: { owner, repo } };
  return { objects: hostedObjects(room), pulls: pullRequests(room), checks: checks(room) };
}
