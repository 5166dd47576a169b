import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("qdrant", [
  {
    id: "qdrant-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["qdrant"],
    pattern:
      /(?:eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\|[A-Za-z0-9_-]{40,60})/,
    context: {
      variables: [
        "QDRANT_API_KEY",
        "QDRANT__SERVICE__API_KEY",
        "QDRANT_CLOUD_API_KEY",
        "QDRANT_KEY",
        "QDRANT__SERVICE__READ_ONLY_API_KEY",
      ],
      hosts: ["cloud.qdrant.io"],
    },
  },
  {
    id: "qdrant-cloud-mgmt",
    severity: "medium",
    evidence: "unverified",
    match: "value",
    literals: ["qdrant"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\|[A-Za-z0-9_-]{40,60}/,
    context: { variables: ["QDRANT_MANAGEMENT_KEY", "QDRANT_CLOUD_MANAGEMENT_KEY"] },
  },
]);

export const provider: Provider = {
  id: "qdrant",
  name: { en: "Qdrant", zh: "Qdrant" },
  revoke: "https://cloud.qdrant.io",
  steps: {
    en: "Make a new key at {page} (the cluster, API Keys), deploy it, delete this one there, then look at the collections since it was shared",
    zh: "在 {page}（集群的「API Keys」）新建密钥并部署，删除这一个，再查看外泄以来集合的变化",
  },
  why: {
    en: "Whoever has it can read, change and delete the collections of the cluster.",
    zh: "拿到它的人可以读取、改动和删除该集群的集合。",
  },
  references: ["https://qdrant.tech/documentation/cloud/authentication"],
};

export const texts = keyTexts(provider, {
  "qdrant-key": {
    title: { en: "Qdrant API key", zh: "Qdrant API 密钥" },
    fix: {
      en: "Make a new key for the cluster at {page} and delete this one, or change service.api_key (QDRANT__SERVICE__API_KEY) and its clients together on your own server; then look at the collections",
      zh: "在 {page} 为集群新建密钥并删除这一个；自建则同时修改 service.api_key（QDRANT__SERVICE__API_KEY）和客户端；再检查集合",
    },
  },
  "qdrant-cloud-mgmt": { title: { en: "Qdrant Cloud management key", zh: "Qdrant Cloud 管理密钥" } },
});

export const examples: SecretExamples = {
  "qdrant-key": {
    hits: [
      "{jwt}",
      "{uuid}|{b64url:54}",
      { text: "QDRANT_API_KEY={jwt}\n", path: ".env" },
      { text: "base_url: https://cloud.qdrant.io/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
  "qdrant-cloud-mgmt": {
    hits: ["{uuid}|{b64url:54}", { text: "QDRANT_MANAGEMENT_KEY={uuid}|{b64url:54}\n", path: ".env" }],
    misses: [
      "{hex:8}-{hex:4}-{hex:4}-{hex:12}|{b64url:54}",
      { text: "BUILD_REVISION={uuid}|{b64url:54}\n", path: ".env" },
    ],
  },
};
