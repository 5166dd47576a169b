import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("recraft", [
  {
    id: "recraft-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["recraft"],
    pattern: /[A-Za-z0-9]{64}/,
    context: { variables: ["RECRAFT_API_TOKEN", "RECRAFT_API_KEY"], hosts: ["external.api.recraft.ai"] },
  },
]);

export const provider: Provider = {
  id: "recraft",
  name: { en: "Recraft", zh: "Recraft" },
  revoke: "https://www.recraft.ai/profile/api",
  steps: {
    en: "Make a new key at {page} (API), deploy it, delete this one there, then look at API units since it was shared",
    zh: "在 {page}（API）新建密钥并部署，删除这一个，再查看外泄以来的 API 额度",
  },
  why: {
    en: "Whoever has it can make images on your Recraft API units.",
    zh: "拿到它的人可以用你的 Recraft API 额度生成图像。",
  },
  references: ["https://www.recraft.ai/docs"],
};

export const texts = keyTexts(provider, {
  "recraft-key": { title: { en: "Recraft API token", zh: "Recraft API 令牌" } },
});

export const examples: SecretExamples = {
  "recraft-key": {
    hits: [
      "{alnum:64}",
      { text: "RECRAFT_API_TOKEN={alnum:64}\n", path: ".env" },
      { text: "base_url: https://external.api.recraft.ai/v1\napi_key: {alnum:64}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:63}", { text: "BUILD_REVISION={alnum:64}\n", path: ".env" }],
  },
};
