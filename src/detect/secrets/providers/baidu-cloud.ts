import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("baidu-cloud", [
  {
    id: "baidu-access-key-id",
    severity: "medium",
    evidence: "observed",
    match: "token",
    literals: ["altak"],
    pattern: /ALTAK(?:-[A-Za-z0-9]{21}|[A-Za-z0-9]{21})/,
    pairsWith: "baidu-secret-key",
  },
  {
    id: "baidu-secret-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["baidu", "bce_", "bcebos"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: [
        "BAIDU_SECRET_KEY",
        "BCE_SECRET_ACCESS_KEY",
        "BAIDU_OBS_SECRET_KEY",
        "BAIDU_BOS_SECRET_KEY",
        "BAIDUCLOUD_SECRET_KEY",
        "BCE_SK",
        "BAIDU_VECTOR_DB_API_KEY",
      ],
      hosts: ["baidubce.com", "bcebos.com"],
    },
  },
  {
    id: "baidu-aistudio-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["aistudio", "ai_studio", "paddle"],
    pattern: /[0-9a-f]{40}/,
    context: {
      variables: ["AISTUDIO_ACCESS_TOKEN", "AI_STUDIO_API_KEY", "AISTUDIO_API_KEY", "PADDLEOCR_ACCESS_TOKEN"],
      hosts: ["aistudio.baidu.com"],
    },
  },
]);

export const provider: Provider = {
  id: "baidu-cloud",
  name: { en: "Baidu AI Cloud", zh: "百度智能云" },
  revoke: "https://console.bce.baidu.com/iam/#/iam/accesslist",
  steps: {
    en: "Make a new key at {page} (Access Key), deploy it, delete this one there, then look at the audit log since it was shared",
    zh: "在 {page}（安全认证 Access Key）新建密钥并部署，删除这一个，再查看外泄以来的操作审计",
  },
  why: {
    en: "Whoever has it can do in Baidu AI Cloud what its account may.",
    zh: "拿到它的人能以该账户的权限操作百度智能云。",
  },
  references: ["https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"],
};

export const texts = keyTexts(provider, {
  "baidu-access-key-id": { title: { en: "Baidu Cloud access key id", zh: "百度智能云 Access Key ID" } },
  "baidu-secret-key": { title: { en: "Baidu Cloud secret access key", zh: "百度智能云 Secret Access Key" } },
  "baidu-aistudio-token": {
    title: { en: "Baidu AI Studio access token", zh: "百度 AI Studio 访问令牌" },
    fix: {
      en: "Reset the token at aistudio.baidu.com/account/accessToken, deploy the new one, then look at usage",
      zh: "在 aistudio.baidu.com/account/accessToken 重置令牌并部署新值，再查看用量",
    },
  },
});

export const examples: SecretExamples = {
  "baidu-access-key-id": {
    hits: ["ALTAK{alnum:21}", { text: "baidu_cloud_api_key: ALTAK{alnum:21}\n", path: "config/settings.yaml" }],
    misses: ["ALTAK{alnum:20}", "ALTAK{alnum:22}", "AQTAK{alnum:21}"],
  },
  "baidu-secret-key": {
    hits: [
      "{hex:32}",
      { text: "BAIDU_SECRET_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.baidubce.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
  "baidu-aistudio-token": {
    hits: [
      "{hex:40}",
      { text: "AISTUDIO_ACCESS_TOKEN={hex:40}\n", path: ".env" },
      { text: "base_url: https://aistudio.baidu.com/v1\napi_key: {hex:40}\n", path: "config.yaml" },
    ],
    misses: ["{hex:39}", { text: "BUILD_REVISION={hex:40}\n", path: ".env" }],
  },
};
