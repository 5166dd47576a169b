import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ai21", [
  {
    id: "ai21-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["ai21"],
    pattern: /(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32})/,
    context: { variables: ["AI21_API_KEY", "AI21_STUDIO_API_KEY"], hosts: ["api.ai21.com"] },
  },
]);

export const provider: Provider = {
  id: "ai21",
  name: { en: "AI21 Labs", zh: "AI21 Labs" },
  revoke: "https://studio.ai21.com/account/api-key",
  steps: {
    en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API key）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run Jamba models on your AI21 account.",
    zh: "拿到它的人可以在你的 AI21 账户上调用 Jamba 模型。",
  },
  references: ["https://docs.ai21.com"],
};

export const texts = keyTexts(provider, {
  "ai21-key": { title: { en: "AI21 Labs API key", zh: "AI21 Labs API 密钥" } },
});

export const examples: SecretExamples = {
  "ai21-key": {
    hits: [
      "{uuid}",
      "{alnum:32}",
      { text: "AI21_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.ai21.com/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
