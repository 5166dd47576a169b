import type { RuleText } from "../../../model/rule.ts";
import { securityOption, securityOptions } from "../../../parse/compose-security.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { keepsPrivileges, NO_NEW_PRIVILEGES } from "../no-new-privileges.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { offFound } from "../security-profiles.ts";

export const rule: ServiceRule = {
  id: "compose-no-new-privileges-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "off" },
  checklist: ["run-as-user"],
  judge({ node }) {
    const option = securityOption(securityOptions(node), NO_NEW_PRIVILEGES);
    const isOff = option !== undefined && !option.unknown && /^(?:false|f|0)$/i.test(option.value ?? "");
    return isOff ? [offFound(option)] : [];
  },
  guard(base) {
    const held = keepsPrivileges(base);
    return held === undefined ? undefined : { places: placesOf(held.scalar) };
  },
};

export const texts: RuleText = {
  title: { en: "no-new-privileges false", zh: "显式关闭 no-new-privileges" },
  titles: {
    default: {
      en: "Processes of service {service} may gain privileges",
      zh: "服务 {service} 的进程可以获得新特权",
    },
    weakened: {
      en: "Processes of service {service} may gain privileges now",
      zh: "服务 {service} 的进程现在可以获得新特权",
    },
  },
  why: {
    en: "A setuid program in the image, such as sudo or su, then makes root of whoever broke into the service.",
    zh: "攻入服务后，攻击者可以借镜像中的 setuid 程序（如 sudo、su）提升为 root。",
  },
  fix: {
    en: "Set it true: `no-new-privileges:true`",
    zh: "改为 `no-new-privileges:true`",
  },
  messages: {
    default: {
      en: "`security_opt` turns no-new-privileges off for service {service}, even where the daemon has it on for all.",
      zh: "`security_opt` 为服务 {service} 关闭了 no-new-privileges，即使守护进程已默认开启。",
    },
    weakened: {
      en: "Service {service} could still run with no-new-privileges before the change; now it cannot.",
      zh: "改动之前服务 {service} 还能启用 no-new-privileges，现在被固定关闭。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/cli/docker/container/run/#security-opt",
    "https://docs.kernel.org/userspace-api/no_new_privs.html",
  ],
};
