import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("searchapi", [
  {
    id: "searchapi-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["searchapi"],
    pattern: /[A-Za-z0-9]{24}/,
    context: {
      variables: ["SEARCHAPI_API_KEY", "SEARCHAPI_KEY", "AGENT_SEARCHAPI_API_KEY"],
      hosts: ["www.searchapi.io"],
    },
  },
]);

export const provider: Provider = {
  id: "searchapi",
  name: { en: "SearchApi.io / Searchapi", zh: "SearchApi" },
  revoke: "https://www.searchapi.io/api_tokens",
  steps: {
    en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API tokens）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use up the searches of your SearchApi plan.",
    zh: "拿到它的人可以耗尽你 SearchApi 套餐的搜索次数。",
  },
  references: ["https://www.searchapi.io/docs"],
};

export const texts = keyTexts(provider, {
  "searchapi-key": { title: { en: "SearchApi.io / Searchapi API key", zh: "SearchApi API 密钥" } },
});

export const examples: SecretExamples = {
  "searchapi-key": {
    hits: [
      "{alnum:24}",
      { text: "SEARCHAPI_API_KEY={alnum:24}\n", path: ".env" },
      { text: "base_url: https://www.searchapi.io/v1\napi_key: {alnum:24}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:23}", { text: "BUILD_REVISION={alnum:24}\n", path: ".env" }],
  },
};
