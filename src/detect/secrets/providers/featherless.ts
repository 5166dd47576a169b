import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("featherless", [
  {
    id: "featherless-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["rc_"],
    pattern: /rc_[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "featherless",
  name: { en: "Featherless", zh: "Featherless" },
  revoke: "https://featherless.ai/account/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use the concurrency of your Featherless plan.",
    zh: "拿到它的人可以占用你 Featherless 套餐的并发额度。",
  },
  references: ["https://featherless.ai/docs"],
};

export const texts = keyTexts(provider, {
  "featherless-key": { title: { en: "Featherless API key", zh: "Featherless API 密钥" } },
});

export const examples: SecretExamples = {
  "featherless-key": {
    hits: ["rc_{hex:64}", { text: '{"FEATHERLESS_API_KEY": "rc_{hex:64}"}\n', path: "config/keys.json" }],
    misses: ["rc_{hex:63}", "rc_{hex:65}", "rq_{hex:64}"],
  },
};
