import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("weaviate", [
  {
    id: "weaviate-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["weaviate", "wcd_", "wcs_", "apikey_allowed_keys"],
    pattern: /[A-Za-z0-9+/_-]{36,96}={0,2}/,
    context: {
      variables: [
        "WEAVIATE_API_KEY",
        "WCD_API_KEY",
        "WCS_API_KEY",
        "WEAVIATE_ADMIN_KEY",
        "AUTHENTICATION_APIKEY_ALLOWED_KEYS",
        "WEAVIATE_AUTHENTICATION_APIKEY_ALLOWED_KEYS",
      ],
      hosts: ["weaviate.cloud", "weaviate.network"],
    },
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "weaviate",
  name: { en: "Weaviate", zh: "Weaviate" },
  revoke: "https://console.weaviate.cloud",
  steps: {
    en: "Make a new key for the cluster at {page}, or change AUTHENTICATION_APIKEY_ALLOWED_KEYS and its clients together on your own server; then look at the collections",
    zh: "在 {page} 为集群新建密钥；自建则同时修改 AUTHENTICATION_APIKEY_ALLOWED_KEYS 和客户端；再检查集合",
  },
  why: {
    en: "Whoever has it can read, change and delete the collections that its role may.",
    zh: "拿到它的人可以在其角色范围内读取、改动和删除集合。",
  },
  references: ["https://docs.weaviate.io/cloud/manage-clusters/authentication"],
};

export const texts = keyTexts(provider, {
  "weaviate-key": { title: { en: "Weaviate API key", zh: "Weaviate API 密钥" } },
});

export const examples: SecretExamples = {
  "weaviate-key": {
    hits: [
      "{alnum:36}",
      { text: "WEAVIATE_API_KEY={alnum:36}\n", path: ".env" },
      { text: "base_url: https://api.weaviate.cloud/v1\napi_key: {alnum:36}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:35}", { text: "BUILD_REVISION={alnum:36}\n", path: ".env" }],
  },
};
