import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("sambanova", [
  {
    id: "sambanova-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["samba"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["SAMBANOVA_API_KEY", "SAMBANOVA_LLM_API_KEY", "SAMBASTUDIO_API_KEY"],
      hosts: ["api.sambanova.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "sambanova",
  name: { en: "SambaNova", zh: "SambaNova" },
  revoke: "https://cloud.sambanova.ai/apis",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的 Usage 页",
  },
  why: {
    en: "Whoever has it can run models on your SambaNova Cloud account.",
    zh: "拿到它的人可以在你的 SambaNova Cloud 账户上调用模型。",
  },
  references: ["https://docs.sambanova.ai"],
};

export const texts = keyTexts(provider, {
  "sambanova-key": { title: { en: "SambaNova API key", zh: "SambaNova API 密钥" } },
});

export const examples: SecretExamples = {
  "sambanova-key": {
    hits: [
      "{uuid}",
      { text: "SAMBANOVA_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.sambanova.ai/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
