import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("coderabbit", [
  {
    id: "coderabbit-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["cr-"],
    pattern: /cr-[0-9a-fA-F]{58}/,
  },
]);

export const provider: Provider = {
  id: "coderabbit",
  name: { en: "CodeRabbit", zh: "CodeRabbit" },
  revoke: "https://app.coderabbit.ai/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at reports since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的报告",
  },
  why: {
    en: "Whoever has it can read the organization's review reports and change its settings.",
    zh: "拿到它的人可以读取组织的评审报告并改动设置。",
  },
  references: ["https://docs.coderabbit.ai"],
};

export const texts = keyTexts(provider, {
  "coderabbit-key": { title: { en: "CodeRabbit API key", zh: "CodeRabbit API 密钥" } },
});

export const examples: SecretExamples = {
  "coderabbit-key": {
    hits: ["cr-{hex:58}", { text: 'client = Client(api_key="cr-{hex:58}")\n', path: "app/client.py" }],
    misses: ["cr-{hex:57}", "cr-{hex:59}", "cq-{hex:58}"],
  },
};
