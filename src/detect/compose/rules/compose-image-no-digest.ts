import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-no-digest",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "block", existing: "off" },
  checklist: ["image"],
  yieldsTo: "compose-image-latest",
  judge(service) {
    const { image } = service;
    const read = readImage(service);
    if (image === undefined || read === undefined || !read.isTagKnown || read.digest !== undefined) return [];
    return [
      { subject: "", places: placesOf(image), exempt: service.build !== undefined, values: { image: image.value } },
    ];
  },
  guard(base) {
    const digest = readImage(base)?.digest;
    return base.image === undefined || digest === undefined ? undefined : { places: placesOf(base.image) };
  },
};

export const texts: RuleText = {
  title: { en: "Image without a digest", zh: "镜像未用 SHA256 摘要值固定" },
  titles: {
    default: { en: "The image of service {service} has no digest", zh: "服务 {service} 的镜像没有摘要值" },
    weakened: { en: "The image of service {service} lost its digest", zh: "服务 {service} 的镜像失去了摘要值" },
  },
  why: {
    en: "A tag can be put on another image by whoever holds the registry account; a digest cannot.",
    zh: "掌握镜像仓库账号的人可以让标签指向另一个镜像，摘要值则无法替换。",
  },
  fix: { en: "Pin it by digest: image:tag@sha256:…", zh: "写成 image:tag@sha256:<摘要值>" },
  messages: {
    default: { en: "{image} is not pinned by a digest.", zh: "{image} 没有用摘要值固定。" },
    weakened: { en: "{image} was pinned by a digest before.", zh: "{image} 之前用摘要值固定。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
};
