import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("deepinfra", [
  {
    id: "deepinfra-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["deepinfra"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: ["DEEPINFRA_API_KEY", "DEEPINFRA_API_TOKEN", "DEEPINFRA_TOKEN"],
      hosts: ["api.deepinfra.com"],
    },
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "deepinfra",
  name: { en: "DeepInfra", zh: "DeepInfra" },
  revoke: "https://deepinfra.com/dash/api_keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run models and private deployments on your DeepInfra bill.",
    zh: "拿到它的人可以调用模型和私有部署，费用计入你的 DeepInfra 账单。",
  },
  references: ["https://deepinfra.com/docs/advanced/auth"],
};

export const texts = keyTexts(provider, {
  "deepinfra-key": { title: { en: "DeepInfra API key", zh: "DeepInfra API 密钥" } },
});

export const examples: SecretExamples = {
  "deepinfra-key": {
    hits: [
      "{alnum:32}",
      { text: "DEEPINFRA_API_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.deepinfra.com/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
