import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { hasPublicPort } from "../exposure.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, isOff, isOn, type SettingJudge, settingBefore } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-open-registration",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["access-control", "application", "brute-force"],
  judge(service, { project }) {
    return hasPublicPort(project) ? badSettings(service, letsSignUp, true) : [];
  },
  guard: (base, found) => settingBefore(base, found, letsSignUp),
};

const ALLOWS = /(?:^|_)(?:ALLOW_REGISTER|ALLOW_REGISTRATION|ALLOW_CREATE_WORKSPACE|OPEN_REGISTRATION|ENABLE_SIGNUP)$/;
const FORBIDS = /(?:^|_)(?:DISABLE_REGISTRATION|AUTH_DISABLE_SIGNUP)$/;

const letsSignUp: SettingJudge = (name, value) =>
  (ALLOWS.test(name) && isOn(value)) || (FORBIDS.test(name) && isOff(value)) ? { values: { value } } : undefined;

export const texts: RuleText = {
  title: { en: "Anyone may sign up", zh: "允许任何人自行注册" },
  titles: {
    default: { en: "Anyone may sign up at service {service}", zh: "任何人都能注册服务 {service} 的账号" },
    weakened: { en: "Anyone may sign up at service {service} now", zh: "现在任何人都能注册服务 {service} 的账号" },
  },
  why: {
    en: "A stranger with an account is past the login: your model quota, your files and every flaw behind it are then within reach.",
    zh: "陌生人注册账号后就越过了登录，可以消耗模型额度、接触数据，并利用登录后的漏洞。",
  },
  fix: { en: "Turn it off, and invite people or use single sign-on", zh: "关闭自行注册，改为邀请或单点登录" },
  messages: {
    default: {
      en: "`{name}: {value}` lets strangers make accounts, and the project has a public port.",
      zh: "`{name}: {value}` 允许陌生人注册，且项目有对外开放的端口。",
    },
    weakened: {
      en: "{name} kept strangers out before, or left that to whoever deploys.",
      zh: "{name} 之前不允许自行注册，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html"],
};
