// Which policy file counts. On one's own machine it is the one in the working tree, for hooks too: whoever commits may write an
// exception and use it at once, and the pull request is judged by the base's. A range is judged by the policy of its base.
import { lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import type { Common } from "./arguments.ts";
import type { Io } from "./io.ts";

const MAX_BYTES = 1 << 20;

/** The policy that counts; `base` is the commit of a range's base. Throws StackgateError `config-…` for one that cannot be used. */
export async function policyFor({ config, failOn }: Common, io: Io, base?: string): Promise<Policy> {
  const own = config.kind === "none" ? undefined : await ownPolicy(config, io, base);
  return { ...(own ?? DEFAULT_POLICY), ...(failOn === undefined ? {} : { failOn }) };
}

async function ownPolicy(
  config: Exclude<Common["config"], { kind: "none" }>,
  io: Io,
  base: string | undefined,
): Promise<Policy | undefined> {
  if (config.kind === "file") return parsed(givenFile(resolve(io.cwd, config.path), config.path), config.path);
  if (base !== undefined) {
    const { policyAt } = await import("../work/policy-file.ts");
    return policyAt(io, base, POLICY_PATH);
  }
  const bytes = topFile(io.cwd);
  return bytes === undefined ? undefined : parsed(bytes, POLICY_PATH);
}

async function parsed(bytes: Uint8Array, path: string): Promise<Policy> {
  const { policyOf } = await import("../work/policy-file.ts");
  return policyOf(bytes, path);
}

/** The user chose it, links included. */
function givenFile(path: string, shown: string): Uint8Array {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MAX_BYTES) throw new StackgateError("config-no-file", { path: shown });
    return readFileSync(path);
  } catch (error) {
    throw readingFailed(error, shown);
  }
}

/** The file at the top of the repository that `cwd` is in; outside of one, the file in `cwd`. A link in its place is refused. */
function topFile(cwd: string): Uint8Array | undefined {
  const path = join(repositoryTop(cwd) ?? cwd, POLICY_PATH);
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!found.isFile() || found.size > MAX_BYTES) throw new StackgateError("config-no-file", { path: POLICY_PATH });
    return readFileSync(path);
  } catch (error) {
    throw readingFailed(error, POLICY_PATH);
  }
}

function repositoryTop(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function readingFailed(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return error instanceof StackgateError || typeof code !== "string"
    ? error
    : new StackgateError("config-missing", { path, detail: code });
}
