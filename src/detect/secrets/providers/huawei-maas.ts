import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("huawei-maas", [
  {
    id: "huawei-maas-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["maas", "pangu", "modelarts"],
    pattern: /[A-Za-z0-9_-]{80,90}/,
    context: {
      variables: ["HUAWEI_MAAS_API_KEY", "MAAS_API_KEY", "PANGU_API_KEY", "MODELARTS_API_KEY"],
      hosts: ["api.modelarts-maas.com"],
    },
    minEntropy: 4.2,
  },
]);

export const provider: Provider = {
  id: "huawei-maas",
  name: { en: "Huawei Cloud ModelArts MaaS / Pangu", zh: "华为云 MaaS（盘古）" },
  revoke: "https://console.huaweicloud.com/modelarts",
  steps: {
    en: "Make a new key at {page} (ModelArts Studio, API keys), deploy it, delete this one there, then look at call statistics since it was shared",
    zh: "在 {page}（ModelArts Studio 的 API Key 管理）新建密钥并部署，删除这一个，再查看外泄以来的调用统计",
  },
  why: {
    en: "Whoever has it can call MaaS model services on your Huawei Cloud account.",
    zh: "拿到它的人能以你的华为云账户调用 MaaS 模型服务。",
  },
  references: ["https://support.huaweicloud.com/usermanual-maas-modelarts"],
};

export const texts = keyTexts(provider, {
  "huawei-maas-key": {
    title: { en: "Huawei Cloud ModelArts MaaS / Pangu API key", zh: "华为云 MaaS（盘古）API 密钥" },
  },
});

export const examples: SecretExamples = {
  "huawei-maas-key": {
    hits: [
      "{b64url:86}",
      { text: "HUAWEI_MAAS_API_KEY={b64url:86}\n", path: ".env" },
      { text: "base_url: https://api.modelarts-maas.com/v1\napi_key: {b64url:86}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:78}", { text: "BUILD_REVISION={b64url:86}\n", path: ".env" }],
  },
};
