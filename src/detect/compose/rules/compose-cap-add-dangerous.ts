import type { RuleText } from "../../../model/rule.ts";
import { capabilities } from "../../../parse/compose-security.ts";
import { breaksIsolation } from "../capabilities.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

const VPN = /wireguard|wg-easy|tailscale|gluetun|openvpn|netbird|zerotier/;

export const rule: ServiceRule = {
  id: "compose-cap-add-dangerous",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["run-as-user", "container"],
  judge(service) {
    const isVpn = VPN.test(readImage(service)?.repository ?? "");
    return capabilities(service.node, "cap_add").flatMap(({ name, unknown, scalar }) => {
      if (unknown || !breaksIsolation(name)) return [];
      const soft = defaultGate(scalar);
      return [
        {
          subject: name,
          places: placesOf(scalar),
          degree: soft.gateAtMost === undefined ? 2 : 1,
          ...(isVpn && name === "NET_ADMIN" ? { gateAtMost: "warn", message: "vpn" } : soft),
          values: { capability: name },
        },
      ];
    });
  },
};

export const texts: RuleText = {
  title: { en: "Capability that breaks isolation", zh: "授予了可突破隔离的内核能力" },
  titles: {
    default: { en: "Service {service} holds {capability}", zh: "服务 {service} 拥有 {capability} 能力" },
    vpn: { en: "Service {service} holds {capability}", zh: "服务 {service} 拥有 {capability} 能力" },
    weakened: {
      en: "Service {service} always holds {capability} now",
      zh: "服务 {service} 现在始终拥有 {capability} 能力",
    },
  },
  why: {
    en: "Whoever breaks into the service can use it to reach the host: its disks, its kernel, its memory or its network.",
    zh: "攻入服务的人可以借此触及宿主机的磁盘、内核、内存或网络。",
  },
  fix: {
    en: "Remove it; start from `cap_drop: [ALL]` and add back what the service fails without",
    zh: "删除该能力；先写 `cap_drop: [ALL]`，再逐项加回缺了就无法运行的能力",
  },
  messages: {
    default: {
      en: "`cap_add` gives service {service} the capability {capability}.",
      zh: "`cap_add` 授予服务 {service} {capability} 能力。",
    },
    vpn: {
      en: "A VPN sets up interfaces with {capability}; keep service {service} off the host's network.",
      zh: "VPN 需要 {capability} 来配置网卡，注意不要让服务 {service} 使用宿主机网络。",
    },
    weakened: {
      en: "Only a default gave service {service} {capability} before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值拥有 {capability}，现在已固定。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
    "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
