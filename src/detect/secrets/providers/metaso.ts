import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("metaso", [
  {
    id: "metaso-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["mk-"],
    pattern: /mk-[0-9A-F]{32}/,
  },
]);

export const provider: Provider = {
  id: "metaso",
  name: { en: "Metaso search", zh: "秘塔搜索" },
  revoke: "https://metaso.cn/search-api/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the balance since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的余额变动",
  },
  why: {
    en: "Whoever has it can search on your Metaso balance.",
    zh: "拿到它的人可以用你的秘塔余额搜索。",
  },
  references: ["https://metaso.cn/search-api"],
};

export const texts = keyTexts(provider, {
  "metaso-key": { title: { en: "Metaso search API key", zh: "秘塔搜索 API 密钥" } },
});

export const examples: SecretExamples = {
  "metaso-key": {
    hits: [
      "mk-{HEX:32}",
      { text: 'curl -H "Authorization: Bearer mk-{HEX:32}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["mk-{HEX:31}", "mk-{HEX:33}", "mq-{HEX:32}"],
  },
};
