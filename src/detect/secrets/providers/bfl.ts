import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("bfl", [
  {
    id: "bfl-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["bfl", "flux", "black_forest"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["BFL_API_KEY", "FLUX_API_KEY", "BLACK_FOREST_LABS_API_KEY"],
      hosts: ["api.bfl.ai", "api.bfl.ml", "api.us1.bfl.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "bfl",
  name: { en: "Black Forest Labs", zh: "Black Forest Labs" },
  revoke: "https://dashboard.bfl.ai/keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can make FLUX images on your credits.",
    zh: "拿到它的人可以用你的额度生成 FLUX 图像。",
  },
  references: ["https://docs.bfl.ai"],
};

export const texts = keyTexts(provider, {
  "bfl-key": { title: { en: "Black Forest Labs API key", zh: "Black Forest Labs API 密钥" } },
});

export const examples: SecretExamples = {
  "bfl-key": {
    hits: [
      "{uuid}",
      { text: "BFL_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.bfl.ai/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
