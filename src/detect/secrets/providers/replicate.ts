import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("replicate", [
  {
    id: "replicate-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["r8_"],
    pattern: /r8_[A-Za-z0-9]{37}/,
  },
]);

export const provider: Provider = {
  id: "replicate",
  name: { en: "Replicate", zh: "Replicate" },
  revoke: "https://replicate.com/account/api-tokens",
  usage: "https://replicate.com/account/billing",
  steps: {
    en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at the predictions list and billing since it was shared",
    zh: "在 {page}（API tokens）新建密钥并部署，删除这一个，再查看外泄以来的预测记录和账单",
  },
  why: {
    en: "Whoever has it can run any model on your Replicate bill and read your predictions.",
    zh: "拿到它的人可以运行任意模型并计入你的 Replicate 账单，还能读取你的预测记录。",
  },
  references: ["https://replicate.com/docs/topics/security/api-tokens"],
};

export const texts = keyTexts(provider, {
  "replicate-token": { title: { en: "Replicate API token", zh: "Replicate API 令牌" } },
});

export const examples: SecretExamples = {
  "replicate-token": {
    hits: [
      "r8_{alnum:37}",
      { text: 'const client = new Client({ apiKey: "r8_{alnum:37}" });\n', path: "src/client.ts" },
    ],
    misses: ["r8_{alnum:36}", "r8_{alnum:38}", "rQ_{alnum:37}"],
  },
};
