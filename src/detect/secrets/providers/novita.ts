import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("novita", [
  {
    id: "novita-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk_"],
    pattern: /sk_[A-Za-z0-9_-]{43}/,
    context: {
      variables: ["NOVITA_API_KEY", "NOVITA_AI_API_KEY", "NOVITA_LLM_API_KEY", "NOVITA_KEY"],
      hosts: ["api.novita.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "novita",
  name: { en: "Novita AI", zh: "Novita AI" },
  revoke: "https://novita.ai/settings/key-management",
  steps: {
    en: "Make a new key at {page} (Key Management), deploy it, delete this one there, then look at Billing since it was shared",
    zh: "在 {page}（Key Management）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can spend your Novita balance on models and GPU instances.",
    zh: "拿到它的人可以用你的 Novita 余额调用模型和 GPU 实例。",
  },
  references: ["https://novita.ai/docs/guides/quickstart"],
};

export const texts = keyTexts(provider, {
  "novita-key": { title: { en: "Novita AI API key", zh: "Novita AI API 密钥" } },
});

export const examples: SecretExamples = {
  "novita-key": {
    hits: [
      "sk_{b64url:43}",
      { text: "NOVITA_API_KEY=sk_{b64url:43}\n", path: ".env" },
      { text: "base_url: https://api.novita.ai/v1\napi_key: sk_{b64url:43}\n", path: "config.yaml" },
    ],
    misses: ["sk_{b64url:42}", { text: "BUILD_REVISION=sk_{b64url:43}\n", path: ".env" }],
  },
};
