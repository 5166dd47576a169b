import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";
import { type ProfileKind, profileBefore, unconfined } from "../security-profiles.ts";

const KIND: ProfileKind = { name: "apparmor", builtIn: "docker-default" };

export const rule: ServiceRule = {
  id: "compose-apparmor-unconfined",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["host"],
  judge: (service) => unconfined(service, KIND),
  guard: (base, found) => profileBefore(base, found, KIND),
};

export const texts: RuleText = {
  title: { en: "AppArmor off", zh: "关闭了 AppArmor" },
  titles: {
    default: { en: "Service {service} runs without AppArmor", zh: "服务 {service} 关闭了 AppArmor" },
    weakened: { en: "Service {service} no longer runs under AppArmor", zh: "服务 {service} 不再受 AppArmor 限制" },
    lost: { en: "Service {service} lost its AppArmor profile", zh: "服务 {service} 失去了 AppArmor 配置" },
  },
  why: {
    en: "Without a profile nothing keeps root in the container from mounting, or from writing to the kernel's settings below /proc and /sys.",
    zh: "没有 AppArmor 配置，就无法阻止容器内的 root 执行挂载，或写入 /proc 和 /sys 下的内核设置。",
  },
  fix: {
    en: "Remove `apparmor:unconfined`; where the default profile is too strict, load one of your own: `apparmor:<name>`",
    zh: "删除 `apparmor:unconfined`；默认配置过严时加载自己的配置：`apparmor:<名称>`",
  },
  messages: {
    default: {
      en: "`security_opt` turns AppArmor off for service {service}.",
      zh: "`security_opt` 关闭了服务 {service} 的 AppArmor。",
    },
    weakened: {
      en: "Service {service} could still run under AppArmor before the change; now it cannot.",
      zh: "改动之前服务 {service} 还能受 AppArmor 限制，现在不再可能。",
    },
    lost: {
      en: "Service {service} had the profile {was}; without it the default one of Docker holds.",
      zh: "服务 {service} 原来使用配置 {was}，删除后只剩 Docker 默认配置。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/security/apparmor/"],
};
