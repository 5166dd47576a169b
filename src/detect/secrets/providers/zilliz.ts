import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zilliz", [
  {
    id: "zilliz-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["zilliz", "milvus"],
    pattern: /[0-9a-f]{72}(?:[0-9a-f]{0,40})/,
    context: {
      variables: ["ZILLIZ_API_KEY", "ZILLIZ_API_TOKEN", "ZILLIZ_TOKEN", "ZILLIZ_CLOUD_API_KEY", "MILVUS_TOKEN"],
      hosts: ["zillizcloud.com"],
    },
  },
  {
    id: "milvus-user-pass",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["milvus_token"],
    pattern: /[A-Za-z0-9_-]{1,32}:[^\s"'{}]{6,64}/,
    context: { variables: ["MILVUS_TOKEN"] },
  },
]);

export const provider: Provider = {
  id: "zilliz",
  name: { en: "Zilliz / Milvus", zh: "Zilliz Cloud / Milvus" },
  revoke: "https://cloud.zilliz.com",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the clusters' usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的集群用量",
  },
  why: {
    en: "Whoever has it can read, change and delete the collections that it may.",
    zh: "拿到它的人可以在其权限内读取、改动和删除集合。",
  },
  references: ["https://docs.zilliz.com/docs/manage-api-keys"],
};

export const texts = keyTexts(provider, {
  "zilliz-key": { title: { en: "Zilliz Cloud API key", zh: "Zilliz Cloud API 密钥" } },
  "milvus-user-pass": {
    title: { en: "Milvus user and password", zh: "Milvus 用户名和密码" },
    fix: {
      en: "Change the user's password (`client.update_password(user, old, new)`), deploy it, then look at the collections",
      zh: "修改该用户的密码（`client.update_password(user, old, new)`）并部署，再检查集合",
    },
  },
});

export const examples: SecretExamples = {
  "zilliz-key": {
    hits: [
      "{hex:72}",
      { text: "ZILLIZ_API_KEY={hex:72}\n", path: ".env" },
      { text: "base_url: https://api.zillizcloud.com/v1\napi_key: {hex:72}\n", path: "config.yaml" },
    ],
    misses: ["{hex:71}", { text: "BUILD_REVISION={hex:72}\n", path: ".env" }],
  },
  "milvus-user-pass": {
    hits: ["root:{alnum:12}", { text: "MILVUS_TOKEN=root:{alnum:12}\n", path: ".env" }],
    misses: ["root:{alnum:4}", { text: "BUILD_REVISION=root:{alnum:12}\n", path: ".env" }],
  },
};
