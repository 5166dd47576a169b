import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("suno", [
  {
    id: "suno-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["suno", "erweima"],
    pattern: /[0-9a-f]{32}/,
    context: { variables: ["SUNO_API_KEY", "SUNO_KEY"], hosts: ["api.sunoapi.org", "apibox.erweima.ai"] },
  },
  {
    id: "suno-cookie",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["suno"],
    pattern: /__client=eyJ[A-Za-z0-9_-]{20,300}\.[A-Za-z0-9_-]{20,900}\.[A-Za-z0-9_-]{20,600}/,
    context: { variables: ["SUNO_COOKIE"], hosts: ["clerk.suno.com", "suno.com"] },
  },
]);

export const provider: Provider = {
  id: "suno",
  name: { en: "Suno API resellers", zh: "Suno（第三方接口）" },
  revoke: "https://sunoapi.org/api-key",
  steps: {
    en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at the credit log since it was shared",
    zh: "在 {page}（API key）新建密钥并部署，删除这一个，再查看外泄以来的额度记录",
  },
  why: {
    en: "Whoever has it can spend your Suno credits.",
    zh: "拿到它的人可以消费你的 Suno 额度。",
  },
  references: ["https://docs.sunoapi.org"],
};

export const texts = keyTexts(provider, {
  "suno-key": { title: { en: "Suno reseller API key", zh: "Suno 第三方接口密钥" } },
  "suno-cookie": {
    title: { en: "Suno session cookie", zh: "Suno 会话 Cookie" },
    fix: {
      en: "Sign out of all sessions of the Suno account at suno.com, sign in again, and keep the new cookie out of the repository",
      zh: "在 suno.com 退出该账户的所有会话后重新登录，新的 Cookie 不要放进仓库",
    },
  },
});

export const examples: SecretExamples = {
  "suno-key": {
    hits: [
      "{hex:32}",
      { text: "SUNO_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.sunoapi.org/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
  "suno-cookie": {
    hits: [
      "__client={jwt}",
      { text: "SUNO_COOKIE=__client={jwt}\n", path: ".env" },
      { text: "base_url: https://clerk.suno.com/v1\napi_key: __client={jwt}\n", path: "config.yaml" },
    ],
    misses: ["__client={b64url:20}.{b64url:30}", { text: "BUILD_REVISION=__client={jwt}\n", path: ".env" }],
  },
};
