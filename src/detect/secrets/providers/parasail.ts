import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("parasail", [
  {
    id: "parasail-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["psk-"],
    pattern: /psk-[A-Za-z0-9_-]{20,60}/,
    context: { variables: ["PARASAIL_API_KEY"], hosts: ["api.parasail.io"] },
  },
]);

export const provider: Provider = {
  id: "parasail",
  name: { en: "Parasail", zh: "Parasail" },
  revoke: "https://www.saas.parasail.io/keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can run models and batch jobs on your Parasail bill.",
    zh: "拿到它的人可以调用模型和批量任务，费用计入你的 Parasail 账单。",
  },
  references: ["https://docs.parasail.io"],
};

export const texts = keyTexts(provider, {
  "parasail-key": { title: { en: "Parasail API key", zh: "Parasail API 密钥" } },
});

export const examples: SecretExamples = {
  "parasail-key": {
    hits: [
      "psk-{alnum:32}",
      { text: "PARASAIL_API_KEY=psk-{alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.parasail.io/v1\napi_key: psk-{alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["psk-{alnum:16}", { text: "BUILD_REVISION=psk-{alnum:32}\n", path: ".env" }],
  },
};
