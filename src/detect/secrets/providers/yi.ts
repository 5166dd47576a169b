import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("yi", [
  {
    id: "yi-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["yi_api_key", "zeroone", "lingyi", "zero_one", "01.ai"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["YI_API_KEY", "ZEROONE_API_KEY", "LINGYIWANWU_API_KEY", "LINGYI_API_KEY", "ZERO_ONE_API_KEY"],
      hosts: ["api.lingyiwanwu.com", "api.01.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "yi",
  name: { en: "01.AI (Yi / Lingyi Wanwu)", zh: "零一万物" },
  revoke: "https://platform.lingyiwanwu.com/apikeys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the bill since it was shared",
    zh: "在 {page}（API Key 管理）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can spend your 01.AI balance on Yi models.",
    zh: "拿到它的人可以用你的零一万物余额调用 Yi 模型。",
  },
  references: ["https://platform.lingyiwanwu.com/docs"],
};

export const texts = keyTexts(provider, {
  "yi-key": { title: { en: "01.AI (Yi / Lingyi Wanwu) API key", zh: "零一万物 API 密钥" } },
});

export const examples: SecretExamples = {
  "yi-key": {
    hits: [
      "{hex:32}",
      { text: "YI_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.lingyiwanwu.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
