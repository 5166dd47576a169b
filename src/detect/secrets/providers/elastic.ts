import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("elastic", [
  {
    id: "elastic-cloud-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["essu_"],
    pattern: /essu_[A-Za-z0-9+/_-]{60,200}={0,2}/,
  },
  {
    id: "elastic-api-key",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["elastic", "es_api", "es.io"],
    pattern: /[A-Za-z0-9+/_-]{58,60}={0,2}/,
    context: {
      variables: ["ELASTIC_API_KEY", "ELASTICSEARCH_API_KEY", "ES_API_KEY", "ELASTIC_CLOUD_API_KEY"],
      hosts: ["elastic-cloud.com", "es.io", "elastic.cloud"],
    },
    minEntropy: 4,
  },
]);

export const provider: Provider = {
  id: "elastic",
  name: { en: "Elasticsearch / Elastic Cloud", zh: "Elastic" },
  revoke: "https://cloud.elastic.co",
  steps: {
    en: "Make a new key at {page} (Kibana, Stack Management, API keys (or the cloud account's API keys)), deploy it, delete this one there, then look at the audit log since it was shared",
    zh: "在 {page}（Kibana 的「Stack Management」→「API keys」，或云账户的 API 密钥）新建密钥并部署，删除这一个，再查看外泄以来的审计日志",
  },
  why: {
    en: "Whoever has it can do in the cluster what the key's privileges say.",
    zh: "拿到它的人能以该密钥的权限操作集群。",
  },
  references: ["https://www.elastic.co/docs/deploy-manage/api-keys"],
};

export const texts = keyTexts(provider, {
  "elastic-cloud-key": { title: { en: "Elastic Cloud API key", zh: "Elastic Cloud API 密钥" } },
  "elastic-api-key": { title: { en: "Elasticsearch API key", zh: "Elasticsearch API 密钥" } },
});

export const examples: SecretExamples = {
  "elastic-cloud-key": {
    hits: [
      "essu_{b64:90}==",
      { text: 'const client = new Client({ apiKey: "essu_{b64:90}==" });\n', path: "src/client.ts" },
    ],
    misses: ["essu_{b64:58}==", "essu_{b64:50}==", "eqsu_{b64:90}=="],
  },
  "elastic-api-key": {
    hits: [
      "{b64:58}==",
      { text: "ELASTIC_API_KEY={b64:58}==\n", path: ".env" },
      { text: "base_url: https://api.elastic-cloud.com/v1\napi_key: {b64:58}==\n", path: "config.yaml" },
    ],
    misses: ["{b64:57}==", { text: "BUILD_REVISION={b64:58}==\n", path: ".env" }],
  },
};
