import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("sarvam", [
  {
    id: "sarvam-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["sk_"],
    pattern: /sk_[a-z0-9]{8}_[A-Za-z0-9]{24}/,
  },
]);

export const provider: Provider = {
  id: "sarvam",
  name: { en: "Sarvam AI", zh: "Sarvam AI" },
  revoke: "https://dashboard.sarvam.ai",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can spend your Sarvam credits on speech and language models.",
    zh: "拿到它的人可以用你的 Sarvam 额度调用语音和语言模型。",
  },
  references: ["https://docs.sarvam.ai"],
};

export const texts = keyTexts(provider, {
  "sarvam-key": { title: { en: "Sarvam AI API key", zh: "Sarvam AI API 密钥" } },
});

export const examples: SecretExamples = {
  "sarvam-key": {
    hits: [
      "sk_{lownum:8}_{alnum:24}",
      { text: 'client = Client(api_key="sk_{lownum:8}_{alnum:24}")\n', path: "app/client.py" },
    ],
    misses: ["sk_{lownum:8}_{alnum:23}", "sk_{lownum:8}_{alnum:25}", "sq_{lownum:8}_{alnum:24}"],
  },
};
