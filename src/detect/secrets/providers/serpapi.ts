import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("serpapi", [
  {
    id: "serpapi-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["serp"],
    pattern: /[0-9a-f]{64}/,
    context: {
      variables: ["SERPAPI_API_KEY", "SERP_API_KEY", "SERPAPI_KEY", "AGENT_SERPAPI_API_KEY"],
      hosts: ["serpapi.com"],
    },
  },
]);

export const provider: Provider = {
  id: "serpapi",
  name: { en: "SerpApi", zh: "SerpApi" },
  revoke: "https://serpapi.com/manage-api-key",
  steps: {
    en: "Regenerate the key at {page}: there is one an account and the old one ends at once, so deploy the new one right away; then look at your searches",
    zh: "在 {page} 重新生成密钥：每个账户只有一个，旧密钥立即失效，随即部署新密钥；再查看搜索记录",
  },
  why: {
    en: "Whoever has it can use up the searches of your SerpApi plan.",
    zh: "拿到它的人可以耗尽你 SerpApi 套餐的搜索次数。",
  },
  references: ["https://serpapi.com/search-api"],
};

export const texts = keyTexts(provider, {
  "serpapi-key": { title: { en: "SerpApi API key", zh: "SerpApi API 密钥" } },
});

export const examples: SecretExamples = {
  "serpapi-key": {
    hits: [
      "{hex:64}",
      { text: "SERPAPI_API_KEY={hex:64}\n", path: ".env" },
      { text: "base_url: https://api.serpapi.com/v1\napi_key: {hex:64}\n", path: "config.yaml" },
    ],
    misses: ["{hex:63}", { text: "BUILD_REVISION={hex:64}\n", path: ".env" }],
  },
};
