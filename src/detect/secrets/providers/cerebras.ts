import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("cerebras", [
  {
    id: "cerebras-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["csk-"],
    pattern: /csk-[a-z0-9]{48}/,
  },
]);

export const provider: Provider = {
  id: "cerebras",
  name: { en: "Cerebras", zh: "Cerebras" },
  revoke: "https://cloud.cerebras.ai",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的 Usage 页",
  },
  why: {
    en: "Whoever has it can use your organization's Cerebras inference quota.",
    zh: "拿到它的人可以使用你组织的 Cerebras 推理配额。",
  },
  references: ["https://inference-docs.cerebras.ai/quickstart"],
};

export const texts = keyTexts(provider, {
  "cerebras-key": { title: { en: "Cerebras API key", zh: "Cerebras API 密钥" } },
});

export const examples: SecretExamples = {
  "cerebras-key": {
    hits: ["csk-{lownum:48}", { text: 'export CEREBRAS_API_KEY="csk-{lownum:48}"\n', path: "deploy/env.sh" }],
    misses: ["csk-{lownum:47}", "csk-{lownum:49}", "cqk-{lownum:48}"],
  },
};
