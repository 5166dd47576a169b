import type { RuleText } from "../../../model/rule.ts";
import type { NginxDirective } from "../../../parse/nginx-conf.ts";
import { inherited, isUncertain, type NginxContext, ownOf, settingOf } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import { refusesAll } from "../listens.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { isAcme, isAside, placesOf } from "../places.ts";

type Guarding = "list" | "login" | "both";

export const rule: NginxRule = {
  id: "nginx-acl-removed",
  family: "nginx",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "off" },
  checklist: ["access-control", "host", "brute-force"],
  followsRequests: true,
  // Only what a change takes away is told: an open server is what most are meant to be.
  judge({ context, key }) {
    if (context.kind === "if" || isUncertain(context) || isAcme(context) || answersNothing(context)) return [];
    const lacking = (["list", "login", "both"] as const).filter((kind) => !isGuarded(context, kind));
    return lacking.map((kind) => ({
      subject: kind,
      places: [openingOf(context, kind)?.at ?? key, key],
      exempt: true,
      // Health checks and files beside a page are let through on purpose more often than not.
      ...(context.kind === "location" && isAside(context) ? { weakenedGateAtMost: "warn" } : {}),
    }));
  },
  guard(base, { subject }, head) {
    const kind = subject as Guarding;
    if (!isGuarded(base.context, kind)) return undefined;
    // What else was lost is told by itself.
    if (kind === "both" && !(isGuarded(head.context, "list") && isGuarded(head.context, "login"))) return undefined;
    const names = NAMES[kind];
    const isOwn = ownOf(base.context, ...names).length > 0 || ownOf(head.context, ...names).length > 0;
    // What both have from around them is told there.
    if (!isOwn && base.context.kind !== "server") return undefined;
    if (head.context.kind === "server" && isMovedDown(head.context, kind)) return undefined;
    const guards = inherited(base.context, ...names);
    return { places: placesOf(guards.filter(isGuard), base.key), message: kind };
  },
};

const NAMES: Readonly<Record<Guarding, readonly string[]>> = {
  list: ["allow", "deny"],
  login: ["auth_basic", "auth_request", "auth_jwt"],
  both: ["satisfy"],
};

function isGuard({ name, args }: NginxDirective): boolean {
  return name.value !== "allow" && args[0]?.value !== "off";
}

function isGuarded(context: NginxContext, kind: Guarding): boolean {
  switch (kind) {
    case "list":
      return isClosed(inherited(context, "allow", "deny"));
    case "login":
      return NAMES.login.some((name) => {
        const value = settingOf(context, name);
        return value !== undefined && value !== "off";
      });
    case "both":
      return settingOf(context, "satisfy") !== "any" && isGuarded(context, "list") && isGuarded(context, "login");
  }
}

const EVERYONE = /^(?:all|0\.0\.0\.0\/0|::\/0|\[::\]\/0)$/;

/** Whoever is not listed is refused; the first line that fits decides. */
function isClosed(list: readonly NginxDirective[]): boolean {
  const last = list.find(({ args }) => EVERYONE.test(args[0]?.value ?? ""));
  return last?.name.value === "deny";
}

function answersNothing(context: NginxContext): boolean {
  return refusesAll(context) && ownOf(context, "return").length > 0;
}

/** The line of head that lets everyone in. */
function openingOf(context: NginxContext, kind: Guarding): NginxDirective | undefined {
  if (kind === "list")
    return inherited(context, "allow", "deny").find(
      ({ name, args }) => name.value === "allow" && EVERYONE.test(args[0]?.value ?? ""),
    );
  return inherited(context, ...NAMES[kind]).find(({ args }) => args[0]?.value === "off" || args[0]?.value === "any");
}

/** What the server had, each of its locations has now. */
function isMovedDown(server: NginxContext, kind: Guarding): boolean {
  const locations = server.children.filter((one) => one.kind === "location" && !isAcme(one));
  return locations.length > 0 && locations.every((one) => answersNothing(one) || isGuarded(one, kind));
}

export const texts: RuleText = {
  title: { en: "Access list opened", zh: "访问限制被放开" },
  titles: {
    list: { en: "{where} is open to every address now", zh: "{where} 现在对所有地址开放" },
    login: { en: "{where} asks for no password any more", zh: "{where} 不再要求密码" },
    both: { en: "Either address or password is enough for {where} now", zh: "{where} 现在地址或密码满足其一即可" },
  },
  why: {
    en: "What only some addresses or users reached, such as an admin page, now answers everyone who can reach the server.",
    zh: "原本只有部分地址或用户能访问的内容（例如管理后台），现在对所有能连上服务器的人开放。",
  },
  fix: {
    en: "Put allow, deny all and auth_basic back; let further addresses in one by one above deny all",
    zh: "恢复 allow、deny all 和 auth_basic，需要放行的地址逐条写在 deny all 之前",
  },
  messages: {
    default: { en: "{where} lets everyone in.", zh: "{where} 放行所有人。" },
    list: {
      en: "All but some addresses were refused at {where}; nothing refuses them now.",
      zh: "{where} 之前拒绝名单以外的地址，现在不再拒绝。",
    },
    login: { en: "{where} asked for a login before.", zh: "{where} 之前需要登录。" },
    both: {
      en: "{where} asked for an allowed address and a password; with satisfy any one of them is enough.",
      zh: "{where} 之前同时要求地址在名单内和密码正确，satisfy any 之后满足其一即可。",
    },
    weakened: { en: "{where} was not open to everyone before.", zh: "{where} 之前并不对所有人开放。" },
    ...relatedTexts,
  },
  references: [
    "https://nginx.org/en/docs/http/ngx_http_access_module.html",
    "https://nginx.org/en/docs/http/ngx_http_core_module.html#satisfy",
  ],
};
