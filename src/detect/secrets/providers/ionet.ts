import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ionet", [
  {
    id: "ionet-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["io-v2-"],
    pattern: /io-v2-[A-Za-z0-9_.-]{100,600}/,
  },
]);

export const provider: Provider = {
  id: "ionet",
  name: { en: "io.net", zh: "io.net" },
  revoke: "https://ai.io.net/ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use your io.net credits for models and GPU clusters.",
    zh: "拿到它的人可以用你的 io.net 额度调用模型、使用 GPU 集群。",
  },
  references: ["https://docs.io.net"],
};

export const texts = keyTexts(provider, {
  "ionet-key": { title: { en: "io.net API key", zh: "io.net API 密钥" } },
});

export const examples: SecretExamples = {
  "ionet-key": {
    hits: ["io-v2-{b64url:240}", { text: "ionet_api_key: io-v2-{b64url:240}\n", path: "config/settings.yaml" }],
    misses: ["io-v2-{b64url:60}", "io-v3-{b64url:240}"],
  },
};
