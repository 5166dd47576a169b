import type { RuleText } from "../../../model/rule.ts";
import { isTrue, reachOf } from "../../../parse/compose-fields.ts";
import { isFromDefault } from "../../../parse/compose-interpolate.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import type { NginxDirective } from "../../../parse/nginx-conf.ts";
import { contextsIn, type NginxContext, ownOf } from "../../../parse/nginx-contexts.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import { placesOf as placesOfScalar } from "../../compose/places.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import { isInternal } from "../../config-mounts.ts";
import { type Listen, listensOf, refusesAll } from "../listens.ts";
import type { ContextUnit, NginxRule, NginxSite } from "../nginx-rule.ts";
import { isAcme, rootLocation, serves, valuesAt } from "../places.ts";

export const rule: NginxRule = {
  id: "nginx-plain-http",
  family: "nginx",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", newProject: "summary", weakened: "block", existing: "off" },
  checklist: ["https"],
  judge(unit) {
    const { context, site, key } = unit;
    if (context.kind !== "server") return [];
    const plain = plainListen(context);
    if (plain === "none" || !hasContent(context) || refusesAll(context) || redirectOf(context) !== undefined) return [];
    if ((!site.hasTlsServer && isInternal(site.services)) || !isPublished(plain, site)) return [];
    const places: readonly [Mark, ...Mark[]] = plain === "default" ? [key] : [valuesAt(plain.directive)];
    if (!context.isOpen) return [{ subject: "", places }];
    const filled = switchOf(unit);
    // What fills the template in may well redirect, or listen with TLS.
    if (filled === undefined || filled.unknown === true || isTrue(filled)) return [];
    const [first, ...rest] = placesOfScalar(filled);
    return [
      { subject: "", places: [first, ...rest, ...places], ...(isFromDefault(filled) ? { gateAtMost: "warn" } : {}) },
    ];
  },
  guard(unit) {
    const { context } = unit;
    if (context.kind !== "server") return undefined;
    const filled = context.isOpen ? switchOf(unit) : undefined;
    if (filled !== undefined && isTrue(filled)) return { places: placesOfScalar(filled) };
    const redirect = redirectOf(context);
    if (redirect !== undefined) return { places: [redirect.at] };
    const tls = listensOf(context).find(({ isTls }) => isTls);
    return tls !== undefined && plainListen(context) === "none" ? { places: [valuesAt(tls.directive)] } : undefined;
  },
};

/** nginx listens on port 80 when nothing is said. */
function plainListen(server: NginxContext): Listen | "default" | "none" {
  const listens = listensOf(server);
  if (listens.length === 0) return server.isOpen ? "none" : "default";
  return listens.find(({ isTls, isLocal }) => !isTls && !isLocal) ?? "none";
}

/** Where the services that mount the site publish other ports only, nobody comes to this one from outside. */
function isPublished(plain: Listen | "default", { services }: NginxSite): boolean {
  const ports = services.flatMap(({ service }) => service.ports).filter((port) => reachOf(port) !== "loopback");
  const number = plain === "default" ? 80 : Number(/(?:^|:)(\d{1,5})$/.exec(plain.address)?.[1]);
  const isKnown = ports.length > 0 && !Number.isNaN(number);
  return !isKnown || ports.some(({ target, lastTarget }) => number >= target && number <= lastTarget);
}

function hasContent(server: NginxContext): boolean {
  return contextsIn(server).some((context) => serves(context) && !isAside(context));
}

/** Challenges of a certificate authority have to be answered without TLS. */
function isAside(context: NginxContext): boolean {
  for (let one: NginxContext | undefined = context; one !== undefined; one = one.parent) if (isAcme(one)) return true;
  return false;
}

/** What sends whoever asks for `/` to HTTPS: in the server, in its first location, or in a condition on how it was asked. */
function redirectOf(server: NginxContext): NginxDirective | undefined {
  const root = rootLocation(server);
  const contexts = [server, ...(root === undefined ? [] : [root])];
  return [...contexts, ...contexts.flatMap(conditionsOf)].flatMap(({ own }) => own).find(isRedirect);
}

function conditionsOf({ children }: NginxContext): readonly NginxContext[] {
  return children.filter(
    ({ kind, head }) =>
      kind === "if" && /\$(?:scheme|https|host|http_x_forwarded_proto|server_port)/.test(head?.args[0]?.value ?? ""),
  );
}

function isRedirect({ name, args }: NginxDirective): boolean {
  const values = args.map(({ value }) => value);
  const [first = "", second = ""] = values;
  const target =
    name.value === "return" ? (/^30[12378]$/.test(first) ? second : first) : name.value === "rewrite" ? second : "";
  return /^https:|^\$redirect/.test(target);
}

/** Dify's entry point puts its HTTPS part into the server when this is true. */
function switchOf({ context, site }: ContextUnit): ScalarNode | undefined {
  if (!ownOf(context, "${HTTPS_CONFIG}").some(({ isPlaceholder }) => isPlaceholder === true)) return undefined;
  const [variable] = site.services.flatMap(({ service }) =>
    service.environment.filter(({ name }) => name === "NGINX_HTTPS_ENABLED"),
  );
  return variable?.scalar;
}

export const texts: RuleText = {
  title: { en: "Content served over HTTP", zh: "通过 HTTP 明文提供内容" },
  titles: {
    default: { en: "{where} serves content over plain HTTP", zh: "{where} 通过 HTTP 明文提供内容" },
    weakened: { en: "{where} serves content over plain HTTP now", zh: "{where} 现在通过 HTTP 明文提供内容" },
  },
  why: {
    en: "Logins, session cookies and prompts cross the network readable, and can be changed on the way.",
    zh: "登录密码、会话 Cookie 和提示词都以明文经过网络，中途还可能被篡改。",
  },
  fix: {
    en: "Serve with `listen 443 ssl` and leave to port 80 only: return 301 https://$host$request_uri;",
    zh: "用 `listen 443 ssl` 提供服务，80 端口只保留 return 301 https://$host$request_uri;",
  },
  messages: {
    default: {
      en: "{where} listens without TLS and does not send visitors to HTTPS.",
      zh: "{where} 未使用 TLS 监听，也没有跳转到 HTTPS。",
    },
    weakened: {
      en: "{where} was reached over HTTPS only, or sent visitors there.",
      zh: "{where} 之前只通过 HTTPS 访问，或会跳转到 HTTPS。",
    },
    ...relatedTexts,
  },
  references: [
    "https://nginx.org/en/docs/http/configuring_https_servers.html",
    "https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html",
  ],
};
