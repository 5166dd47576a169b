import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("krutrim", [
  {
    id: "krutrim-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["krutrim"],
    pattern: /[A-Za-z0-9_.-]{32,80}/,
    context: { variables: ["KRUTRIM_CLOUD_API_KEY", "KRUTRIM_API_KEY"], hosts: ["cloud.olakrutrim.com"] },
    minEntropy: 3.8,
  },
]);

export const provider: Provider = {
  id: "krutrim",
  name: { en: "Krutrim", zh: "Krutrim" },
  revoke: "https://cloud.olakrutrim.com",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at billing since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can run models on your Krutrim Cloud account.",
    zh: "拿到它的人可以在你的 Krutrim Cloud 账户上调用模型。",
  },
  references: ["https://docs.cloud.olakrutrim.com"],
};

export const texts = keyTexts(provider, {
  "krutrim-key": { title: { en: "Krutrim API key", zh: "Krutrim API 密钥" } },
});

export const examples: SecretExamples = {
  "krutrim-key": {
    hits: [
      "{alnum:43}",
      { text: "KRUTRIM_CLOUD_API_KEY={alnum:43}\n", path: ".env" },
      { text: "base_url: https://cloud.olakrutrim.com/v1\napi_key: {alnum:43}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:43}\n", path: ".env" }],
  },
};
