import type { RuleText } from "../../../model/rule.ts";
import { securityOptions } from "../../../parse/compose-security.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { keepsPrivileges } from "../no-new-privileges.ts";
import { placesOf, serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-no-new-privileges-missing",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "low",
  confidence: "high",
  gates: { introduced: "off", weakened: "block", existing: "off" },
  checklist: ["run-as-user"],
  yieldsTo: "compose-no-new-privileges-disabled",
  judge(service) {
    const mayBeSet =
      service.incomplete || securityOptions(service.node).some(({ name, unknown }) => name === "" && unknown);
    if (mayBeSet || keepsPrivileges(service) !== undefined) return [];
    const [key, ...rest] = service.node.entries.get("security_opt")?.keys ?? [];
    return [{ subject: "", places: key === undefined ? serviceKeys(service) : [key, ...rest] }];
  },
  guard(base) {
    const held = keepsPrivileges(base);
    return held === undefined ? undefined : { places: placesOf(held.scalar) };
  },
};

export const texts: RuleText = {
  title: { en: "no-new-privileges not set", zh: "未设置 no-new-privileges" },
  titles: {
    default: {
      en: "Service {service} does not forbid new privileges",
      zh: "服务 {service} 未设置 no-new-privileges",
    },
    weakened: {
      en: "Service {service} no longer forbids new privileges",
      zh: "服务 {service} 不再启用 no-new-privileges",
    },
  },
  why: {
    en: "Without it a setuid program in the image, such as sudo or su, makes root of whoever broke into the service.",
    zh: "没有该选项时，攻入服务的人可以借镜像中的 setuid 程序（如 sudo、su）提升为 root。",
  },
  fix: {
    en: 'Add it: security_opt: ["no-new-privileges:true"]',
    zh: '在服务中加入 security_opt: ["no-new-privileges:true"]',
  },
  messages: {
    default: {
      en: "Service {service} has no `no-new-privileges:true` in `security_opt`.",
      zh: "服务 {service} 的 `security_opt` 中没有 `no-new-privileges:true`。",
    },
    weakened: {
      en: "`no-new-privileges` is gone from service {service}.",
      zh: "服务 {service} 的 `no-new-privileges` 被删除。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/cli/docker/container/run/#security-opt",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
