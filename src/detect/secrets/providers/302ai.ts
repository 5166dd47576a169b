import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("302ai", [
  {
    id: "302ai-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    context: {
      variables: ["AI302_API_KEY", "AI_302_API_KEY", "API_302_KEY", "API302_KEY", "302AI_API_KEY"],
      hosts: ["api.302.ai", "api.302ai.cn"],
    },
  },
]);

export const provider: Provider = {
  id: "302ai",
  name: { en: "302.AI", zh: "302.AI" },
  revoke: "https://dash.302.ai/apis/list",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage logs since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的使用日志",
  },
  why: {
    en: "Whoever has it can spend your 302.AI balance on any model or tool.",
    zh: "拿到它的人可以用你的 302.AI 余额调用任意模型和工具。",
  },
  references: ["https://doc.302.ai"],
};

export const texts = keyTexts(provider, {
  "302ai-key": { title: { en: "302.AI API key", zh: "302.AI API 密钥" } },
});

export const examples: SecretExamples = {
  "302ai-key": {
    hits: [
      "sk-{alnum:48}",
      { text: "AI302_API_KEY=sk-{alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.302.ai/v1\napi_key: sk-{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["sk-{alnum:47}", { text: "BUILD_REVISION=sk-{alnum:48}\n", path: ".env" }],
  },
};
