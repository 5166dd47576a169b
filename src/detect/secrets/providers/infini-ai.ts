import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("infini-ai", [
  {
    id: "infini-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[a-z0-9]{16}/,
    context: {
      variables: ["INFINI_API_KEY", "INFINI_AI_API_KEY", "INFINIAI_API_KEY", "GENSTUDIO_API_KEY"],
      hosts: ["cloud.infini-ai.com"],
    },
  },
]);

export const provider: Provider = {
  id: "infini-ai",
  name: { en: "Infini-AI (GenStudio)", zh: "无问芯穹" },
  revoke: "https://cloud.infini-ai.com/iam/secret/key",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the bill since it was shared",
    zh: "在 {page}（API 密钥）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can spend your Infini-AI balance on GenStudio models.",
    zh: "拿到它的人可以用你的无问芯穹余额调用 GenStudio 模型。",
  },
  references: ["https://docs.infini-ai.com/gen-studio"],
};

export const texts = keyTexts(provider, {
  "infini-key": { title: { en: "Infini-AI (GenStudio) API key", zh: "无问芯穹 API 密钥" } },
});

export const examples: SecretExamples = {
  "infini-key": {
    hits: [
      "sk-{lownum:16}",
      { text: "INFINI_API_KEY=sk-{lownum:16}\n", path: ".env" },
      { text: "base_url: https://cloud.infini-ai.com/v1\napi_key: sk-{lownum:16}\n", path: "config.yaml" },
    ],
    misses: ["sk-{lownum:15}", { text: "BUILD_REVISION=sk-{lownum:16}\n", path: ".env" }],
  },
};
