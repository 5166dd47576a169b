import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("factory", [
  {
    id: "factory-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["fk-"],
    pattern: /fk-[A-Za-z0-9_-]{20}-[A-Za-z0-9_-]{40,60}/,
    context: { variables: ["FACTORY_API_KEY"], hosts: ["api.factory.ai"] },
  },
]);

export const provider: Provider = {
  id: "factory",
  name: { en: "Factory AI", zh: "Factory" },
  revoke: "https://app.factory.ai/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at sessions since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的会话",
  },
  why: {
    en: "Whoever has it can start Droids with access to your connected repositories.",
    zh: "拿到它的人可以启动可访问你已连接仓库的 Droid。",
  },
  references: ["https://docs.factory.ai"],
};

export const texts = keyTexts(provider, {
  "factory-key": { title: { en: "Factory AI API key", zh: "Factory API 密钥" } },
});

export const examples: SecretExamples = {
  "factory-key": {
    hits: [
      "fk-{alnum:20}-{alnum:43}",
      { text: "FACTORY_API_KEY=fk-{alnum:20}-{alnum:43}\n", path: ".env" },
      { text: "base_url: https://api.factory.ai/v1\napi_key: fk-{alnum:20}-{alnum:43}\n", path: "config.yaml" },
    ],
    misses: ["fk-{alnum:20}-{alnum:39}", { text: "BUILD_REVISION=fk-{alnum:20}-{alnum:43}\n", path: ".env" }],
  },
};
