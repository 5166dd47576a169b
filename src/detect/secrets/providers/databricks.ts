import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("databricks", [
  {
    id: "databricks-pat",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["dapi"],
    pattern: /dapi[0-9a-f]{32}(?:-[0-9])?/,
  },
  {
    id: "databricks-oauth-secret",
    severity: "high",
    evidence: "documented",
    match: "token",
    needsContext: true,
    literals: ["dose"],
    pattern: /dose[0-9a-f]{32}/,
    context: { variables: ["DATABRICKS_CLIENT_SECRET"], hosts: ["cloud.databricks.com", "azuredatabricks.net"] },
  },
]);

export const provider: Provider = {
  id: "databricks",
  name: { en: "Databricks", zh: "Databricks" },
  revoke: "https://accounts.cloud.databricks.com",
  steps: {
    en: "Make a new key at {page} (in the workspace: Settings, Developer, Access tokens), deploy it, delete this one there, then look at the audit log and cluster list since it was shared",
    zh: "在 {page}（工作区的「Settings」→「Developer」→「Access tokens」）新建密钥并部署，删除这一个，再查看外泄以来的审计日志和集群列表",
  },
  why: {
    en: "Whoever has it can do in the workspace what its user may: read tables, run jobs and clusters.",
    zh: "拿到它的人能以该用户的权限操作工作区：读取数据表、运行作业和集群。",
  },
  references: ["https://docs.databricks.com/dev-tools/auth/pat.html"],
};

export const texts = keyTexts(provider, {
  "databricks-pat": { title: { en: "Databricks personal access token", zh: "Databricks 个人访问令牌" } },
  "databricks-oauth-secret": {
    title: { en: "Databricks service principal secret", zh: "Databricks 服务主体密钥" },
    fix: {
      en: "Make a second secret of the service principal under User management at {page}, deploy it, delete this one there, then read the audit log",
      zh: "在 {page} 的用户管理中为该服务主体新建第二个密钥并部署，删除这一个，再查看审计日志",
    },
  },
});

export const examples: SecretExamples = {
  "databricks-pat": {
    hits: [
      "dapi{hex:32}",
      { text: 'curl -H "Authorization: Bearer dapi{hex:32}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["dapi{hex:31}", "dapi{hex:33}", "dqpi{hex:32}"],
  },
  "databricks-oauth-secret": {
    hits: [
      "dose{hex:32}",
      { text: "DATABRICKS_CLIENT_SECRET=dose{hex:32}\n", path: ".env" },
      { text: "base_url: https://cloud.databricks.com/v1\napi_key: dose{hex:32}\n", path: "config.yaml" },
    ],
    misses: ["dose{hex:31}", { text: "BUILD_REVISION=dose{hex:32}\n", path: ".env" }],
  },
};
