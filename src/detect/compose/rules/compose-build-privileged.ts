import type { RuleText } from "../../../model/rule.ts";
import { isTrue, mapAt, scalarAt, scalarsAt } from "../../../parse/compose-fields.ts";
import { isFromDefault } from "../../../parse/compose-interpolate.ts";
import type { MapNode, ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-build-privileged",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "off" },
  checklist: ["container"],
  judge({ node }) {
    const build = mapAt(node, "build");
    const granted = build === undefined ? [] : grants(build);
    const [first, ...others] = granted.flatMap(({ scalar }) => placesOf(scalar));
    if (first === undefined) return [];
    const isRoot = granted.some(({ message }) => message === "default");
    return [
      {
        subject: "",
        places: [first, ...others],
        degree: granted.reduce((sum, { degree }) => sum + degree, 0),
        ...(granted.every(({ scalar }) => isFromDefault(scalar)) ? { gateAtMost: "warn" } : {}),
        message: isRoot ? "default" : "network",
      },
    ];
  },
};

interface Grant {
  readonly scalar: ScalarNode;
  readonly degree: number;
  readonly message: "default" | "network";
}

/** What the build is given beyond a sandbox, the worst first. */
function grants(build: MapNode): readonly Grant[] {
  const privileged = scalarAt(build, "privileged");
  const network = scalarAt(build, "network");
  const entitlements = scalarsAt(build, "entitlements");
  const insecure = [
    ...(isTrue(privileged) ? [privileged] : []),
    ...entitlements.filter(({ value }) => value === "security.insecure"),
  ];
  const hosted = [
    ...(network?.value === "host" ? [network] : []),
    ...entitlements.filter(({ value }) => value === "network.host"),
  ];
  const grant = (message: Grant["message"], weight: number) => (scalar: ScalarNode | undefined) =>
    scalar === undefined || scalar.unknown === true
      ? []
      : [{ scalar, message, degree: isFromDefault(scalar) ? weight / 2 : weight }];
  return [...insecure.flatMap(grant("default", 4)), ...hosted.flatMap(grant("network", 2))];
}

export const texts: RuleText = {
  title: { en: "Privileged or host-network build", zh: "构建过程使用特权或宿主机网络" },
  titles: {
    default: {
      en: "The image of service {service} is built with privileges",
      zh: "服务 {service} 的镜像以特权方式构建",
    },
    network: {
      en: "The image of service {service} is built on the host's network",
      zh: "服务 {service} 的镜像在宿主机网络中构建",
    },
    weakened: {
      en: "The build of service {service} may do more than before",
      zh: "服务 {service} 的构建过程权限比之前更大",
    },
  },
  why: {
    en: "A build runs code of every package it installs; with this, such code reaches the host or what listens on its localhost.",
    zh: "构建时会执行所安装软件包中的代码，这样的设置让这些代码能触及宿主机或只监听 localhost 的服务。",
  },
  fix: {
    en: "Remove `privileged`, `network: host` and the entitlements from `build:`; fetch what is needed by its address",
    zh: "从 `build:` 中去掉 `privileged`、`network: host` 和相应的 entitlements，所需内容通过网络地址获取",
  },
  messages: {
    default: {
      en: "Steps of the build of service {service} run without a sandbox.",
      zh: "服务 {service} 的构建步骤在没有沙箱的情况下运行。",
    },
    network: {
      en: "Steps of the build of service {service} use the network of the host.",
      zh: "服务 {service} 的构建步骤使用宿主机网络。",
    },
    weakened: {
      en: "The build of service {service} was given less before the change.",
      zh: "改动之前服务 {service} 的构建过程权限更小。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/build/#privileged",
    "https://docs.docker.com/reference/compose-file/build/#network",
    "https://docs.docker.com/reference/compose-file/build/#entitlements",
  ],
};
