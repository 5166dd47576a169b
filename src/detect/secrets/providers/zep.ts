import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zep", [
  {
    id: "zep-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["zep_", "getzep"],
    pattern: /z_[A-Za-z0-9_-]{20,80}\.[A-Za-z0-9_-]{60,200}/,
    context: { variables: ["ZEP_API_KEY"], hosts: ["api.getzep.com"] },
  },
]);

export const provider: Provider = {
  id: "zep",
  name: { en: "Zep", zh: "Zep" },
  revoke: "https://app.getzep.com",
  steps: {
    en: "Make a new key at {page} (project settings), deploy it, delete this one there, then look at the project's users since it was shared",
    zh: "在 {page}（项目设置）新建密钥并部署，删除这一个，再查看外泄以来项目的用户数据",
  },
  why: {
    en: "Whoever has it can read and change the memories of your project's users.",
    zh: "拿到它的人可以读取和改动你项目用户的记忆。",
  },
  references: ["https://help.getzep.com"],
};

export const texts = keyTexts(provider, {
  "zep-key": { title: { en: "Zep API key", zh: "Zep API 密钥" } },
});

export const examples: SecretExamples = {
  "zep-key": {
    hits: [
      "z_{b64url:64}.{b64url:86}",
      { text: "ZEP_API_KEY=z_{b64url:64}.{b64url:86}\n", path: ".env" },
      { text: "base_url: https://api.getzep.com/v1\napi_key: z_{b64url:64}.{b64url:86}\n", path: "config.yaml" },
    ],
    misses: ["z_{b64url:64}.{b64url:54}", { text: "BUILD_REVISION=z_{b64url:64}.{b64url:86}\n", path: ".env" }],
  },
};
