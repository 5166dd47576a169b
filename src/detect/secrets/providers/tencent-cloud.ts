import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("tencent-cloud", [
  {
    id: "tencent-secret-id",
    severity: "medium",
    evidence: "documented",
    match: "token",
    literals: ["akid"],
    pattern: /AKID[A-Za-z0-9]{32}/,
    pairsWith: "tencent-secret-key",
  },
  {
    id: "tencent-secret-key",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["tencent", "qcloud", "cos_secret"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: [
        "TENCENTCLOUD_SECRET_KEY",
        "TENCENT_SECRET_KEY",
        "TENCENT_COS_SECRET_KEY",
        "QCLOUD_SECRET_KEY",
        "COS_SECRET_KEY",
        "PLUGIN_TENCENT_COS_SECRET_KEY",
        "TENCENT_CLOUD_SECRET_KEY",
      ],
      hosts: ["tencentcloudapi.com", "myqcloud.com"],
    },
    minEntropy: 3.6,
    pairsWith: "tencent-secret-id",
  },
  {
    id: "tencent-vectordb-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["tencent"],
    pattern: /[A-Za-z0-9]{40}/,
    context: { variables: ["TENCENT_VECTOR_DB_API_KEY", "TENCENT_VDB_KEY"], hosts: ["tencentvdb.com"] },
  },
  {
    id: "tencent-tmp-token-id",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["akid"],
    pattern: /AKID[A-Za-z0-9_-]{60,68}/,
  },
]);

export const provider: Provider = {
  id: "tencent-cloud",
  name: { en: "Tencent Cloud", zh: "腾讯云" },
  revoke: "https://console.cloud.tencent.com/cam/capi",
  usage: "https://console.cloud.tencent.com/cloudaudit",
  steps: {
    en: "Disable the key at {page}, make one for a sub-account with the least rights, move the callers, delete this one, then read CloudAudit",
    zh: "在 {page} 禁用该密钥，为最小权限的子账号新建密钥并切换调用方，删除这一个，再查看操作审计",
  },
  why: {
    en: "Whoever has it can do in Tencent Cloud what its account may.",
    zh: "拿到它的人能以该账户的权限操作腾讯云。",
  },
  references: ["https://cloud.tencent.com/document/product/598/40488"],
};

export const texts = keyTexts(provider, {
  "tencent-secret-id": { title: { en: "Tencent Cloud SecretId", zh: "腾讯云 SecretId" } },
  "tencent-secret-key": { title: { en: "Tencent Cloud SecretKey", zh: "腾讯云 SecretKey" } },
  "tencent-vectordb-key": {
    title: { en: "Tencent Cloud vector database key", zh: "腾讯云向量数据库密钥" },
    fix: {
      en: "Reset the account's key on the instance's key management page at console.cloud.tencent.com/vdb, deploy it, then look at the collections",
      zh: "在 console.cloud.tencent.com/vdb 实例的密钥管理页重置账号密钥并部署，再检查集合",
    },
  },
  "tencent-tmp-token-id": { title: { en: "Tencent Cloud temporary SecretId", zh: "腾讯云临时 SecretId" } },
});

export const examples: SecretExamples = {
  "tencent-secret-id": {
    hits: ["AKID{alnum:32}", { text: 'export TENCENT_CLOUD_API_KEY="AKID{alnum:32}"\n', path: "deploy/env.sh" }],
    misses: ["AKID{alnum:31}", "AKID{alnum:33}", "AQID{alnum:32}"],
  },
  "tencent-secret-key": {
    hits: [
      "{alnum:32}",
      { text: "TENCENTCLOUD_SECRET_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.tencentcloudapi.com/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
  "tencent-vectordb-key": {
    hits: [
      "{alnum:40}",
      { text: "TENCENT_VECTOR_DB_API_KEY={alnum:40}\n", path: ".env" },
      { text: "base_url: https://api.tencentvdb.com/v1\napi_key: {alnum:40}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:39}", { text: "BUILD_REVISION={alnum:40}\n", path: ".env" }],
  },
  "tencent-tmp-token-id": {
    hits: ["AKID{b64url:64}", { text: "tencent_cloud_api_key: AKID{b64url:64}\n", path: "config/settings.yaml" }],
    misses: ["AKID{b64url:56}", "AKID{b64url:52}", "AQID{b64url:64}"],
  },
};
