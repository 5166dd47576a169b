import type { RuleText } from "../../../model/rule.ts";
import { loggingOf } from "../../../parse/compose-logging.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf, serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-no-log-rotation",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "summary", weakened: "warn", existing: "off" },
  checklist: ["log-audit", "logs", "logs-lost"],
  judge(service) {
    const driver = loggingOf(service)?.driver;
    const isJsonFile = driver === undefined || (driver.unknown !== true && driver.value === "json-file");
    if (service.incomplete || !isJsonFile || limitOf(service) !== undefined) return [];
    const [key, ...rest] = loggingOf(service)?.keys ?? [];
    return [{ subject: "", places: key === undefined ? serviceKeys(service) : [key, ...rest] }];
  },
  guard(base) {
    const limit = limitOf(base);
    return limit === undefined ? undefined : { places: placesOf(limit) };
  },
};

/** What keeps the log from growing without end: its size, or a driver that turns it over by itself. */
function limitOf(service: Service): ScalarNode | undefined {
  const logging = loggingOf(service);
  if (logging?.driver?.value === "local") return logging.driver;
  const size = logging?.option("max-size");
  return size === undefined || (size.unknown !== true && /^(?:-1|0)?$/.test(size.value)) ? undefined : size;
}

export const texts: RuleText = {
  title: { en: "Logs grow without end", zh: "日志未设置轮转" },
  titles: {
    default: { en: "The log of service {service} grows without end", zh: "服务 {service} 的日志会无限增长" },
    weakened: { en: "The log of service {service} grows without end now", zh: "服务 {service} 的日志现在会无限增长" },
  },
  why: {
    en: "A full disk stops every service of the host, and someone who makes many requests can fill it.",
    zh: "磁盘写满后宿主机上的服务都会停摆，大量请求就能造成这种情况。",
  },
  fix: {
    en: "logging: {driver: local}, or max-size and max-file of json-file",
    zh: "logging: {driver: local}，或为 json-file 设置 max-size 和 max-file",
  },
  messages: {
    default: { en: "Nothing limits the size of its json-file log.", zh: "json-file 日志没有大小限制。" },
    weakened: { en: "Its size was limited before.", zh: "之前限制了日志大小。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/logging/drivers/json-file/"],
};
