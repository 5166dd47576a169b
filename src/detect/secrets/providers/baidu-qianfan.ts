import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("baidu-qianfan", [
  {
    id: "qianfan-api-key",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["bce-v3/altak-"],
    pattern: /bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[0-9a-f]{40}/,
  },
  {
    id: "qianfan-app-key",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["qianfan", "baidu", "ernie", "wenxin"],
    pattern: /[A-Za-z0-9]{24}/,
    context: { variables: ["QIANFAN_AK", "BAIDU_API_KEY", "ERNIE_API_KEY", "WENXIN_API_KEY", "QIANFAN_API_KEY"] },
    minEntropy: 3.6,
    pairsWith: "qianfan-app-secret",
  },
  {
    id: "qianfan-app-secret",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["qianfan", "baidu", "ernie", "wenxin"],
    pattern: /[A-Za-z0-9]{24}(?:[A-Za-z0-9]{8})?/,
    context: {
      variables: [
        "QIANFAN_AK",
        "QIANFAN_SK",
        "BAIDU_API_KEY",
        "BAIDU_SECRET_KEY",
        "ERNIE_API_KEY",
        "WENXIN_API_KEY",
        "WENXIN_SECRET_KEY",
        "BAIDU_APP_SECRET",
        "QIANFAN_SECRET_KEY",
      ],
      hosts: ["aip.baidubce.com", "qianfan.baidubce.com"],
    },
    minEntropy: 3.6,
  },
]);

export const provider: Provider = {
  id: "baidu-qianfan",
  name: { en: "Baidu Qianfan (ERNIE)", zh: "百度千帆" },
  revoke: "https://console.bce.baidu.com/iam/#/iam/apikey/list",
  steps: {
    en: "Make a new key at {page} (API Key list), deploy it, delete this one there, then look at the bill and call statistics since it was shared",
    zh: "在 {page}（API Key 列表）新建密钥并部署，删除这一个，再查看外泄以来的账单和调用统计",
  },
  why: {
    en: "Whoever has it can call Qianfan models and applications on your Baidu Cloud account.",
    zh: "拿到它的人能以你的百度智能云账户调用千帆模型和应用。",
  },
  references: ["https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5"],
};

export const texts = keyTexts(provider, {
  "qianfan-api-key": { title: { en: "Baidu Qianfan API key", zh: "百度千帆 API Key" } },
  "qianfan-app-key": {
    title: { en: "Baidu Qianfan application key", zh: "百度千帆应用的 API Key" },
    why: {
      en: "With its secret key one calls Qianfan models on your Baidu Cloud account.",
      zh: "加上对应的 Secret Key 就能以你的百度智能云账户调用千帆模型。",
    },
    fix: {
      en: "Reset the application's Secret Key under 应用接入 at console.bce.baidu.com/qianfan and deploy it, or move to a V2 API key and delete the application; then look at call statistics",
      zh: "在 console.bce.baidu.com/qianfan 的「应用接入」重置该应用的 Secret Key 并部署，或改用 V2 API Key 后删除该应用；再查看调用统计",
    },
  },
  "qianfan-app-secret": {
    title: { en: "Baidu Qianfan application key or secret", zh: "百度千帆应用的 API Key 或 Secret Key" },
    fix: {
      en: "Reset the application's Secret Key under 应用接入 at console.bce.baidu.com/qianfan and deploy it, or move to a V2 API key and delete the application; then look at call statistics",
      zh: "在 console.bce.baidu.com/qianfan 的「应用接入」重置该应用的 Secret Key 并部署，或改用 V2 API Key 后删除该应用；再查看调用统计",
    },
  },
});

export const examples: SecretExamples = {
  "qianfan-api-key": {
    hits: [
      "bce-v3/ALTAK-{alnum:21}/{hex:40}",
      {
        text: 'curl -H "Authorization: Bearer bce-v3/ALTAK-{alnum:21}/{hex:40}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: [
      "bce-v3/ALTAK-{alnum:21}/{hex:39}",
      "bce-v3/ALTAK-{alnum:21}/{hex:41}",
      "bqe-v3/ALTAK-{alnum:21}/{hex:40}",
    ],
  },
  "qianfan-app-key": {
    hits: ["{alnum:24}", { text: "BAIDU_API_KEY={alnum:24}\n", path: ".env" }],
    misses: ["{alnum:23}", { text: "QIANFAN_SK={alnum:32}\n", path: ".env" }],
  },
  "qianfan-app-secret": {
    hits: [
      { text: "QIANFAN_SK={alnum:32}\n", path: ".env" },
      { text: "BAIDU_SECRET_KEY={alnum:32}\n", path: "app.env" },
      { text: "base_url: https://aip.baidubce.com/v1\napi_key: {alnum:24}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:23}", { text: "BUILD_REVISION={alnum:24}\n", path: ".env" }],
  },
};
