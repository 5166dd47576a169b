// Typed first, resolved second: what was asked for becomes a source and the policy that counts for it.
import { StackgateError } from "../model/problem.ts";
import type { ShardAsked } from "../model/shard.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import type { Common, Target } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { LedgerFile } from "./ledger.ts";
import { policyFor } from "./policy.ts";

export interface Plan {
  readonly source: Source;
  readonly policy: Policy;
  /** What was noted in earlier scans, to be kept for the next one. */
  readonly ledger?: LedgerFile;
  /** The part that is to be looked at. */
  readonly shard?: ShardAsked;
}

/** Opens what `target` names. Throws StackgateError for a policy that cannot be used; a source says itself what it lacks when it is asked. */
export async function openTarget(
  target: Target,
  common: Common,
  language: Language,
  io: Io,
  signal?: AbortSignal,
): Promise<Plan> {
  if (target.kind === "history") return openHistory(target, common, language, io, signal);
  if ("shard" in target) return openShard(target, common, io, signal);
  const source = await openSource(target, io, signal);
  try {
    // The base of a range is known once it was looked for.
    if (target.kind === "range" && common.config.kind === "usual") await source.changedPaths();
    return { source, policy: await policyFor(common, io, target.kind === "range" ? source.base : undefined) };
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function openShard(
  target: Extract<Target, { kind: "tracked" | "folder" }>,
  common: Common,
  io: Io,
  signal: AbortSignal | undefined,
): Promise<Plan> {
  const judged = await policyOfPart(target, common, io);
  return { ...judged, source: await openSource(target, io, signal) };
}

async function policyOfPart(
  { kind, shard }: Extract<Target, { kind: "tracked" | "folder" | "history" }>,
  common: Common,
  io: Io,
): Promise<Pick<Plan, "policy" | "shard">> {
  if (shard === undefined) return { policy: await policyFor(common, io) };
  const { policyWithDigest } = await import("./policy-digest.ts");
  const { policy, digest } = await policyWithDigest(common, io);
  return { policy, shard: { ...shard, kind: kind === "history" ? "history" : "tree", policy: digest } };
}

async function openHistory(
  target: History,
  common: Common,
  language: Language,
  io: Io,
  signal: AbortSignal | undefined,
): Promise<Plan> {
  const { since, ledger: path, shard } = target;
  // A date that is to come would leave nothing to look at.
  if (since?.kind === "date" && since.seconds * 1000 > Date.parse(io.today) + TWO_DAYS_MS)
    throw new StackgateError("cli-since-to-come", { today: io.today });
  const judged = await policyOfPart(target, common, io);
  const { historySource } = await import("../source/history.ts");
  const room = { cwd: io.cwd, env: io.env, signal, shard, ...(since === undefined ? {} : { since }) };
  if (path === undefined) return { ...judged, source: historySource(room) };
  const { openLedger } = await import("./ledger.ts");
  const ledger = await openLedger(path, language, io);
  // It knows what our rules find nothing in; those of the policy have to look for themselves.
  const isKnown = (judged.policy.customRules ?? []).length > 0 ? {} : { isKnown: ledger.isKnown };
  return { ...judged, source: historySource({ ...room, ...isKnown }), ledger };
}

type History = Extract<Target, { kind: "history" }>;

/** The day may have begun elsewhere. */
const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

async function openSource(target: Exclude<Target, History>, io: Io, signal: AbortSignal | undefined): Promise<Source> {
  const { cwd, env, staged } = io;
  switch (target.kind) {
    case "staged": {
      const { stagedSource } = await import("../source/staged.ts");
      return stagedSource({ cwd, env, signal }, staged);
    }
    case "range": {
      const { rangeSource } = await import("../source/range.ts");
      const { base, head } = target;
      return rangeSource({ cwd, env, signal, base, head: head ?? "HEAD" });
    }
    case "tracked": {
      const { workingTreeSource } = await import("../source/working-tree.ts");
      return workingTreeSource({ cwd, env, signal, paths: target.paths, shard: target.shard });
    }
    case "folder": {
      const { folderSource } = await import("../source/folder.ts");
      return folderSource({ cwd, paths: target.paths, shard: target.shard });
    }
    case "archive": {
      const { archiveSource } = await import("../source/archive.ts");
      return archiveSource({ cwd, path: target.path });
    }
    case "stdin": {
      const { textSource } = await import("../source/text.ts");
      return textSource({ path: target.path, bytes: await allOf(io.stdin) });
    }
  }
}

/** The limit of any single text. */
const MAX_BYTES = 1 << 30;

/** Everything on a stream. Throws StackgateError `stdin-too-large`. */
export async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new StackgateError("stdin-too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
