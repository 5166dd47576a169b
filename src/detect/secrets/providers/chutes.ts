import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("chutes", [
  {
    id: "chutes-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["cpk_"],
    pattern: /cpk_[0-9a-f]{32}\.[0-9a-f]{32}\.[A-Za-z0-9]{32}/,
  },
]);

export const provider: Provider = {
  id: "chutes",
  name: { en: "Chutes", zh: "Chutes" },
  revoke: "https://chutes.ai/app/api",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run and deploy chutes on your balance.",
    zh: "拿到它的人可以用你的余额运行和部署 chute。",
  },
  references: ["https://chutes.ai/docs"],
};

export const texts = keyTexts(provider, {
  "chutes-key": { title: { en: "Chutes API key", zh: "Chutes API 密钥" } },
});

export const examples: SecretExamples = {
  "chutes-key": {
    hits: [
      "cpk_{hex:32}.{hex:32}.{alnum:32}",
      { text: 'export CHUTES_API_KEY="cpk_{hex:32}.{hex:32}.{alnum:32}"\n', path: "deploy/env.sh" },
    ],
    misses: [
      "cpk_{hex:31}.{hex:32}.{alnum:32}",
      "cpk_{hex:33}.{hex:32}.{alnum:32}",
      "cqk_{hex:32}.{hex:32}.{alnum:32}",
    ],
  },
};
