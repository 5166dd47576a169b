import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("cohere", [
  {
    id: "cohere-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["cohere", "co_api_key"],
    pattern: /[A-Za-z0-9]{40}/,
    context: {
      variables: ["COHERE_API_KEY", "CO_API_KEY", "COHERE_KEY", "COHERE_TRIAL_API_KEY"],
      hosts: ["api.cohere.com", "api.cohere.ai"],
    },
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "cohere",
  name: { en: "Cohere", zh: "Cohere" },
  revoke: "https://dashboard.cohere.com/api-keys",
  usage: "https://dashboard.cohere.com/billing/usage",
  steps: {
    en: "Make a new key at {page} (Production keys), deploy it, delete this one there, then look at Billing and Usage since it was shared",
    zh: "在 {page}（Production keys）新建密钥并部署，删除这一个，再查看外泄以来的 Billing and Usage 页",
  },
  why: {
    en: "Whoever has it can run generation, embedding and rerank calls on your Cohere bill.",
    zh: "拿到它的人可以调用生成、向量和重排接口，费用计入你的 Cohere 账单。",
  },
  references: ["https://docs.cohere.com/reference/about"],
};

export const texts = keyTexts(provider, {
  "cohere-key": { title: { en: "Cohere API key", zh: "Cohere API 密钥" } },
});

export const examples: SecretExamples = {
  "cohere-key": {
    hits: [
      "{alnum:40}",
      { text: "COHERE_API_KEY={alnum:40}\n", path: ".env" },
      { text: "base_url: https://api.cohere.com/v1\napi_key: {alnum:40}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:39}", { text: "BUILD_REVISION={alnum:40}\n", path: ".env" }],
  },
};
