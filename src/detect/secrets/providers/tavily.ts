import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("tavily", [
  {
    id: "tavily-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["tvly-"],
    pattern: /tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32}|tvly-(?:dev|prod)-[A-Za-z0-9_-]{40,70}/,
  },
]);

export const provider: Provider = {
  id: "tavily",
  name: { en: "Tavily", zh: "Tavily" },
  revoke: "https://app.tavily.com/home",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can search and crawl on your Tavily credits.",
    zh: "拿到它的人可以用你的 Tavily 额度搜索和抓取。",
  },
  references: ["https://docs.tavily.com"],
};

export const texts = keyTexts(provider, {
  "tavily-key": { title: { en: "Tavily API key", zh: "Tavily API 密钥" } },
});

export const examples: SecretExamples = {
  "tavily-key": {
    hits: [
      "tvly-{alnum:32}",
      "tvly-dev-{alnum:32}",
      "tvly-prod-{alnum:32}",
      "tvly-dev-{alnum:6}-{alnum:48}",
      { text: '{"TAVILY_API_KEY": "tvly-{alnum:32}"}\n', path: "config/keys.json" },
    ],
    misses: ["tvly-{alnum:31}", "tvly-{alnum:33}", "tqly-{alnum:32}"],
  },
};
