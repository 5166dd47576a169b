import { RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { Found, Guard, ServiceRule } from "../compose-rule.ts";
import { isForDevelopment } from "../exposure.ts";
import { secretMark, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isGuessable, isOwnSecret, secretPart } from "../secrets-in-values.ts";

export const rule: ServiceRule = {
  id: "compose-secret-in-environment",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "high",
  confidence: "medium",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["key-management", "external-api-keys", "keys-in-git"],
  rank: RANK.generic,
  judge(service, { project }) {
    const found: Found[] = [];
    const isSoft = isForDevelopment(service, project);
    for (const variable of service.environment) {
      const { name, scalar, source } = variable;
      const part = source === "environment" ? secretPart(variable) : undefined;
      if (part === undefined || scalar === undefined || part.source !== "text") continue;
      if (!isOwnSecret(variable, part)) continue;
      const secret = secretMark(scalar, part.from, part.to);
      found.push({
        subject: name,
        identity: part.text,
        places: variablePlaces(variable),
        secret,
        ...(isSoft && isGuessable(part.text) ? { gateAtMost: "warn" } : {}),
        values: { name },
      });
    }
    return found;
  },
  guard: referenceBefore,
};

/** Base had a reference in the variable's place: `${NAME}`, `NAME_FILE`, or what whoever starts the project passes in. */
function referenceBefore(base: Service, { subject }: Found): Guard | undefined {
  const before = base.environment.find(
    ({ name, source }) => source === "environment" && (name === subject || name === `${subject}_FILE`),
  );
  if (before === undefined) return undefined;
  const isReference =
    before.name !== subject ||
    before.scalar === undefined ||
    before.scalar.parts?.some(({ source }) => source === "unset" || source === "env") === true;
  return isReference ? { places: variablePlaces(before) } : undefined;
}

export const texts: RuleText = {
  title: { en: "Literal secret in environment", zh: "环境变量里写了明文密钥" },
  titles: {
    default: {
      en: "{name} of service {service} holds a secret in plain text",
      zh: "服务 {service} 的 {name} 是明文密钥",
    },
    weakened: {
      en: "{name} of service {service} was a reference, now it is the secret itself",
      zh: "服务 {service} 的 {name} 原来是引用，现在是明文密钥",
    },
  },
  why: {
    en: "Whoever can read the repository has it, and so has every copy of its history.",
    zh: "能读仓库的人都能拿到它，历史记录的每份副本里也都有。",
  },
  fix: {
    en: "{name}: ${{name}:?set it in .env}, or compose secrets",
    zh: "改为 {name}: ${{name}:?请在 .env 中设置}，或使用 compose secrets",
  },
  messages: {
    default: { en: "{name} is written out in {file}.", zh: "{file} 中直接写出了 {name} 的值。" },
    weakened: { en: "{name} came from outside the repository before.", zh: "{name} 之前来自仓库之外。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/compose/how-tos/use-secrets/"],
};
