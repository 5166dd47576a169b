import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("perplexity", [
  {
    id: "perplexity-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["pplx-"],
    pattern: /pplx-[A-Za-z0-9]{48}/,
  },
]);

export const provider: Provider = {
  id: "perplexity",
  name: { en: "Perplexity", zh: "Perplexity" },
  revoke: "https://www.perplexity.ai/account/api/keys",
  usage: "https://www.perplexity.ai/account/api/billing",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can spend the credits of your Perplexity API group.",
    zh: "拿到它的人可以消费你的 Perplexity API 额度。",
  },
  references: ["https://docs.perplexity.ai"],
};

export const texts = keyTexts(provider, {
  "perplexity-key": { title: { en: "Perplexity API key", zh: "Perplexity API 密钥" } },
});

export const examples: SecretExamples = {
  "perplexity-key": {
    hits: ["pplx-{alnum:48}", { text: 'export PERPLEXITY_API_KEY="pplx-{alnum:48}"\n', path: "deploy/env.sh" }],
    misses: ["pplx-{alnum:47}", "pplx-{alnum:49}", "pqlx-{alnum:48}"],
  },
};
