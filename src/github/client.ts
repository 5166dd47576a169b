// GitHub's API: its own client with its plugins for retries and rate limits.
import { getOctokit } from "@actions/github";
import { defaults } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { HostAnswer, HostFailure } from "../source/host.ts";

export interface ClientOptions {
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` of GitHub Enterprise Server. */
  readonly url: string;
  readonly token: string;
  readonly pace?: Partial<Pace>;
}

/** How patient the client is: a gate that waits for an hour is a gate that people take out. */
export interface Pace {
  /** The first wait before a request is sent again; the second is four times as long. */
  readonly retryMs: number;
  /** A rate limit that asks for more than this is an answer, not a wait. */
  readonly longestWaitMs: number;
  /** Of one request, from its start to its last byte. */
  readonly timeoutMs: number;
}

/** GitHub, as whoever asks it shares it. */
export interface GithubClient {
  readonly octokit: ReturnType<typeof getOctokit>;
  /** Sends requests and tells what they came to; rejects with a bug alone. */
  readonly ask: <T>(send: () => Promise<T>) => Promise<HostAnswer<T>>;
}

const RETRIES = 2;
const PACE: Pace = { retryMs: 1000, longestWaitMs: 90_000, timeoutMs: 60_000 };
/** What a retry does not change. Rate limits (403, 429) are the other plugin's. */
const FINAL = [400, 401, 403, 404, 406, 410, 413, 415, 422, 429, 451];

/**
 * The client. Its requests go to `url` alone, each with the token. A server that fails (5xx) or cannot be reached is asked three
 * times, a rate limit is waited for where that is short.
 */
export function openClient({ url, token, pace = {} }: ClientOptions): GithubClient {
  const { retryMs, longestWaitMs, timeoutMs } = { ...PACE, ...pace };
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    seconds * 1000 <= longestWaitMs && count < RETRIES;
  const octokit = getOctokit(
    token,
    {
      baseUrl: url.replace(/\/$/, ""),
      log: SILENT,
      request: { fetch: fetchWithin(timeoutMs) },
      retry: { retries: RETRIES, retryAfterBaseValue: retryMs, doNotRetry: FINAL },
      throttle: { id: url, onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    },
    retry,
    throttling,
  );
  return { octokit, ask: answerOf };
}

/** The toolkit's own, since it knows the runner's proxy. */
function fetchWithin(timeoutMs: number): typeof fetch {
  const send: typeof fetch = defaults.request?.fetch ?? fetch;
  return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}

/** A server's words are not ours to repeat: the client's own warnings quote URLs and bodies. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

async function answerOf<T>(send: () => Promise<T>): Promise<HostAnswer<T>> {
  try {
    return { kind: "found", value: await send() };
  } catch (error) {
    const refusal = graphqlFailure(error);
    if (refusal !== undefined) return { kind: "refused", failure: refusal, status: 200 };
    const status = statusOf(error);
    if (status === undefined) throw error;
    return { kind: "refused", failure: failureOf(status, error), status };
  }
}

/** `undefined`: no answer of a server's, so a bug of ours. Of a server that gave none the client says 500. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
}

/** GraphQL refuses with 200 and a word. */
function graphqlFailure(error: unknown): HostFailure | undefined {
  if (!(error instanceof Error && error.name === "GraphqlResponseError" && "errors" in error)) return undefined;
  const [first] = Array.isArray(error.errors) ? (error.errors as readonly unknown[]) : [];
  const type = typeof first === "object" && first !== null && "type" in first ? first.type : undefined;
  switch (type) {
    case "FORBIDDEN":
    case "INSUFFICIENT_SCOPES":
      return "forbidden";
    case "NOT_FOUND":
      return "not-found";
    case "RATE_LIMITED":
      return "rate-limited";
    default:
      return "invalid";
  }
}

function failureOf(status: number, error: unknown): HostFailure {
  const response = typeof error === "object" && error !== null && "response" in error ? error.response : undefined;
  if (response === undefined) return "unreachable";
  switch (status) {
    case 401:
      return "forbidden";
    case 403:
      return isLimit(error, response) ? "rate-limited" : "forbidden";
    case 404:
    case 409:
    case 410:
      return "not-found";
    case 422:
      return "invalid";
    case 429:
      return "rate-limited";
    default:
      return "failed";
  }
}

function isLimit(error: unknown, response: unknown): boolean {
  const headers = (response as { headers?: Readonly<Record<string, unknown>> }).headers ?? {};
  return (
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    (error instanceof Error && /\brate limit\b/i.test(error.message))
  );
}
