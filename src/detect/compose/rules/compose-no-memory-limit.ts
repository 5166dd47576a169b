import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { limitBefore, missingLimit } from "../limits.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-no-memory-limit",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "low",
  confidence: "high",
  gates: { introduced: "summary", weakened: "block", existing: "off" },
  checklist: ["container"],
  judge: (service) => missingLimit(service, "memory"),
  guard: (base) => limitBefore(base, "memory"),
};

export const texts: RuleText = {
  title: { en: "No memory limit", zh: "未限制内存" },
  titles: {
    default: { en: "Nothing limits the memory of service {service}", zh: "服务 {service} 未限制内存" },
    weakened: { en: "Service {service} lost its memory limit of {was}", zh: "服务 {service} 失去了 {was} 的内存限制" },
  },
  why: {
    en: "A leak or a flood of requests in one container takes the memory of the host, and the kernel then kills whatever it likes.",
    zh: "一个容器内存泄漏或被大量请求打满，就会耗尽宿主机内存，内核会随意杀掉其他进程。",
  },
  fix: {
    en: "mem_limit: 2g, or deploy.resources.limits.memory",
    zh: "设置 mem_limit: 2g，或 deploy.resources.limits.memory",
  },
  messages: {
    default: {
      en: "Service {service} may take all memory of the host.",
      zh: "服务 {service} 可以占用宿主机的全部内存。",
    },
    weakened: {
      en: "Service {service} was limited to {was}, now nothing limits its memory.",
      zh: "服务 {service} 之前限制为 {was}，现在不再限制内存。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/deploy/#resources",
    "https://docs.docker.com/engine/containers/resource_constraints/",
  ],
};
