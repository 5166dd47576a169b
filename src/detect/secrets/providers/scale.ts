import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("scale", [
  {
    id: "scale-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["live_"],
    pattern: /live_(?:auth_)?[0-9a-f]{32}/,
    context: { variables: ["SCALE_API_KEY"], hosts: ["api.scale.com"] },
  },
]);

export const provider: Provider = {
  id: "scale",
  name: { en: "Scale AI", zh: "Scale AI" },
  revoke: "https://dashboard.scale.com/settings/keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at tasks and usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的任务和用量",
  },
  why: {
    en: "Whoever has it can create and read labelling tasks of your Scale projects.",
    zh: "拿到它的人可以创建和读取你 Scale 项目的标注任务。",
  },
  references: ["https://scale.com/docs"],
};

export const texts = keyTexts(provider, {
  "scale-key": { title: { en: "Scale AI API key", zh: "Scale AI API 密钥" } },
});

export const examples: SecretExamples = {
  "scale-key": {
    hits: [
      "live_{hex:32}",
      { text: "SCALE_API_KEY=live_{hex:32}\n", path: ".env" },
      { text: "base_url: https://api.scale.com/v1\napi_key: live_{hex:32}\n", path: "config.yaml" },
    ],
    misses: ["live_{hex:31}", { text: "BUILD_REVISION=live_{hex:32}\n", path: ".env" }],
  },
};
