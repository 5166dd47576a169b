import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("parallel", [
  {
    id: "parallel-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["parallel"],
    pattern: /[A-Za-z0-9_-]{40}/,
    context: { variables: ["PARALLEL_API_KEY"], hosts: ["api.parallel.ai"] },
    minEntropy: 3.8,
  },
]);

export const provider: Provider = {
  id: "parallel",
  name: { en: "Parallel Web Systems", zh: "Parallel" },
  revoke: "https://platform.parallel.ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run research tasks on your Parallel bill.",
    zh: "拿到它的人可以运行研究任务并计入你的 Parallel 账单。",
  },
  references: ["https://docs.parallel.ai"],
};

export const texts = keyTexts(provider, {
  "parallel-key": { title: { en: "Parallel Web Systems API key", zh: "Parallel API 密钥" } },
});

export const examples: SecretExamples = {
  "parallel-key": {
    hits: [
      "{b64url:40}",
      { text: "PARALLEL_API_KEY={b64url:40}\n", path: ".env" },
      { text: "base_url: https://api.parallel.ai/v1\napi_key: {b64url:40}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:39}", { text: "BUILD_REVISION={b64url:40}\n", path: ".env" }],
  },
};
