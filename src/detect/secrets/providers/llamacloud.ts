import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("llamacloud", [
  {
    id: "llamacloud-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["llx-"],
    pattern: /llx-[A-Za-z0-9]{44,52}/,
  },
]);

export const provider: Provider = {
  id: "llamacloud",
  name: { en: "LlamaCloud / LlamaParse", zh: "LlamaCloud" },
  revoke: "https://cloud.llamaindex.ai/api-key",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can parse documents on your credits and query your indexes.",
    zh: "拿到它的人可以用你的额度解析文档，并查询你的索引。",
  },
  references: ["https://docs.cloud.llamaindex.ai"],
};

export const texts = keyTexts(provider, {
  "llamacloud-key": { title: { en: "LlamaCloud / LlamaParse API key", zh: "LlamaCloud API 密钥" } },
});

export const examples: SecretExamples = {
  "llamacloud-key": {
    hits: [
      "llx-{alnum:48}",
      { text: 'const client = new Client({ apiKey: "llx-{alnum:48}" });\n', path: "src/client.ts" },
    ],
    misses: ["llx-{alnum:40}", "llx-{alnum:36}", "lqx-{alnum:48}"],
  },
};
