import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("edenai", [
  {
    id: "edenai-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["eden"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: { variables: ["EDENAI_API_KEY", "EDEN_AI_API_KEY"], hosts: ["api.edenai.run"] },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "edenai",
  name: { en: "Eden AI", zh: "Eden AI" },
  revoke: "https://app.edenai.run/admin/api-settings",
  steps: {
    en: "Make a new key at {page} (API settings), deploy it, delete this one there, then look at the cost monitor since it was shared",
    zh: "在 {page}（API settings）新建密钥并部署，删除这一个，再查看外泄以来的费用监控",
  },
  why: {
    en: "Whoever has it can spend your Eden AI credits with every provider behind it.",
    zh: "拿到它的人可以用你的 Eden AI 额度调用其后的各家服务。",
  },
  references: ["https://docs.edenai.co"],
};

export const texts = keyTexts(provider, {
  "edenai-key": { title: { en: "Eden AI API key", zh: "Eden AI API 密钥" } },
});

export const examples: SecretExamples = {
  "edenai-key": {
    hits: [
      "{jwt}",
      { text: "EDENAI_API_KEY={jwt}\n", path: ".env" },
      { text: "base_url: https://api.edenai.run/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
