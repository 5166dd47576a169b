import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { hostNamespace } from "../host-namespaces.ts";
import { MODEL_SERVERS, productOf, readImage } from "../images.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-host-ipc",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["network-isolation"],
  judge(service) {
    const server = productOf(MODEL_SERVERS, readImage(service));
    return hostNamespace(service, "ipc").map((found) =>
      server === undefined ? found : { ...found, message: "modelServer", values: { product: server } },
    );
  },
};

export const texts: RuleText = {
  title: { en: "Host IPC namespace", zh: "共享宿主机 IPC 命名空间" },
  titles: {
    default: { en: "Service {service} shares the host's memory segments", zh: "服务 {service} 共享宿主机的共享内存" },
    modelServer: {
      en: "Service {service} shares the host's memory segments",
      zh: "服务 {service} 共享宿主机的共享内存",
    },
    weakened: {
      en: "Service {service} always shares the host's memory segments now",
      zh: "服务 {service} 现在始终共享宿主机的共享内存",
    },
  },
  why: {
    en: "Code in the container can read and change what processes of the host, and of other such containers, keep in shared memory.",
    zh: "容器内的代码可以读写宿主机进程以及其他同类容器放在共享内存中的数据。",
  },
  fix: {
    en: "Remove `ipc: host`; set `shm_size: 8gb` or what is needed, and share with one service by `ipc: shareable`",
    zh: "删除 `ipc: host`，按需设置 `shm_size: 8gb`；只与某个服务共享时用 `ipc: shareable`",
  },
  messages: {
    default: {
      en: "Service {service} runs in the IPC namespace of the host.",
      zh: "服务 {service} 运行在宿主机的 IPC 命名空间中。",
    },
    modelServer: {
      en: "{product} needs shared memory, not the host's: `shm_size:` gives service {service} its own.",
      zh: "{product} 需要的是共享内存，不必用宿主机的：`shm_size:` 可以让服务 {service} 拥有自己的共享内存。",
    },
    weakened: {
      en: "Only a default gave service {service} the host's shared memory before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值共享宿主机 IPC，现在已固定。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#ipc",
    "https://docs.docker.com/reference/compose-file/services/#shm_size",
  ],
};
