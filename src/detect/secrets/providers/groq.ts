import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("groq", [
  {
    id: "groq-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["gsk_"],
    pattern: /gsk_[A-Za-z0-9]{52}/,
  },
]);

export const provider: Provider = {
  id: "groq",
  name: { en: "Groq", zh: "Groq" },
  revoke: "https://console.groq.com/keys",
  usage: "https://console.groq.com/dashboard/usage",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的 Usage 页",
  },
  why: {
    en: "Whoever has it can use up your organization's Groq quota and bill.",
    zh: "拿到它的人可以耗尽你组织的 Groq 配额并产生费用。",
  },
  references: ["https://console.groq.com/docs/quickstart"],
};

export const texts = keyTexts(provider, {
  "groq-key": { title: { en: "Groq API key", zh: "Groq API 密钥" } },
});

export const examples: SecretExamples = {
  "groq-key": {
    hits: ["gsk_{alnum:52}", { text: "groq_api_key: gsk_{alnum:52}\n", path: "config/settings.yaml" }],
    misses: ["gsk_{alnum:51}", "gsk_{alnum:53}", "gqk_{alnum:52}"],
  },
};
