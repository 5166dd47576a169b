import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { folderOfImage, registryOf } from "../image-source.ts";
import { readImage } from "../images.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-registry-changed",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["image"],
  diffOnly: true,
  judge(service) {
    const source = sourceOf(service);
    if (service.image === undefined || source === undefined) return [];
    return [{ subject: "", places: placesOf(service.image), values: { source } }];
  },
  guard(base, _found, _judged, service) {
    const [before, now] = [sourceOf(base), sourceOf(service)];
    if (base.image === undefined || before === undefined || before === now) return undefined;
    return { places: placesOf(base.image), values: { was: before } };
  },
};

const DOCKER_HUB = "docker.io";

/** Registry and folder: `docker.io/langgenius`. `undefined` where the image is built here, or a variable hides it. */
function sourceOf(service: Service): string | undefined {
  const image = readImage(service);
  if (image === undefined || !image.isSourceKnown || service.build !== undefined) return undefined;
  return [registryOf(image) || DOCKER_HUB, folderOfImage(image)].filter((part) => part !== "").join("/");
}

export const texts: RuleText = {
  title: { en: "Image from another source", zh: "镜像来源被更换" },
  titles: {
    default: {
      en: "The image of service {service} comes from {source} now",
      zh: "服务 {service} 的镜像来源变为 {source}",
    },
  },
  why: {
    en: "A new publisher runs code in your stack from the next pull on; taking over a dependency looks just like this.",
    zh: "下次拉取起就由另一个发布者的代码在你的环境里运行，供应链投毒正是这种形式。",
  },
  fix: {
    en: "Ask the publisher that the move is theirs, then pin the digest",
    zh: "与发布者确认更换属实，并用摘要值固定",
  },
  messages: {
    default: { en: "It came from {was}, now it comes from {source}.", zh: "原来来自 {was}，现在来自 {source}。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#image"],
};
