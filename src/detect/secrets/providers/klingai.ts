import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("klingai", [
  {
    id: "kling-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["kling"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: [
        "KLING_SECRET_KEY",
        "KLINGAI_SECRET_KEY",
        "KLING_SK",
        "KLING_ACCESS_KEY",
        "KLINGAI_ACCESS_KEY",
        "KLING_AK",
      ],
      hosts: ["api.klingai.com", "api-singapore.klingai.com"],
    },
    minEntropy: 3.6,
  },
]);

export const provider: Provider = {
  id: "klingai",
  name: { en: "Kling AI (Kuaishou)", zh: "可灵 AI" },
  revoke: "https://app.klingai.com",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at resource packages since it was shared",
    zh: "在 {page}（API 密钥）新建密钥并部署，删除这一个，再查看外泄以来的资源包消耗",
  },
  why: {
    en: "Whoever has it can sign requests as you and make videos on your packages.",
    zh: "拿到它的人能以你的身份签名请求，用你的资源包生成视频。",
  },
  references: ["https://app.klingai.com/global/dev/document-api"],
};

export const texts = keyTexts(provider, {
  "kling-secret": { title: { en: "Kling AI secret key", zh: "可灵 AI SecretKey" } },
});

export const examples: SecretExamples = {
  "kling-secret": {
    hits: [
      "{alnum:32}",
      { text: "KLING_SECRET_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.klingai.com/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
