import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("kagi", [
  {
    id: "kagi-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["kagi"],
    pattern: /[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}/,
    context: { variables: ["KAGI_API_KEY", "KAGI_TOKEN"] },
  },
]);

export const provider: Provider = {
  id: "kagi",
  name: { en: "Kagi", zh: "Kagi" },
  revoke: "https://kagi.com/settings?p=api",
  steps: {
    en: "Make a new key at {page} (API), deploy it, delete this one there, then look at API usage since it was shared",
    zh: "在 {page}（API）新建密钥并部署，删除这一个，再查看外泄以来的 API 用量",
  },
  why: {
    en: "Whoever has it can spend your Kagi API credit.",
    zh: "拿到它的人可以消费你的 Kagi API 额度。",
  },
  references: ["https://help.kagi.com/kagi/api"],
};

export const texts = keyTexts(provider, {
  "kagi-key": { title: { en: "Kagi API key", zh: "Kagi API 密钥" } },
});

export const examples: SecretExamples = {
  "kagi-key": {
    hits: ["{b64url:11}.{b64url:43}", { text: "KAGI_API_KEY={b64url:11}.{b64url:43}\n", path: ".env" }],
    misses: ["{b64url:11}.{b64url:42}", { text: "BUILD_REVISION={b64url:11}.{b64url:43}\n", path: ".env" }],
  },
};
