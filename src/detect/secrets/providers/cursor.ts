import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("cursor", [
  {
    id: "cursor-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["key_"],
    pattern: /key_[0-9a-f]{64}/,
  },
  {
    id: "cursor-crsr",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["crsr_"],
    pattern: /crsr_[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "cursor",
  name: { en: "Cursor", zh: "Cursor" },
  revoke: "https://cursor.com/dashboard",
  steps: {
    en: "Make a new key at {page} (Integrations, API Keys), deploy it, delete this one there, then look at the usage and audit pages since it was shared",
    zh: "在 {page}（「Integrations」→「API Keys」）新建密钥并部署，删除这一个，再查看外泄以来的用量和审计页",
  },
  why: {
    en: "Whoever has it can run cloud agents on your Cursor plan; an admin key reads the team's members and usage.",
    zh: "拿到它的人可以用你的 Cursor 套餐运行云端智能体；管理密钥可读取团队成员和用量。",
  },
  references: ["https://docs.cursor.com/account/teams/admin-api"],
};

export const texts = keyTexts(provider, {
  "cursor-key": { title: { en: "Cursor API key", zh: "Cursor API 密钥" } },
  "cursor-crsr": { title: { en: "Cursor API key", zh: "Cursor API 密钥" } },
});

export const examples: SecretExamples = {
  "cursor-key": {
    hits: ["key_{hex:64}", { text: 'export CURSOR_API_KEY="key_{hex:64}"\n', path: "deploy/env.sh" }],
    misses: ["key_{hex:63}", "key_{hex:65}", "kqy_{hex:64}"],
  },
  "cursor-crsr": {
    hits: [
      "crsr_{hex:64}",
      { text: 'const client = new Client({ apiKey: "crsr_{hex:64}" });\n', path: "src/client.ts" },
    ],
    misses: ["crsr_{hex:63}", "crsr_{hex:65}", "cqsr_{hex:64}"],
  },
};
