import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("letta", [
  {
    id: "letta-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk-let-"],
    pattern: /sk-let-[A-Za-z0-9+/=_-]{80,160}/,
  },
]);

export const provider: Provider = {
  id: "letta",
  name: { en: "Letta", zh: "Letta" },
  revoke: "https://app.letta.com/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at your agents since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再检查外泄以来你的智能体有无变化",
  },
  why: {
    en: "Whoever has it can run your agents and read their memory.",
    zh: "拿到它的人可以运行你的智能体并读取其记忆。",
  },
  references: ["https://docs.letta.com"],
};

export const texts = keyTexts(provider, {
  "letta-key": { title: { en: "Letta API key", zh: "Letta API 密钥" } },
});

export const examples: SecretExamples = {
  "letta-key": {
    hits: ["sk-let-{b64:100}", { text: 'export LETTA_API_KEY="sk-let-{b64:100}"\n', path: "deploy/env.sh" }],
    misses: ["sk-let-{b64:76}", "sk-let-{b64:68}", "sq-let-{b64:100}"],
  },
};
