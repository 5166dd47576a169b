import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vapi", [
  {
    id: "vapi-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["vapi"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["VAPI_API_KEY", "VAPI_PRIVATE_KEY", "VAPI_TOKEN"], hosts: ["api.vapi.ai"] },
  },
]);

export const provider: Provider = {
  id: "vapi",
  name: { en: "Vapi", zh: "Vapi" },
  revoke: "https://dashboard.vapi.ai/org/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys, private), deploy it, delete this one there, then look at call logs since it was shared",
    zh: "在 {page}（API Keys 的私有密钥）新建密钥并部署，删除这一个，再查看外泄以来的通话日志",
  },
  why: {
    en: "Whoever has it can place phone calls as your assistants and read their logs.",
    zh: "拿到它的人能冒用你的语音助手拨打电话，并读取其日志。",
  },
  references: ["https://docs.vapi.ai"],
};

export const texts = keyTexts(provider, {
  "vapi-key": { title: { en: "Vapi private key", zh: "Vapi 私有密钥" } },
});

export const examples: SecretExamples = {
  "vapi-key": {
    hits: [
      "{uuid}",
      { text: "VAPI_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.vapi.ai/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
