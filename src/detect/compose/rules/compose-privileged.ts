import type { RuleText } from "../../../model/rule.ts";
import { isTrue } from "../../../parse/compose-fields.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-privileged",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "critical",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["run-as-user", "container"],
  judge({ privileged }) {
    if (privileged === undefined || privileged.unknown === true || !isTrue(privileged)) return [];
    const { gateAtMost } = defaultGate(privileged);
    return [
      {
        subject: "",
        places: placesOf(privileged),
        degree: gateAtMost === undefined ? 2 : 1,
        ...defaultGate(privileged),
      },
    ];
  },
};

export const texts: RuleText = {
  title: { en: "Privileged container", zh: "容器以特权模式运行" },
  titles: {
    default: { en: "Service {service} runs privileged", zh: "服务 {service} 以特权模式运行" },
    weakened: { en: "Service {service} runs privileged for everyone now", zh: "服务 {service} 现在始终以特权模式运行" },
  },
  why: {
    en: "A privileged container has every capability and all devices of the host: whoever gets into it owns the machine.",
    zh: "特权容器拥有宿主机的全部内核能力和设备，攻入容器就等于拿下整台机器。",
  },
  fix: {
    en: "Remove `privileged`; give only what is needed with `cap_add:` or `devices:`",
    zh: "去掉 `privileged`，只用 `cap_add:` 或 `devices:` 授予真正需要的权限",
  },
  messages: {
    default: {
      en: "Service {service} gets every capability and device of the host.",
      zh: "服务 {service} 拥有宿主机的全部内核能力和设备。",
    },
    weakened: {
      en: "Only a default made service {service} privileged before; now nothing turns it off.",
      zh: "服务 {service} 之前只因变量默认值而处于特权模式，现在无法再关闭。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#privileged",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
