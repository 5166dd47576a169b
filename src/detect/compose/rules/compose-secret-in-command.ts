import { RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { publishedDefault } from "../../published-defaults.ts";
import { isSecretText } from "../../secret-value.ts";
import { type SpokenSecret, spokenSecrets } from "../command-secrets.ts";
import type { Found, Guard, ServiceRule } from "../compose-rule.ts";
import { isForDevelopment } from "../exposure.ts";
import { placesOf, secretMark } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isGuessable, partOf } from "../secrets-in-values.ts";

export const rule: ServiceRule = {
  id: "compose-secret-in-command",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  ratesEach: true,
  confidence: "medium",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["key-management", "external-api-keys", "keys-in-git"],
  rank: RANK.generic,
  judge(service, { project }) {
    const found: Found[] = [];
    const isSoft = isForDevelopment(service, project);
    for (const spoken of spokenSecrets(service)) {
      const source = literalSource(spoken);
      if (source === undefined) continue;
      const { scalar, from, to, flag, text, kind } = spoken;
      found.push({
        subject: flag,
        identity: text,
        places: placesOf(scalar),
        secret: secretMark(scalar, from, to),
        ...(source === "default" || (isSoft && isGuessable(text)) ? { gateAtMost: "warn" } : {}),
        ...(kind === "secret" ? {} : { message: kind }),
        ...(kind === "probe" && isGuessable(text) ? { severity: "medium" } : {}),
        values: { flag },
      });
    }
    return found;
  },
  guard: referenceBefore,
};

/** Who wrote the secret down; `undefined` when it is none, or a variable of compose or of the shell stands in its place. */
function literalSource({ scalar, from, to, text, name, kind }: SpokenSecret): "text" | "default" | undefined {
  const { source } = partOf(scalar, from, to);
  if (source !== "text" && source !== "default") return undefined;
  if (kind === "hash") return source;
  // A rule of its own tells what Redis itself is started with.
  if (name === "requirepass" && publishedDefault("REDIS_PASSWORD", text) !== undefined) return undefined;
  const isReference = /\$(?:[A-Za-z_({]|$)|`/.test(text);
  if (/\.(?:pem|key|crt|cert|json|ya?ml|txt|conf|p12|jks|env)$/i.test(text)) return undefined;
  return !isReference && text.length >= 4 && isSecretText(name, text) ? source : undefined;
}

/** Base had a reference behind the same flag. */
function referenceBefore(base: Service, { subject }: Found): Guard | undefined {
  const before = spokenSecrets(base).filter(({ flag }) => flag === subject);
  const [reference] = before;
  return reference === undefined || before.some((one) => literalSource(one) !== undefined)
    ? undefined
    : { places: placesOf(reference.scalar) };
}

export const texts: RuleText = {
  title: { en: "Secret on a command line or in a label", zh: "命令行或标签里有明文密钥" },
  titles: {
    default: {
      en: "The command of service {service} holds a secret behind {flag}",
      zh: "服务 {service} 的命令在 {flag} 处写了明文密钥",
    },
    hash: {
      en: "The password hash of a login stands in {flag} of service {service}",
      zh: "服务 {service} 的 {flag} 含登录密码的哈希",
    },
    probe: {
      en: "The health check of service {service} holds a secret behind {flag}",
      zh: "服务 {service} 的健康检查在 {flag} 处写了明文密钥",
    },
    weakened: {
      en: "The command of service {service} now holds the secret itself behind {flag}",
      zh: "服务 {service} 的命令现在在 {flag} 处直接写了密钥",
    },
  },
  why: {
    en: "It stands in the repository, and every process list and `docker inspect` on the host shows it.",
    zh: "它既在仓库里，也会出现在宿主机的进程列表和 `docker inspect` 中。",
  },
  fix: {
    en: "Give it by a file: compose secrets, or a configuration that is not committed",
    zh: "改用文件提供：compose secrets，或不入库的配置文件",
  },
  messages: {
    default: { en: "The value of {flag} is written out in {file}.", zh: "{file} 中直接写出了 {flag} 的值。" },
    hash: {
      en: "{flag} holds hashes, and weak passwords are found from their hash offline.",
      zh: "{flag} 中有密码哈希，弱密码可由哈希离线破解。",
    },
    probe: {
      en: "The health check in {file} signs in with a value that is written out behind {flag}.",
      zh: "{file} 中的健康检查用 {flag} 处写出的值登录。",
    },
    weakened: { en: "{flag} took a reference before.", zh: "{flag} 之前用的是引用。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/compose/how-tos/use-secrets/"],
};
