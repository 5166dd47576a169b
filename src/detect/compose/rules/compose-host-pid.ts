import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { hostNamespace } from "../host-namespaces.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-host-pid",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["network-isolation"],
  judge: (service) => hostNamespace(service, "pid"),
};

export const texts: RuleText = {
  title: { en: "Host PID namespace", zh: "共享宿主机 PID 命名空间" },
  titles: {
    default: { en: "Service {service} sees every process of the host", zh: "服务 {service} 能看到宿主机的所有进程" },
    weakened: {
      en: "Service {service} always sees the host's processes now",
      zh: "服务 {service} 现在始终能看到宿主机进程",
    },
  },
  why: {
    en: "From inside it can read the command lines and environments of the host's processes, signal them, and as root enter them.",
    zh: "容器内可以读取宿主机进程的命令行和环境变量、向其发送信号，以 root 运行时还能进入这些进程。",
  },
  fix: {
    en: "Remove `pid: host`; to see one other container, write `pid: service:<name>`",
    zh: "删除 `pid: host`；只需查看另一个容器时改用 `pid: service:<服务名>`",
  },
  messages: {
    default: {
      en: "Service {service} runs in the process namespace of the host.",
      zh: "服务 {service} 运行在宿主机的进程命名空间中。",
    },
    weakened: {
      en: "Only a default gave service {service} the host's processes before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值共享宿主机进程，现在已固定。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#pid"],
};
