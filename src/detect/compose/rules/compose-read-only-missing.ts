import type { RuleText } from "../../../model/rule.ts";
import { isTrue, scalarAt } from "../../../parse/compose-fields.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf, serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-read-only-missing",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "low",
  confidence: "high",
  gates: { introduced: "summary", weakened: "block", existing: "off" },
  checklist: ["container"],
  judge(service) {
    const setting = scalarAt(service.node, "read_only");
    if (service.incomplete || isReadOnly(setting)) return [];
    return [{ subject: "", places: setting === undefined ? serviceKeys(service) : placesOf(setting) }];
  },
  guard(base: Service) {
    const setting = scalarAt(base.node, "read_only");
    return setting === undefined || !isReadOnly(setting) ? undefined : { places: placesOf(setting) };
  },
};

function isReadOnly(setting: ScalarNode | undefined): boolean {
  return setting?.unknown === true || isTrue(setting);
}

export const texts: RuleText = {
  title: { en: "Root file system is writable", zh: "根文件系统可写" },
  titles: {
    default: { en: "The root file system of service {service} is writable", zh: "服务 {service} 的根文件系统可写" },
    weakened: {
      en: "The root file system of service {service} is writable now",
      zh: "服务 {service} 的根文件系统现在可写",
    },
  },
  why: {
    en: "Whoever gets into the container can put tools into it and change the program that runs there.",
    zh: "攻入容器的人可以在里面落地工具，并篡改正在运行的程序。",
  },
  fix: {
    en: "read_only: true, with tmpfs: [/tmp] for what has to be written",
    zh: "设置 read_only: true，需要写入的临时目录用 tmpfs: [/tmp]",
  },
  messages: {
    default: {
      en: "`read_only` is not true for service {service}.",
      zh: "服务 {service} 没有设置 `read_only: true`。",
    },
    weakened: {
      en: "Service {service} had `read_only: true` before.",
      zh: "服务 {service} 之前设置了 `read_only: true`。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#read_only",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
