import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("tidb", [
  {
    id: "tidb-private-key",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["tidb"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["TIDB_PRIVATE_KEY", "TIDBCLOUD_PRIVATE_KEY", "TIDB_CLOUD_PRIVATE_KEY"],
      hosts: ["api.tidbcloud.com"],
    },
  },
  {
    id: "tidb-password",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["tidb"],
    pattern: /[A-Za-z0-9]{16}/,
    context: { variables: ["TIDB_PASSWORD", "TIDB_VECTOR_PASSWORD", "TIDB_DB_PASSWORD"], hosts: ["tidbcloud.com"] },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "tidb",
  name: { en: "TiDB Cloud", zh: "TiDB Cloud" },
  revoke: "https://tidbcloud.com/org-settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the audit log since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的审计日志",
  },
  why: {
    en: "Whoever has it can manage the clusters of the organization.",
    zh: "拿到它的人可以管理该组织的集群。",
  },
  references: ["https://docs.pingcap.com/tidbcloud"],
};

export const texts = keyTexts(provider, {
  "tidb-private-key": { title: { en: "TiDB Cloud API private key", zh: "TiDB Cloud API 私钥" } },
  "tidb-password": {
    title: { en: "TiDB password", zh: "TiDB 密码" },
    fix: {
      en: "Run `ALTER USER 'name' IDENTIFIED BY 'new'` or reset it under Connect of the cluster at tidbcloud.com, deploy it, then look at the data",
      zh: "执行 `ALTER USER 'name' IDENTIFIED BY '新密码'`，或在 tidbcloud.com 集群的「Connect」重置并部署，再检查数据",
    },
  },
});

export const examples: SecretExamples = {
  "tidb-private-key": {
    hits: [
      "{uuid}",
      { text: "TIDB_PRIVATE_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.tidbcloud.com/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
  "tidb-password": {
    hits: [
      "{alnum:16}",
      { text: "TIDB_PASSWORD={alnum:16}\n", path: ".env" },
      { text: "base_url: https://api.tidbcloud.com/v1\napi_key: {alnum:16}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:15}", { text: "BUILD_REVISION={alnum:16}\n", path: ".env" }],
  },
};
