import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("gitee-ai", [
  {
    id: "gitee-ai-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["gitee", "moark"],
    pattern: /[A-Z0-9]{40}/,
    context: {
      variables: ["GITEE_AI_API_KEY", "GITEEAI_API_KEY", "GITEE_AI_TOKEN", "MOARK_API_KEY"],
      hosts: ["ai.gitee.com", "api.moark.com"],
    },
  },
]);

export const provider: Provider = {
  id: "gitee-ai",
  name: { en: "Gitee AI (Moark)", zh: "Gitee AI（模力方舟）" },
  revoke: "https://ai.gitee.com/dashboard/settings/tokens",
  steps: {
    en: "Make a new key at {page} (access tokens), deploy it, delete this one there, then look at resource package usage since it was shared",
    zh: "在 {page}（访问令牌）新建密钥并部署，删除这一个，再查看外泄以来的资源包用量",
  },
  why: {
    en: "Whoever has it can use up your Gitee AI resource packages and balance.",
    zh: "拿到它的人可以耗尽你的 Gitee AI 资源包和余额。",
  },
  references: ["https://ai.gitee.com/docs"],
};

export const texts = keyTexts(provider, {
  "gitee-ai-token": { title: { en: "Gitee AI access token", zh: "Gitee AI 访问令牌" } },
});

export const examples: SecretExamples = {
  "gitee-ai-token": {
    hits: [
      "{upnum:40}",
      { text: "GITEE_AI_API_KEY={upnum:40}\n", path: ".env" },
      { text: "base_url: https://ai.gitee.com/v1\napi_key: {upnum:40}\n", path: "config.yaml" },
    ],
    misses: ["{upnum:39}", { text: "BUILD_REVISION={upnum:40}\n", path: ".env" }],
  },
};
