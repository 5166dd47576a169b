import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("streamlake", [
  {
    id: "streamlake-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["wanqing", "vanchin", "streamlake", "kat_api"],
    pattern: /[A-Za-z0-9_-]{32,64}/,
    context: {
      variables: ["WANQING_API_KEY", "VANCHIN_API_KEY", "STREAMLAKE_API_KEY", "KAT_API_KEY"],
      hosts: ["wanqing.streamlakeapi.com", "vanchin.streamlake.ai"],
    },
    minEntropy: 3.8,
  },
]);

export const provider: Provider = {
  id: "streamlake",
  name: { en: "Kuaishou StreamLake (Vanchin)", zh: "快手万擎（StreamLake）" },
  revoke: "https://console.streamlake.com",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Key 管理）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can call Wanqing models on your StreamLake account.",
    zh: "拿到它的人能以你的 StreamLake 账户调用万擎模型。",
  },
  references: ["https://www.streamlake.com/document"],
};

export const texts = keyTexts(provider, {
  "streamlake-key": { title: { en: "Kuaishou StreamLake (Vanchin) API key", zh: "快手万擎（StreamLake）API 密钥" } },
});

export const examples: SecretExamples = {
  "streamlake-key": {
    hits: [
      "{alnum:43}",
      { text: "WANQING_API_KEY={alnum:43}\n", path: ".env" },
      { text: "base_url: https://wanqing.streamlakeapi.com/v1\napi_key: {alnum:43}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:43}\n", path: ".env" }],
  },
};
