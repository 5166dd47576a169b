import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("apify", [
  {
    id: "apify-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["apify_api_"],
    pattern: /apify_api_[A-Za-z0-9]{36}/,
  },
]);

export const provider: Provider = {
  id: "apify",
  name: { en: "Apify", zh: "Apify" },
  revoke: "https://console.apify.com/settings/integrations",
  steps: {
    en: "Make a new key at {page} (API & Integrations), deploy it, delete this one there, then look at runs and usage since it was shared",
    zh: "在 {page}（API & Integrations）新建密钥并部署，删除这一个，再查看外泄以来的运行记录和用量",
  },
  why: {
    en: "Whoever has it can run actors on your bill and read your storages.",
    zh: "拿到它的人可以运行 Actor 并计入你的账单，读取你的存储。",
  },
  references: ["https://docs.apify.com/platform/integrations/api"],
};

export const texts = keyTexts(provider, {
  "apify-token": { title: { en: "Apify API token", zh: "Apify API 令牌" } },
});

export const examples: SecretExamples = {
  "apify-token": {
    hits: [
      "apify_api_{alnum:36}",
      {
        text: 'curl -H "Authorization: Bearer apify_api_{alnum:36}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: ["apify_api_{alnum:35}", "apify_api_{alnum:37}", "aqify_api_{alnum:36}"],
  },
};
