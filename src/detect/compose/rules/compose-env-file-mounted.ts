import type { RuleText } from "../../../model/rule.ts";
import { baseName, isTemplateName } from "../../../parse/path-class.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-env-file-mounted",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["key-management", "external-api-keys"],
  judge({ mounts }) {
    return mounts.flatMap(({ type, source, target, scalar, at }) => {
      const isEnvFile = type === "bind" && /^\.env(?:\.|$)/.test(baseName(source)) && !isTemplateName(source);
      if (!isEnvFile) return [];
      return [{ subject: target, places: scalar === undefined ? [at] : placesOf(scalar), values: { source, target } }];
    });
  },
};

export const texts: RuleText = {
  title: { en: ".env mounted into a container", zh: ".env 被挂载进容器" },
  titles: { default: { en: "Service {service} can read all of {source}", zh: "服务 {service} 能读取整个 {source}" } },
  why: {
    en: "The file holds the secrets of every service: a flaw in this one is enough to read them all.",
    zh: "该文件含所有服务的密钥，只要这一个服务有漏洞就会全部泄露。",
  },
  fix: {
    en: "Pass only the variables that it needs, by `environment:` or secrets",
    zh: "只用 `environment:` 或 secrets 传入它需要的变量",
  },
  messages: {
    default: { en: "{source} is mounted at {target}.", zh: "{source} 被挂载到 {target}。" },
    weakened: { en: "{source} is mounted at {target} now.", zh: "{source} 现在被挂载到 {target}。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"],
};
