import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("did", [
  {
    id: "did-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["did_api", "d_id", "d-id"],
    pattern: /[A-Za-z0-9+/=]{16,60}:[A-Za-z0-9_-]{20,24}/,
    context: { variables: ["DID_API_KEY", "D_ID_API_KEY"], hosts: ["api.d-id.com"] },
  },
]);

export const provider: Provider = {
  id: "did",
  name: { en: "D-ID", zh: "D-ID" },
  revoke: "https://studio.d-id.com/account-settings",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can make talking videos and agents on your D-ID credits.",
    zh: "拿到它的人可以用你的 D-ID 额度生成数字人视频和智能体。",
  },
  references: ["https://docs.d-id.com"],
};

export const texts = keyTexts(provider, {
  "did-key": { title: { en: "D-ID API key", zh: "D-ID API 密钥" } },
});

export const examples: SecretExamples = {
  "did-key": {
    hits: [
      "{b64:28}:{b64url:21}",
      { text: "DID_API_KEY={b64:28}:{b64url:21}\n", path: ".env" },
      { text: "base_url: https://api.d-id.com/v1\napi_key: {b64:28}:{b64url:21}\n", path: "config.yaml" },
    ],
    misses: ["{b64:12}:{b64url:21}", { text: "BUILD_REVISION={b64:28}:{b64url:21}\n", path: ".env" }],
  },
};
