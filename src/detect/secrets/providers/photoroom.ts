import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("photoroom", [
  {
    id: "photoroom-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sk_pr_"],
    pattern: /(?:sandbox_)?sk_pr_[A-Za-z0-9]{1,64}_[0-9a-f]{40}/,
  },
]);

export const provider: Provider = {
  id: "photoroom",
  name: { en: "PhotoRoom", zh: "PhotoRoom" },
  revoke: "https://app.photoroom.com/api-dashboard",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can edit images on your PhotoRoom plan.",
    zh: "拿到它的人可以用你的 PhotoRoom 套餐处理图像。",
  },
  references: ["https://www.photoroom.com/api/docs"],
};

export const texts = keyTexts(provider, {
  "photoroom-key": { title: { en: "PhotoRoom API key", zh: "PhotoRoom API 密钥" } },
});

export const examples: SecretExamples = {
  "photoroom-key": {
    hits: [
      "sk_pr_default_{hex:40}",
      { text: 'const client = new Client({ apiKey: "sk_pr_default_{hex:40}" });\n', path: "src/client.ts" },
    ],
    misses: ["sk_pr_default_{hex:39}", "sk_pr_default_{hex:41}", "sq_pr_default_{hex:40}"],
  },
};
