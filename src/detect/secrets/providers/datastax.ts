import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("datastax", [
  {
    id: "astra-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["astracs:"],
    pattern: /AstraCS:[A-Za-z]{24}:[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "datastax",
  name: { en: "DataStax Astra DB", zh: "DataStax Astra DB" },
  revoke: "https://astra.datastax.com/settings/tokens",
  steps: {
    en: "Make a new key at {page} (Tokens), deploy it, delete this one there, then look at the databases since it was shared",
    zh: "在 {page}（Tokens）新建密钥并部署，删除这一个，再查看外泄以来数据库的变化",
  },
  why: {
    en: "Whoever has it can do in the Astra organization what its role may: read and change databases.",
    zh: "拿到它的人能以其角色操作 Astra 组织：读取和改动数据库。",
  },
  references: ["https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html"],
};

export const texts = keyTexts(provider, {
  "astra-token": { title: { en: "Astra DB application token", zh: "Astra DB 应用令牌" } },
});

export const examples: SecretExamples = {
  "astra-token": {
    hits: [
      "AstraCS:{alpha:24}:{hex:64}",
      { text: 'export DATASTAX_API_KEY="AstraCS:{alpha:24}:{hex:64}"\n', path: "deploy/env.sh" },
    ],
    misses: ["AstraCS:{alpha:24}:{hex:63}", "AstraCS:{alpha:24}:{hex:65}", "AqtraCS:{alpha:24}:{hex:64}"],
  },
};
