import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("clarifai", [
  {
    id: "clarifai-pat",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["clarifai"],
    pattern: /[0-9a-f]{32}/,
    context: { variables: ["CLARIFAI_PAT", "CLARIFAI_API_KEY", "CLARIFAI_KEY"], hosts: ["api.clarifai.com"] },
  },
]);

export const provider: Provider = {
  id: "clarifai",
  name: { en: "Clarifai", zh: "Clarifai" },
  revoke: "https://clarifai.com/settings/security",
  steps: {
    en: "Make a new key at {page} (Personal Access Tokens), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（Personal Access Tokens）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can act as its user in Clarifai: read data, change models, run inference.",
    zh: "拿到它的人能以该用户身份操作 Clarifai：读取数据、改动模型、调用推理。",
  },
  references: ["https://docs.clarifai.com"],
};

export const texts = keyTexts(provider, {
  "clarifai-pat": { title: { en: "Clarifai access token", zh: "Clarifai 访问令牌" } },
});

export const examples: SecretExamples = {
  "clarifai-pat": {
    hits: [
      "{hex:32}",
      { text: "CLARIFAI_PAT={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.clarifai.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
