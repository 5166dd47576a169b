import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { registryOf } from "../image-source.ts";
import { isOlder } from "../image-version.ts";
import { readImage } from "../images.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-downgrade",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["vulnerability-management", "upgrade-strategy"],
  diffOnly: true,
  judge(service) {
    const { image } = service;
    const read = readImage(service);
    if (image === undefined || read?.tag === undefined || service.build !== undefined) return [];
    return [{ subject: "", places: placesOf(image), values: { image: read.repository, tag: read.tag } }];
  },
  guard(base, _found, _judged, service) {
    const [before, now] = [readImage(base), readImage(service)];
    if (base.image === undefined || before?.tag === undefined || now === undefined) return undefined;
    const isSame = before.repository === now.repository && registryOf(before) === registryOf(now);
    return isSame && isOlder(now, before) ? { places: placesOf(base.image), values: { was: before.tag } } : undefined;
  },
};

export const texts: RuleText = {
  title: { en: "Image downgraded", zh: "镜像版本降级" },
  titles: {
    default: { en: "Service {service} goes back from {was} to {tag}", zh: "服务 {service} 从 {was} 降级到 {tag}" },
  },
  why: {
    en: "Holes that the newer version closed are open again, and data that it has written may not be readable any more.",
    zh: "新版本修复的漏洞重新出现，新版本写入的数据也可能无法读取。",
  },
  fix: { en: "Go back to {was}, or say in the pull request why not", zh: "恢复到 {was}，或在 PR 中说明降级原因" },
  messages: {
    default: { en: "{image} was {was}, now it is {tag}.", zh: "{image} 原为 {was}，现在是 {tag}。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
};
