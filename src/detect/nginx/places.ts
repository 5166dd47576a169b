// Where findings of nginx's configuration are shown, and what kind of content a location has.
import type { Mark } from "../../parse/compose-source-text.ts";
import type { NginxDirective } from "../../parse/nginx-conf.ts";
import { type NginxContext, ownOf } from "../../parse/nginx-contexts.ts";
import { prefixPath } from "./units.ts";

/** The values of a directive; its name when it has none. */
export function valuesAt({ name, args }: NginxDirective): Mark {
  const [first] = args;
  return first === undefined ? name.at : { ...first.at, end: args.at(-1)?.at.end ?? first.at.end };
}

/** The places of several directives, the first one first; `otherwise` when there is none. */
export function placesOf(directives: readonly NginxDirective[], otherwise: Mark): readonly [Mark, ...Mark[]] {
  const [first = otherwise, ...rest] = directives.map(valuesAt);
  return [first, ...rest];
}

/** Files that browsers fetch beside a page, and what machines ask about a server's health. */
export function isAside(location: NginxContext): boolean {
  const words = (location.head?.args ?? []).map(({ value }) => value).join(" ");
  return (
    /favicon|robots\.txt|\/(?:static|assets|_next|css|js|img|images?|fonts?|media)(?:\/|$|\)|\|)|\\\.\(?[\w?:|\\]{0,200}(?:css|js|png|jpe?g|gif|svg|ico|woff2?|ttf)/i.test(
      words,
    ) || isHealth(words)
  );
}

function isHealth(words: string): boolean {
  return /(?:^|[/ ])(?:healthz?|health[-_]?check|livez?|readyz?|ping|status|nginx_status|stub_status|basic_status)\/?$/i.test(
    words,
  );
}

/** Where certificate authorities look for their own answer, which they do without TLS. */
export function isAcme({ head }: NginxContext): boolean {
  return (head?.args ?? []).some(({ value }) => value.includes("/.well-known/"));
}

const HANDLERS = ["proxy_pass", "fastcgi_pass", "uwsgi_pass", "grpc_pass", "scgi_pass"];
const CONTENT = [...HANDLERS, "root", "alias", "try_files"];

/** Passes requests on to an application. */
export function passesOn(context: NginxContext): boolean {
  return ownOf(context, ...HANDLERS).length > 0;
}

/** Answers with content of its own or of an application. */
export function serves(context: NginxContext): boolean {
  return ownOf(context, ...CONTENT).length > 0;
}

const rootOf = new WeakMap<NginxContext, { readonly location: NginxContext | undefined }>();

/** The location that answers what no other does, in `server`; looked for once, since each of its locations asks. */
export function rootLocation(server: NginxContext): NginxContext | undefined {
  const isRoot = (child: NginxContext): boolean => child.kind === "location" && prefixPath(child) === "/";
  const found = rootOf.get(server) ?? { location: server.children.find(isRoot) };
  rootOf.set(server, found);
  return found.location;
}
