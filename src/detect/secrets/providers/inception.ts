import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("inception", [
  {
    id: "inception-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["inception", "mercury"],
    pattern: /sk_[0-9a-f]{32}/,
    context: { variables: ["INCEPTION_API_KEY", "MERCURY_API_KEY"], hosts: ["api.inceptionlabs.ai"] },
  },
]);

export const provider: Provider = {
  id: "inception",
  name: { en: "Inception Labs", zh: "Inception Labs" },
  revoke: "https://platform.inceptionlabs.ai",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run Mercury models on your Inception account.",
    zh: "拿到它的人可以在你的 Inception 账户上调用 Mercury 模型。",
  },
  references: ["https://docs.inceptionlabs.ai"],
};

export const texts = keyTexts(provider, {
  "inception-key": { title: { en: "Inception Labs API key", zh: "Inception Labs API 密钥" } },
});

export const examples: SecretExamples = {
  "inception-key": {
    hits: [
      "sk_{hex:32}",
      { text: "INCEPTION_API_KEY=sk_{hex:32}\n", path: ".env" },
      { text: "base_url: https://api.inceptionlabs.ai/v1\napi_key: sk_{hex:32}\n", path: "config.yaml" },
    ],
    misses: ["sk_{hex:31}", { text: "BUILD_REVISION=sk_{hex:32}\n", path: ".env" }],
  },
};
