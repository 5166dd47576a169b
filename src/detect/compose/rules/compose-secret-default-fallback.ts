import { RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import type { EnvironmentVariable } from "../../../parse/compose-service.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { secretMark, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isOwnSecret, secretPart } from "../secrets-in-values.ts";

export const rule: ServiceRule = {
  id: "compose-secret-default-fallback",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "medium",
  confidence: "medium",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["key-management", "external-api-keys"],
  rank: RANK.generic,
  judge({ environment }) {
    const found: Found[] = [];
    for (const variable of environment) {
      const { name, scalar, source } = variable;
      const part = source === "environment" ? secretPart(variable) : undefined;
      if (part === undefined || scalar === undefined || part.source !== "default") continue;
      if (!isOwnSecret(variable, part)) continue;
      found.push({
        subject: name,
        places: variablePlaces(variable),
        secret: secretMark(scalar, part.from, part.to),
        values: { name, variable: part.variable ?? name },
      });
    }
    return found;
  },
  guard(base, { subject }, _judged, service) {
    const isOfSubject = ({ name, source }: EnvironmentVariable): boolean =>
      source === "environment" && name === subject;
    const before = base.environment.find(isOfSubject);
    const now = service.environment.find(isOfSubject);
    if (before === undefined) return undefined;
    // The same secret from an env file of the repository was no better.
    if (now !== undefined && before.scalar?.unknown !== true && secretPart(before)?.text === secretPart(now)?.text)
      return undefined;
    const isReference =
      before.scalar === undefined ||
      before.scalar.parts?.some(({ source }) => source === "unset" || source === "env") === true;
    return isReference ? { places: variablePlaces(before) } : undefined;
  },
};

export const texts: RuleText = {
  title: { en: "Secret as the default of a variable", zh: "密钥写成了变量默认值" },
  titles: {
    default: {
      en: "{name} of service {service} falls back to a secret in the file",
      zh: "服务 {service} 的 {name} 以文件中的密钥为默认值",
    },
    weakened: {
      en: "{name} of service {service} now falls back to a secret in the file",
      zh: "服务 {service} 的 {name} 现在以文件中的密钥为默认值",
    },
  },
  why: {
    en: "Every deployment that forgets the variable runs with a value that all readers of the repository know.",
    zh: "凡是忘记设置该变量的部署，用的都是仓库读者都知道的值。",
  },
  fix: {
    en: "${{variable}:?set it in .env}, without a default",
    zh: "改成 ${{variable}:?请在 .env 中设置}，不要给默认值",
  },
  messages: {
    default: {
      en: "Without {variable} set, service {service} starts with the value in {file}.",
      zh: "未设置 {variable} 时，服务 {service} 会使用 {file} 中的值启动。",
    },
    weakened: {
      en: "{name} had no default before: forgetting it was noticed.",
      zh: "{name} 之前没有默认值，忘记设置会被发现。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/interpolation/"],
};
