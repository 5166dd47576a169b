import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { publisherOf } from "../image-source.ts";
import { readImage } from "../images.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-impersonation",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "warn" },
  checklist: ["image"],
  judge(service) {
    const { image } = service;
    const read = readImage(service);
    if (image === undefined || read === undefined || !read.isSourceKnown || service.build !== undefined) return [];
    const known = publisherOf(read);
    if (known === undefined || known.isTheirs) return [];
    const values = { image: read.repository, name: read.name, publisher: known.publisher };
    return [{ subject: "", identity: read.repository, places: placesOf(image), ...defaultGate(image), values }];
  },
  guard(base, _found, _judged, service) {
    const [before, now] = [readImage(base), readImage(service)];
    if (base.image === undefined || before === undefined || now === undefined || !before.isSourceKnown)
      return undefined;
    const known = publisherOf(before);
    if (known?.isTheirs !== true || known.publisher !== publisherOf(now)?.publisher) return undefined;
    return { places: placesOf(base.image), values: { was: before.repository } };
  },
};

export const texts: RuleText = {
  title: { en: "Well-known image from someone else", zh: "知名镜像来自非官方发布者" },
  titles: {
    default: { en: "{image} is not {publisher}'s image", zh: "{image} 不是 {publisher} 发布的镜像" },
    weakened: { en: "Service {service} left {was} for {image}", zh: "服务 {service} 从 {was} 换成了 {image}" },
  },
  why: {
    en: "It bears the name of a product and holds what a stranger put into it, with your data and keys at its hand.",
    zh: "它顶着产品的名字，内容却由陌生人决定，而且能接触你的数据和密钥。",
  },
  fix: {
    en: "Use the image that {publisher} publishes, or build your own with `build:`",
    zh: "换成 {publisher} 发布的镜像，或用 `build:` 自行构建",
  },
  messages: {
    default: {
      en: "The publisher of {name} is {publisher}, not whoever publishes {image}.",
      zh: "{name} 的发布者是 {publisher}，而不是 {image} 的发布者。",
    },
    weakened: {
      en: "It was the publisher's {was}, now it is {image}.",
      zh: "原来是官方的 {was}，现在是 {image}。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/docker-hub/image-library/trusted-content/"],
};
