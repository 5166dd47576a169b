import type { RuleText } from "../../../model/rule.ts";
import type { NginxDirective } from "../../../parse/nginx-conf.ts";
import { inherited, type NginxContext, ownOf } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { isAcme, isAside, passesOn, placesOf } from "../places.ts";

export const rule: NginxRule = {
  id: "nginx-access-log-off",
  family: "nginx",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["log-audit", "logs"],
  judge({ context }) {
    if (!isJudged(context)) return [];
    const off = switchedOff(context);
    return off === undefined ? [] : [{ subject: "", places: placesOf([off], off.at) }];
  },
  guard({ context }) {
    const logs = inherited(context, "access_log");
    return logs.length === 0 || switchedOff(context) !== undefined
      ? undefined
      : { places: placesOf(logs, context.head?.at ?? (logs[0] as NginxDirective).at) };
  },
};

function isJudged(context: NginxContext): boolean {
  switch (context.kind) {
    case "http":
    case "server":
      return true;
    case "location":
      return (passesOn(context) || ownOf(context, "access_log").length === 0) && !isAside(context) && !isAcme(context);
    default:
      return false;
  }
}

/** The directive in force that stops the log; one that goes elsewhere as well does not. */
function switchedOff(context: NginxContext): NginxDirective | undefined {
  const logs = inherited(context, "access_log");
  const isOff = ({ args }: NginxDirective): boolean => /^(?:off|\/dev\/null)$/.test(args[0]?.value ?? "");
  // `off` at a level cancels all of that level.
  return logs.every(isOff) ? logs[0] : logs.find(({ args }) => args[0]?.value === "off");
}

export const texts: RuleText = {
  title: { en: "Access log off", zh: "访问日志被关闭" },
  titles: {
    default: { en: "{where} keeps no access log", zh: "{where} 不记录访问日志" },
    weakened: { en: "{where} keeps no access log any more", zh: "{where} 不再记录访问日志" },
  },
  why: {
    en: "After a break-in nothing tells who called what, and guessed passwords go unnoticed.",
    zh: "出事之后查不到谁访问过什么，密码被暴力尝试也无人察觉。",
  },
  fix: {
    en: "Drop access_log off; switch the log off only for static files and health checks",
    zh: "去掉 access_log off，只对静态文件和健康检查关闭日志",
  },
  messages: {
    default: { en: "Requests to {where} leave no trace.", zh: "对 {where} 的请求不留任何记录。" },
    weakened: { en: "Requests to {where} were logged before.", zh: "对 {where} 的请求之前有日志记录。" },
    ...relatedTexts,
  },
  references: ["https://nginx.org/en/docs/http/ngx_http_log_module.html#access_log"],
};
