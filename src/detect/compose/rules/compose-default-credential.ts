import { RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import { isEnvFileName } from "../../../parse/path-class.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import { type PublishedDefault, publishedDefault } from "../../published-defaults.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isForDevelopment } from "../exposure.ts";
import { placesOf, secretMark, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { publishedAs, secretPart } from "../secrets-in-values.ts";

export const rule: ServiceRule = {
  id: "compose-default-credential",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", newProject: "warn", weakened: "block", existing: "warn" },
  checklist: ["key-management", "access-control", "application", "brute-force"],
  rank: RANK.publishedDefault,
  judge(service, { project }) {
    const isSoft = isForDevelopment(service, project);
    return [...inVariables(service), ...inCommand(service)].map((one) =>
      isSoft ? { ...one, gateAtMost: "warn" } : one,
    );
  },
  guard(base, { subject }) {
    const before = base.environment.find(({ name }) => name === subject || name === `${subject}_FILE`);
    if (before === undefined) return undefined;
    const part = secretPart(before);
    return part !== undefined && publishedAs(before, part) !== undefined
      ? undefined
      : { places: variablePlaces(before) };
  },
};

function inVariables({ environment }: Service): readonly Found[] {
  const found: Found[] = [];
  for (const variable of environment) {
    const part = secretPart(variable);
    const published = part === undefined || part.source === "unset" ? undefined : publishedAs(variable, part);
    if (part === undefined || published === undefined || variable.scalar === undefined) continue;
    found.push(credential(variable.name, published, variable.scalar, part, placesOfVariable(variable)));
  }
  return found;
}

function placesOfVariable(variable: EnvironmentVariable): readonly [Mark, ...Mark[]] {
  return variablePlaces(variable);
}

/** `redis-server --requirepass PASSWORD`, as one string or as a list. */
function inCommand({ command }: Service): readonly Found[] {
  const found: Found[] = [];
  command.forEach((word, i) => {
    const match = /(?:^|\s)--?requirepass(?:[\s=]+["']?([^\s"']{1,256})|$)/.exec(word.value);
    if (match === null) return;
    const scalar = match[1] === undefined ? command[i + 1] : word;
    const text = match[1] ?? scalar?.value;
    if (scalar === undefined || text === undefined || scalar.unknown === true) return;
    const published = publishedDefault("REDIS_PASSWORD", text);
    const from = scalar.value.indexOf(
      text,
      match[1] === undefined ? 0 : match.index + match[0].length - text.length - 1,
    );
    if (published !== undefined && from >= 0) {
      const isDefault =
        scalar.parts?.some((part) => part.source === "default" && part.from < from + text.length && part.to > from) ===
        true;
      found.push(
        credential(
          "requirepass",
          published,
          scalar,
          { from, to: from + text.length, source: isDefault ? "default" : "text" },
          placesOf(scalar),
        ),
      );
    }
  });
  return found;
}

function credential(
  name: string,
  { product }: PublishedDefault,
  scalar: ScalarNode,
  { from, to, source }: { readonly from: number; readonly to: number; readonly source: string },
  places: readonly [Mark, ...Mark[]],
): Found {
  const isFallback = source === "default" || source === "mixed";
  const variable = scalar.parts?.find((one) => one.source === "default" && one.from < to && one.to > from)?.variable;
  const secret = secretMark(scalar, from, to);
  return {
    subject: name,
    places,
    degree: isFallback ? 1 : 2,
    secret,
    ...(isEnvFileName(secret.text.path) ? { coveredBy: `env-file:${secret.text.path}` } : {}),
    ...(isFallback ? { gateAtMost: "warn", message: "fallback" } : {}),
    values: { name, product, variable: variable ?? name },
  };
}

export const texts: RuleText = {
  title: { en: "Published default credential", zh: "使用了公开的默认密码" },
  titles: {
    default: {
      en: "{name} of service {service} is the default that {product} publishes",
      zh: "服务 {service} 的 {name} 用的是 {product} 公开的默认值",
    },
    fallback: {
      en: "{name} of service {service} falls back to the default that {product} publishes",
      zh: "服务 {service} 的 {name} 默认取 {product} 公开的默认值",
    },
    weakened: {
      en: "{name} of service {service} is now the default that {product} publishes",
      zh: "服务 {service} 的 {name} 现在是 {product} 公开的默认值",
    },
  },
  why: {
    en: "Anyone can look it up, and the first thing that is tried on a login is this.",
    zh: "任何人都能查到，登录爆破最先试的就是它。",
  },
  fix: {
    en: "Put what `openssl rand -hex 32` prints in its place, and give the running service the same value",
    zh: "换成 `openssl rand -hex 32` 生成的值，并让运行中的服务也改用它",
  },
  messages: {
    default: {
      en: "{name} has the value that stands in the documentation of {product}.",
      zh: "{name} 的值就是 {product} 文档中的默认值。",
    },
    fallback: {
      en: "Without {variable} set, service {service} starts with the value that {product} publishes.",
      zh: "未设置 {variable} 时，服务 {service} 会使用 {product} 公开的值启动。",
    },
    weakened: { en: "{name} had another value before.", zh: "{name} 之前是别的值。" },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
};
