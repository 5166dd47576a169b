import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("reka", [
  {
    id: "reka-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["reka"],
    pattern: /[0-9a-f]{64}/,
    context: { variables: ["REKA_API_KEY"], hosts: ["api.reka.ai"] },
  },
]);

export const provider: Provider = {
  id: "reka",
  name: { en: "Reka AI", zh: "Reka AI" },
  revoke: "https://platform.reka.ai/apikeys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run multimodal models on your Reka account.",
    zh: "拿到它的人可以在你的 Reka 账户上调用多模态模型。",
  },
  references: ["https://docs.reka.ai"],
};

export const texts = keyTexts(provider, {
  "reka-key": { title: { en: "Reka AI API key", zh: "Reka AI API 密钥" } },
});

export const examples: SecretExamples = {
  "reka-key": {
    hits: [
      "{hex:64}",
      { text: "REKA_API_KEY={hex:64}\n", path: ".env" },
      { text: "base_url: https://api.reka.ai/v1\napi_key: {hex:64}\n", path: "config.yaml" },
    ],
    misses: ["{hex:63}", { text: "BUILD_REVISION={hex:64}\n", path: ".env" }],
  },
};
