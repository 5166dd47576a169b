import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ideogram", [
  {
    id: "ideogram-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["ideogram"],
    pattern: /[A-Za-z0-9_-]{86}/,
    context: { variables: ["IDEOGRAM_API_KEY"], hosts: ["api.ideogram.ai"] },
  },
]);

export const provider: Provider = {
  id: "ideogram",
  name: { en: "Ideogram", zh: "Ideogram" },
  revoke: "https://ideogram.ai/manage-api",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can make images on your Ideogram bill.",
    zh: "拿到它的人可以生成图像并计入你的 Ideogram 账单。",
  },
  references: ["https://developer.ideogram.ai"],
};

export const texts = keyTexts(provider, {
  "ideogram-key": { title: { en: "Ideogram API key", zh: "Ideogram API 密钥" } },
});

export const examples: SecretExamples = {
  "ideogram-key": {
    hits: [
      "{b64url:86}",
      { text: "IDEOGRAM_API_KEY={b64url:86}\n", path: ".env" },
      { text: "base_url: https://api.ideogram.ai/v1\napi_key: {b64url:86}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:85}", { text: "BUILD_REVISION={b64url:86}\n", path: ".env" }],
  },
};
