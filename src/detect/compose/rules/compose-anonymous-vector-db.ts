import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { Found, Judged, ServiceRule } from "../compose-rule.ts";
import { isPublic } from "../exposure.ts";
import { LOGINS } from "../logins.ts";
import { serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { storeOf } from "../stores.ts";
import { hasUnseenVariables } from "../unseen.ts";

export const rule: ServiceRule = {
  id: "compose-anonymous-vector-db",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["database", "data"],
  judge(service, judged) {
    const product = storeOf(service) ?? "";
    const login = LOGINS[product];
    if (login === undefined) return [];
    const { state, at, name, isDefault } = login(service);
    if (state === "on" || (state === "unset" && name !== "" && mayBeSetElsewhere(service, judged))) return [];
    const isSoft = isDefault === true || (state === "unset" && product !== "Weaviate" && !isPublic(service));
    const found: Found = {
      subject: name,
      places: at ?? serviceKeys(service),
      degree: isSoft ? 1 : 2,
      ...(isSoft ? { gateAtMost: "warn" } : {}),
      ...(state === "unset" ? { message: name === "" ? "never" : "unset" } : {}),
      values: { name, product },
    };
    return [found];
  },
  guard(base) {
    const before = LOGINS[storeOf(base) ?? ""]?.(base);
    return before?.state === "on" && before.at !== undefined ? { places: before.at } : undefined;
  },
};

/** A configuration that is mounted, a command line or an env file that nobody can see may hold it. */
function mayBeSetElsewhere(service: Service, { project }: Judged): boolean {
  return (
    hasUnseenVariables(service, project) ||
    service.mounts.some(({ target }) => /\.(?:ya?ml|toml|ini|htpasswd)$|\/(?:config|configs)$/.test(target)) ||
    service.node.entries.has("configs") ||
    startWords(service).some(({ scalar, text }) => scalar.unknown === true || /api-?key|auth/i.test(text))
  );
}

export const texts: RuleText = {
  title: { en: "Vector database open to anyone", zh: "向量数据库允许匿名访问" },
  titles: {
    default: {
      en: "{product} of service {service} asks nobody who they are",
      zh: "服务 {service} 的 {product} 不验证身份",
    },
    unset: {
      en: "{product} of service {service} asks nobody who they are",
      zh: "服务 {service} 的 {product} 不验证身份",
    },
    never: {
      en: "{product} of service {service} asks nobody who they are",
      zh: "服务 {service} 的 {product} 不验证身份",
    },
    weakened: {
      en: "{product} of service {service} asks nobody any more",
      zh: "服务 {service} 的 {product} 不再验证身份",
    },
  },
  why: {
    en: "It holds the text of your documents: whoever reaches it reads, changes or deletes all of them.",
    zh: "其中存有文档原文，能访问它的人可以读取、篡改或删除全部内容。",
  },
  fix: {
    en: "Turn API keys on, and publish no port that other services do not need",
    zh: "启用 API Key，不需要对外的端口不要发布",
  },
  messages: {
    default: { en: "{name} lets everyone in.", zh: "{name} 允许任何人访问。" },
    unset: {
      en: "{name} is not set, and without it {product} lets everyone in.",
      zh: "未设置 {name}，{product} 因此允许任何人访问。",
    },
    never: {
      en: "{product} knows no login: only the network keeps others away.",
      zh: "{product} 没有登录机制，只能靠网络隔离。",
    },
    weakened: {
      en: "{product} asked for a key before, or was reached by fewer.",
      zh: "{product} 之前要求密钥，或只有少数人能访问。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.weaviate.io/deploy/configuration/authentication",
    "https://qdrant.tech/documentation/guides/security/",
    "https://milvus.io/docs/authenticate.md",
  ],
};
