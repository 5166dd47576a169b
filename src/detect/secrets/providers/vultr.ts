import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vultr", [
  {
    id: "vultr-key",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["vultr"],
    pattern: /[A-Z0-9]{36}/,
    context: { variables: ["VULTR_API_KEY"], hosts: ["api.vultr.com"] },
    minEntropy: 3,
    random: true,
  },
]);

export const provider: Provider = {
  id: "vultr",
  name: { en: "Vultr", zh: "Vultr" },
  revoke: "https://my.vultr.com/settings/#settingsapi",
  steps: {
    en: "Regenerate the key at {page} (this one stops at once), deploy the new one, limit it to your addresses under Access Control there, then look at instances and bill",
    zh: "在 {page} 重新生成密钥（旧值立即失效）并部署，在「Access Control」中只允许你的地址，再检查实例和账单",
  },
  why: {
    en: "Whoever has it, at an address that its access control allows, can start, open and delete servers and storage on your bill.",
    zh: "拿到它的人只要地址在访问控制允许之列，就可以创建、打开和删除服务器与存储，费用由你承担。",
  },
  references: ["https://www.vultr.com/api"],
};

export const texts = keyTexts(provider, {
  "vultr-key": { title: { en: "Vultr API key", zh: "Vultr API 密钥" } },
});

export const examples: SecretExamples = {
  "vultr-key": {
    hits: [
      "{upnum:36}",
      { text: 'provider "vultr" {\n  vultr_api_key = "{upnum:36}"\n}\n', path: "main.tf" },
      { text: "base_url: https://api.vultr.com/v2\napi_key: {upnum:36}\n", path: "config.yaml" },
    ],
    misses: ["{upnum:35}", "{upnum:37}", { text: "BUILD_REVISION={upnum:36}\n", path: ".env" }],
  },
};
