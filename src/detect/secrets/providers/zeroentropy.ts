import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zeroentropy", [
  {
    id: "zeroentropy-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["ze_"],
    pattern: /ze_[A-Za-z0-9]{16,48}/,
    context: { variables: ["ZEROENTROPY_API_KEY"], hosts: ["api.zeroentropy.dev"] },
  },
]);

export const provider: Provider = {
  id: "zeroentropy",
  name: { en: "ZeroEntropy", zh: "ZeroEntropy" },
  revoke: "https://dashboard.zeroentropy.dev",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can search and change your collections on your bill.",
    zh: "拿到它的人可以检索和改动你的集合，费用计入你的账单。",
  },
  references: ["https://docs.zeroentropy.dev"],
};

export const texts = keyTexts(provider, {
  "zeroentropy-key": { title: { en: "ZeroEntropy API key", zh: "ZeroEntropy API 密钥" } },
});

export const examples: SecretExamples = {
  "zeroentropy-key": {
    hits: [
      "ze_{alnum:16}",
      { text: "ZEROENTROPY_API_KEY=ze_{alnum:16}\n", path: ".env" },
      { text: "base_url: https://api.zeroentropy.dev/v1\napi_key: ze_{alnum:16}\n", path: "config.yaml" },
    ],
    misses: ["ze_{alnum:15}", { text: "BUILD_REVISION=ze_{alnum:16}\n", path: ".env" }],
  },
};
