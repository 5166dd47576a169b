import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("openrouter", [
  {
    id: "openrouter-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sk-or-v1-"],
    pattern: /sk-or-v1-[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "openrouter",
  name: { en: "OpenRouter", zh: "OpenRouter" },
  revoke: "https://openrouter.ai/settings/keys",
  usage: "https://openrouter.ai/activity",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Activity since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的 Activity 页",
  },
  why: {
    en: "Whoever has it can spend your OpenRouter credits on any model; a provisioning key can make more keys.",
    zh: "拿到它的人可以用你的 OpenRouter 余额调用任意模型；管理类密钥还能再建密钥。",
  },
  references: ["https://openrouter.ai/docs/api-reference/authentication"],
};

export const texts = keyTexts(provider, {
  "openrouter-key": { title: { en: "OpenRouter API key", zh: "OpenRouter API 密钥" } },
});

export const examples: SecretExamples = {
  "openrouter-key": {
    hits: ["sk-or-v1-{hex:64}", { text: '{"OPENROUTER_API_KEY": "sk-or-v1-{hex:64}"}\n', path: "config/keys.json" }],
    misses: ["sk-or-v1-{hex:63}", "sk-or-v1-{hex:65}", "sq-or-v1-{hex:64}"],
  },
};
