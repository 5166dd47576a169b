import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("meilisearch", [
  {
    id: "meili-master-key",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["meili"],
    pattern: /[A-Za-z0-9_-]{16,64}/,
    context: {
      variables: ["MEILI_MASTER_KEY", "MEILISEARCH_API_KEY", "MEILISEARCH_MASTER_KEY", "MEILI_HTTP_MASTER_KEY"],
      hosts: ["meilisearch.io"],
    },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "meilisearch",
  name: { en: "Meilisearch", zh: "Meilisearch" },
  revoke: "https://www.meilisearch.com/docs/learn/security/basic_security",
  steps: {
    en: "Start the server with a new MEILI_MASTER_KEY (openssl rand -base64 24): all API keys change with it, so deploy those too; an API key alone is deleted with DELETE /keys/UID",
    zh: "用新的 MEILI_MASTER_KEY（openssl rand -base64 24）启动服务：所有 API 密钥随之改变，一并部署；单个 API 密钥用 DELETE /keys/UID 删除",
  },
  why: {
    en: "Whoever has it can read and change every index; the master key also makes keys.",
    zh: "拿到它的人可以读取和改动所有索引；主密钥还能新建密钥。",
  },
  references: ["https://www.meilisearch.com/docs/learn/security/basic_security"],
};

export const texts = keyTexts(provider, {
  "meili-master-key": { title: { en: "Meilisearch master or API key", zh: "Meilisearch 主密钥或 API 密钥" } },
});

export const examples: SecretExamples = {
  "meili-master-key": {
    hits: [
      "{alnum:43}",
      { text: "MEILI_MASTER_KEY={alnum:43}\n", path: ".env" },
      { text: "base_url: https://api.meilisearch.io/v1\napi_key: {alnum:43}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:11}", { text: "BUILD_REVISION={alnum:43}\n", path: ".env" }],
  },
};
