import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ai71", [
  {
    id: "ai71-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["ai71-api-"],
    pattern: /ai71-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
]);

export const provider: Provider = {
  id: "ai71",
  name: { en: "AI71 (TII Falcon)", zh: "AI71（Falcon）" },
  revoke: "https://marketplace.ai71.ai",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run Falcon models on your AI71 account.",
    zh: "拿到它的人可以在你的 AI71 账户上调用 Falcon 模型。",
  },
  references: ["https://ai71.ai"],
};

export const texts = keyTexts(provider, {
  "ai71-key": { title: { en: "AI71 (TII Falcon) API key", zh: "AI71（Falcon）API 密钥" } },
});

export const examples: SecretExamples = {
  "ai71-key": {
    hits: ["ai71-api-{uuid}", { text: '{"AI71_API_KEY": "ai71-api-{uuid}"}\n', path: "config/keys.json" }],
    misses: [
      "ai71-api-{hex:8}-{hex:4}-{hex:4}-{hex:12}",
      "ai71-api-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
      "aq71-api-{uuid}",
    ],
  },
};
