import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("galileo", [
  {
    id: "galileo-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["galileo"],
    pattern: /[A-Za-z0-9_-]{43}/,
    context: { variables: ["GALILEO_API_KEY"], hosts: ["api.galileo.ai"] },
  },
]);

export const provider: Provider = {
  id: "galileo",
  name: { en: "Galileo", zh: "Galileo" },
  revoke: "https://app.galileo.ai/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at projects since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来项目的变化",
  },
  why: {
    en: "Whoever has it can read and change your evaluation projects and traces.",
    zh: "拿到它的人可以读取和改动你的评测项目和链路。",
  },
  references: ["https://v2docs.galileo.ai"],
};

export const texts = keyTexts(provider, {
  "galileo-key": { title: { en: "Galileo API key", zh: "Galileo API 密钥" } },
});

export const examples: SecretExamples = {
  "galileo-key": {
    hits: [
      "{b64url:43}",
      { text: "GALILEO_API_KEY={b64url:43}\n", path: ".env" },
      { text: "base_url: https://api.galileo.ai/v1\napi_key: {b64url:43}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:42}", { text: "BUILD_REVISION={b64url:43}\n", path: ".env" }],
  },
};
