// Asks providers about keys: each key once, each host one question at a time, all within a bounded time.
import { setTimeout } from "node:timers/promises";
import type { AskedKey, KeyAnswer, UnknownReason, VerifyKeys } from "../model/verification.ts";
import type { Question, Reply, Transport } from "./transport.ts";
import type { Answer, Verifier } from "./verifier.ts";
import { VERIFIERS } from "./verifiers.ts";

export interface VerifyOptions {
  readonly transport: Transport;
  /** Ends all of it. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
}

interface Limits {
  readonly keys: number;
  readonly totalMs: number;
  /** Between two questions to one host. */
  readonly pauseMs: number;
}

const LIMITS: Limits = { keys: 200, totalMs: 60_000, pauseMs: 200 };
/** Hosts that are asked at one time. */
const AT_ONCE = 4;
/** A host that fails so often is asked no more. */
const MAX_FAILURES = 2;
/** What may stand in a header or a path as it is. */
const PLAIN_KEY = /^[\x21-\x7e]{1,4096}$/;
const PATH_KEY = /^[A-Za-z0-9:._-]{1,4096}$/;

const byRule: ReadonlyMap<string, Verifier> = new Map(
  VERIFIERS.flatMap((verifier) => verifier.rules.map((rule) => [rule, verifier] as const)),
);

/** See {@link VerifyKeys}. Only hosts of our own catalogue are asked, each about keys of its own provider. */
export function keyVerifier({ transport, signal, limits }: VerifyOptions): VerifyKeys {
  const { keys, totalMs, pauseMs } = { ...LIMITS, ...limits };
  return async (asked) => {
    const end = AbortSignal.any([AbortSignal.timeout(totalMs), ...(signal === undefined ? [] : [signal])]);
    const answers = new Map<string, KeyAnswer>();
    const lines = new Map<Verifier, AskedKey[]>();
    let count = 0;
    for (const one of asked) {
      const id = idOf(one);
      if (answers.has(id)) continue;
      const verifier = byRule.get(one.ruleId);
      answers.set(id, unknown("too-many"));
      if (verifier === undefined) answers.set(id, unknown("no-verifier"));
      else if (!(verifier.place.kind === "path" ? PATH_KEY : PLAIN_KEY).test(one.key))
        answers.set(id, unknown("odd-key"));
      else if (count < keys) {
        count++;
        const line = lines.get(verifier);
        if (line === undefined) lines.set(verifier, [one]);
        else line.push(one);
      }
    }
    const askHost = hostAsker(transport, end, pauseMs);
    const waiting = [...lines];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [verifier, line] = next;
        for (const one of line) answers.set(idOf(one), await answerFor(one.key, verifier, askHost));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return asked.map((one) => answers.get(idOf(one)) ?? unknown("no-verifier"));
  };
}

function idOf({ ruleId, key }: AskedKey): string {
  return `${ruleId}\0${key}`;
}

function unknown(reason: UnknownReason): KeyAnswer {
  return { state: "unknown", reason };
}

type AskHost = (question: Question) => Promise<Reply>;

/** One question at a time a host, with a pause between; one that is slowed down or unreachable is left alone. */
function hostAsker(transport: Transport, end: AbortSignal, pauseMs: number): AskHost {
  const last = new Map<string, Promise<unknown>>();
  const failures = new Map<string, number>();
  const closed = new Map<string, UnknownReason>();
  const askNow = async (question: Question): Promise<Reply> => {
    const { host } = question;
    const reason = end.aborted ? "time-is-up" : closed.get(host);
    if (reason !== undefined) return { kind: "failure", reason };
    const reply = await transport(question, end);
    if (reply.kind === "answer" && reply.status === 429) closed.set(host, "rate-limited");
    if (reply.kind === "failure") {
      const count = (failures.get(host) ?? 0) + 1;
      failures.set(host, count);
      if (count >= MAX_FAILURES) closed.set(host, reply.reason);
    }
    return reply;
  };
  return (question) => {
    const before = last.get(question.host);
    const reply =
      before === undefined ? askNow(question) : before.then(() => pause(pauseMs, end)).then(() => askNow(question));
    last.set(question.host, reply);
    return reply;
  };
}

/** Ends early, and as well, where all is to end: who asks next sees that. */
function pause(ms: number, end: AbortSignal): Promise<void> {
  return setTimeout(ms, undefined, { signal: end }).catch(() => undefined);
}

/** Of several regions one knows the key: all have to refuse it before it counts as revoked. */
async function answerFor(key: string, verifier: Verifier, askHost: AskHost): Promise<KeyAnswer> {
  let left: KeyAnswer = { state: "revoked" };
  for (const ask of verifier.asks) {
    const answer = judged(await askHost(questionOf(ask, key, verifier)), verifier);
    if (answer.state === "live") return answer;
    if (answer.state === "unknown") left = answer;
  }
  return left;
}

function questionOf(ask: string, key: string, { place, method, headers = {}, live, revoked }: Verifier): Question {
  const slash = ask.indexOf("/");
  const path = ask.slice(slash);
  const wantsText = [...live, ...revoked].some(({ says }) => says !== undefined);
  const base = { host: ask.slice(0, slash), path, method: method ?? "GET", headers, wantsText } as const;
  switch (place.kind) {
    case "header":
      return { ...base, headers: { ...headers, [place.name]: place.prefix + key } };
    case "basic": {
      const login = place.user === "key" ? `${key}:` : `${place.user}:${key}`;
      return { ...base, headers: { ...headers, authorization: `Basic ${Buffer.from(login).toString("base64")}` } };
    }
    case "path":
      return { ...base, path: path.replace("{key}", () => key) };
  }
}

function judged(reply: Reply, { live, revoked }: Verifier): KeyAnswer {
  if (reply.kind === "failure") return unknown(reply.reason);
  const { status } = reply;
  if (live.some((answer) => fits(answer, reply))) return { state: "live" };
  if (revoked.some((answer) => fits(answer, reply))) return { state: "revoked" };
  if (status === 429) return unknown("rate-limited");
  if (status >= 300 && status < 400) return unknown("redirect");
  return unknown(status === 401 && revoked.length === 0 ? "other-server" : "other-answer");
}

function fits({ status, says }: Answer, reply: { readonly status: number; readonly text: string }): boolean {
  return status === reply.status && (says === undefined || reply.text.includes(says));
}
