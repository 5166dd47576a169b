import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("hume", [
  {
    id: "hume-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["hume"],
    pattern: /[A-Za-z0-9]{48}(?:[A-Za-z0-9]{16})?/,
    context: { variables: ["HUME_API_KEY", "HUME_SECRET_KEY", "HUMEAI_API_KEY"], hosts: ["api.hume.ai"] },
  },
]);

export const provider: Provider = {
  id: "hume",
  name: { en: "Hume AI", zh: "Hume AI" },
  revoke: "https://platform.hume.ai/settings/keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use your Hume voices and credits.",
    zh: "拿到它的人可以使用你的 Hume 语音和额度。",
  },
  references: ["https://dev.hume.ai/docs"],
};

export const texts = keyTexts(provider, {
  "hume-key": { title: { en: "Hume AI API or secret key", zh: "Hume AI API 密钥" } },
});

export const examples: SecretExamples = {
  "hume-key": {
    hits: [
      "{alnum:48}",
      "{alnum:64}",
      { text: "HUME_API_KEY={alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.hume.ai/v1\napi_key: {alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:47}", { text: "BUILD_REVISION={alnum:48}\n", path: ".env" }],
  },
};
