import type { RuleText } from "../../../model/rule.ts";
import { contextsIn, inherited, isUncertain, type NginxContext, ownOf } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { Found } from "../../found.ts";
import { refusesAll } from "../listens.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { placesOf } from "../places.ts";

const LIMITS = ["limit_req", "limit_conn"] as const;

export const rule: NginxRule = {
  id: "nginx-no-rate-limit",
  family: "nginx",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "block", existing: "off" },
  checklist: ["external-api-keys", "brute-force"],
  followsRequests: true,
  judge({ context, key }) {
    if ((context.kind !== "server" && context.kind !== "location") || isUncertain(context)) return [];
    if (ownOf(context, "return").length > 0 || refusesAll(context)) return [];
    const lost: Found[] = LIMITS.filter((name) => inherited(context, name).length === 0).map((name) => ({
      subject: name,
      places: [key],
      exempt: true,
      values: { limit: name },
    }));
    const isBare = context.kind === "server" && contextsIn(context).every((one) => !hasLimit(one));
    return isBare ? [...lost, { subject: "", places: [key] }] : lost;
  },
  guard(base, { subject }, head) {
    const own = ownOf(base.context, subject);
    // One that came from around the location is told there.
    const limits = own.length > 0 || base.context.kind === "server" ? inherited(base.context, subject) : [];
    if (subject === "" || limits.length === 0 || head.context.kind === "if") return undefined;
    const isMovedDown = head.context.kind === "server" && everyLocation(head.context, subject);
    return isMovedDown ? undefined : { places: placesOf(limits, base.key) };
  },
};

function hasLimit(context: NginxContext): boolean {
  return LIMITS.some((name) => inherited(context, name).length > 0);
}

/** The limit of the server became one of each of its locations. */
function everyLocation(server: NginxContext, name: string): boolean {
  const locations = server.children.filter(({ kind }) => kind === "location");
  return locations.length > 0 && locations.every((one) => inherited(one, name).length > 0);
}

export const texts: RuleText = {
  title: { en: "No rate limit", zh: "未限流" },
  titles: {
    default: { en: "{where} limits no requests", zh: "{where} 未限流" },
    weakened: { en: "{where} lost its {limit}", zh: "{where} 失去了 {limit} 限流" },
  },
  why: {
    en: "Passwords can be guessed as fast as the server answers, and one client can use up what costs money behind it.",
    zh: "攻击者可以不受限制地猜密码，单个客户端也能耗尽后端按量计费的资源。",
  },
  fix: {
    en: "limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m; in http and limit_req zone=login burst=5; at the login, /console/api/login for Dify",
    zh: "在 http 中写 limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;，在登录接口（Dify 为 /console/api/login）写 limit_req zone=login burst=5;",
  },
  messages: {
    default: {
      en: "Neither {where} nor a location of it has limit_req or limit_conn.",
      zh: "{where} 及其所有 location 都没有 limit_req 或 limit_conn。",
    },
    weakened: { en: "Requests to {where} were held by {limit} before.", zh: "对 {where} 的请求之前受 {limit} 限制。" },
    ...relatedTexts,
  },
  references: ["https://nginx.org/en/docs/http/ngx_http_limit_req_module.html"],
};
