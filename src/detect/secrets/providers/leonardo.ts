import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("leonardo", [
  {
    id: "leonardo-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["leonardo"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["LEONARDO_API_KEY", "LEONARDOAI_API_KEY"], hosts: ["cloud.leonardo.ai"] },
  },
]);

export const provider: Provider = {
  id: "leonardo",
  name: { en: "Leonardo.Ai", zh: "Leonardo.Ai" },
  revoke: "https://app.leonardo.ai/api-access",
  steps: {
    en: "Make a new key at {page} (API Access), deploy it, delete this one there, then look at API credits since it was shared",
    zh: "在 {page}（API Access）新建密钥并部署，删除这一个，再查看外泄以来的 API 额度",
  },
  why: {
    en: "Whoever has it can make images and videos on your Leonardo API credits.",
    zh: "拿到它的人可以用你的 Leonardo API 额度生成图像和视频。",
  },
  references: ["https://docs.leonardo.ai"],
};

export const texts = keyTexts(provider, {
  "leonardo-key": { title: { en: "Leonardo.Ai API key", zh: "Leonardo.Ai API 密钥" } },
});

export const examples: SecretExamples = {
  "leonardo-key": {
    hits: [
      "{uuid}",
      { text: "LEONARDO_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://cloud.leonardo.ai/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
