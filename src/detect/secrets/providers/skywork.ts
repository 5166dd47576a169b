import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("skywork", [
  {
    id: "skywork-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["skywork", "tiangong", "singularity"],
    pattern: /[0-9a-f]{32,48}/,
    context: {
      variables: ["SKYWORK_API_KEY", "SKYWORK_APP_SECRET", "TIANGONG_API_KEY", "TIANGONG_APP_SECRET"],
      hosts: ["sky-api.singularity-ai.com", "api.singularity-ai.com"],
    },
  },
]);

export const provider: Provider = {
  id: "skywork",
  name: { en: "Skywork (Kunlun)", zh: "天工（昆仑万维）" },
  revoke: "https://model-platform.tiangong.cn/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Key）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can call Skywork models on your account.",
    zh: "拿到它的人能以你的账户调用天工模型。",
  },
  references: ["https://model-platform.tiangong.cn"],
};

export const texts = keyTexts(provider, {
  "skywork-key": { title: { en: "Skywork app key or secret", zh: "天工应用密钥" } },
});

export const examples: SecretExamples = {
  "skywork-key": {
    hits: [
      "{hex:32}",
      { text: "SKYWORK_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://sky-api.singularity-ai.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
