import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("liblib", [
  {
    id: "liblib-secret",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["liblib"],
    pattern: /[A-Za-z0-9_-]{32}/,
    context: {
      variables: ["LIBLIB_SECRET_KEY", "LIBLIBAI_SECRET_KEY", "LIBLIB_SK"],
      hosts: ["openapi.liblibai.cloud"],
    },
  },
]);

export const provider: Provider = {
  id: "liblib",
  name: { en: "LiblibAI", zh: "LiblibAI" },
  revoke: "https://www.liblib.art/apis",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at points since it was shared",
    zh: "在 {page}（API 密钥）新建密钥并部署，删除这一个，再查看外泄以来的积分消耗",
  },
  why: {
    en: "Whoever has it can sign requests as you and make images on your points.",
    zh: "拿到它的人能以你的身份签名请求，用你的积分生成图像。",
  },
  references: ["https://liblibai.feishu.cn"],
};

export const texts = keyTexts(provider, {
  "liblib-secret": { title: { en: "LiblibAI SecretKey", zh: "LiblibAI SecretKey" } },
});

export const examples: SecretExamples = {
  "liblib-secret": {
    hits: [
      "{alnum:32}",
      { text: "LIBLIB_SECRET_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://openapi.liblibai.cloud/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
