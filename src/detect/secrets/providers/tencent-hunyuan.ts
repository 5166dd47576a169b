import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("tencent-hunyuan", [
  {
    id: "hunyuan-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    context: {
      variables: [
        "HUNYUAN_API_KEY",
        "TENCENT_HUNYUAN_API_KEY",
        "LKEAP_API_KEY",
        "TENCENT_API_KEY",
        "HUNYUAN_KEY",
        "TOKENHUB_API_KEY",
      ],
      hosts: ["api.hunyuan.cloud.tencent.com", "api.lkeap.cloud.tencent.com", "hunyuan.tencentcloudapi.com"],
    },
  },
]);

export const provider: Provider = {
  id: "tencent-hunyuan",
  name: { en: "Tencent Hunyuan / LKEAP", zh: "腾讯混元" },
  revoke: "https://console.cloud.tencent.com/hunyuan/api-key",
  steps: {
    en: "Make a new key at {page} (API KEY management), deploy it, delete this one there, then look at call statistics since it was shared",
    zh: "在 {page}（API KEY 管理）新建密钥并部署，删除这一个，再查看外泄以来的调用统计",
  },
  why: {
    en: "Whoever has it can call Hunyuan models on your Tencent Cloud account.",
    zh: "拿到它的人能以你的腾讯云账户调用混元模型。",
  },
  references: ["https://cloud.tencent.com/document/product/1729"],
};

export const texts = keyTexts(provider, {
  "hunyuan-key": { title: { en: "Tencent Hunyuan / LKEAP API key", zh: "腾讯混元 API 密钥" } },
});

export const examples: SecretExamples = {
  "hunyuan-key": {
    hits: [
      "sk-{alnum:48}",
      { text: "HUNYUAN_API_KEY=sk-{alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.hunyuan.cloud.tencent.com/v1\napi_key: sk-{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["sk-{alnum:47}", { text: "BUILD_REVISION=sk-{alnum:48}\n", path: ".env" }],
  },
};
