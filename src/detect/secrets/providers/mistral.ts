import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mistral", [
  {
    id: "mistral-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["mistral", "codestral"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: ["MISTRAL_API_KEY", "MISTRALAI_API_KEY", "MISTRAL_KEY", "CODESTRAL_API_KEY"],
      hosts: ["api.mistral.ai", "codestral.mistral.ai"],
    },
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "mistral",
  name: { en: "Mistral AI", zh: "Mistral AI" },
  revoke: "https://console.mistral.ai/api-keys",
  usage: "https://admin.mistral.ai/organization/usage",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的 Usage 页",
  },
  why: {
    en: "Whoever has it can run models, agents and fine-tuning on your Mistral workspace.",
    zh: "拿到它的人可以在你的 Mistral 工作区调用模型、智能体和微调。",
  },
  references: ["https://docs.mistral.ai/getting-started/quickstart"],
};

export const texts = keyTexts(provider, {
  "mistral-key": { title: { en: "Mistral AI API key", zh: "Mistral AI API 密钥" } },
});

export const examples: SecretExamples = {
  "mistral-key": {
    hits: [
      "{alnum:32}",
      { text: "MISTRAL_API_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.mistral.ai/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
