import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("firecrawl", [
  {
    id: "firecrawl-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["fc-"],
    pattern: /fc-[0-9a-f]{32}/,
  },
]);

export const provider: Provider = {
  id: "firecrawl",
  name: { en: "Firecrawl", zh: "Firecrawl" },
  revoke: "https://www.firecrawl.dev/app/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can crawl and extract on your Firecrawl credits.",
    zh: "拿到它的人可以用你的 Firecrawl 额度抓取和提取。",
  },
  references: ["https://docs.firecrawl.dev"],
};

export const texts = keyTexts(provider, {
  "firecrawl-key": { title: { en: "Firecrawl API key", zh: "Firecrawl API 密钥" } },
});

export const examples: SecretExamples = {
  "firecrawl-key": {
    hits: ["fc-{hex:32}", { text: "firecrawl_api_key: fc-{hex:32}\n", path: "config/settings.yaml" }],
    misses: ["fc-{hex:31}", "fc-{hex:33}", "fq-{hex:32}"],
  },
};
