import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("exa", [
  {
    id: "exa-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["exa", "metaphor"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["EXA_API_KEY", "EXASEARCH_API_KEY", "METAPHOR_API_KEY", "AGENT_EXA_API_KEY"],
      hosts: ["api.exa.ai", "mcp.exa.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "exa",
  name: { en: "Exa", zh: "Exa" },
  revoke: "https://dashboard.exa.ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can search on your Exa balance.",
    zh: "拿到它的人可以用你的 Exa 余额搜索。",
  },
  references: ["https://docs.exa.ai"],
};

export const texts = keyTexts(provider, {
  "exa-key": { title: { en: "Exa API key", zh: "Exa API 密钥" } },
});

export const examples: SecretExamples = {
  "exa-key": {
    hits: [
      "{uuid}",
      { text: "EXA_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.exa.ai/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
