// What a git that failed means to people, told from its exit status and from the few sentences that it always uses.
import { existsSync } from "node:fs";
import { StackgateError } from "../../model/problem.ts";
import { type Ending, type GitOutput, type GitRoom, gitOutput, textOf } from "./run.ts";

/** The oldest git that understands all that is asked of it. */
const FLOOR = [2, 30] as const;

/** `output`, if git ended well. Throws StackgateError `git-…`, `not-a-repository`, `unsafe-repository`, `inner-repository` or `no-work-tree` otherwise. */
export async function succeeded(room: GitRoom, output: GitOutput): Promise<GitOutput> {
  if (output.status === 0 && output.cut === undefined) return output;
  throw await gitFailure(room, output);
}

/** Why git failed. */
export async function gitFailure(room: GitRoom, ending: Ending): Promise<StackgateError> {
  const { command, status, stderr, notStarted, cut } = ending;
  if (notStarted !== undefined) {
    if (notStarted === "ENOTDIR" || !existsSync(room.cwd))
      return new StackgateError("no-such-folder", { path: room.cwd });
    return new StackgateError("git-missing", { detail: notStarted });
  }
  if (cut === "time") return new StackgateError("git-timed-out", { command });
  if (cut === "size") return new StackgateError("git-too-much", { command });
  const version = await oldVersion(room);
  if (version !== undefined) return new StackgateError("git-too-old", { found: version, needed: FLOOR.join(".") });
  if (/\bnot a git repository\b/.test(stderr)) return new StackgateError("not-a-repository", { path: room.cwd });
  if (/\bdubious ownership\b|\bunsafe repository\b/.test(stderr))
    return new StackgateError("unsafe-repository", { path: room.cwd });
  if (/\bsafe\.bareRepository\b/.test(stderr)) return new StackgateError("inner-repository", { path: room.cwd });
  if (/\bmust be run in a work tree\b/.test(stderr)) return new StackgateError("no-work-tree", { path: room.cwd });
  return new StackgateError("git-failed", { command, status });
}

/** Only a git that failed is asked for its version, since asking costs a process. `undefined`: it is new enough, or says nothing. */
async function oldVersion(room: GitRoom): Promise<string | undefined> {
  const output = await gitOutput(room, ["version"]);
  const [, found = "", major, minor] = /^git version ((\d+)\.(\d+)[\w.-]{0,40})/.exec(textOf(output)) ?? [];
  if (major === undefined) return undefined;
  const [wantedMajor, wantedMinor] = FLOOR;
  const isOld = Number(major) < wantedMajor || (Number(major) === wantedMajor && Number(minor) < wantedMinor);
  return isOld ? found : undefined;
}
