import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("together", [
  {
    id: "together-key-v1",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["tgp_v1_"],
    pattern: /tgp_v1_[A-Za-z0-9_-]{43}/,
  },
  {
    id: "together-key-hex",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["together"],
    pattern: /[0-9a-f]{64}/,
    context: {
      variables: ["TOGETHER_API_KEY", "TOGETHERAI_API_KEY", "TOGETHER_AI_API_KEY"],
      hosts: ["api.together.xyz", "api.together.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "together",
  name: { en: "Together AI", zh: "Together AI" },
  revoke: "https://api.together.ai/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing, Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来 Billing 页的用量",
  },
  why: {
    en: "Whoever has it can run models, fine-tuning and dedicated endpoints on your Together bill.",
    zh: "拿到它的人可以调用模型、微调和专用端点，费用计入你的 Together 账单。",
  },
  references: ["https://docs.together.ai/docs/quickstart"],
};

export const texts = keyTexts(provider, {
  "together-key-v1": { title: { en: "Together AI API key", zh: "Together AI API 密钥" } },
  "together-key-hex": { title: { en: "Together AI API key (older form)", zh: "Together AI API 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "together-key-v1": {
    hits: [
      "tgp_v1_{b64url:43}",
      { text: 'const client = new Client({ apiKey: "tgp_v1_{b64url:43}" });\n', path: "src/client.ts" },
    ],
    misses: ["tgp_v1_{b64url:42}", "tgp_v1_{b64url:44}", "tqp_v1_{b64url:43}"],
  },
  "together-key-hex": {
    hits: [
      "{hex:64}",
      { text: "TOGETHER_API_KEY={hex:64}\n", path: ".env" },
      { text: "base_url: https://api.together.xyz/v1\napi_key: {hex:64}\n", path: "config.yaml" },
    ],
    misses: ["{hex:63}", { text: "BUILD_REVISION={hex:64}\n", path: ".env" }],
  },
};
