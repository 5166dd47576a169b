import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("wandb", [
  {
    id: "wandb-key-v1",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["wandb_v1_"],
    pattern: /wandb_v1_[A-Za-z0-9_]{77}/,
  },
  {
    id: "wandb-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["wandb", "weightsandbiases"],
    pattern: /(?:local-)?[0-9a-f]{40}/,
    context: {
      variables: ["WANDB_API_KEY", "WANDB_KEY", "WEIGHTSANDBIASES_API_KEY"],
      hosts: ["api.wandb.ai", "wandb.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "wandb",
  name: { en: "Weights & Biases", zh: "Weights & Biases" },
  revoke: "https://wandb.ai/settings",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the audit log since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的审计日志",
  },
  why: {
    en: "Whoever has it can read and change the runs, models and datasets of its user's teams.",
    zh: "拿到它的人可以读取和改动该用户所在团队的实验、模型和数据集。",
  },
  references: ["https://docs.wandb.ai"],
};

export const texts = keyTexts(provider, {
  "wandb-key-v1": { title: { en: "Weights & Biases API key", zh: "Weights & Biases API 密钥" } },
  "wandb-key": { title: { en: "Weights & Biases API key", zh: "Weights & Biases API 密钥" } },
});

export const examples: SecretExamples = {
  "wandb-key-v1": {
    hits: ["wandb_v1_{alnum:77}", { text: '{"WANDB_API_KEY": "wandb_v1_{alnum:77}"}\n', path: "config/keys.json" }],
    misses: ["wandb_v1_{alnum:76}", "wandb_v1_{alnum:78}", "wqndb_v1_{alnum:77}"],
  },
  "wandb-key": {
    hits: [
      "{hex:40}",
      { text: "WANDB_API_KEY={hex:40}\n", path: ".env" },
      { text: "base_url: https://api.wandb.ai/v1\napi_key: {hex:40}\n", path: "config.yaml" },
    ],
    misses: ["{hex:39}", { text: "BUILD_REVISION={hex:40}\n", path: ".env" }],
  },
};
