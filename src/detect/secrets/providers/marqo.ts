import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("marqo", [
  {
    id: "marqo-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["marqo"],
    pattern: /[A-Za-z0-9]{32,64}/,
    context: { variables: ["MARQO_API_KEY"], hosts: ["api.marqo.ai"] },
  },
]);

export const provider: Provider = {
  id: "marqo",
  name: { en: "Marqo", zh: "Marqo" },
  revoke: "https://cloud.marqo.ai",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the indexes since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来索引的变化",
  },
  why: {
    en: "Whoever has it can read, change and delete your indexes.",
    zh: "拿到它的人可以读取、改动和删除你的索引。",
  },
  references: ["https://docs.marqo.ai"],
};

export const texts = keyTexts(provider, {
  "marqo-key": { title: { en: "Marqo API key", zh: "Marqo API 密钥" } },
});

export const examples: SecretExamples = {
  "marqo-key": {
    hits: [
      "{alnum:40}",
      { text: "MARQO_API_KEY={alnum:40}\n", path: ".env" },
      { text: "base_url: https://api.marqo.ai/v1\napi_key: {alnum:40}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:28}", { text: "BUILD_REVISION={alnum:40}\n", path: ".env" }],
  },
};
