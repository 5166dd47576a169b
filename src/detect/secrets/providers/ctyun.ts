import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ctyun", [
  {
    id: "ctyun-secret",
    severity: "critical",
    evidence: "observed",
    match: "value",
    literals: ["ctyun", "xirang"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["CTYUN_SECRET_KEY", "CTYUN_SK", "CTYUN_APP_KEY", "XIRANG_API_KEY"],
      hosts: ["ctyun.cn"],
    },
  },
]);

export const provider: Provider = {
  id: "ctyun",
  name: { en: "Ctyun (China Telecom)", zh: "天翼云" },
  revoke: "https://iam.ctyun.cn/security/accessKey",
  steps: {
    en: "Make a new key at {page} (the app key of a Xirang model service: in that service's console), move the callers, disable and delete this one, then look at the audit log and the bill since it was shared",
    zh: "在 {page} 新建密钥（息壤模型服务的 App Key 在该服务的控制台），切换调用方，禁用并删除这一个，再查看外泄以来的云审计和账单",
  },
  why: {
    en: "With the AK beside it, whoever has it can do in Ctyun what its user may; an app key calls the Xirang models on your bill.",
    zh: "与对应的 AK 一起，拿到它的人能以该用户的权限操作天翼云；若是 App Key，则可以调用息壤模型，费用由你承担。",
  },
  references: ["https://www.ctyun.cn/document"],
};

export const texts = keyTexts(provider, {
  "ctyun-secret": { title: { en: "Ctyun secret key or app key", zh: "天翼云 SecurityKey 或 App Key" } },
});

export const examples: SecretExamples = {
  "ctyun-secret": {
    hits: [
      "{hex:32}",
      { text: "XIRANG_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://wishub-x1.ctyun.cn/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", "{hex:33}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
