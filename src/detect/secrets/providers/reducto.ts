import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("reducto", [
  {
    id: "reducto-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["reducto", "mathpix", "mindee"],
    pattern: /(?:[0-9a-f]{100,140}|[0-9a-f]{64}|[0-9a-f]{32})/,
    context: {
      variables: ["REDUCTO_API_KEY", "MATHPIX_APP_KEY", "MATHPIX_API_KEY", "MINDEE_API_KEY"],
      hosts: ["platform.reducto.ai", "api.mathpix.com", "api.mindee.net"],
    },
  },
]);

export const provider: Provider = {
  id: "reducto",
  name: { en: "Reducto / Mathpix / Mindee", zh: "Reducto / Mathpix / Mindee" },
  revoke: "https://studio.reducto.ai",
  steps: {
    en: "Make a new key where the variable's name points (studio.reducto.ai, console.mathpix.com or platform.mindee.com), deploy it, delete this one there, then look at usage",
    zh: "按变量名所指到对应平台（studio.reducto.ai、console.mathpix.com 或 platform.mindee.com）新建密钥并部署，删除这一个，再查看用量",
  },
  why: {
    en: "Whoever has it can parse documents on your account.",
    zh: "拿到它的人可以用你的账户解析文档。",
  },
  references: ["https://docs.reducto.ai"],
};

export const texts = keyTexts(provider, {
  "reducto-key": { title: { en: "Document parsing API key", zh: "文档解析 API 密钥" } },
});

export const examples: SecretExamples = {
  "reducto-key": {
    hits: [
      "{hex:128}",
      "{hex:64}",
      "{hex:32}",
      { text: "REDUCTO_API_KEY={hex:128}\n", path: ".env" },
      { text: "base_url: https://platform.reducto.ai/v1\napi_key: {hex:128}\n", path: "config.yaml" },
    ],
    misses: ["{hex:96}", { text: "BUILD_REVISION={hex:128}\n", path: ".env" }],
  },
};
