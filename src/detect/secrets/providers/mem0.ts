import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mem0", [
  {
    id: "mem0-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["m0-"],
    pattern: /m0-[A-Za-z0-9]{24,44}/,
  },
]);

export const provider: Provider = {
  id: "mem0",
  name: { en: "Mem0", zh: "Mem0" },
  revoke: "https://app.mem0.ai/dashboard/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the memories since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来记忆内容的变化",
  },
  why: {
    en: "Whoever has it can read and change the memories that your agents keep about people.",
    zh: "拿到它的人可以读取和改动你的智能体保存的用户记忆。",
  },
  references: ["https://docs.mem0.ai"],
};

export const texts = keyTexts(provider, {
  "mem0-key": { title: { en: "Mem0 API key", zh: "Mem0 API 密钥" } },
});

export const examples: SecretExamples = {
  "mem0-key": {
    hits: [
      "m0-{alnum:40}",
      { text: 'curl -H "Authorization: Bearer m0-{alnum:40}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["m0-{alnum:16}", "m0-{alnum:8}", "mQ-{alnum:40}"],
  },
};
