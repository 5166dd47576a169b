import type { RuleText } from "../../../model/rule.ts";
import { securityOptions } from "../../../parse/compose-security.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { offFound } from "../security-profiles.ts";

export const rule: ServiceRule = {
  id: "compose-selinux-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["host"],
  judge({ node }) {
    const off = securityOptions(node).find(
      ({ name, value, unknown }) => name === "label" && value === "disable" && !unknown,
    );
    return off === undefined ? [] : [offFound(off)];
  },
  guard(base) {
    const label = securityOptions(base.node).find(
      ({ name, value = "" }) => name === "label" && /^(?:user|role|type|level)[:=]/.test(value),
    );
    return label === undefined ? undefined : { places: placesOf(label.scalar) };
  },
};

export const texts: RuleText = {
  title: { en: "SELinux separation off", zh: "关闭了 SELinux 隔离" },
  titles: {
    default: { en: "Service {service} runs without SELinux separation", zh: "服务 {service} 关闭了 SELinux 隔离" },
    weakened: { en: "Service {service} lost its SELinux separation", zh: "服务 {service} 失去了 SELinux 隔离" },
  },
  why: {
    en: "SELinux keeps a container from files of the host and of other containers, even where a mount or a bug hands them over.",
    zh: "SELinux 能阻止容器访问宿主机和其他容器的文件，即使挂载配置或漏洞把它们暴露出来。",
  },
  fix: {
    en: "Remove `label:disable`, and relabel the mount that needed it: `:z` when shared, `:Z` for one container",
    zh: "删除 `label:disable`，给需要的挂载重新打标签：多个容器共用写 `:z`，单个容器写 `:Z`",
  },
  messages: {
    default: {
      en: "`security_opt` takes service {service} out of SELinux's confinement.",
      zh: "`security_opt` 让服务 {service} 不受 SELinux 限制。",
    },
    weakened: {
      en: "Service {service} was confined before the change; now SELinux does not hold it.",
      zh: "改动之前服务 {service} 受 SELinux 限制，现在不再受限。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#security_opt",
    "https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label",
  ],
};
