import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("writer", [
  {
    id: "writer-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["writer"],
    pattern: /[A-Za-z0-9_-]{32,80}/,
    context: { variables: ["WRITER_API_KEY"], hosts: ["api.writer.com"] },
    minEntropy: 3.8,
  },
]);

export const provider: Provider = {
  id: "writer",
  name: { en: "Writer", zh: "Writer" },
  revoke: "https://app.writer.com/aistudio",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can call Palmyra models and the knowledge graphs that the app may read.",
    zh: "拿到它的人可以调用 Palmyra 模型，并读取该应用可访问的知识图谱。",
  },
  references: ["https://dev.writer.com"],
};

export const texts = keyTexts(provider, {
  "writer-key": { title: { en: "Writer API key", zh: "Writer API 密钥" } },
});

export const examples: SecretExamples = {
  "writer-key": {
    hits: [
      "{alnum:48}",
      { text: "WRITER_API_KEY={alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.writer.com/v1\napi_key: {alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:24}", { text: "BUILD_REVISION={alnum:48}\n", path: ".env" }],
  },
};
