// Whether providers may be asked about keys here: only where somebody asked for it on a machine that runs no stranger's change.
import { readFile } from "node:fs/promises";
import { StackgateError } from "../model/problem.ts";
import type { VerifyKeys } from "../model/verification.ts";
import type { Io } from "./io.ts";

/** What was typed about it. */
export interface Verifying {
  /** An HTTP proxy, for this alone. */
  readonly proxy?: string;
}

/** Set by git, or by what runs hooks, in a hook. */
const OF_HOOKS = ["GIT_PREFIX", "GIT_INDEX_FILE", "GIT_QUARANTINE_PATH", "GIT_EXEC_PATH", "PRE_COMMIT"] as const;

/** Throws StackgateError `verify-in-hook`, `verify-foreign-change`, `verify-proxy`. */
export async function verifierOf({ proxy }: Verifying, { env }: Io, signal?: AbortSignal): Promise<VerifyKeys> {
  const hook = OF_HOOKS.find((name) => env[name] !== undefined);
  if (hook !== undefined) throw new StackgateError("verify-in-hook", { found: hook });
  if (await isForeignChange(env)) throw new StackgateError("verify-foreign-change");
  const { tlsTransport } = await import("../verify/transport.ts");
  const { keyVerifier } = await import("../verify/verify-keys.ts");
  const transport = tlsTransport(proxy === undefined ? {} : { proxy: proxyOf(proxy) });
  return keyVerifier({ transport, ...(signal === undefined ? {} : { signal }) });
}

function proxyOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url?.protocol === "http:" && url.hostname !== "" && url.pathname === "/" && url.search + url.hash === "";
  // Its text may hold a password.
  if (url === undefined || !isPlain) throw new StackgateError("verify-proxy");
  return url;
}

/** A change request from somebody else's copy, as the CI says of it; of GitHub's also one that cannot be told from such. */
async function isForeignChange(env: Io["env"]): Promise<boolean> {
  const event = env.GITHUB_EVENT_NAME ?? "";
  // What these check out may be anybody's change.
  if (/^(?:pull_request|workflow_run$|issue_comment$)/.test(event))
    return !(await isOwnChange(event, env.GITHUB_EVENT_PATH));
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  const source = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID;
  if (source !== undefined && source !== env.CI_MERGE_REQUEST_PROJECT_ID) return true;
  // https://learn.microsoft.com/azure/devops/pipelines/build/variables
  if (/^true$/i.test(env.SYSTEM_PULLREQUEST_ISFORK ?? "")) return true;
  // https://circleci.com/docs/reference/variables/
  if (env.CIRCLE_PR_REPONAME !== undefined) return true;
  // https://buildkite.com/docs/pipelines/configure/environment-variables
  const other = env.BUILDKITE_PULL_REQUEST_REPO ?? "";
  return other !== "" && other !== env.BUILDKITE_REPO;
}

async function isOwnChange(name: string, path: string | undefined): Promise<boolean> {
  try {
    const event: unknown = JSON.parse(await readFile(path ?? "", "utf8"));
    if (name === "issue_comment")
      return at(at(event, "issue"), "number") !== undefined && at(at(event, "issue"), "pull_request") === undefined;
    const [head, base] =
      name === "workflow_run"
        ? [idOf(at(at(event, "workflow_run"), "head_repository")), idOf(at(event, "repository"))]
        : [
            idOf(at(at(at(event, "pull_request"), "head"), "repo")),
            idOf(at(at(at(event, "pull_request"), "base"), "repo")),
          ];
    return head !== undefined && head === base;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error)) return false;
    throw error;
  }
}

/** Of a repository: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
function idOf(repository: unknown): number | undefined {
  const id = at(repository, "id");
  return typeof id === "number" ? id : undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
