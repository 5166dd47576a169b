import { RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import { type BuildArgument, buildArguments, buildSecrets } from "../../../parse/compose-build-fields.ts";
import { isSecretName } from "../../secret-name.ts";
import { isSecretText } from "../../secret-value.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { type Places, placesOf, secretMark } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { partOf } from "../secrets-in-values.ts";

export const rule: ServiceRule = {
  id: "compose-build-secret-arg",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["key-management", "external-api-keys", "keys-in-git"],
  rank: RANK.generic,
  judge(service) {
    return buildArguments(service).flatMap((argument) => {
      const found = isSecretName(argument.name) ? foundOf(argument) : undefined;
      return found === undefined ? [] : [found];
    });
  },
  guard(base, _found, _judged, head) {
    const [secret] = buildSecrets(base);
    return secret === undefined || buildSecrets(head).length >= buildSecrets(base).length
      ? undefined
      : { places: [secret.at] };
  },
};

/** A literal is read in the repository; what comes from outside still stays in the image. */
function foundOf({ name, key, scalar }: BuildArgument): Found | undefined {
  const places: Places = scalar === undefined ? [key] : placesOf(scalar);
  const values = { name };
  const part = scalar === undefined ? undefined : partOf(scalar, 0, scalar.value.length);
  if (scalar === undefined || part === undefined || part.source === "unset" || part.source === "env")
    return { subject: name, places, degree: 1, severity: "medium", gateAtMost: "warn", message: "reference", values };
  if (!isSecretText(name, scalar.value)) return undefined;
  return {
    subject: name,
    places,
    degree: 2,
    secret: secretMark(scalar),
    ...(part.source === "text" ? {} : { gateAtMost: "warn" }),
    values,
  };
}

export const texts: RuleText = {
  title: { en: "Secret as a build argument", zh: "构建参数里带密钥" },
  titles: {
    default: {
      en: "{name} of service {service} is built in as plain text",
      zh: "服务 {service} 的构建参数 {name} 是明文密钥",
    },
    reference: {
      en: "{name} of service {service} stays in the image",
      zh: "服务 {service} 的构建参数 {name} 会留在镜像中",
    },
    weakened: {
      en: "{name} of service {service} is less protected in the build",
      zh: "服务 {service} 构建时对 {name} 的保护变弱了",
    },
  },
  why: {
    en: "Arguments are kept in the history of an image: whoever can pull it reads them with `docker history`.",
    zh: "构建参数保存在镜像历史中，能拉取镜像的人用 `docker history` 就能读到。",
  },
  fix: {
    en: "Use `build.secrets`, and RUN --mount=type=secret in the Dockerfile",
    zh: "改用 `build.secrets`，并在 Dockerfile 中使用 RUN --mount=type=secret",
  },
  messages: {
    default: {
      en: "{name} is written out in {file} and goes into the image.",
      zh: "{file} 中直接写出了 {name}，还会进入镜像。",
    },
    reference: {
      en: "{name} comes from outside and yet goes into the history of the image.",
      zh: "{name} 虽来自外部，但仍会进入镜像历史。",
    },
    weakened: {
      en: "It was a build secret or a reference before.",
      zh: "之前使用的是构建密钥或引用。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/build/building/secrets/"],
};
