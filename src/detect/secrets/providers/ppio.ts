import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ppio", [
  {
    id: "ppio-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk_"],
    pattern: /sk_[A-Za-z0-9_-]{43}/,
    context: {
      variables: ["PPIO_API_KEY", "PPINFRA_API_KEY", "PPIO_ACCESS_TOKEN", "PPIO_KEY"],
      hosts: ["api.ppinfra.com", "api.ppio.com"],
    },
  },
]);

export const provider: Provider = {
  id: "ppio",
  name: { en: "PPIO (Paiou Cloud)", zh: "PPIO 派欧云" },
  revoke: "https://ppio.com/settings/key-management",
  steps: {
    en: "Make a new key at {page} (key management), deploy it, delete this one there, then look at the bill since it was shared",
    zh: "在 {page}（密钥管理）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can spend your PPIO balance on models and GPU instances.",
    zh: "拿到它的人可以用你的派欧云余额调用模型和 GPU 实例。",
  },
  references: ["https://ppio.com/docs"],
};

export const texts = keyTexts(provider, {
  "ppio-key": { title: { en: "PPIO (Paiou Cloud) API key", zh: "PPIO 派欧云 API 密钥" } },
});

export const examples: SecretExamples = {
  "ppio-key": {
    hits: [
      "sk_{b64url:43}",
      { text: "PPIO_API_KEY=sk_{b64url:43}\n", path: ".env" },
      { text: "base_url: https://api.ppinfra.com/v1\napi_key: sk_{b64url:43}\n", path: "config.yaml" },
    ],
    misses: ["sk_{b64url:42}", { text: "BUILD_REVISION=sk_{b64url:43}\n", path: ".env" }],
  },
};
