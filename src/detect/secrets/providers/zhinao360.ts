import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zhinao360", [
  {
    id: "zhinao-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["zhinao", "qihoo", "360"],
    pattern: /fk[0-9]{6,12}\.[A-Za-z0-9_-]{20,80}/,
    context: {
      variables: ["ZHINAO_API_KEY", "QIHOO_API_KEY", "AI360_API_KEY", "360_API_KEY"],
      hosts: ["api.360.cn", "ai.360.cn"],
    },
  },
]);

export const provider: Provider = {
  id: "zhinao360",
  name: { en: "360 Zhinao", zh: "360 智脑" },
  revoke: "https://ai.360.com/platform/keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Key）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can spend your 360 Zhinao balance.",
    zh: "拿到它的人可以消费你的 360 智脑余额。",
  },
  references: ["https://ai.360.com/platform/docs"],
};

export const texts = keyTexts(provider, {
  "zhinao-key": { title: { en: "360 Zhinao API key", zh: "360 智脑 API 密钥" } },
});

export const examples: SecretExamples = {
  "zhinao-key": {
    hits: [
      "fk{digit:9}.{alnum:40}",
      { text: "ZHINAO_API_KEY=fk{digit:9}.{alnum:40}\n", path: ".env" },
      { text: "base_url: https://api.360.cn/v1\napi_key: fk{digit:9}.{alnum:40}\n", path: "config.yaml" },
    ],
    misses: ["fk{digit:9}.{alnum:16}", { text: "BUILD_REVISION=fk{digit:9}.{alnum:40}\n", path: ".env" }],
  },
};
