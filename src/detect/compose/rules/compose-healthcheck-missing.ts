import type { RuleText } from "../../../model/rule.ts";
import { healthcheckOf } from "../../../parse/compose-healthcheck.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { checkedBefore } from "../healthcheck.ts";
import { serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-healthcheck-missing",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "summary", weakened: "warn", existing: "off" },
  checklist: ["upgrade-strategy"],
  judge(service) {
    if (service.incomplete || healthcheckOf(service) !== undefined) return [];
    return [{ subject: "", places: serviceKeys(service) }];
  },
  guard: checkedBefore,
};

export const texts: RuleText = {
  title: { en: "No health check", zh: "没有健康检查" },
  titles: {
    default: { en: "Service {service} has no health check", zh: "服务 {service} 没有健康检查" },
    weakened: { en: "Service {service} lost its health check", zh: "服务 {service} 失去了健康检查" },
  },
  why: {
    en: "A process that hangs still counts as running: nobody notices, and what depends on it starts too early.",
    zh: "进程卡死仍算在运行，没人会发现，依赖它的服务也会过早启动。",
  },
  fix: {
    en: 'healthcheck: {test: ["CMD", …]}, unless the image has one of its own',
    zh: '添加 healthcheck: {test: ["CMD", …]}；镜像自带检查时可以不加',
  },
  messages: {
    default: { en: "Service {service} has no `healthcheck:`.", zh: "服务 {service} 没有 `healthcheck:`。" },
    weakened: { en: "`healthcheck:` is gone from service {service}.", zh: "服务 {service} 的 `healthcheck:` 被删除。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
};
