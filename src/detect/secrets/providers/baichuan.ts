import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("baichuan", [
  {
    id: "baichuan-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{32}/,
    context: { variables: ["BAICHUAN_API_KEY", "BAICHUAN_KEY"], hosts: ["api.baichuan-ai.com"] },
  },
]);

export const provider: Provider = {
  id: "baichuan",
  name: { en: "Baichuan", zh: "百川智能" },
  revoke: "https://platform.baichuan-ai.com/console/apikey",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at call statistics since it was shared",
    zh: "在 {page}（API Key 管理）新建密钥并部署，删除这一个，再查看外泄以来的调用统计",
  },
  why: {
    en: "Whoever has it can spend your Baichuan balance.",
    zh: "拿到它的人可以消费你的百川账户余额。",
  },
  references: ["https://platform.baichuan-ai.com/docs/api"],
};

export const texts = keyTexts(provider, {
  "baichuan-key": { title: { en: "Baichuan API key", zh: "百川智能 API 密钥" } },
});

export const examples: SecretExamples = {
  "baichuan-key": {
    hits: [
      "sk-{hex:32}",
      { text: "BAICHUAN_API_KEY=sk-{hex:32}\n", path: ".env" },
      { text: "base_url: https://api.baichuan-ai.com/v1\napi_key: sk-{hex:32}\n", path: "config.yaml" },
    ],
    misses: ["sk-{hex:31}", { text: "BUILD_REVISION=sk-{hex:32}\n", path: ".env" }],
  },
};
