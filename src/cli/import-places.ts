// Places where other tools found secrets, as fingerprints of ours: what they name is scanned, in the commit that they name.
import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import { type ImportItem, left, type RecordedPlace } from "../policy/import/item.ts";
import type { Policy } from "../policy/policy.ts";
import { scan } from "../scan.ts";
import { fileAt } from "../source/file-at.ts";
import { textSource } from "../source/text.ts";
import type { Io } from "./io.ts";
import type { PolicyRoom } from "./policy-room.ts";

type Recorded = Extract<ImportItem, { kind: "recorded" }>;

/** The items with exceptions, or what is left, in place of what is `recorded`. A file is scanned once, however many places it has. */
export async function withPlacesFound(
  items: readonly ImportItem[],
  policy: Policy,
  room: PolicyRoom,
  io: Io,
): Promise<readonly ImportItem[]> {
  const scanned = new Map<string, Promise<Scanned | undefined>>();
  const found: ImportItem[] = [];
  for (const item of items) {
    if (item.kind !== "recorded") {
      found.push(item);
      continue;
    }
    const { path, commit } = item.recorded;
    const key = `${commit ?? ""}\0${path}`;
    const file = scanned.get(key) ?? scanFile(item.recorded, policy, room, io);
    scanned.set(key, file);
    found.push(...exceptionsFor(item, await file));
  }
  return found;
}

interface Scanned {
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

async function scanFile(
  { path, commit }: RecordedPlace,
  policy: Policy,
  room: PolicyRoom,
  io: Io,
): Promise<Scanned | undefined> {
  const bytes = await bytesOf(path, commit, room, io);
  if (bytes === undefined) return undefined;
  const source = textSource({ path, bytes });
  const { findings } = await scan({ source, policy, language: "en", allRules: false, today: io.today });
  return {
    lines: new TextDecoder().decode(bytes).split(/\r?\n/),
    findings: findings.filter(({ family }) => family === "secret"),
  };
}

/** `undefined` for what is not there, or no file that may be read. */
async function bytesOf(
  path: string,
  commit: string | undefined,
  room: PolicyRoom,
  io: Io,
): Promise<Uint8Array | undefined> {
  const parts = path.split("/");
  if (parts.some((part) => ["", ".", "..", ".git"].includes(part.toLowerCase())) || /[\\\0]/.test(path))
    return undefined;
  try {
    return await (commit === undefined ? room.read(path) : fileAt(io, commit, path));
  } catch (error) {
    if (error instanceof StackgateError) return undefined;
    throw error;
  }
}

function exceptionsFor(item: Recorded, file: Scanned | undefined): readonly ImportItem[] {
  const { recorded, reason, place, setting } = item;
  const there = file?.findings.filter((one) => isAt(one, recorded.line)) ?? [];
  const fitting = (recorded.sha1 === undefined ? there : (file?.findings ?? [])).filter(
    (one) =>
      (recorded.rules?.includes(one.ruleId) ?? true) &&
      (recorded.sha1 === undefined || isHashedBy(one, file?.lines ?? [], recorded.sha1)),
  );
  if (fitting.length === 0) return [left(item, there.length === 0 ? "gone" : "other-secret")];
  const unlike = new Map(fitting.map((one) => [one.fingerprint, one]));
  return [...unlike.values()].map(
    ({ fingerprint, ruleId: rule }): ImportItem => ({
      kind: "allow",
      place,
      setting,
      entry: { fingerprint, rule, reason },
    }),
  );
}

function isAt({ startLine, endLine }: Finding, line: number): boolean {
  return startLine <= line && line <= endLine;
}

/** Whether the finding's text, or a word of it with what stands around it, is what was hashed. */
function isHashedBy(
  { startLine, startColumn, endLine, endColumn }: Finding,
  lines: readonly string[],
  sha1: string,
): boolean {
  const line = lines[startLine - 1] ?? "";
  if (startLine !== endLine || line.length > MAX_LINE) return false;
  const [start, end] = [startColumn - 1, endColumn - 1];
  const words = [...line.matchAll(/[^\s"'`=:,;()<>]+/g)]
    .filter(({ 0: word, index }) => index < end && index + word.length > start)
    .map(([word]) => word);
  return [line.slice(start, end), ...words].some((text) => createHash("sha1").update(text).digest("hex") === sha1);
}

const MAX_LINE = 10_000;
