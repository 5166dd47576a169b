import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("fireworks", [
  {
    id: "fireworks-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["fw_"],
    pattern: /fw_[A-Za-z0-9]{22,24}/,
    minEntropy: 3.3,
    check: mixedClass(3, "lower", "digit"),
  },
  {
    id: "fireworks-project-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["fpk_"],
    pattern: /fpk_[A-Za-z0-9]{30,64}/,
    context: {
      variables: ["FIREWORKS_API_KEY", "FIREWORKS_PROJECT_KEY", "FIREWORKSAI_API_KEY"],
      hosts: ["api.fireworks.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "fireworks",
  name: { en: "Fireworks AI", zh: "Fireworks AI" },
  revoke: "https://app.fireworks.ai/settings/users/api-keys",
  usage: "https://app.fireworks.ai/account/usage",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can run and deploy models on your Fireworks account.",
    zh: "拿到它的人可以在你的 Fireworks 账户上调用和部署模型。",
  },
  references: ["https://docs.fireworks.ai/api-reference/introduction"],
};

export const texts = keyTexts(provider, {
  "fireworks-key": { title: { en: "Fireworks AI API key", zh: "Fireworks AI API 密钥" } },
  "fireworks-project-key": { title: { en: "Fireworks AI project key", zh: "Fireworks AI 项目密钥" } },
});

export const examples: SecretExamples = {
  "fireworks-key": {
    hits: [
      "fw_{alnum:24}",
      "fw_{alnum:22}",
      { text: "fireworks_api_key: fw_{alnum:24}\n", path: "config/settings.yaml" },
    ],
    misses: ["fw_{alnum:25}", "fw_{alnum:20}", "fq_{alnum:24}"],
  },
  "fireworks-project-key": {
    hits: [
      "fpk_{alnum:40}",
      { text: "FIREWORKS_API_KEY=fpk_{alnum:40}\n", path: ".env" },
      { text: "base_url: https://api.fireworks.ai/v1\napi_key: fpk_{alnum:40}\n", path: "config.yaml" },
    ],
    misses: ["fpk_{alnum:28}", { text: "BUILD_REVISION=fpk_{alnum:40}\n", path: ".env" }],
  },
};
