import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("comet", [
  {
    id: "comet-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["comet", "opik"],
    pattern: /[A-Za-z0-9]{25}/,
    context: { variables: ["COMET_API_KEY", "OPIK_API_KEY", "COMET_ML_API_KEY"], hosts: ["www.comet.com"] },
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "comet",
  name: { en: "Comet / Opik", zh: "Comet / Opik" },
  revoke: "https://www.comet.com/account-settings/apiKeys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at your projects since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再检查外泄以来你的项目有无异常",
  },
  why: {
    en: "Whoever has it can read and change your experiments and traces.",
    zh: "拿到它的人可以读取和改动你的实验和链路。",
  },
  references: ["https://www.comet.com/docs"],
};

export const texts = keyTexts(provider, {
  "comet-key": { title: { en: "Comet (Opik) API key", zh: "Comet（Opik）API 密钥" } },
});

export const examples: SecretExamples = {
  "comet-key": {
    hits: [
      "{alnum:25}",
      { text: "COMET_API_KEY={alnum:25}\n", path: ".env" },
      { text: "base_url: https://www.comet.com/v1\napi_key: {alnum:25}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:24}", { text: "BUILD_REVISION={alnum:25}\n", path: ".env" }],
  },
};
