import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("pinecone", [
  {
    id: "pinecone-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["pcsk_"],
    pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
  },
  {
    id: "pinecone-key-uuid",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["pinecone"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["PINECONE_API_KEY", "PINECONE_KEY"], hosts: ["api.pinecone.io", "pinecone.io"] },
  },
]);

export const provider: Provider = {
  id: "pinecone",
  name: { en: "Pinecone", zh: "Pinecone" },
  revoke: "https://app.pinecone.io",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the project's usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的项目用量",
  },
  why: {
    en: "Whoever has it can read, change and delete every index of the project.",
    zh: "拿到它的人可以读取、改动和删除该项目的所有索引。",
  },
  references: ["https://docs.pinecone.io/guides/projects/manage-api-keys"],
};

export const texts = keyTexts(provider, {
  "pinecone-key": { title: { en: "Pinecone API key", zh: "Pinecone API 密钥" } },
  "pinecone-key-uuid": { title: { en: "Pinecone API key (older form)", zh: "Pinecone API 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "pinecone-key": {
    hits: [
      "pcsk_{alnum:6}_{alnum:63}",
      { text: 'client = Client(api_key="pcsk_{alnum:6}_{alnum:63}")\n', path: "app/client.py" },
    ],
    misses: ["pcsk_{alnum:6}_{alnum:62}", "pcsk_{alnum:6}_{alnum:64}", "pqsk_{alnum:6}_{alnum:63}"],
  },
  "pinecone-key-uuid": {
    hits: [
      "{uuid}",
      { text: "PINECONE_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.pinecone.io/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
