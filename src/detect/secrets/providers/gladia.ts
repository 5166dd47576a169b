import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("gladia", [
  {
    id: "gladia-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["gladia"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["GLADIA_API_KEY"], hosts: ["api.gladia.io"] },
  },
]);

export const provider: Provider = {
  id: "gladia",
  name: { en: "Gladia", zh: "Gladia" },
  revoke: "https://app.gladia.io/apikeys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can transcribe on your Gladia bill and read results.",
    zh: "拿到它的人可以消费你的 Gladia 转写额度并读取结果。",
  },
  references: ["https://docs.gladia.io"],
};

export const texts = keyTexts(provider, {
  "gladia-key": { title: { en: "Gladia API key", zh: "Gladia API 密钥" } },
});

export const examples: SecretExamples = {
  "gladia-key": {
    hits: [
      "{uuid}",
      { text: "GLADIA_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.gladia.io/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
