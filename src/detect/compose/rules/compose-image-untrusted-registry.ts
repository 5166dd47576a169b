import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { registryOf, standingOfRegistry } from "../image-source.ts";
import { readImage } from "../images.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-untrusted-registry",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["image"],
  judge(service) {
    const { image } = service;
    const read = readImage(service);
    // What `build:` makes is not pulled.
    if (image === undefined || read === undefined || !read.isSourceKnown || service.build !== undefined) return [];
    const registry = registryOf(read);
    const standing = standingOfRegistry(registry);
    if (standing === "known" || (standing === "mirror" && read.digest !== undefined)) return [];
    const found = {
      subject: registry,
      places: placesOf(image),
      ...defaultGate(image),
      values: { registry, image: image.value },
    };
    switch (standing) {
      case "unknown":
        return [found];
      case "mirror":
        return [{ ...found, message: "mirror" }];
      case "insecure":
        return [{ ...found, message: "insecure", severity: "high", gateAtLeast: "block" }];
    }
  },
};

export const texts: RuleText = {
  title: { en: "Image from a registry that is not known", zh: "镜像来自未受信任的镜像仓库" },
  titles: {
    default: { en: "Service {service} pulls its image from {registry}", zh: "服务 {service} 从 {registry} 拉取镜像" },
    mirror: {
      en: "Service {service} pulls its image from the mirror {registry}",
      zh: "服务 {service} 从镜像站 {registry} 拉取镜像",
    },
    insecure: {
      en: "Service {service} pulls its image from {registry}, which nobody vouches for",
      zh: "服务 {service} 从无法验证身份的 {registry} 拉取镜像",
    },
  },
  why: {
    en: "Whoever runs the registry decides what code you run, and may decide otherwise tomorrow.",
    zh: "运行什么代码由仓库的运营者决定，随时可能被替换。",
  },
  fix: {
    en: "Pull from the registry of the publisher, or pin the digest: image:tag@sha256:…; list your own under `compose: {trusted-registries: […]}` in the policy file",
    zh: "从发布者的官方镜像仓库拉取，或用摘要值固定：image:tag@sha256:…；自有镜像仓库写入策略文件的 `compose: {trusted-registries: […]}`",
  },
  messages: {
    default: {
      en: "{registry} is not among the registries that are known.",
      zh: "{registry} 不在已知的镜像仓库之列。",
    },
    mirror: {
      en: "{registry} is someone's copy of Docker Hub: without a digest nothing shows that it is the same image.",
      zh: "{registry} 是第三方的 Docker Hub 镜像站，没有摘要值就无法确认内容一致。",
    },
    insecure: {
      en: "{registry} has no name that a certificate could be for: whoever sits on the way can answer in its place.",
      zh: "{registry} 没有可供证书验证的域名，链路上的任何人都能冒充它。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#image",
    "https://docs.docker.com/reference/cli/dockerd/#insecure-registries",
  ],
};
