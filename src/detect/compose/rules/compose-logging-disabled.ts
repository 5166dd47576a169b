import type { RuleText } from "../../../model/rule.ts";
import { loggingOf } from "../../../parse/compose-logging.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-logging-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["log-audit", "logs", "logs-lost"],
  judge(service) {
    const driver = loggingOf(service)?.driver;
    if (driver === undefined || driver.unknown === true || driver.value !== "none") return [];
    const soft = defaultGate(driver);
    return [{ subject: "", places: placesOf(driver), degree: soft.gateAtMost === undefined ? 2 : 1, ...soft }];
  },
  guard(base) {
    const driver = loggingOf(base)?.driver;
    return driver === undefined || driver.value === "none" ? undefined : { places: placesOf(driver) };
  },
};

export const texts: RuleText = {
  title: { en: "Logs thrown away", zh: "日志驱动被设为 none" },
  titles: {
    default: { en: "Service {service} keeps no logs", zh: "服务 {service} 不保留日志" },
    weakened: { en: "Service {service} keeps no logs any more", zh: "服务 {service} 不再保留日志" },
  },
  why: {
    en: "After a break-in nobody can tell what happened, and a fault leaves nothing to look at.",
    zh: "出事后无从追溯，故障也没有线索可查。",
  },
  fix: { en: "Remove `driver: none`, or use `driver: local`", zh: "去掉 `driver: none`，或改用 `driver: local`" },
  messages: {
    default: { en: "The logging driver of service {service} is `none`.", zh: "服务 {service} 的日志驱动是 `none`。" },
    weakened: {
      en: "The logging driver of service {service} is `none` now.",
      zh: "服务 {service} 的日志驱动现在是 `none`。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/logging/configure/"],
};
