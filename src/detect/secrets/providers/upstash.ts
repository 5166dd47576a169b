import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("upstash", [
  {
    id: "upstash-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["upstash", "kv_rest", "qstash"],
    pattern: /[A-Za-z0-9+/_-]{40,110}={0,2}/,
    context: {
      variables: [
        "UPSTASH_REDIS_REST_TOKEN",
        "UPSTASH_VECTOR_REST_TOKEN",
        "UPSTASH_VECTOR_TOKEN",
        "UPSTASH_SEARCH_REST_TOKEN",
        "KV_REST_API_TOKEN",
        "QSTASH_CURRENT_SIGNING_KEY",
      ],
      hosts: ["upstash.io"],
    },
    minEntropy: 4,
  },
  {
    id: "qstash-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["qstash"],
    pattern: /eyJ[A-Za-z0-9+/]{60,200}={0,2}/,
    context: { variables: ["QSTASH_TOKEN"] },
  },
]);

export const provider: Provider = {
  id: "upstash",
  name: { en: "Upstash", zh: "Upstash" },
  revoke: "https://console.upstash.com",
  steps: {
    en: "Reset the credentials of the database (or of QStash) at {page}: the old ones end at once, so deploy the new ones right away; then look at its usage",
    zh: "在 {page} 重置该数据库（或 QStash）的凭据：旧值立即失效，随即部署新值；再查看用量",
  },
  why: {
    en: "Whoever has it can read, change and delete what the database holds.",
    zh: "拿到它的人可以读取、改动和删除该数据库的内容。",
  },
  references: ["https://upstash.com/docs"],
};

export const texts = keyTexts(provider, {
  "upstash-token": { title: { en: "Upstash REST token", zh: "Upstash REST 令牌" } },
  "qstash-token": { title: { en: "Upstash QStash token", zh: "Upstash QStash 令牌" } },
});

export const examples: SecretExamples = {
  "upstash-token": {
    hits: [
      "A{alnum:59}",
      { text: "UPSTASH_REDIS_REST_TOKEN=A{alnum:59}\n", path: ".env" },
      { text: "base_url: https://api.upstash.io/v1\napi_key: A{alnum:59}\n", path: "config.yaml" },
    ],
    misses: ["A{alnum:35}", { text: "BUILD_REVISION=A{alnum:59}\n", path: ".env" }],
  },
  "qstash-token": {
    hits: ["eyJ{b64:100}", { text: "QSTASH_TOKEN=eyJ{b64:100}\n", path: ".env" }],
    misses: ["eyJ{b64:40}", { text: "BUILD_REVISION=eyJ{b64:100}\n", path: ".env" }],
  },
};
