import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("jina", [
  {
    id: "jina-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["jina_"],
    pattern: /jina_[A-Za-z0-9]{60}/,
  },
]);

export const provider: Provider = {
  id: "jina",
  name: { en: "Jina AI", zh: "Jina AI" },
  revoke: "https://jina.ai/api-dashboard/key-manager",
  steps: {
    en: "Make a new key at {page} (API Key & Billing), deploy it, delete this one there, then look at the token balance since it was shared",
    zh: "在 {page}（API Key & Billing）新建密钥并部署，删除这一个，再查看外泄以来的 token 消耗",
  },
  why: {
    en: "Whoever has it can spend your Jina tokens on embedding, reranking and reading.",
    zh: "拿到它的人可以用你的 Jina token 调用向量、重排和网页读取。",
  },
  references: ["https://jina.ai/api-dashboard"],
};

export const texts = keyTexts(provider, {
  "jina-key": { title: { en: "Jina AI API key", zh: "Jina AI API 密钥" } },
});

export const examples: SecretExamples = {
  "jina-key": {
    hits: [
      "jina_{hex:32}{alnum:28}",
      { text: 'const client = new Client({ apiKey: "jina_{hex:32}{alnum:28}" });\n', path: "src/client.ts" },
    ],
    misses: ["jina_{hex:31}{alnum:28}", "jina_{hex:33}{alnum:28}", "jqna_{hex:32}{alnum:28}"],
  },
};
