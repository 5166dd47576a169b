import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("replica-studios", [
  {
    id: "resemble-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["resemble"],
    pattern: /[A-Za-z0-9]{22,24}tt/,
    context: {
      variables: ["RESEMBLE_API_KEY", "RESEMBLE_API_TOKEN"],
      hosts: ["app.resemble.ai", "f.cluster.resemble.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "replica-studios",
  name: { en: "Resemble AI", zh: "Resemble AI" },
  revoke: "https://app.resemble.ai/account/api",
  steps: {
    en: "Make a new key at {page} (API), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can speak with your cloned voices on your bill.",
    zh: "拿到它的人可以用你的克隆音色合成语音并计入你的账单。",
  },
  references: ["https://docs.resemble.ai"],
};

export const texts = keyTexts(provider, {
  "resemble-key": { title: { en: "Resemble AI API token", zh: "Resemble AI API 令牌" } },
});

export const examples: SecretExamples = {
  "resemble-key": {
    hits: [
      "{alnum:22}tt",
      { text: "RESEMBLE_API_KEY={alnum:22}tt\n", path: ".env" },
      { text: "base_url: https://app.resemble.ai/v1\napi_key: {alnum:22}tt\n", path: "config.yaml" },
    ],
    misses: ["{alnum:21}tt", { text: "BUILD_REVISION={alnum:22}tt\n", path: ".env" }],
  },
};
