import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("jdcloud", [
  {
    id: "jdcloud-access-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["jdc_"],
    pattern: /JDC_[A-Z0-9]{28,32}/,
    pairsWith: "jdcloud-secret",
  },
  {
    id: "jdcloud-secret",
    severity: "critical",
    evidence: "observed",
    match: "value",
    literals: ["jdcloud", "jd_secret"],
    pattern: /[A-Z0-9]{32}/,
    context: {
      variables: ["JDCLOUD_SECRET_KEY", "JD_SECRET_KEY", "JDCLOUD_SK"],
      hosts: ["jdcloud.com", "jdcloud-oss.com"],
    },
  },
  {
    id: "jd-ai-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["pk-"],
    pattern: /pk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["YANXI_API_KEY", "JD_AI_API_KEY", "CHATRHINO_API_KEY"],
      hosts: ["ai-api.jdcloud.com"],
    },
  },
]);

export const provider: Provider = {
  id: "jdcloud",
  name: { en: "JD Cloud", zh: "京东云" },
  revoke: "https://uc.jdcloud.com/account/accesskey",
  steps: {
    en: "Disable the AccessKey at {page}, make another for a sub-user with the least rights, move the callers, delete this one, then read the audit trail",
    zh: "在 {page} 禁用该 AccessKey，为最小权限的子用户另建一个并切换调用方，删除这一个，再查看操作审计",
  },
  why: {
    en: "Whoever has the pair can do in JD Cloud what its user may.",
    zh: "拿到这对密钥的人能以该用户的权限操作京东云。",
  },
  references: ["https://docs.jdcloud.com/cn/account-management/accesskey-management"],
};

export const texts = keyTexts(provider, {
  "jdcloud-access-key": { title: { en: "JD Cloud access key id", zh: "京东云 Access Key ID" } },
  "jdcloud-secret": { title: { en: "JD Cloud secret access key", zh: "京东云 Access Key Secret" } },
  "jd-ai-key": {
    title: { en: "JD Cloud Yanxi AI key", zh: "京东云言犀 API 密钥" },
    why: {
      en: "Whoever has it calls the Yanxi models on your JD Cloud bill.",
      zh: "拿到它的人可以调用言犀大模型，费用由你的京东云账户承担。",
    },
    fix: {
      en: "Make a new key in the Yanxi console (yanxi.jd.com), deploy it, delete this one there, then look at its calls since it was shared",
      zh: "在言犀控制台（yanxi.jd.com）新建密钥并部署，删除这一个，再查看外泄以来的调用记录",
    },
  },
});

export const examples: SecretExamples = {
  "jdcloud-access-key": {
    hits: ["JDC_{upnum:28}", { text: '{"accessKeyId": "JDC_{upnum:28}"}\n', path: "config/keys.json" }],
    misses: ["JDC_{upnum:27}", "JDC_{upnum:33}", "JDB_{upnum:28}"],
  },
  "jdcloud-secret": {
    hits: [
      "{upnum:32}",
      { text: "endpoint: https://s3.cn-north-1.jdcloud-oss.com\nsecret_key: {upnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{upnum:31}", "{lownum:32}", { text: "BUILD_REVISION={upnum:32}\n", path: ".env" }],
  },
  "jd-ai-key": {
    hits: [
      "pk-{uuid}",
      { text: "base_url: https://ai-api.jdcloud.com/api/v1\napi_key: pk-{uuid}\n", path: "config.yaml" },
    ],
    misses: ["pk-{hex:8}-{hex:12}", "ak-{uuid}", { text: "BUILD_REVISION=pk-{uuid}\n", path: ".env" }],
  },
};
