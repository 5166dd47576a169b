import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, type SettingJudge, settingBefore } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-cors-wildcard",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["application"],
  judge: (service) =>
    badSettings(service, allowsEveryOrigin, true).map((one) =>
      // Dify ships the default; who writes it down opens the console on purpose.
      one.subject.startsWith("CONSOLE_") && one.gateAtMost === undefined ? { ...one, severity: "high" } : one,
    ),
  guard: (base, found) => settingBefore(base, found, allowsEveryOrigin),
};

/** Headers and methods may be any: only the origin decides who asks. */
const allowsEveryOrigin: SettingJudge = (name, value) => {
  if (!/cors/i.test(name) || /header|method|max_?age|credential/i.test(name)) return undefined;
  return value.split(/[\s,;[\]"']/).includes("*") ? {} : undefined;
};

export const texts: RuleText = {
  title: { en: "CORS open to any origin", zh: "CORS 对任意来源开放" },
  titles: {
    default: { en: "{name} of service {service} allows any origin", zh: "服务 {service} 的 {name} 允许任意来源" },
    weakened: {
      en: "{name} of service {service} allows any origin now",
      zh: "服务 {service} 的 {name} 现在允许任意来源",
    },
  },
  why: {
    en: "Any page that your users open may then call this service from their browser and read what it answers.",
    zh: "用户打开的任何网页都能从其浏览器调用该服务并读取返回内容。",
  },
  fix: {
    en: "{name}: https://your.domain, each origin that needs it",
    zh: "{name}: https://你的域名，逐个列出需要的来源",
  },
  messages: {
    default: { en: "{name} has `*` among its origins.", zh: "{name} 的来源中含有 `*`。" },
    weakened: {
      en: "{name} named its origins before, or left them to whoever deploys.",
      zh: "{name} 之前列出了来源，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS"],
};
