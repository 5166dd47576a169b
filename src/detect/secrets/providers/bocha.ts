import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("bocha", [
  {
    id: "bocha-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{32}/,
    context: {
      variables: ["BOCHA_API_KEY", "BOCHAAI_API_KEY", "BOCHA_KEY"],
      hosts: ["api.bochaai.com", "api.bocha.cn"],
    },
  },
]);

export const provider: Provider = {
  id: "bocha",
  name: { en: "Bocha search", zh: "博查搜索" },
  revoke: "https://open.bochaai.com",
  steps: {
    en: "Make a new key at {page} (API KEY management), deploy it, delete this one there, then look at the balance since it was shared",
    zh: "在 {page}（API KEY 管理）新建密钥并部署，删除这一个，再查看外泄以来的余额变动",
  },
  why: {
    en: "Whoever has it can search on your Bocha balance.",
    zh: "拿到它的人可以用你的博查余额搜索。",
  },
  references: ["https://open.bochaai.com"],
};

export const texts = keyTexts(provider, {
  "bocha-key": { title: { en: "Bocha search API key", zh: "博查搜索 API 密钥" } },
});

export const examples: SecretExamples = {
  "bocha-key": {
    hits: [
      "sk-{hex:32}",
      { text: "BOCHA_API_KEY=sk-{hex:32}\n", path: ".env" },
      { text: "base_url: https://api.bochaai.com/v1\napi_key: sk-{hex:32}\n", path: "config.yaml" },
    ],
    misses: ["sk-{hex:31}", { text: "BUILD_REVISION=sk-{hex:32}\n", path: ".env" }],
  },
};
