import type { RuleText } from "../../../model/rule.ts";
import { enclosing, inherited, isUncertain, settingOf } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { placesOf } from "../places.ts";

export const rule: NginxRule = {
  id: "nginx-server-tokens",
  family: "nginx",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "warn", existing: "off" },
  checklist: ["brute-force"],
  judge({ context, key }) {
    if (context.kind !== "server" && context.kind !== "http") return [];
    if (settingOf(context, "server_tokens") === "off" || isUncertain(context)) return [];
    const http = enclosing(context, "http")?.head?.name.at ?? key;
    return [{ subject: "", places: placesOf(inherited(context, "server_tokens"), http) }];
  },
  guard({ context }) {
    const [off] = inherited(context, "server_tokens").filter(({ args }) => args[0]?.value === "off");
    return off === undefined ? undefined : { places: placesOf([off], off.at) };
  },
};

export const texts: RuleText = {
  title: { en: "nginx tells its version", zh: "暴露 Nginx 版本号" },
  titles: { weakened: { en: "{where} tells the version of nginx again", zh: "{where} 重新暴露 Nginx 版本号" } },
  why: {
    en: "The version in every answer tells a scanner which known weaknesses to try.",
    zh: "每个响应都带上版本号，扫描器据此就知道该试哪些已知漏洞。",
  },
  fix: { en: "server_tokens off; in http", zh: "在 http 中加上 server_tokens off;" },
  messages: {
    default: {
      en: "{where} sends the version of nginx in its answers and error pages.",
      zh: "{where} 的响应头和错误页带有 Nginx 版本号。",
    },
    weakened: { en: "server_tokens off held for {where} before.", zh: "{where} 之前设置了 server_tokens off。" },
    ...relatedTexts,
  },
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens"],
};
