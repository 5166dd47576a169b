import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";
import { type ProfileKind, profileBefore, unconfined } from "../security-profiles.ts";

const KIND: ProfileKind = { name: "seccomp", builtIn: "builtin" };

export const rule: ServiceRule = {
  id: "compose-seccomp-unconfined",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["container"],
  judge: (service) => unconfined(service, KIND),
  guard: (base, found) => profileBefore(base, found, KIND),
};

export const texts: RuleText = {
  title: { en: "Seccomp off", zh: "关闭了 seccomp" },
  titles: {
    default: { en: "Service {service} runs without seccomp", zh: "服务 {service} 关闭了 seccomp" },
    weakened: { en: "Service {service} no longer runs under seccomp", zh: "服务 {service} 不再受 seccomp 限制" },
    lost: { en: "Service {service} lost its seccomp profile", zh: "服务 {service} 失去了 seccomp 配置文件" },
  },
  why: {
    en: "Every system call of the kernel is open to the container then, those too through which others got out before.",
    zh: "容器可以使用内核的全部系统调用，其中包括历史上多次被用于逃逸的那些。",
  },
  fix: {
    en: "Remove `seccomp=unconfined`; where one call is missing, allow it in a profile: `seccomp=./seccomp.json`",
    zh: "删除 `seccomp=unconfined`；缺少某个系统调用时，在配置文件中单独放行：`seccomp=./seccomp.json`",
  },
  messages: {
    default: {
      en: "`security_opt` turns seccomp off for service {service}.",
      zh: "`security_opt` 关闭了服务 {service} 的 seccomp。",
    },
    weakened: {
      en: "Service {service} could still run under seccomp before the change; now it cannot.",
      zh: "改动之前服务 {service} 还能受 seccomp 限制，现在不再可能。",
    },
    lost: {
      en: "Service {service} had the profile {was}; without it the default one of Docker holds.",
      zh: "服务 {service} 原来使用配置文件 {was}，删除后只剩 Docker 默认配置。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/security/seccomp/",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
