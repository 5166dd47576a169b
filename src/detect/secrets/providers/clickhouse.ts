import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("clickhouse", [
  {
    id: "clickhouse-api-secret",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["4b1d"],
    pattern: /4b1d[A-Za-z0-9]{38}/,
  },
]);

export const provider: Provider = {
  id: "clickhouse",
  name: { en: "ClickHouse Cloud", zh: "ClickHouse Cloud" },
  revoke: "https://console.clickhouse.cloud",
  steps: {
    en: "Make a new key at {page} (organization, API keys), deploy it, delete this one there, then look at the audit log since it was shared",
    zh: "在 {page}（组织的「API keys」）新建密钥并部署，删除这一个，再查看外泄以来的审计日志",
  },
  why: {
    en: "Whoever has it can manage the services of the organization as its role may.",
    zh: "拿到它的人能以其角色管理该组织的服务。",
  },
  references: ["https://clickhouse.com/docs/cloud/manage/openapi"],
};

export const texts = keyTexts(provider, {
  "clickhouse-api-secret": { title: { en: "ClickHouse Cloud API key secret", zh: "ClickHouse Cloud API 密钥" } },
});

export const examples: SecretExamples = {
  "clickhouse-api-secret": {
    hits: ["4b1d{alnum:38}", { text: '{"CLICKHOUSE_API_KEY": "4b1d{alnum:38}"}\n', path: "config/keys.json" }],
    misses: ["4b1d{alnum:37}", "4b1d{alnum:39}", "4q1d{alnum:38}"],
  },
};
