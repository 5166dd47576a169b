// What `stackgate hook pre-push` judges. git names the refs on stdin. The pre-commit framework swallows them, and names one of them in
// the environment: as a range, or, where the remote has nothing of it yet, as a branch alone.
import type { GitRoom } from "../source/git/run.ts";
import { idOf, pushSources, readPushLines } from "../source/push.ts";
import type { Source } from "../source/source.ts";
import { linesOf } from "./hook.ts";
import type { Io } from "./io.ts";

/** Sources that hold what is pushed to the remote of `args`. Throws StackgateError `push-…`, `no-such-commit`, `git-…`. */
export async function pushedSources(args: readonly string[], io: Io, room: GitRoom): Promise<AsyncGenerator<Source>> {
  const [name = "", url = ""] = args;
  const lines = await linesOf(io.stdin);
  if (lines.length > 0) return pushSources(room, readPushLines(lines, { name, url }));
  const { env } = io;
  const { PRE_COMMIT_FROM_REF: from = "", PRE_COMMIT_TO_REF: to = "", PRE_COMMIT_LOCAL_BRANCH: branch = "" } = env;
  const remote = { name: env.PRE_COMMIT_REMOTE_NAME ?? name, url: env.PRE_COMMIT_REMOTE_URL ?? url };
  const head = await idOf(room, [to, branch].find((one) => one !== "") ?? "HEAD");
  const there = from === "" ? [] : [await idOf(room, `${from}^{commit}`)];
  // A range that somebody names without a remote is judged as it stands.
  const isRange = from !== "" && remote.name === "";
  return pushSources(room, { heads: [head], there, remote: isRange ? "none" : remote });
}
