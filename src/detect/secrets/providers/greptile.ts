import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("greptile", [
  {
    id: "greptile-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["greptile"],
    pattern: /[A-Za-z0-9+/]{48}/,
    context: { variables: ["GREPTILE_API_KEY"], hosts: ["api.greptile.com"] },
  },
]);

export const provider: Provider = {
  id: "greptile",
  name: { en: "Greptile", zh: "Greptile" },
  revoke: "https://app.greptile.com/settings/api",
  steps: {
    en: "Make a new key at {page} (API), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can ask questions about the repositories that are indexed for you.",
    zh: "拿到它的人可以对已为你建立索引的仓库提问。",
  },
  references: ["https://docs.greptile.com"],
};

export const texts = keyTexts(provider, {
  "greptile-key": { title: { en: "Greptile API key", zh: "Greptile API 密钥" } },
});

export const examples: SecretExamples = {
  "greptile-key": {
    hits: [
      "{b64:48}",
      { text: "GREPTILE_API_KEY={b64:48}\n", path: ".env" },
      { text: "base_url: https://api.greptile.com/v1\napi_key: {b64:48}\n", path: "config.yaml" },
    ],
    misses: ["{b64:47}", { text: "BUILD_REVISION={b64:48}\n", path: ".env" }],
  },
};
