import type { RuleText } from "../../../model/rule.ts";
import { isTrue, mapAt, scalarAt } from "../../../parse/compose-fields.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isForDevelopment } from "../exposure.ts";
import { defaultGate, placesOf, serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-host-network",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["network-isolation"],
  judge(service, { project }) {
    const found = hostNetworks(service, project);
    return isForDevelopment(service, project) ? found.map((one) => ({ ...one, gateAtMost: "warn" })) : found;
  },
};

function hostNetworks(service: Service, project: ComposeProject): readonly Found[] {
  const mode = service.networkMode;
  if (mode !== undefined) {
    if (mode.unknown === true || mode.value !== "host") return [];
    const soft = defaultGate(mode);
    return [{ subject: "", places: placesOf(mode), degree: soft.gateAtMost === undefined ? 2 : 1, ...soft }];
  }
  const [joined] = service.networks.flatMap(({ name, at }) => {
    const definition = hostNetwork(project, name);
    return definition === undefined ? [] : [{ at, definition }];
  });
  if (joined === undefined) return [];
  const [key] = serviceKeys(service);
  const found: Found = { subject: "", places: [joined.at ?? key, joined.definition], degree: 2 };
  return [found];
}

/** Where a network is defined that is the host's own under another name. */
function hostNetwork({ root }: ComposeProject, name: string): Mark | undefined {
  const networks = mapAt(root, "networks");
  const network = mapAt(networks, name);
  const external = network?.entries.get("external")?.node;
  const real =
    external?.kind === "map" ? scalarAt(external, "name") : isTrue(external) ? scalarAt(network, "name") : undefined;
  const isHost =
    external !== undefined && (external.kind === "map" || isTrue(external)) && (real?.value ?? name) === "host";
  return isHost ? (real?.at ?? networks?.entries.get(name)?.keys[0] ?? network?.at) : undefined;
}

export const texts: RuleText = {
  title: { en: "Host network namespace", zh: "使用宿主机网络" },
  titles: {
    default: { en: "Service {service} shares the host's network", zh: "服务 {service} 使用宿主机网络" },
    weakened: { en: "Service {service} shares the host's network now", zh: "服务 {service} 现在使用宿主机网络" },
  },
  why: {
    en: "The container listens on the host's own interfaces and reaches all that is bound to localhost there, past every network of the project.",
    zh: "容器直接监听宿主机网卡，还能访问宿主机上只绑定 localhost 的服务，项目里的网络隔离全部失效。",
  },
  fix: {
    en: "Use a bridge network and publish only the port that is needed",
    zh: "改用自定义 bridge 网络，只发布必要的端口",
  },
  messages: {
    default: { en: "Service {service} is on the network of the host.", zh: "服务 {service} 处于宿主机网络。" },
    weakened: {
      en: "Only a default put service {service} on the host's network before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值使用宿主机网络，现在已固定。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/network/drivers/host/"],
};
