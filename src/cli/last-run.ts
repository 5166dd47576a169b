// What blocked the last run in a repository, for `stackgate allow --last`. It lies in the user's own folder for such state: nothing is
// written into the repository, and nothing in the repository can say what it holds.
import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { Io } from "./io.ts";
import { writeFileWhole } from "./output.ts";
import { makeOwnFolder } from "./own-folder.ts";
import { repositoryTop } from "./policy-room.ts";

/** A finding that blocked. */
export type LastFinding = Pick<Finding, "ruleId" | "fingerprint" | "path" | "startLine" | "title">;

const MAX_KEPT = 500;

/** Keeps what blocks in `result`. Where that cannot be written, nothing is kept: it decides nothing. */
export async function keepLastRun({ findings }: ScanResult, io: Io): Promise<void> {
  const place = await placeOf(io);
  if (place === undefined) return;
  const kept = findings
    .filter(({ blocking }) => blocking)
    .slice(0, MAX_KEPT)
    .map(
      ({ ruleId, fingerprint, path, startLine, title }): LastFinding => ({
        ruleId,
        fingerprint,
        path,
        startLine,
        title,
      }),
    );
  try {
    makeOwnFolder(dirname(place));
    await writeFileWhole(place, "/", [JSON.stringify({ version: 1, findings: kept })]);
  } catch (error) {
    const isSystems = error instanceof Error && "code" in error && typeof error.code === "string";
    if (!isSystems) throw error;
  }
}

/** What blocked the last run; `undefined` where none is known. */
export async function lastRun(io: Io): Promise<readonly LastFinding[] | undefined> {
  const place = await placeOf(io);
  const text = place === undefined ? undefined : await readFile(place, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { version, findings } = JSON.parse(text) as { readonly version?: unknown; readonly findings?: unknown };
    return version === 1 && Array.isArray(findings) && findings.every(isLastFinding) ? findings : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isLastFinding(value: unknown): value is LastFinding {
  if (typeof value !== "object" || value === null) return false;
  const { ruleId, fingerprint, path, title, startLine } = value as Readonly<Record<string, unknown>>;
  return [ruleId, fingerprint, path, title].every((text) => typeof text === "string") && typeof startLine === "number";
}

/** By the XDG Base Directory Specification; on Windows the folder for local state. */
async function placeOf({ env, cwd }: Io): Promise<string | undefined> {
  const home = env.HOME ?? env.USERPROFILE ?? "";
  const state = [env.XDG_STATE_HOME, env.LOCALAPPDATA, home === "" ? "" : join(home, ".local", "state")].find(
    (folder) => folder !== undefined && isAbsolute(folder),
  );
  const top = repositoryTop(cwd);
  if (state === undefined || top === undefined) return undefined;
  const name = createHash("sha256")
    .update(await realpath(top))
    .digest("hex")
    .slice(0, 32);
  return join(state, "stackgate", "last", `${name}.json`);
}
