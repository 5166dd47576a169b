import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ovh-ai", [
  {
    id: "ovh-ai-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["ovh"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: {
      variables: ["OVH_AI_ENDPOINTS_ACCESS_TOKEN", "OVHCLOUD_API_KEY", "OVH_AI_ENDPOINTS_TOKEN"],
      hosts: ["endpoints.ai.cloud.ovh.net", "oai.endpoints.kepler.ai.cloud.ovh.net"],
    },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "ovh-ai",
  name: { en: "OVHcloud AI Endpoints", zh: "OVHcloud AI Endpoints" },
  revoke: "https://www.ovh.com/manager",
  steps: {
    en: "Make a new key at {page} (AI Endpoints, API keys), deploy it, delete this one there, then look at the project's consumption since it was shared",
    zh: "在 {page}（「AI Endpoints」→「API keys」）新建密钥并部署，删除这一个，再查看外泄以来的项目用量",
  },
  why: {
    en: "Whoever has it can run AI Endpoints models on your Public Cloud project.",
    zh: "拿到它的人可以在你的 Public Cloud 项目上调用 AI Endpoints 模型。",
  },
  references: ["https://help.ovhcloud.com"],
};

export const texts = keyTexts(provider, {
  "ovh-ai-token": { title: { en: "OVHcloud AI Endpoints token", zh: "OVHcloud AI Endpoints 令牌" } },
});

export const examples: SecretExamples = {
  "ovh-ai-token": {
    hits: [
      "{jwt}",
      { text: "OVH_AI_ENDPOINTS_ACCESS_TOKEN={jwt}\n", path: ".env" },
      { text: "base_url: https://endpoints.ai.cloud.ovh.net/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
