import type { RuleText } from "../../../model/rule.ts";
import { type Capability, capabilities } from "../../../parse/compose-security.ts";
import { DEFAULT_CAPABILITIES } from "../capabilities.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf, serviceKeys, shownValue } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-cap-drop-missing",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "low",
  confidence: "high",
  gates: { introduced: "summary", weakened: "block", existing: "off" },
  checklist: ["run-as-user"],
  judge(service) {
    const dropped = capabilities(service.node, "cap_drop");
    if (service.incomplete || dropped.some(dropsAll)) return [];
    // Who drops some has chosen: only what is lost of the choice is told.
    return [{ subject: "", places: serviceKeys(service), exempt: dropped.length > 0 }];
  },
  guard(base, _found, _judged, head) {
    const kept = new Set(capabilities(head.node, "cap_drop").map(({ name }) => name));
    const lost = capabilities(base.node, "cap_drop").find((one) =>
      dropsAll(one) ? DEFAULT_CAPABILITIES.some((name) => !kept.has(name)) : !kept.has(one.name),
    );
    if (lost === undefined) return undefined;
    return { places: placesOf(lost.scalar), values: { was: lost.unknown ? shownValue(lost.scalar) : lost.name } };
  },
};

/** One that nobody in the repository names may be `ALL`. */
function dropsAll({ name, unknown }: Capability): boolean {
  return name === "ALL" || unknown;
}

export const texts: RuleText = {
  title: { en: "Capabilities not dropped", zh: "未丢弃默认内核能力" },
  titles: {
    default: { en: "Service {service} keeps the default capabilities", zh: "服务 {service} 保留了默认内核能力" },
    weakened: {
      en: "Service {service} no longer drops capabilities as before",
      zh: "服务 {service} 丢弃的内核能力比之前少",
    },
  },
  why: {
    en: "The defaults let root in the container take over files of any owner, speak raw network and make devices: few services need that.",
    zh: "默认能力允许容器内的 root 接管任意属主的文件、收发原始网络报文、创建设备节点，多数服务并不需要。",
  },
  fix: {
    en: "Add `cap_drop: [ALL]`, then `cap_add` what the service fails without",
    zh: "加上 `cap_drop: [ALL]`，再用 `cap_add` 加回缺了就无法运行的能力",
  },
  messages: {
    default: { en: "Service {service} drops no capability.", zh: "服务 {service} 没有丢弃任何内核能力。" },
    weakened: {
      en: "`cap_drop: {was}` is gone from service {service}.",
      zh: "服务 {service} 的 `cap_drop: {was}` 被删除。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
    "https://docs.docker.com/reference/compose-file/services/#cap_drop",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
