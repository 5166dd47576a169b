import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("poe", [
  {
    id: "poe-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["poe_api_key", "api.poe.com"],
    pattern: /[A-Za-z0-9_-]{43}/,
    context: { variables: ["POE_API_KEY"], hosts: ["api.poe.com"] },
  },
]);

export const provider: Provider = {
  id: "poe",
  name: { en: "Poe (Quora)", zh: "Poe" },
  revoke: "https://poe.com/api_key",
  steps: {
    en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at the points history since it was shared",
    zh: "在 {page}（API key）新建密钥并部署，删除这一个，再查看外泄以来的积分记录",
  },
  why: {
    en: "Whoever has it can spend the points of your Poe subscription.",
    zh: "拿到它的人可以消费你 Poe 订阅的积分。",
  },
  references: ["https://creator.poe.com/docs"],
};

export const texts = keyTexts(provider, {
  "poe-key": { title: { en: "Poe (Quora) API key", zh: "Poe API 密钥" } },
});

export const examples: SecretExamples = {
  "poe-key": {
    hits: [
      "{b64url:43}",
      { text: "POE_API_KEY={b64url:43}\n", path: ".env" },
      { text: "base_url: https://api.poe.com/v1\napi_key: {b64url:43}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:42}", { text: "BUILD_REVISION={b64url:43}\n", path: ".env" }],
  },
};
