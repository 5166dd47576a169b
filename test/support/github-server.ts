// A GitHub on the loopback: its REST and GraphQL API over a real repository, each request and each answer held against GitHub's own
// description. Both layouts are served: `/…` (github.com) and `/api/v3/…` (GitHub Enterprise Server), each below PREFIX too.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isGitRequest, serveGit } from "./git-http.ts";
import { type Answer, type Call, forbidden, found, type Handler, notFound, paged, pageOf } from "./github-answers.ts";
import { type Conversation, conversation } from "./github-conversation.ts";
import {
  diffEntries,
  type Facts,
  factsOf,
  fileContent,
  gitBlob,
  gitCommit,
  gitTree,
  type Limits,
  type Pull,
  repositoryCommits,
  type Told,
} from "./github-facts.ts";
import { answerViolations, exampleOf, graphqlViolations, operationOf, requestViolations } from "./github-openapi.ts";
import type { Repository } from "./repo.ts";

/** Answers requests whose `METHOD PATH` matches with a failure, as often as told. */
export interface Failure {
  readonly on: RegExp;
  readonly status: number;
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

export interface ServerOptions {
  /** OWNER/NAME */
  readonly fullName?: string;
  readonly pulls?: readonly Pull[];
  readonly limits?: Partial<Limits>;
  /** Whether the token may write; a fork's and Dependabot's may not. */
  readonly readOnly?: boolean;
  /** Mutations that the token may not send, though it may write. */
  readonly refusedMutations?: readonly string[];
  readonly failures?: readonly Failure[];
  /** The only token that is let in; without one any is, none too. */
  readonly token?: string;
  /** Folder below which git finds `fullName`, to be served over HTTP. Absent: this server has the API alone. */
  readonly gitRoot?: string;
}

export interface ServedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

export interface GithubServer {
  /** For GITHUB_API_URL, without a slash at its end. */
  readonly url: string;
  /** The same of a GitHub Enterprise Server. */
  readonly enterpriseUrl: string;
  readonly requests: readonly ServedRequest[];
  /** What broke GitHub's description or its documented limits; a test ends with none. */
  readonly violations: readonly string[];
  /** What was said on the pull requests. */
  readonly said: Conversation;
  fail(failure: Failure): void;
  close(): Promise<void>;
}

/** Where a proxy may have put the whole of it. */
export const PREFIX = "/behind/a/proxy";
const LIMITS: Limits = { files: 3000, tree: 100_000, patch: 1 << 20 };

/** Serves `repository` until it is closed. */
export async function githubServer(repository: Repository, options: ServerOptions = {}): Promise<GithubServer> {
  const failures = (options.failures ?? []).map((failure) => ({ ...failure, left: failure.times ?? Infinity }));
  const requests: ServedRequest[] = [];
  const violations: string[] = [];
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const facts = factsOf(repository, url, options.fullName ?? "example/stack", { ...LIMITS, ...options.limits });
  const mayNot = (mutation: string): boolean =>
    options.readOnly === true || options.refusedMutations?.includes(mutation) === true;
  const said = conversation(facts, options.pulls ?? [], violations, mayNot);
  const handlers: Readonly<Record<string, Handler>> = {
    ...objectHandlers(facts, options.pulls ?? []),
    ...said.handlers,
  };

  const answer = async (
    method: string,
    path: string,
    query: URLSearchParams,
    body: Told,
  ): Promise<[string, Answer]> => {
    if (method === "POST" && path === "/graphql") {
      violations.push(...(await graphqlViolations(String(body?.query ?? ""))));
      return ["graphql", said.graphql(body)];
    }
    const operation = operationOf(method, path);
    if (operation === undefined) {
      violations.push(`${method} ${path} is no operation of GitHub's`);
      return ["?", notFound()];
    }
    violations.push(...requestViolations(operation, query, body));
    if (options.readOnly === true && method !== "GET") return [operation.id, forbidden()];
    const handler = handlers[operation.id];
    const { owner, repo } = operation.params;
    if (handler === undefined) violations.push(`the test's server knows no ${operation.id}`);
    const ours = `${owner}/${repo}` === facts.fullName;
    const told =
      handler === undefined || !ours
        ? notFound()
        : handler({ operation, query, body, example: () => exampleOf(operation) });
    violations.push(...answerViolations(operation, told.status, told.body));
    return [operation.id, told];
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    const path = pathname.replace(PREFIX, "").replace(/^\/api(?:\/v3)?(?=\/)/, "");
    const method = request.method ?? "GET";
    const bytes = await bytesOf(request);
    if (isGitRequest(path) && options.gitRoot !== undefined) {
      const room = {
        root: options.gitRoot,
        env: repository.env,
        ...(options.token === undefined ? {} : { token: options.token }),
      };
      const status = await serveGit(request, bytes, response, room);
      requests.push({ method, path, operation: "git", status, body: undefined });
      return;
    }
    const body = bytes.length === 0 || isGitRequest(path) ? undefined : (JSON.parse(bytes.toString("utf8")) as Told);
    const planned = failures.find(({ on, left }) => left > 0 && on.test(`${method} ${path}`));
    let told: [string, Answer];
    if (planned !== undefined) {
      planned.left--;
      told = [
        "failure",
        { status: planned.status, headers: planned.headers ?? {}, body: { message: planned.message ?? "failed" } },
      ];
    } else if (isGitRequest(path)) {
      told = ["git", { status: 404 }];
    } else if (options.token !== undefined && !isTold(request, options.token)) {
      told = ["unauthorized", { status: 401, body: { message: "Bad credentials" } }];
    } else told = await answer(method, path, searchParams, body);
    const [operation, { status, headers = {}, body: out }] = told;
    requests.push({
      method,
      path: `${path}${searchParams.size > 0 ? `?${searchParams}` : ""}`,
      operation,
      status,
      body,
    });
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(out === undefined ? undefined : JSON.stringify(out));
  };

  return {
    url,
    enterpriseUrl: `${url}/api/v3`,
    requests,
    violations,
    said,
    fail: (failure) => failures.push({ ...failure, left: failure.times ?? Infinity }),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function isTold({ headers }: IncomingMessage, token: string): boolean {
  return headers.authorization === `token ${token}` || headers.authorization === `Bearer ${token}`;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What GitHub knows of commits, trees and contents, and of a pull request's own. */
function objectHandlers(facts: Facts, pulls: readonly Pull[]): Readonly<Record<string, Handler>> {
  const ofPull = ({ operation }: Call): Pull | undefined =>
    pulls.find(({ number }) => String(number) === operation.params.pull_number);
  const range = (base: string, head: string): { merge: string; commits: readonly string[] } | undefined => {
    const merge = facts.text("merge-base", base, head);
    if (merge === undefined) return undefined;
    const listed = facts.text("rev-list", "--reverse", "--date-order", head, `^${base}`) ?? "";
    return { merge, commits: listed.split("\n").filter((line) => line !== "") };
  };
  return {
    "git/get-commit": ({ operation, example }) => found(gitCommit(facts, operation.params.commit_sha ?? "", example())),
    "git/get-tree": ({ operation, query }) =>
      found(gitTree(facts, operation.params.tree_sha ?? "", query.has("recursive"))),
    "git/get-blob": ({ operation, example }) => found(gitBlob(facts, operation.params.file_sha ?? "", example())),
    "repos/get-content": ({ operation, query, example }) =>
      found(fileContent(facts, query.get("ref") ?? "main", operation.params.path ?? "", example())),
    "repos/compare-commits-with-basehead": ({ operation, query, example }) => {
      const [base = "", head = ""] = (operation.params.basehead ?? "").split("...");
      const between = range(base, head);
      if (between === undefined) return notFound();
      const told = example();
      const [own, merge] = repositoryCommits(facts, [base, between.merge], told.commits[0]);
      const [page, size] = query.has("page") || query.has("per_page") ? pageOf(query) : [1, 250];
      return found({
        ...told,
        status: "ahead",
        ahead_by: between.commits.length,
        total_commits: between.commits.length,
        base_commit: own,
        merge_base_commit: merge ?? own,
        commits: repositoryCommits(facts, between.commits.slice((page - 1) * size, page * size), told.commits[0]),
        files: page === 1 ? diffEntries(facts, between.merge, head).slice(0, 300) : [],
      });
    },
    "pulls/list-files": (call) => {
      const pull = ofPull(call);
      const between = pull === undefined ? undefined : range(pull.base, pull.head);
      if (pull === undefined || between === undefined) return notFound();
      return paged(call, facts, diffEntries(facts, between.merge, pull.head), facts.limits.files);
    },
    "pulls/list-commits": (call) => {
      const pull = ofPull(call);
      const between = pull === undefined ? undefined : range(pull.base, pull.head);
      if (between === undefined) return notFound();
      const [example] = call.example();
      return paged(call, facts, repositoryCommits(facts, between.commits, example), 250);
    },
    // Without the teams of the description's own example, which the description would not let pass.
    "pulls/list": (call) => {
      const [example] = call.example();
      const [owner = ""] = facts.fullName.split("/");
      const labelOf = ({ fork = owner, branch, head }: Pull): string => `${fork}:${branch ?? head}`;
      const wanted = call.query.get("head");
      const sideOf = (ref: string, side: Told): Told => ({ ...side, ref, sha: facts.text("rev-parse", ref) });
      const all = pulls
        .filter((pull) => wanted === null || labelOf(pull) === wanted)
        .map((pull) => ({
          ...example,
          requested_teams: [],
          number: pull.number,
          user: { ...example.user, login: pull.author ?? example.user.login },
          base: sideOf(pull.base, example.base),
          head: { ...sideOf(pull.head, example.head), label: labelOf(pull) },
        }));
      return paged(call, facts, all);
    },
    "pulls/get": (call) => {
      const pull = ofPull(call);
      if (pull === undefined) return notFound();
      const told = call.example();
      const sideOf = (ref: string, side: Told): Told => ({ ...side, ref, sha: facts.text("rev-parse", ref) });
      return found({
        ...told,
        requested_teams: [],
        number: pull.number,
        user: { ...told.user, login: pull.author ?? told.user.login },
        base: sideOf(pull.base, told.base),
        head: sideOf(pull.head, told.head),
      });
    },
  };
}
