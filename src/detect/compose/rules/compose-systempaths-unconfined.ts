import type { RuleText } from "../../../model/rule.ts";
import { type SecurityOption, securityOptions } from "../../../parse/compose-security.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";
import { offFound } from "../security-profiles.ts";

export const rule: ServiceRule = {
  id: "compose-systempaths-unconfined",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["container"],
  judge({ node }) {
    const off = securityOptions(node).find(unmasks);
    return off === undefined ? [] : [offFound(off)];
  },
};

/** `systempaths=unconfined` of Docker, `unmask=ALL` or `unmask=/proc/…` of Podman. */
function unmasks({ name, value = "", unknown }: SecurityOption): boolean {
  if (unknown) return false;
  return (name === "systempaths" && value === "unconfined") || (name === "unmask" && value !== "");
}

export const texts: RuleText = {
  title: { en: "Masked paths off", zh: "取消了内核路径屏蔽" },
  titles: {
    default: {
      en: "Service {service} sees what Docker hides of /proc and /sys",
      zh: "服务 {service} 能访问被 Docker 屏蔽的 /proc 和 /sys 路径",
    },
    weakened: {
      en: "Service {service} always sees what Docker hides of /proc and /sys now",
      zh: "服务 {service} 现在始终能访问被 Docker 屏蔽的 /proc 和 /sys 路径",
    },
  },
  why: {
    en: "Paths such as /proc/kcore and /proc/sysrq-trigger are masked because through them root reads the host's memory or restarts it.",
    zh: "/proc/kcore、/proc/sysrq-trigger 等路径之所以被屏蔽，是因为 root 可以借此读取宿主机内存或让它重启。",
  },
  fix: {
    en: "Remove the option; a container that builds images can do so rootless instead",
    zh: "删除该选项；需要构建镜像的容器可改用 rootless 方式",
  },
  messages: {
    default: {
      en: "`security_opt` unmasks paths of the kernel for service {service}.",
      zh: "`security_opt` 为服务 {service} 取消了内核路径屏蔽。",
    },
    weakened: {
      en: "Only a default unmasked these paths for service {service} before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值取消路径屏蔽，现在已固定。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/cli/docker/container/run/#security-opt",
    "https://docs.podman.io/en/latest/markdown/podman-run.1.html#security-opt-option",
  ],
};
