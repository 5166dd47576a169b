// Which hook is tried to see whether the gate stands.
import type { HookSettings } from "./init-git.ts";
import { callingLine, isOnlyLine } from "./init-hook-file.ts";
import { hookLine, isCopy, type Way } from "./init-hooks.ts";
import { textAt } from "./init-step.ts";
import { type Proof, proveGate, type Tried } from "./init-trial.ts";
import type { Io } from "./io.ts";

const PACKAGE_HOOK = "node_modules/stackgate/hooks/pre-commit";

/** Tries the pre-commit hook of `way`. `not-installed`: what it runs is fetched by an install that has not been run. */
export async function proofOf(way: Way, git: HookSettings, io: Io): Promise<Proof | "not-installed"> {
  const tried = await triedOf(way, git, io);
  const needsPackage = tried.kind === "line" ? tried.line.includes(PACKAGE_HOOK) : way.kind === "husky";
  if (needsPackage && (await textAt(git.top, PACKAGE_HOOK)) === undefined) return "not-installed";
  return proveGate(git.top, io, tried);
}

/** A hook that does more than ours is not run as a whole: it may stage, stash or format. */
async function triedOf(way: Way, git: HookSettings, io: Io): Promise<Tried> {
  const place = hookLine(way, git, "pre-commit", io);
  if (place === undefined && way.kind !== "tracked") return { kind: "line", line: `sh ${PACKAGE_HOOK}` };
  const text = await textAt(place?.folder ?? git.folder, place?.name ?? "pre-commit").catch(() => undefined);
  if (text === undefined || isCopy(text)) return { kind: "git" };
  const line = callingLine(text, "pre-commit", place?.line);
  return line === undefined || isOnlyLine(text, line)
    ? { kind: "git" }
    : { kind: "line", line: line.replace("exec ", "") };
}
