import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("lambda-cloud", [
  {
    id: "lambda-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["secret_"],
    pattern: /secret_[A-Za-z0-9-]{1,40}_[0-9a-f]{32}\.[A-Za-z0-9]{32}/,
  },
]);

export const provider: Provider = {
  id: "lambda-cloud",
  name: { en: "Lambda Cloud", zh: "Lambda Cloud" },
  revoke: "https://cloud.lambda.ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at instances and usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的实例和用量",
  },
  why: {
    en: "Whoever has it can start GPU instances on your bill and stop yours.",
    zh: "拿到它的人可以启动计入你账单的 GPU 实例，并关闭你的实例。",
  },
  references: ["https://docs.lambda.ai/public-cloud/cloud-api"],
};

export const texts = keyTexts(provider, {
  "lambda-key": { title: { en: "Lambda Cloud API key", zh: "Lambda Cloud API 密钥" } },
});

export const examples: SecretExamples = {
  "lambda-key": {
    hits: [
      "secret_{lower:6}_{hex:32}.{alnum:32}",
      {
        text: 'curl -H "Authorization: Bearer secret_{lower:6}_{hex:32}.{alnum:32}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: [
      "secret_{lower:6}_{hex:31}.{alnum:32}",
      "secret_{lower:6}_{hex:33}.{alnum:32}",
      "sqcret_{lower:6}_{hex:32}.{alnum:32}",
    ],
  },
};
