import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("xai", [
  {
    id: "xai-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["xai-"],
    pattern: /xai-[A-Za-z0-9_-]{80}/,
  },
  {
    id: "xai-management-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["xai-token-"],
    pattern: /xai-token-[A-Za-z0-9]{80}/,
  },
]);

export const provider: Provider = {
  id: "xai",
  name: { en: "xAI", zh: "xAI" },
  revoke: "https://console.x.ai",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的 Usage 页",
  },
  why: {
    en: "Whoever has it can run Grok models for your xAI team.",
    zh: "拿到它的人能以你的 xAI 团队身份调用 Grok 模型。",
  },
  references: ["https://docs.x.ai/docs"],
};

export const texts = keyTexts(provider, {
  "xai-key": { title: { en: "xAI API key", zh: "xAI API 密钥" } },
  "xai-management-key": {
    title: { en: "xAI management key", zh: "xAI 管理密钥" },
    fix: {
      en: "Delete it under Management Keys at {page} and make a new one, then check API keys, members and billing for what it may have changed",
      zh: "在 {page} 的「Management Keys」删除它并新建一个，再检查 API 密钥、成员和账单有无被改动",
    },
  },
});

export const examples: SecretExamples = {
  "xai-key": {
    hits: [
      "xai-{alnum:80}",
      { text: 'curl -H "Authorization: Bearer xai-{alnum:80}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["xai-{alnum:79}", "xai-{alnum:81}", "xqi-{alnum:80}"],
  },
  "xai-management-key": {
    hits: ["xai-token-{alnum:80}", { text: '{"XAI_API_KEY": "xai-token-{alnum:80}"}\n', path: "config/keys.json" }],
    misses: ["xai-token-{alnum:79}", "xai-token-{alnum:81}", "xqi-token-{alnum:80}"],
  },
};
