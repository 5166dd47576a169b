import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("confluent", [
  {
    id: "confluent-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["confluent", "kafka_api"],
    // Newer ones begin with `cflt`.
    pattern: /[A-Za-z0-9+/]{64}/,
    random: true,
    context: {
      variables: ["CONFLUENT_API_SECRET", "CONFLUENT_CLOUD_API_SECRET", "KAFKA_API_SECRET"],
      hosts: ["confluent.cloud"],
    },
    // Above what a SHA-256 in hex can have.
    minEntropy: 4.1,
  },
]);

export const provider: Provider = {
  id: "confluent",
  name: { en: "Confluent Cloud", zh: "Confluent Cloud" },
  revoke: "https://confluent.cloud/settings/api-keys",
  steps: {
    en: "Make a new API key for the same service account at {page}, deploy it, delete this one there, then look at the audit log",
    zh: "在 {page} 为同一服务账号新建 API 密钥并部署，删除这一个，再查看审计日志",
  },
  why: {
    en: "With its key id, which stands beside it as a rule, it reads and writes the topics that its account may.",
    zh: "与通常就在旁边的密钥 ID 一起，可以读写该账号有权访问的主题。",
  },
  references: [
    "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
  ],
};

export const texts = keyTexts(provider, {
  "confluent-secret": { title: { en: "Confluent Cloud API secret", zh: "Confluent Cloud API 密钥" } },
});

export const examples: SecretExamples = {
  "confluent-secret": {
    hits: [
      "cflt{b64:60}",
      "{alnum:64}",
      {
        text: "bootstrap.servers=pkc-1.us-east-1.aws.confluent.cloud:9092\nsasl.username=K\nsasl.password={alnum:64}\n",
        path: "client.properties",
      },
    ],
    misses: ["{alnum:63}", "{hex:64}", { text: "KAFKA_CLUSTER={alnum:64}\n", path: ".env" }],
  },
};
