import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { limitBefore, missingLimit } from "../limits.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-no-pids-limit",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "low",
  confidence: "high",
  gates: { introduced: "summary", weakened: "warn", existing: "off" },
  checklist: ["container"],
  judge: (service) => missingLimit(service, "pids"),
  guard: (base) => limitBefore(base, "pids"),
};

export const texts: RuleText = {
  title: { en: "No limit on processes", zh: "未限制进程数" },
  titles: {
    default: { en: "Nothing limits the processes of service {service}", zh: "服务 {service} 未限制进程数" },
    weakened: {
      en: "Service {service} lost its limit of {was} processes",
      zh: "服务 {service} 失去了 {was} 个进程的上限",
    },
  },
  why: {
    en: "A fork bomb in one container uses up the process numbers of the host, and nothing new starts on it, not even a shell.",
    zh: "容器里的 fork 炸弹会耗尽宿主机的进程号，之后连登录 shell 都无法启动。",
  },
  fix: {
    en: "pids_limit: 256, or deploy.resources.limits.pids",
    zh: "设置 pids_limit: 256，或 deploy.resources.limits.pids",
  },
  messages: {
    default: {
      en: "Service {service} may start as many processes as it likes.",
      zh: "服务 {service} 可以启动任意多个进程。",
    },
    weakened: {
      en: "Service {service} was limited to {was} processes, now nothing limits them.",
      zh: "服务 {service} 之前最多 {was} 个进程，现在不再限制。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#pids_limit"],
};
