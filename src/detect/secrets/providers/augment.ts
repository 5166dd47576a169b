import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("augment", [
  {
    id: "augment-session",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["augment"],
    pattern: /[0-9a-f]{64}/,
    context: {
      variables: ["AUGMENT_API_TOKEN", "AUGMENT_SESSION_AUTH", "AUGMENT_TOKEN"],
      hosts: ["api.augmentcode.com"],
    },
  },
]);

export const provider: Provider = {
  id: "augment",
  name: { en: "Augment Code", zh: "Augment Code" },
  revoke: "https://app.augmentcode.com",
  steps: {
    en: "Run `augment session logout` or `auggie logout` where it was made, sign in again, put the new token into the deployment, then look at usage at {page}",
    zh: "在生成它的机器上运行 `augment session logout` 或 `auggie logout` 后重新登录，换上新令牌，再到 {page} 查看用量",
  },
  why: {
    en: "Whoever has it can use Augment as you and read the context of your indexed code.",
    zh: "拿到它的人能以你的身份使用 Augment，并读取已索引代码的上下文。",
  },
  references: ["https://docs.augmentcode.com"],
};

export const texts = keyTexts(provider, {
  "augment-session": { title: { en: "Augment session token", zh: "Augment 会话令牌" } },
});

export const examples: SecretExamples = {
  "augment-session": {
    hits: [
      "{hex:64}",
      { text: "AUGMENT_API_TOKEN={hex:64}\n", path: ".env" },
      { text: "base_url: https://api.augmentcode.com/v1\napi_key: {hex:64}\n", path: "config.yaml" },
    ],
    misses: ["{hex:63}", { text: "BUILD_REVISION={hex:64}\n", path: ".env" }],
  },
};
