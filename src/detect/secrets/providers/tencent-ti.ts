import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("tencent-ti", [
  {
    id: "yuanqi-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["yuanqi", "adp", "hunyuan", "tencent"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: ["YUANQI_API_KEY", "YUANQI_TOKEN", "TENCENT_ADP_APP_KEY"],
      hosts: ["open.hunyuan.tencent.com", "yuanqi.tencent.com", "lke.cloud.tencent.com"],
    },
  },
]);

export const provider: Provider = {
  id: "tencent-ti",
  name: { en: "Tencent Yuanqi / ADP", zh: "腾讯元器" },
  revoke: "https://yuanqi.tencent.com",
  steps: {
    en: "Make a new key at {page} (the agent, API), deploy it, delete this one there, then look at the agent's calls since it was shared",
    zh: "在 {page}（智能体的「API」）新建密钥并部署，删除这一个，再查看外泄以来的智能体调用记录",
  },
  why: {
    en: "Whoever has it can talk to the agent at your cost and read what it knows.",
    zh: "拿到它的人可以调用该智能体（费用由你承担）并获取其知识。",
  },
  references: ["https://docs.qq.com"],
};

export const texts = keyTexts(provider, {
  "yuanqi-token": { title: { en: "Tencent Yuanqi agent token", zh: "腾讯元器智能体 Token" } },
});

export const examples: SecretExamples = {
  "yuanqi-token": {
    hits: [
      "{alnum:32}",
      { text: "YUANQI_API_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://open.hunyuan.tencent.com/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
