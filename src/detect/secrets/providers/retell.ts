import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("retell", [
  {
    id: "retell-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["key_"],
    pattern: /key_[0-9a-f]{28}/,
    context: { variables: ["RETELL_API_KEY", "RETELLAI_API_KEY"], hosts: ["api.retellai.com"] },
  },
]);

export const provider: Provider = {
  id: "retell",
  name: { en: "Retell AI", zh: "Retell AI" },
  revoke: "https://dashboard.retellai.com/apiKey",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at call history since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的通话记录",
  },
  why: {
    en: "Whoever has it can place phone calls as your agents and read call recordings.",
    zh: "拿到它的人能冒用你的智能体拨打电话，并读取通话录音。",
  },
  references: ["https://docs.retellai.com"],
};

export const texts = keyTexts(provider, {
  "retell-key": { title: { en: "Retell AI API key", zh: "Retell AI API 密钥" } },
});

export const examples: SecretExamples = {
  "retell-key": {
    hits: [
      "key_{hex:28}",
      { text: "RETELL_API_KEY=key_{hex:28}\n", path: ".env" },
      { text: "base_url: https://api.retellai.com/v1\napi_key: key_{hex:28}\n", path: "config.yaml" },
    ],
    misses: ["key_{hex:27}", { text: "BUILD_REVISION=key_{hex:28}\n", path: ".env" }],
  },
};
