import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("you", [
  {
    id: "you-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["ydc-sk-", "<__>"],
    pattern:
      /(?:ydc-sk-[0-9a-f]{16}-[A-Za-z0-9]{32,40}-[0-9a-f]{8}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}<__>[A-Za-z0-9]{30,60})/,
  },
]);

export const provider: Provider = {
  id: "you",
  name: { en: "You.com", zh: "You.com" },
  revoke: "https://api.you.com",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can search and ask on your You.com plan.",
    zh: "拿到它的人可以用你的 You.com 套餐搜索和提问。",
  },
  references: ["https://documentation.you.com"],
};

export const texts = keyTexts(provider, {
  "you-key": { title: { en: "You.com API key", zh: "You.com API 密钥" } },
});

export const examples: SecretExamples = {
  "you-key": {
    hits: [
      "ydc-sk-{hex:16}-{alnum:32}-{hex:8}",
      { text: 'export YOU_API_KEY="ydc-sk-{hex:16}-{alnum:32}-{hex:8}"\n', path: "deploy/env.sh" },
    ],
    misses: [
      "ydc-sk-{hex:16}-{alnum:31}-{hex:8}",
      "ydc-sk-{hex:16}-{alnum:30}-{hex:8}",
      "yqc-sk-{hex:16}-{alnum:32}-{hex:8}",
    ],
  },
};
