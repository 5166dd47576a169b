import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("siliconflow", [
  {
    id: "siliconflow-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk-"],
    pattern: /sk-[a-z]{48}/,
    context: {
      variables: ["SILICONFLOW_API_KEY", "SILICONCLOUD_API_KEY", "SILICON_API_KEY", "SF_API_KEY"],
      hosts: ["api.siliconflow.cn", "api.siliconflow.com"],
    },
  },
]);

export const provider: Provider = {
  id: "siliconflow",
  name: { en: "SiliconFlow", zh: "硅基流动" },
  revoke: "https://cloud.siliconflow.cn/account/ak",
  usage: "https://cloud.siliconflow.cn/bills",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the bill (费用账单) since it was shared",
    zh: "在 {page}（API 密钥）新建密钥并部署，删除这一个，再查看外泄以来的费用账单",
  },
  why: {
    en: "Whoever has it can spend your SiliconFlow balance on every model it hosts.",
    zh: "拿到它的人可以用你的硅基流动余额调用平台上的所有模型。",
  },
  references: ["https://docs.siliconflow.cn"],
};

export const texts = keyTexts(provider, {
  "siliconflow-key": { title: { en: "SiliconFlow API key", zh: "硅基流动 API 密钥" } },
});

export const examples: SecretExamples = {
  "siliconflow-key": {
    hits: [
      "sk-{lower:48}",
      { text: 'const client = new Client({ apiKey: "sk-{lower:48}" });\n', path: "src/client.ts" },
    ],
    misses: ["sk-{lower:47}", "sk-{lower:49}", "sq-{lower:48}"],
  },
};
