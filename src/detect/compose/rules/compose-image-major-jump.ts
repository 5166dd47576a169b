import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { majorOf } from "../image-version.ts";
import { DATASTORES, type ImageReference, productOf, readImage } from "../images.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-image-major-jump",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["upgrade-strategy"],
  diffOnly: true,
  judge(service) {
    const { image } = service;
    const read = readImage(service);
    const product = read === undefined ? undefined : statefulProduct(read);
    if (image === undefined || read?.tag === undefined || product === undefined || service.build !== undefined)
      return [];
    return [{ subject: "", places: placesOf(image), values: { product, tag: read.tag } }];
  },
  guard(base, _found, _judged, service) {
    const [before, now] = [readImage(base), readImage(service)];
    if (base.image === undefined || before?.tag === undefined || now === undefined) return undefined;
    const [was, is] = [majorOf(before), majorOf(now)];
    const isSame = statefulProduct(before) === statefulProduct(now);
    if (!isSame || was === undefined || is === undefined || is <= was) return undefined;
    // Dify's own parts keep their data over every version but the first.
    if (isDify(now) && was > 0) return undefined;
    return { places: placesOf(base.image), values: { was: before.tag } };
  },
};

function statefulProduct(image: ImageReference): string | undefined {
  return isDify(image) ? image.repository : productOf(DATASTORES, image);
}

function isDify({ repository }: ImageReference): boolean {
  return repository.startsWith("langgenius/dify-");
}

export const texts: RuleText = {
  title: { en: "Data store moved to another major version", zh: "有状态镜像跨大版本升级" },
  titles: { default: { en: "{product} goes from {was} to {tag}", zh: "{product} 从 {was} 升级到 {tag}" } },
  why: {
    en: "The new version may not read the old one's files, or change them so that there is no way back.",
    zh: "新版本可能读不了旧数据，或者改写后无法回退。",
  },
  fix: { en: "Back up first, and rehearse the migration on a copy", zh: "先备份，并在副本上演练迁移" },
  messages: {
    default: {
      en: "Service {service} was on {was}, now it is on {tag}.",
      zh: "服务 {service} 原为 {was}，现在是 {tag}。",
    },
    ...relatedTexts,
  },
  references: ["https://www.postgresql.org/docs/current/upgrading.html", "https://github.com/langgenius/dify/releases"],
};
