// How the loopback GitHub answers: the words that its handlers share.
import type { Facts, Told } from "./github-facts.ts";
import type { Operation } from "./github-openapi.ts";

export interface Call {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: Told;
  readonly example: () => Told;
}

export interface Answer {
  readonly status: number;
  readonly body?: Told;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer;

export function notFound(): Answer {
  return {
    status: 404,
    body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
  };
}

export function forbidden(): Answer {
  const message = "Resource not accessible by integration";
  return { status: 403, body: { message, documentation_url: "https://docs.github.com/rest", status: "403" } };
}

export function found(body: Told | undefined): Answer {
  return body === undefined ? notFound() : { status: 200, body };
}

/** One page of `all`, with GitHub's `link` header; never more than `most` in all. */
export function paged({ query, operation }: Call, facts: Facts, all: readonly Told[], most = Infinity): Answer {
  const [page, size] = pageOf(query);
  const told = all.slice(0, most);
  const isLast = page * size >= told.length;
  const next = new URLSearchParams(query);
  next.set("page", String(page + 1));
  const path = operation.template.replaceAll(/\{(\w+)\}/g, (_, name: string) => operation.params[name] ?? "");
  return {
    status: 200,
    body: told.slice((page - 1) * size, page * size),
    headers: isLast ? {} : { link: `<${facts.url}${path}?${next}>; rel="next"` },
  };
}

export function pageOf(query: URLSearchParams): readonly [page: number, size: number] {
  return [Number(query.get("page") ?? "1"), Math.min(100, Number(query.get("per_page") ?? "30"))];
}
