import type { RuleText } from "../../../model/rule.ts";
import { isFromDefault } from "../../../parse/compose-interpolate.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { type HostPath, hostPaths, isRuntimeSocket } from "../host-paths.ts";
import { readImage } from "../images.ts";
import { relatedTexts } from "../related-texts.ts";
import { isBelowRoot, isLocalProgram, type Sensitivity, sensitivityOf } from "../sensitive-paths.ts";

const MONITORS =
  /(?:^|\/)(?:node-exporter|process-exporter|cadvisor|promtail|alloy|(?:grafana|datadog|datadoghq)\/agent|netdata|telegraf|datadog-agent|metricbeat|filebeat|auditbeat|elastic-agent|fluent-bit|fluentd|glances|beszel-agent|opentelemetry-collector(?:-contrib)?|falco)$/;

export const rule: ServiceRule = {
  id: "compose-sensitive-mount",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["container"],
  judge(service, { project }) {
    const isMonitor = MONITORS.test(readImage(service)?.repository ?? "");
    return hostPaths(service, project).flatMap((mount) => foundIn(mount, isMonitor));
  },
  guard(base, { subject, identity }, { project }) {
    const held = hostPaths(base, project).find(({ path, target }) => target === subject && path === identity);
    return held?.readOnly === true ? { places: held.places } : undefined;
  },
};

/** The socket of the container runtime has a rule of its own. */
function foundIn(mount: HostPath, isMonitor: boolean): readonly Found[] {
  const { path, target, readOnly, scalar, places } = mount;
  const kind = isRuntimeSocket(mount) ? undefined : sensitivityOf(path, scalar.unknown === true);
  if (kind === undefined || (kind === "public" && readOnly)) return [];
  const isHigh = kind === "secret" || (kind === "system" && !readOnly && !isLocalProgram(path));
  const byDefault = isFromDefault(scalar);
  const isSoft = byDefault || !isHigh || (isMonitor && readOnly && path === "/");
  return [
    {
      subject: target,
      // Another path at the same target is another finding.
      identity: path,
      places,
      degree: (byDefault ? 0 : 2) + (readOnly ? 0 : 1),
      ...(isHigh && !isBelowRoot(path) ? {} : { severity: "medium" }),
      ...(isSoft ? { gateAtMost: "warn" } : {}),
      message: messageOf(kind, mount),
      values: { source: path, target },
    },
  ];
}

function messageOf(kind: Sensitivity, { path, readOnly }: HostPath): string {
  if (kind === "public") return "writable";
  if (kind === "system") return readOnly ? "readOnly" : "system";
  return isBelowRoot(path) ? "belowRoot" : "default";
}

export const texts: RuleText = {
  title: { en: "Sensitive host path mounted", zh: "挂载了宿主机敏感目录" },
  titles: {
    default: { en: "Service {service} gets {source} of the host", zh: "服务 {service} 可访问宿主机的 {source}" },
    belowRoot: {
      en: "Service {service} keeps data in root's home, in {source}",
      zh: "服务 {service} 的数据放在 root 主目录下的 {source}",
    },
    system: { en: "Service {service} can write to {source} of the host", zh: "服务 {service} 可写入宿主机的 {source}" },
    readOnly: { en: "Service {service} can read {source} of the host", zh: "服务 {service} 可读取宿主机的 {source}" },
    writable: {
      en: "Service {service} can write to {source} of the host",
      zh: "服务 {service} 可写入宿主机的 {source}",
    },
    weakened: {
      en: "Service {service} holds {source} of the host more firmly than before",
      zh: "服务 {service} 对宿主机 {source} 的访问比之前更强",
    },
  },
  why: {
    en: "Whoever breaks into the service reads keys and passwords of the host there, or changes what the host runs.",
    zh: "攻入服务的人可以在那里读取宿主机的密钥和密码，或者篡改宿主机运行的内容。",
  },
  fix: {
    en: "Use a named volume for data; of the host mount the one file that is needed, read-only: `:ro`",
    zh: "数据改用命名卷；需要宿主机文件时只挂载那一个，并设为只读：`:ro`",
  },
  messages: {
    default: {
      en: "{source} is mounted at {target} in service {service}; it holds credentials or the whole machine, so reading is enough.",
      zh: "{source} 挂载到服务 {service} 的 {target}，其中有凭据或整台机器的内容，能读取就足以造成危害。",
    },
    belowRoot: {
      en: "{source} lies in root's home on the host and is mounted at {target} in service {service}; data has no place there.",
      zh: "{source} 位于宿主机 root 的主目录，挂载到服务 {service} 的 {target}；数据不应放在那里。",
    },
    system: {
      en: "{source} is mounted at {target} in service {service}, and it may write there.",
      zh: "{source} 挂载到服务 {service} 的 {target}，并且可写。",
    },
    readOnly: {
      en: "{source} is mounted read-only at {target} in service {service}: what stands there is told to whoever gets in.",
      zh: "{source} 以只读方式挂载到服务 {service} 的 {target}，攻入者可以看到其中的内容。",
    },
    writable: {
      en: "{source} is mounted at {target} in service {service} so that it may be changed; `:ro` is enough to read it.",
      zh: "{source} 以可写方式挂载到服务 {service} 的 {target}，只需读取时加 `:ro` 即可。",
    },
    weakened: {
      en: "{source} at {target} in service {service} has less in the way than before the change.",
      zh: "服务 {service} 中 {target} 处的 {source} 限制比改动之前更少。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/storage/bind-mounts/#considerations-and-constraints",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
