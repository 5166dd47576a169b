import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { Found, Guard, ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, isOff, isOn, type SettingJudge, settingBefore, settingValue } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-audit-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["log-audit", "logs"],
  judge: (service) => [
    ...badSettings(service, dropsTrail, true),
    ...serverFlags(service).flatMap(({ isBad, found }) => (isBad ? [found] : [])),
  ],
  guard: (base, found) => settingBefore(base, found, dropsTrail) ?? flagBefore(base, found),
};

const LEAST_DAYS = 30;

const dropsTrail: SettingJudge = (name, value, service) => {
  if (/AUDIT/i.test(name) && /ENABLED?$/i.test(name)) return isOff(value) ? { values: { value } } : undefined;
  if (name !== "WORKFLOW_LOG_CLEANUP_ENABLED" || !isOn(value)) return undefined;
  const days = settingValue(service, "WORKFLOW_LOG_RETENTION_DAYS") ?? "";
  return /^\d{1,5}$/.test(days) && Number(days) < LEAST_DAYS
    ? { message: "short", values: { value: days } }
    : undefined;
};

interface ServerFlag {
  readonly found: Found;
  readonly isBad: boolean;
}

/** `postgres -c log_connections=off`. */
function serverFlags(service: Service): readonly ServerFlag[] {
  return startWords(service).flatMap(({ text, scalar }) => {
    const match = /^(?:--)?(log_connections|log_statement)=(\w{1,40})$/.exec(text);
    const [, name = "", value = ""] = match ?? [];
    if (match === null || scalar.unknown === true) return [];
    const isBad = name === "log_statement" ? value === "none" : isOff(value);
    return [
      { isBad, found: { subject: name, places: placesOf(scalar), values: { name, value }, ...defaultGate(scalar) } },
    ];
  });
}

function flagBefore(base: Service, { subject }: Found): Guard | undefined {
  const before = serverFlags(base).find(({ found }) => found.subject === subject);
  return before === undefined || before.isBad ? undefined : { places: before.found.places };
}

export const texts: RuleText = {
  title: { en: "Audit log switched off or kept briefly", zh: "关闭了审计日志或缩短留存" },
  titles: {
    default: { en: "Service {service} keeps no audit log", zh: "服务 {service} 关闭了审计日志" },
    short: {
      en: "Service {service} deletes its logs after {value} days",
      zh: "服务 {service} 的日志只留存 {value} 天",
    },
    weakened: { en: "Service {service} keeps less of a trail than before", zh: "服务 {service} 的审计留痕比之前少" },
  },
  why: {
    en: "After a break-in nobody can tell who came, when, and what they took.",
    zh: "出事后无法查明谁在何时进来、拿走了什么。",
  },
  fix: { en: "Keep it on, for 30 days at least", zh: "保持审计日志开启，至少留存 30 天" },
  messages: {
    default: { en: "`{name}: {value}` leaves no trail.", zh: "`{name}: {value}` 不留下任何记录。" },
    short: {
      en: "`{name}` is on and deletes what is older than {value} days.",
      zh: "`{name}` 已开启，会删除 {value} 天以前的日志。",
    },
    weakened: {
      en: "{name} kept a trail before, or left that to whoever deploys.",
      zh: "{name} 之前会留下记录，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"],
};
