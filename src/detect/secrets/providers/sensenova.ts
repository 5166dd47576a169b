import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("sensenova", [
  {
    id: "sensenova-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{32}/,
    context: { variables: ["SENSENOVA_API_KEY", "SENSENOVA_KEY"], hosts: ["api.sensenova.cn", "token.sensenova.cn"] },
  },
  {
    id: "sensenova-secret",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["sensenova"],
    pattern: /[A-Za-z0-9]{28,40}/,
    context: {
      variables: ["SENSENOVA_ACCESS_KEY_SECRET", "SENSENOVA_SECRET_ACCESS_KEY", "SENSENOVA_SK"],
      hosts: ["api.sensenova.cn", "token.sensenova.cn"],
    },
    minEntropy: 3.6,
  },
]);

export const provider: Provider = {
  id: "sensenova",
  name: { en: "SenseNova (SenseTime)", zh: "商汤日日新" },
  revoke: "https://console.sensecore.cn/iam/Security/access-key",
  steps: {
    en: "Make a new key at {page} (access keys), deploy it, delete this one there, then look at the bill since it was shared",
    zh: "在 {page}（访问密钥）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can call SenseNova models as your SenseCore account.",
    zh: "拿到它的人能以你的商汤大装置账户调用日日新模型。",
  },
  references: ["https://platform.sensenova.cn/doc"],
};

export const texts = keyTexts(provider, {
  "sensenova-key": { title: { en: "SenseNova API key", zh: "日日新 API 密钥" } },
  "sensenova-secret": { title: { en: "SenseCore access key secret", zh: "商汤 AccessKey Secret" } },
});

export const examples: SecretExamples = {
  "sensenova-key": {
    hits: [
      "sk-{alnum:32}",
      { text: "SENSENOVA_API_KEY=sk-{alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.sensenova.cn/v1\napi_key: sk-{alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["sk-{alnum:31}", { text: "BUILD_REVISION=sk-{alnum:32}\n", path: ".env" }],
  },
  "sensenova-secret": {
    hits: [
      "{alnum:32}",
      { text: "SENSENOVA_ACCESS_KEY_SECRET={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.sensenova.cn/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:24}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
