// What the last run in a repository found, for `stackgate allow`. It lies in the user's own folder for such state: nothing is
// written into the repository, and nothing in the repository can say what it holds.
import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { Io } from "./io.ts";
import { writeFileWhole } from "./output.ts";
import { makeOwnFolder } from "./own-folder.ts";
import { repositoryTop } from "./policy-room.ts";

/** A finding of the last run. */
export type LastFinding = Pick<Finding, "ruleId" | "fingerprint" | "path" | "startLine" | "title">;

/** What is known of the last runs. */
export interface LastRun {
  /** Of the last run that was blocked. */
  readonly blocking: readonly LastFinding[];
  /** What the last run found that does not block. */
  readonly others: readonly LastFinding[];
  /** Whether these are all: of a run that finds very much not all is kept. */
  readonly isWhole: boolean;
}

const MAX_KEPT = 500;

/** Keeps what is in `result`. Where that cannot be written, nothing is kept: it lets nothing pass. */
export async function keepLastRun(result: ScanResult, io: Io): Promise<void> {
  const place = await placeOf(io);
  if (place === undefined) return;
  const all = result.all ?? result.findings;
  const blocks = all.filter(({ blocking }) => blocking);
  const others = all.filter(({ blocking }) => !blocking);
  // A run that passes leaves what blocked the one before it to be accepted.
  const before = blocks.length > 0 ? undefined : await lastRun(io);
  const kept = {
    version: 2,
    blocking: before?.blocking ?? shortened(blocks),
    others: shortened(others),
    isWhole: before?.isWhole !== false && Math.max(blocks.length, others.length) <= MAX_KEPT,
  };
  try {
    makeOwnFolder(dirname(place));
    await writeFileWhole(place, "/", [JSON.stringify(kept)]);
  } catch (error) {
    const isSystems = error instanceof Error && "code" in error && typeof error.code === "string";
    if (!isSystems) throw error;
  }
}

function shortened(findings: readonly Finding[]): readonly LastFinding[] {
  return findings
    .slice(0, MAX_KEPT)
    .map(({ ruleId, fingerprint, path, startLine, title }) => ({ ruleId, fingerprint, path, startLine, title }));
}

/** What the last run found; `undefined` where none is known. */
export async function lastRun(io: Io): Promise<LastRun | undefined> {
  const place = await placeOf(io);
  const text = place === undefined ? undefined : await readFile(place, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const kept = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    const [blocking, others] = [listOf(kept?.blocking), listOf(kept?.others)];
    if (kept?.version !== 2 || blocking === undefined || others === undefined) return undefined;
    return { blocking, others, isWhole: kept.isWhole === true };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function listOf(value: unknown): readonly LastFinding[] | undefined {
  return Array.isArray(value) && value.every(isLastFinding) ? value : undefined;
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
