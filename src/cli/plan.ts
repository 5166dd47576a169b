// Typed first, resolved second: what was asked for becomes a source and the policy that counts for it.
import { StackgateError } from "../model/problem.ts";
import type { Policy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import type { Common, Target } from "./arguments.ts";
import type { Io } from "./io.ts";
import { policyFor } from "./policy.ts";

export interface Plan {
  readonly source: Source;
  readonly policy: Policy;
}

/** Opens what `target` names. Throws StackgateError for a policy that cannot be used; a source says itself what it lacks when it is asked. */
export async function openTarget(target: Target, common: Common, io: Io, signal?: AbortSignal): Promise<Plan> {
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

async function openSource(target: Target, io: Io, signal: AbortSignal | undefined): Promise<Source> {
  const { cwd, env } = io;
  switch (target.kind) {
    case "staged": {
      const { stagedSource } = await import("../source/staged.ts");
      return stagedSource({ cwd, env, signal });
    }
    case "range": {
      const { rangeSource } = await import("../source/range.ts");
      const { base, head } = target;
      return rangeSource({ cwd, env, signal, base, head: head ?? "HEAD" });
    }
    case "tracked": {
      const { workingTreeSource } = await import("../source/working-tree.ts");
      return workingTreeSource({ cwd, env, signal, paths: target.paths });
    }
    case "folder": {
      const { folderSource } = await import("../source/folder.ts");
      return folderSource({ cwd, paths: target.paths });
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
