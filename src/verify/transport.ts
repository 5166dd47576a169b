// One request over TLS to an address that was looked at before: never to another one, never along a redirect.
import { lookup } from "node:dns/promises";
import { request as plainRequest } from "node:http";
import { Agent, request } from "node:https";
import type { Socket } from "node:net";
import { connect as tlsConnect } from "node:tls";
import type { UnknownReason } from "../model/verification.ts";
import { isPublicAddress } from "./public-address.ts";

export interface Question {
  readonly host: string;
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the answer's text is needed. */
  readonly wantsText: boolean;
}

/** `text` is empty unless it was wanted. */
export type Reply =
  | { readonly kind: "answer"; readonly status: number; readonly text: string }
  | { readonly kind: "failure"; readonly reason: UnknownReason };

/** Asks one question. Never throws. */
export type Transport = (question: Question, signal: AbortSignal) => Promise<Reply>;

/** What a test puts in the place of the internet; the checks stay. */
export interface Network {
  resolve(host: string): Promise<readonly string[]>;
  /** Where a connection to a checked address goes. */
  dial(address: string): { readonly host: string; readonly port: number };
  readonly ca?: string;
}

export interface TransportOptions {
  /** An HTTP proxy that the user named for this. The proxy resolves the names then. */
  readonly proxy?: URL;
  readonly timeoutMs?: number;
  readonly network?: Network;
}

const TIMEOUT_MS = 10_000;
const MAX_TEXT_BYTES = 64 * 1024;
const MAX_HEADER_BYTES = 32 * 1024;

const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: (address) => ({ host: address, port: 443 }),
};

export function tlsTransport({ proxy, timeoutMs = TIMEOUT_MS, network = INTERNET }: TransportOptions = {}): Transport {
  return async (question, signal) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, timeout]);
    try {
      if (proxy !== undefined) return await askThrough(proxy, question, network, either);
      const address = await addressOf(question.host, network, either);
      if (typeof address !== "string") return address;
      return await ask(question, { ...network.dial(address), ...caOf(network) }, either);
    } catch (error) {
      return { kind: "failure", reason: signal.aborted ? "time-is-up" : timeout.aborted ? "timeout" : reasonOf(error) };
    }
  };
}

/** A public address of the host. */
async function addressOf(host: string, network: Network, signal: AbortSignal): Promise<string | Reply> {
  const addresses = await within(
    network.resolve(host).catch(() => []),
    signal,
  );
  const address = addresses.find(isPublicAddress);
  if (address !== undefined) return address;
  return { kind: "failure", reason: addresses.length === 0 ? "no-address" : "private-address" };
}

type Way = { readonly ca?: string } & (
  | { readonly host: string; readonly port: number }
  | { readonly createConnection: () => ReturnType<typeof tlsConnect> }
);

function ask({ host, path, method, headers, wantsText }: Question, way: Way, signal: AbortSignal): Promise<Reply> {
  return new Promise((done, fail) => {
    const asked = request({
      ...way,
      path,
      method,
      headers: { "user-agent": "stackgate", accept: "application/json", ...headers, host },
      servername: host,
      // Nothing in the environment makes it milder, and nothing of one connection serves another.
      rejectUnauthorized: true,
      ...("createConnection" in way ? {} : { agent: new Agent({ keepAlive: false, maxCachedSessions: 0 }) }),
      maxHeaderSize: MAX_HEADER_BYTES,
      signal,
    });
    asked.once("error", fail);
    asked.once("response", (response) => {
      const status = response.statusCode ?? 0;
      if (!wantsText || isRedirect(status)) {
        done({ kind: "answer", status, text: "" });
        asked.destroy();
        return;
      }
      const parts: Buffer[] = [];
      let size = 0;
      const end = (): void => {
        const text = Buffer.concat(parts).subarray(0, MAX_TEXT_BYTES).toString("latin1");
        done({ kind: "answer", status, text });
        asked.destroy();
      };
      response.on("data", (part: Buffer) => {
        parts.push(part);
        size += part.length;
        if (size >= MAX_TEXT_BYTES) end();
      });
      response.once("end", end);
      response.once("error", fail);
    });
    asked.end();
  });
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** A tunnel through the proxy; TLS goes from here to the provider, so the proxy sees no key. */
async function askThrough(proxy: URL, question: Question, network: Network, signal: AbortSignal): Promise<Reply> {
  const socket = await tunnel(proxy, question.host, signal);
  const createConnection = (): ReturnType<typeof tlsConnect> =>
    tlsConnect({ socket, servername: question.host, rejectUnauthorized: true, ...caOf(network) });
  return ask(question, { createConnection }, signal).finally(() => socket.destroy());
}

function tunnel(proxy: URL, host: string, signal: AbortSignal): Promise<Socket> {
  return new Promise((done, fail) => {
    const { username, password } = proxy;
    const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
    const asked = plainRequest({
      host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
      port: proxy.port === "" ? 80 : Number(proxy.port),
      method: "CONNECT",
      path: `${host}:443`,
      headers: { host: `${host}:443`, ...(username === "" ? {} : { "proxy-authorization": `Basic ${login}` }) },
      agent: false,
      signal,
    });
    asked.once("error", fail);
    asked.once("response", (response) => {
      response.destroy();
      fail(new Error("the proxy refused"));
    });
    asked.once("connect", (response, socket) => {
      if (response.statusCode === 200) return done(socket as Socket);
      socket.destroy();
      fail(new Error("the proxy refused"));
    });
    asked.end();
  });
}

function caOf({ ca }: Network): { ca?: string } {
  return ca === undefined ? {} : { ca };
}

/** Of an error nothing is told but its kind: its text may hold what was asked. */
function reasonOf(error: unknown): UnknownReason {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/.test(
    code,
  )
    ? "certificate"
    : "unreachable";
}

function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    if (signal.aborted) fail(signal.reason);
    signal.addEventListener("abort", () => fail(signal.reason), { once: true });
    work.then(done, fail);
  });
}
