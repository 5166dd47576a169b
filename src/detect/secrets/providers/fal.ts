import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("fal", [
  {
    id: "fal-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["fal"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
    context: {
      variables: ["FAL_KEY", "FAL_API_KEY", "FAL_KEY_SECRET", "FAL_AI_API_KEY"],
      hosts: ["fal.run", "queue.fal.run", "fal.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "fal",
  name: { en: "fal.ai", zh: "fal.ai" },
  revoke: "https://fal.ai/dashboard/keys",
  steps: {
    en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run models on your fal balance; an admin key can deploy and make keys.",
    zh: "拿到它的人可以用你的 fal 余额运行模型；管理密钥还能部署和新建密钥。",
  },
  references: ["https://docs.fal.ai/authentication"],
};

export const texts = keyTexts(provider, {
  "fal-key": { title: { en: "fal.ai API key", zh: "fal.ai API 密钥" } },
});

export const examples: SecretExamples = {
  "fal-key": {
    hits: [
      "{uuid}:{hex:32}",
      { text: "FAL_KEY={uuid}:{hex:32}\n", path: ".env" },
      { text: "base_url: https://api.fal.run/v1\napi_key: {uuid}:{hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}:{hex:32}", { text: "BUILD_REVISION={uuid}:{hex:32}\n", path: ".env" }],
  },
};
