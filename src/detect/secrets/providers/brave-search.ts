import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("brave-search", [
  {
    id: "brave-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["bsa"],
    pattern: /BSA[A-Za-z0-9_-]{24,40}/,
    context: { variables: ["BRAVE_API_KEY", "BRAVE_SEARCH_API_KEY"], hosts: ["api.search.brave.com"] },
    minEntropy: 3.6,
  },
]);

export const provider: Provider = {
  id: "brave-search",
  name: { en: "Brave Search", zh: "Brave Search" },
  revoke: "https://api-dashboard.search.brave.com/app/keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can search on your Brave plan.",
    zh: "拿到它的人可以用你的 Brave 套餐搜索。",
  },
  references: ["https://api-dashboard.search.brave.com/documentation"],
};

export const texts = keyTexts(provider, {
  "brave-key": { title: { en: "Brave Search API key", zh: "Brave Search API 密钥" } },
});

export const examples: SecretExamples = {
  "brave-key": {
    hits: [
      "BSA{b64url:28}",
      { text: 'curl -H "Authorization: Bearer BSA{b64url:28}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["BSA{b64url:20}", "BSA{b64url:16}", "BQA{b64url:28}"],
  },
};
