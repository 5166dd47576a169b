import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vastai", [
  {
    id: "vastai-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["vast"],
    pattern: /[0-9a-f]{64}/,
    context: {
      variables: ["VAST_API_KEY", "VASTAI_API_KEY", "VAST_AI_API_KEY"],
      hosts: ["console.vast.ai", "cloud.vast.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "vastai",
  name: { en: "Vast.ai", zh: "Vast.ai" },
  revoke: "https://cloud.vast.ai/manage-keys",
  steps: {
    en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at instances and billing since it was shared",
    zh: "在 {page}（Keys）新建密钥并部署，删除这一个，再查看外泄以来的实例和账单",
  },
  why: {
    en: "Whoever has it can rent GPUs on your Vast.ai balance and reach your instances.",
    zh: "拿到它的人可以用你的 Vast.ai 余额租用 GPU，并进入你的实例。",
  },
  references: ["https://docs.vast.ai/api"],
};

export const texts = keyTexts(provider, {
  "vastai-key": { title: { en: "Vast.ai API key", zh: "Vast.ai API 密钥" } },
});

export const examples: SecretExamples = {
  "vastai-key": {
    hits: [
      "{hex:64}",
      { text: "VAST_API_KEY={hex:64}\n", path: ".env" },
      { text: "base_url: https://console.vast.ai/v1\napi_key: {hex:64}\n", path: "config.yaml" },
    ],
    misses: ["{hex:63}", { text: "BUILD_REVISION={hex:64}\n", path: ".env" }],
  },
};
