// What stands before a stack: certificates, headers, lists of who may come, and how often.
import { type CaddyBlock, parseCaddyfile } from "../../parse/caddyfile.ts";
import { reachOf } from "../../parse/compose-fields.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { type Mark, readSource } from "../../parse/compose-source-text.ts";
import { contextsIn, type NginxContext, ownOf } from "../../parse/nginx-contexts.ts";
import { isExampleName, serverConfigKind } from "../../parse/path-class.ts";
import type { Found } from "../compose/compose-rule.ts";
import { isPublic } from "../compose/exposure.ts";
import { projectKeys } from "../compose/places.ts";
import { rule as noTls } from "../compose/rules/compose-no-tls.ts";
import { isTlsServer, listensOf } from "../nginx/listens.ts";
import type { NginxSite } from "../nginx/nginx-rule.ts";
import { valuesAt } from "../nginx/places.ts";
import { type Observation, observed, type Stack } from "./observation.ts";

export function entranceSeen(stack: Stack): readonly Observation[] {
  const sites = stack.sites.filter(({ path }) => !isExampleName(path));
  const ofServers = [...sites.flatMap(siteSeen), ...stack.paths.flatMap((path) => caddySeen(path, stack))];
  const hasTls = ofServers.some(({ message }) => message === "tls-server" || message === "caddy-tls");
  return [...ofServers, ...stack.projects.flatMap((project) => tlsSeen(project, stack, hasTls))];
}

/** What the rule about TLS takes as speaking it: a published 443 says so only where the configuration behind it is here. */
function tlsSeen(project: ComposeProject, { snapshot }: Stack, hasTls: boolean): readonly Observation[] {
  const judged = { project, snapshot };
  const found: Found = { subject: "", places: projectKeys(project) };
  const services = [...project.services.values()];
  if (!services.some((service) => isPublic(service) || service.ports.length > 0)) return [];
  const place = noTls.guard?.(judged, found, { head: judged, services: new Map() })?.places[0];
  if (place === undefined) return [];
  const owner = services.find(({ ports }) => ports.some(({ at }) => at === place));
  if (owner === undefined) return [observed({ https: "holds", "external-api-keys": "hint" }, "tls", place)];
  const isReached = owner.ports.some((port) => port.at === place && reachOf(port) === "public");
  if (!isReached || hasTls) return [];
  return [observed({ https: "part" }, "tls-port", place, { service: owner.name })];
}

const LOGINS = ["auth_basic", "auth_request", "auth_jwt"] as const;

/** One of each kind a site is enough to show it. */
function siteSeen({ tree, path }: NginxSite): readonly Observation[] {
  const seen = new Map<string, Observation>();
  const add = (one: Observation): void => {
    if (!seen.has(one.message)) seen.set(one.message, one);
  };
  for (const context of contextsIn(tree.root)) {
    if (isTlsServer(context)) {
      const at = listensOf(context).find(({ isTls }) => isTls)?.directive.at;
      if (at !== undefined) add(observed({ https: "holds" }, "tls-server", at, { file: path }));
    }
    for (const header of ownOf(context, "add_header", "more_set_headers"))
      if (header.args.some(({ value }) => /^["']?strict-transport-security/i.test(value)))
        add(observed({ https: "holds" }, "hsts", header.at, { file: path }));
    for (const limit of ownOf(context, "limit_req", "limit_conn"))
      add(observed({ "brute-force": "holds", "external-api-keys": "holds" }, "rate-limit", limit.at, { file: path }));
    for (const login of ownOf(context, ...LOGINS))
      if (login.args[0]?.value !== "off")
        add(
          observed({ "access-control": "holds", "brute-force": "holds" }, "proxy-login", valuesAt(login), {
            file: path,
          }),
        );
    const list = denied(context);
    if (list !== undefined)
      add(
        observed({ "access-control": "holds", host: "holds", "brute-force": "holds" }, "allow-list", list, {
          file: path,
        }),
      );
    for (const log of ownOf(context, "access_log"))
      if (log.args[0] !== undefined && log.args[0].value !== "off")
        add(observed({ "log-audit": "part", logs: "part" }, "access-log", valuesAt(log), { file: path }));
  }
  return [...seen.values()];
}

/** Whoever is not listed is refused, where some are listed: a location that nobody may ask for is no list. */
function denied(context: NginxContext): Mark | undefined {
  const allowed = ownOf(context, "allow").find(({ args }) => args[0]?.value !== "all");
  const refused = ownOf(context, "deny").some(({ args }) => args[0]?.value === "all");
  return allowed !== undefined && refused ? valuesAt(allowed) : undefined;
}

/** Caddy gets a certificate for whatever name it serves unless it is told otherwise. */
function caddySeen(path: string, { snapshot }: Stack): readonly Observation[] {
  if (serverConfigKind(path) !== "caddy" || isExampleName(path)) return [];
  const text = readSource(snapshot, path);
  if (text === undefined || text.view.binary) return [];
  const { blocks } = parseCaddyfile(text);
  if (blocks.some(isSwitchedOff)) return [];
  const site = blocks
    .filter(({ kind }) => kind === "site")
    .flatMap(({ names }) => names)
    .find(({ value }) => !/^http:|^:|^localhost\b|^127\.|:80$/.test(value));
  return site === undefined ? [] : [observed({ https: "holds" }, "caddy-tls", site.at, { file: path })];
}

function isSwitchedOff({ kind, directives }: CaddyBlock): boolean {
  return (
    kind === "global" && directives.some(({ name, args }) => name.value === "auto_https" && args[0]?.value === "off")
  );
}
