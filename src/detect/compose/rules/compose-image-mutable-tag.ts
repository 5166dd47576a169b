import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-mutable-tag",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "off", weakened: "warn", existing: "off" },
  checklist: ["image"],
  judge(service) {
    const { image } = service;
    const tag = movingTag(service);
    if (image === undefined || tag === undefined) return [];
    return [
      {
        subject: "",
        places: placesOf(image),
        exempt: service.build !== undefined,
        ...defaultGate(image),
        values: { image: image.value, tag },
      },
    ];
  },
  guard(base) {
    const image = readImage(base);
    if (base.image === undefined || image === undefined || !image.isTagKnown) return undefined;
    const isVersion = image.digest !== undefined || (image.tag !== undefined && /\d/.test(image.tag));
    return isVersion ? { places: placesOf(base.image), values: { was: image.tag ?? "" } } : undefined;
  },
};

/** A tag that says how ripe the image is and not which one it is; a digit after it is a version or a date. */
function movingTag(service: Service): string | undefined {
  const image = readImage(service);
  if (image?.tag === undefined || image.digest !== undefined || !image.isTagKnown) return undefined;
  const isMoving =
    /^(?:main|master|nightly|edge|stable|dev|develop|lts|mainline|canary|rolling|preview|beta|release)(?:[-_.][^\d]{0,100})?$/i.test(
      image.tag,
    );
  return isMoving ? image.tag : undefined;
}

export const texts: RuleText = {
  title: { en: "Image on a moving tag", zh: "镜像使用浮动标签" },
  titles: {
    default: { en: "The image of service {service} is on a moving tag", zh: "服务 {service} 的镜像使用浮动标签" },
    weakened: { en: "The image of service {service} is no longer fixed", zh: "服务 {service} 的镜像改用了浮动标签" },
  },
  why: {
    en: "The tag is put on another image from time to time: the next pull may run code that nobody has reviewed.",
    zh: "这个标签会不断指向新的镜像，下次拉取就可能运行没人审查过的代码。",
  },
  fix: { en: "Use the tag of a version", zh: "改为带版本号的标签" },
  messages: {
    default: { en: "The tag {tag} moves.", zh: "标签 {tag} 会变动。" },
    weakened: {
      en: "The tag was {was}, now it is {tag}, which moves.",
      zh: "标签原来是 {was}，现在是会变动的 {tag}。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
};
