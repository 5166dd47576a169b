import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mastra", [
  {
    id: "mastra-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["msk_"],
    pattern: /msk_[A-Za-z0-9]{32}(?:[A-Za-z0-9]{16}){0,2}/,
  },
]);

export const provider: Provider = {
  id: "mastra",
  name: { en: "Mastra", zh: "Mastra" },
  revoke: "https://cloud.mastra.ai",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use your Mastra gateway's models.",
    zh: "拿到它的人可以使用你的 Mastra 网关模型。",
  },
  references: ["https://mastra.ai/docs"],
};

export const texts = keyTexts(provider, {
  "mastra-key": { title: { en: "Mastra gateway key", zh: "Mastra 网关密钥" } },
});

export const examples: SecretExamples = {
  "mastra-key": {
    hits: [
      "msk_{alnum:32}",
      { text: 'const client = new Client({ apiKey: "msk_{alnum:32}" });\n', path: "src/client.ts" },
    ],
    misses: ["msk_{alnum:31}", "msk_{alnum:33}", "mqk_{alnum:32}"],
  },
};
