import type { RuleText } from "../../../model/rule.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, isOff, isOn, type SettingJudge, settingBefore } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-cookie-insecure",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["https", "application"],
  judge: (service) => badSettings(service, bareCookie, true),
  guard: (base, found) => settingBefore(base, found, bareCookie),
};

const SECURE = /COOKIES?_SECURE|(?:^|_)SECURE_COOKIES?$/i;
const HTTP_ONLY = /COOKIES?_HTTP_?ONLY/i;
const SAME_SITE = /COOKIES?_SAME_?SITE|(?:^|_)SAME_?SITE(?:$|_)/i;

const bareCookie: SettingJudge = (name, value, service) => {
  if (SECURE.test(name)) return isOff(value) ? { values: { value } } : undefined;
  if (HTTP_ONLY.test(name)) return isOff(value) ? { message: "script", values: { value } } : undefined;
  if (!SAME_SITE.test(name) || value.toLowerCase() !== "none") return undefined;
  return isSecured(service) ? undefined : { message: "site", values: { value } };
};

const known = new WeakMap<Service, boolean>();

/** Whether a cookie of the service is Secure, or may be. */
function isSecured(service: Service): boolean {
  const isSecure = ({ name, scalar }: EnvironmentVariable): boolean =>
    SECURE.test(name) && (scalar === undefined || scalar.unknown === true || isOn(scalar.value));
  const found = known.get(service) ?? service.environment.some(isSecure);
  known.set(service, found);
  return found;
}

export const texts: RuleText = {
  title: { en: "Cookie without Secure or HttpOnly", zh: "Cookie 未启用 Secure 或 HttpOnly" },
  titles: {
    default: {
      en: "{name} lets cookies of service {service} travel in plain text",
      zh: "{name} 让服务 {service} 的 Cookie 可明文传输",
    },
    script: {
      en: "{name} shows cookies of service {service} to scripts",
      zh: "{name} 让脚本能读取服务 {service} 的 Cookie",
    },
    site: {
      en: "{name} sends cookies of service {service} along from any site",
      zh: "{name} 让任意网站的请求都带上服务 {service} 的 Cookie",
    },
    weakened: {
      en: "{name} no longer protects the cookies of service {service}",
      zh: "{name} 不再保护服务 {service} 的 Cookie",
    },
  },
  why: {
    en: "Who has the session cookie is logged in: over plain HTTP anyone on the way reads it, and without HttpOnly so does any injected script.",
    zh: "拿到会话 Cookie 就等于已登录：明文 HTTP 上途中的人能读到，没有 HttpOnly 时注入的脚本也能读到。",
  },
  fix: { en: "Serve HTTPS, then turn Secure and HttpOnly on", zh: "启用 HTTPS，再打开 Secure 和 HttpOnly" },
  messages: {
    default: {
      en: "`{name}: {value}` sends the session cookie over plain HTTP too.",
      zh: "`{name}: {value}` 会让会话 Cookie 也通过明文 HTTP 发送。",
    },
    script: {
      en: "`{name}: {value}` lets scripts in the page read the session cookie.",
      zh: "`{name}: {value}` 允许页面脚本读取会话 Cookie。",
    },
    site: {
      en: "`{name}: {value}` needs a cookie that is Secure, and nothing makes it so.",
      zh: "`{name}: {value}` 要求 Cookie 启用 Secure，但没有启用它的配置。",
    },
    weakened: {
      en: "{name} protected the cookie before, or left that to whoever deploys.",
      zh: "{name} 之前保护了 Cookie，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#cookies"],
};
