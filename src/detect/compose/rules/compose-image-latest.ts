import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-latest",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", newProject: "summary", weakened: "block", existing: "off" },
  checklist: ["image", "upgrade-strategy"],
  judge(service) {
    const { image } = service;
    if (image === undefined || !isUnpinned(service)) return [];
    const soft = defaultGate(image);
    const degree = soft.gateAtMost === undefined ? 2 : 1;
    return [
      {
        subject: "",
        places: placesOf(image),
        degree,
        exempt: service.build !== undefined,
        ...soft,
        values: { image: image.value },
      },
    ];
  },
  guard(base) {
    const image = readImage(base);
    if (base.image === undefined || image === undefined || !image.isTagKnown || isUnpinned(base)) return undefined;
    return {
      places: placesOf(base.image),
      values: { was: image.digest === undefined ? (image.tag ?? "") : "@sha256" },
    };
  },
};

/** No tag, or `latest`, and no digest. The name of what `build:` makes is not pulled. */
function isUnpinned(service: Service): boolean {
  const image = readImage(service);
  if (image === undefined || !image.isTagKnown || image.digest !== undefined) return false;
  return image.tag === undefined || image.tag === "" || image.tag.toLowerCase() === "latest";
}

export const texts: RuleText = {
  title: { en: "Image without a fixed tag", zh: "镜像未固定版本" },
  titles: {
    default: { en: "Service {service} takes whatever image is the latest", zh: "服务 {service} 使用的镜像未固定版本" },
    weakened: { en: "Service {service} no longer has a fixed image", zh: "服务 {service} 的镜像不再固定版本" },
  },
  why: {
    en: "The next pull runs code that nobody has reviewed, and there is no version to go back to.",
    zh: "下次拉取就可能运行没人审查过的代码，出问题时也没有可回退的版本。",
  },
  fix: {
    en: "Write the version, best with its digest: image:1.2.3@sha256:…",
    zh: "固定到明确的版本号，最好加摘要值：image:1.2.3@sha256:…",
  },
  messages: {
    default: { en: "{image} changes under your feet.", zh: "{image} 会随时变化。" },
    weakened: { en: "It was fixed at {was}, now it is {image}.", zh: "原来固定在 {was}，现在是 {image}。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
};
