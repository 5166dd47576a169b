import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("baseten", [
  {
    id: "baseten-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["baseten"],
    pattern: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    context: { variables: ["BASETEN_API_KEY", "BASETEN_KEY"], hosts: ["api.baseten.co", "inference.baseten.co"] },
  },
]);

export const provider: Provider = {
  id: "baseten",
  name: { en: "Baseten", zh: "Baseten" },
  revoke: "https://app.baseten.co/settings/api_keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at billing since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can call and change the models of your Baseten workspace.",
    zh: "拿到它的人可以调用并改动你 Baseten 工作区的模型。",
  },
  references: ["https://docs.baseten.co/observability/api-keys"],
};

export const texts = keyTexts(provider, {
  "baseten-key": { title: { en: "Baseten API key", zh: "Baseten API 密钥" } },
});

export const examples: SecretExamples = {
  "baseten-key": {
    hits: [
      "{alnum:8}.{alnum:32}",
      { text: "BASETEN_API_KEY={alnum:8}.{alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.baseten.co/v1\napi_key: {alnum:8}.{alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:8}.{alnum:31}", { text: "BUILD_REVISION={alnum:8}.{alnum:32}\n", path: ".env" }],
  },
};
