import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("voyage", [
  {
    id: "voyage-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["pa-"],
    pattern: /pa-[A-Za-z0-9_-]{43}/,
  },
  {
    id: "voyage-atlas-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["al-"],
    pattern: /al-[A-Za-z0-9_-]{43}/,
  },
]);

export const provider: Provider = {
  id: "voyage",
  name: { en: "Voyage AI", zh: "Voyage AI" },
  revoke: "https://dashboard.voyageai.com/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can embed and rerank on your Voyage bill.",
    zh: "拿到它的人可以调用向量和重排并计入你的 Voyage 账单。",
  },
  references: ["https://docs.voyageai.com/docs/api-key-and-installation"],
};

export const texts = keyTexts(provider, {
  "voyage-key": { title: { en: "Voyage AI API key", zh: "Voyage AI API 密钥" } },
  "voyage-atlas-key": {
    title: { en: "Voyage AI key of MongoDB Atlas", zh: "MongoDB Atlas 的 Voyage AI 密钥" },
    fix: {
      en: "Make a new model API key in the project at cloud.mongodb.com, deploy it, delete this one there, then look at the project's usage",
      zh: "在 cloud.mongodb.com 的项目中新建模型 API 密钥并部署，删除这一个，再查看项目用量",
    },
  },
});

export const examples: SecretExamples = {
  "voyage-key": {
    hits: ["pa-{b64url:43}", { text: '{"VOYAGE_API_KEY": "pa-{b64url:43}"}\n', path: "config/keys.json" }],
    misses: ["pa-{b64url:42}", "pa-{b64url:44}", "pq-{b64url:43}"],
  },
  "voyage-atlas-key": {
    hits: ["al-{b64url:43}", { text: 'export VOYAGE_API_KEY="al-{b64url:43}"\n', path: "deploy/env.sh" }],
    misses: ["al-{b64url:42}", "al-{b64url:44}", "aq-{b64url:43}"],
  },
};
