import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("upstage", [
  {
    id: "upstage-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["up_"],
    pattern: /up_[A-Za-z0-9]{29,50}/,
    context: { variables: ["UPSTAGE_API_KEY", "SOLAR_API_KEY", "UPSTAGE_KEY"], hosts: ["api.upstage.ai"] },
  },
]);

export const provider: Provider = {
  id: "upstage",
  name: { en: "Upstage", zh: "Upstage" },
  revoke: "https://console.upstage.ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run Solar models and document parsing on your Upstage bill.",
    zh: "拿到它的人可以调用 Solar 模型和文档解析，费用计入你的 Upstage 账单。",
  },
  references: ["https://console.upstage.ai/docs/getting-started"],
};

export const texts = keyTexts(provider, {
  "upstage-key": { title: { en: "Upstage API key", zh: "Upstage API 密钥" } },
});

export const examples: SecretExamples = {
  "upstage-key": {
    hits: [
      "up_{alnum:29}",
      { text: "UPSTAGE_API_KEY=up_{alnum:29}\n", path: ".env" },
      { text: "base_url: https://api.upstage.ai/v1\napi_key: up_{alnum:29}\n", path: "config.yaml" },
    ],
    misses: ["up_{alnum:28}", { text: "BUILD_REVISION=up_{alnum:29}\n", path: ".env" }],
  },
};
