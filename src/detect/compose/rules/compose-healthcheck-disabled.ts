import type { RuleText } from "../../../model/rule.ts";
import { healthcheckSwitch } from "../../../parse/compose-healthcheck.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { checkedBefore } from "../healthcheck.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-healthcheck-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["upgrade-strategy"],
  judge(service) {
    const off = healthcheckSwitch(service);
    return off === undefined ? [] : [{ subject: "", places: placesOf(off), ...defaultGate(off) }];
  },
  guard: checkedBefore,
};

export const texts: RuleText = {
  title: { en: "Health check switched off", zh: "健康检查被关闭" },
  titles: {
    default: { en: "The health check of service {service} is switched off", zh: "服务 {service} 的健康检查被关闭" },
    weakened: {
      en: "Service {service} had a health check, now it is switched off",
      zh: "服务 {service} 原有的健康检查被关闭",
    },
  },
  why: {
    en: "The image's own check is off too: a process that hangs counts as running, and what waits for it never learns.",
    zh: "镜像自带的检查也被关闭，进程卡死仍算在运行，等待它的服务也无从得知。",
  },
  fix: { en: "Remove `disable: true` or the test NONE", zh: "去掉 `disable: true` 或 NONE" },
  messages: {
    default: { en: "Nothing asks whether service {service} is well.", zh: "没有任何检查确认服务 {service} 是否正常。" },
    weakened: {
      en: "Service {service} was checked before the change.",
      zh: "改动之前服务 {service} 有健康检查。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
};
