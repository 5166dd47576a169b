import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("typesense", [
  {
    id: "typesense-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["typesense"],
    pattern: /[A-Za-z0-9]{32,64}/,
    context: { variables: ["TYPESENSE_API_KEY", "TYPESENSE_ADMIN_API_KEY"], hosts: ["typesense.net"] },
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "typesense",
  name: { en: "Typesense", zh: "Typesense" },
  revoke: "https://cloud.typesense.org",
  steps: {
    en: "Make a new key at {page} (Generate API keys), deploy it, delete this one there, then look at the collections since it was shared",
    zh: "在 {page}（Generate API keys）新建密钥并部署，删除这一个，再查看外泄以来集合的变化",
  },
  why: {
    en: "Whoever has it can read and change the collections that it may; the admin key all.",
    zh: "拿到它的人可以在其权限内读取和改动集合；管理密钥则为全部。",
  },
  references: ["https://typesense.org/docs"],
};

export const texts = keyTexts(provider, {
  "typesense-key": { title: { en: "Typesense API key", zh: "Typesense API 密钥" } },
});

export const examples: SecretExamples = {
  "typesense-key": {
    hits: [
      "{alnum:32}",
      { text: "TYPESENSE_API_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.typesense.net/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
