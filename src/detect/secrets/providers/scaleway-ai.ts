import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("scaleway-ai", [
  {
    id: "scaleway-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["scw", "scaleway"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["SCW_SECRET_KEY", "SCALEWAY_API_KEY", "SCALEWAY_SECRET_KEY", "SCW_API_KEY"],
      hosts: ["api.scaleway.ai", "api.scaleway.com"],
    },
  },
  {
    id: "scaleway-access-key",
    severity: "medium",
    evidence: "documented",
    match: "token",
    literals: ["scw"],
    pattern: /SCW[A-Z0-9]{17}/,
    pairsWith: "scaleway-secret",
  },
]);

export const provider: Provider = {
  id: "scaleway-ai",
  name: { en: "Scaleway Generative APIs", zh: "Scaleway" },
  revoke: "https://console.scaleway.com/iam/api-keys",
  steps: {
    en: "Make a new key at {page} (IAM, API keys), deploy it, delete this one there, then look at the audit trail since it was shared",
    zh: "在 {page}（「IAM」→「API keys」）新建密钥并部署，删除这一个，再查看外泄以来的审计记录",
  },
  why: {
    en: "Whoever has it can do in Scaleway what its user or application may: instances, storage, generative APIs.",
    zh: "拿到它的人能以该用户或应用的权限操作 Scaleway：实例、存储、生成式 API。",
  },
  references: ["https://www.scaleway.com/en/docs/iam/how-to/create-api-keys"],
};

export const texts = keyTexts(provider, {
  "scaleway-secret": { title: { en: "Scaleway secret key", zh: "Scaleway Secret Key" } },
  "scaleway-access-key": { title: { en: "Scaleway access key id", zh: "Scaleway 访问密钥 ID" } },
});

export const examples: SecretExamples = {
  "scaleway-secret": {
    hits: [
      "{uuid}",
      { text: "SCW_SECRET_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.scaleway.ai/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
  "scaleway-access-key": {
    hits: ["SCW{upnum:17}", { text: "scaleway_ai_api_key: SCW{upnum:17}\n", path: "config/settings.yaml" }],
    misses: ["SCW{upnum:16}", "SCW{upnum:18}", "SQW{upnum:17}"],
  },
};
