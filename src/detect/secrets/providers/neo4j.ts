import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("neo4j", [
  {
    id: "neo4j-password",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["neo4j", "aura_"],
    pattern: /[A-Za-z0-9_-]{8,64}/,
    context: {
      variables: ["NEO4J_PASSWORD", "NEO4J_PASS", "AURA_CLIENT_SECRET", "AURA_INSTANCE_PASSWORD"],
      hosts: ["databases.neo4j.io"],
    },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "neo4j",
  name: { en: "Neo4j Aura", zh: "Neo4j" },
  revoke: "https://console.neo4j.io",
  steps: {
    en: "Run `ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'` (Aura: reset it at {page}), deploy it, then look at the query log",
    zh: "执行 `ALTER CURRENT USER SET PASSWORD FROM '旧' TO '新'`（Aura 则在 {page} 重置）并部署，再查看查询日志",
  },
  why: {
    en: "Whoever has it can read and change the whole graph.",
    zh: "拿到它的人可以读取和改动整个图数据库。",
  },
  references: ["https://neo4j.com/docs/aura/platform/api/authentication"],
};

export const texts = keyTexts(provider, {
  "neo4j-password": { title: { en: "Neo4j password", zh: "Neo4j 密码" } },
});

export const examples: SecretExamples = {
  "neo4j-password": {
    hits: [
      "{b64url:43}",
      { text: "NEO4J_PASSWORD={b64url:43}\n", path: ".env" },
      { text: "base_url: https://databases.neo4j.io/v1\napi_key: {b64url:43}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:3}", { text: "BUILD_REVISION={b64url:43}\n", path: ".env" }],
  },
};
