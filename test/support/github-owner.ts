// A GitHub on the loopback that has an owner with many repositories: the lists of its API, held against GitHub's own description, and
// git over HTTP.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isGitRequest, serveGit } from "./git-http.ts";
import { pageOf } from "./github-answers.ts";
import type { Told } from "./github-facts.ts";
import { answerViolations, exampleOf, type Operation, operationOf, requestViolations } from "./github-openapi.ts";

/** As GitHub tells of it. `size` in KiB. */
export interface OwnedRepository {
  readonly full_name: string;
  readonly size: number;
  readonly pushed_at?: string | null;
  readonly archived?: boolean;
  readonly fork?: boolean;
  readonly private?: boolean;
}

/** What is sent in the place of an answer. */
export interface Instead {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
  /** The connection ends before all of the text that is promised. */
  readonly cut?: boolean;
}

export interface OwnerOptions {
  readonly owner: string;
  readonly type: "Organization" | "User";
  readonly repositories: readonly OwnedRepository[];
  readonly token: string;
  /** Whose token it is; absent: a job's own, which is nobody's. */
  readonly login?: string;
  /** Those that the API says there are, where it lists others. */
  readonly counts?: { readonly public_repos?: number; readonly owned_private_repos?: number };
  /** Called for each request with its path and query. */
  readonly instead?: (path: string) => Instead | undefined;
  /** The folder of the bare repositories, as OWNER/NAME. */
  readonly git?: {
    readonly root: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Called with the path when somebody asks what there is. */
    readonly asked?: (path: string) => void;
  };
}

export interface OwnerServer {
  readonly url: string;
  /** Paths with their queries, in order. */
  readonly requests: readonly string[];
  readonly violations: readonly string[];
  close(): Promise<void>;
}

export async function ownerServer(options: OwnerOptions): Promise<OwnerServer> {
  const requests: string[] = [];
  const violations: string[] = [];
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams, search } = new URL(request.url ?? "/", url);
    if (isGitRequest(pathname) && options.git !== undefined) {
      if (pathname.endsWith("/info/refs")) options.git.asked?.(pathname);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await serveGit(request, Buffer.concat(chunks), response, { ...options.git, token: options.token });
      return;
    }
    const path = `${pathname.replace(/^\/api\/v3(?=\/)/, "")}${search}`;
    requests.push(path);
    const instead = options.instead?.(path);
    if (instead !== undefined) return sendInstead(response, instead);
    const [status, headers, body] = answerTo(request, path.replace(/\?.*/, ""), searchParams);
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(JSON.stringify(body));
  };

  const answerTo = (
    { headers, method = "" }: IncomingMessage,
    path: string,
    query: URLSearchParams,
  ): readonly [number, Readonly<Record<string, string>>, Told] => {
    if (headers.authorization !== `token ${options.token}`) return [401, {}, { message: "Bad credentials" }];
    const operation = operationOf(method, path);
    if (operation === undefined) {
      violations.push(`${method} ${path} is no operation of GitHub's`);
      return [404, {}, { message: "Not Found" }];
    }
    violations.push(...requestViolations(operation, query, undefined));
    const [status, body] = answered(operation, options);
    const isList = Array.isArray(body);
    const [page, size] = pageOf(query);
    const told = isList ? body.slice((page - 1) * size, page * size) : body;
    violations.push(...answerViolations(operation, status, told));
    const isLast = !isList || page * size >= body.length;
    return [status, isLast ? {} : { link: `<https://elsewhere.example/>; rel="next"` }, told];
  };

  return {
    url,
    requests,
    violations,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function sendInstead(response: ServerResponse, { status = 200, headers, text, cut = false }: Instead): void {
  const length = Buffer.byteLength(text) + (cut ? 100 : 0);
  response.writeHead(status, { "content-type": "application/json", "content-length": length, ...headers });
  if (cut) response.write(text, () => response.destroy());
  else response.end(text);
}

function answered(operation: Operation, options: OwnerOptions): readonly [number, Told] {
  const { owner, type, login } = options;
  const example = (): Told => exampleOf(operation);
  const isOwner = Object.values(operation.params).every((value) => value.toLowerCase() === owner.toLowerCase());
  const seen = options.repositories.filter((one) => one.private !== true);
  const counts = {
    public_repos: seen.length,
    owned_private_repos: options.repositories.length - seen.length,
    ...options.counts,
  };
  switch (operation.id) {
    case "users/get-by-username":
      return isOwner ? [200, { ...example(), login: owner, type, public_repos: counts.public_repos }] : missing();
    case "users/get-authenticated":
      return login === undefined
        ? [403, { message: "Resource not accessible by integration" }]
        : [200, { ...example(), login, ...counts }];
    case "orgs/get":
      return isOwner && type === "Organization"
        ? [200, { ...example(), archived_at: null, login: owner, ...counts }]
        : missing();
    case "repos/list-for-org":
    case "repos/list-for-authenticated-user":
      return isOwner ? [200, listOf(example(), options.repositories)] : missing();
    case "repos/list-for-user":
      return isOwner ? [200, listOf(example(), seen)] : missing();
    default:
      return missing();
  }
}

function missing(): readonly [number, Told] {
  return [404, { message: "Not Found" }];
}

function listOf(example: Told, repositories: readonly OwnedRepository[]): Told {
  return repositories.map((one) => ({
    ...example[0],
    ...{ archived: false, fork: false, private: false, pushed_at: "2026-11-01T00:00:00Z" },
    ...one,
  }));
}
