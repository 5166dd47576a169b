import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { limitBefore, missingLimit } from "../limits.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-no-cpu-limit",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "low",
  confidence: "high",
  gates: { introduced: "summary", weakened: "warn", existing: "off" },
  checklist: ["container"],
  judge: (service) => missingLimit(service, "cpus"),
  guard: (base) => limitBefore(base, "cpus"),
};

export const texts: RuleText = {
  title: { en: "No CPU limit", zh: "未限制 CPU" },
  titles: {
    default: { en: "Nothing limits the CPU time of service {service}", zh: "服务 {service} 未限制 CPU" },
    weakened: { en: "Service {service} lost its CPU limit of {was}", zh: "服务 {service} 失去了 {was} 的 CPU 限制" },
  },
  why: {
    en: "A container that runs wild, or a miner that got into it, leaves no CPU time for the others on the host.",
    zh: "一个容器失控或被植入挖矿程序，就会占满 CPU，拖垮宿主机上的其他服务。",
  },
  fix: { en: 'cpus: "1.0", or deploy.resources.limits.cpus', zh: '设置 cpus: "1.0"，或 deploy.resources.limits.cpus' },
  messages: {
    default: {
      en: "Service {service} may use every CPU of the host.",
      zh: "服务 {service} 可以占满宿主机的全部 CPU。",
    },
    weakened: {
      en: "Service {service} was limited to {was}, now nothing limits its CPU time.",
      zh: "服务 {service} 之前限制为 {was}，现在不再限制 CPU。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/deploy/#resources"],
};
