import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("amp", [
  {
    id: "amp-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sgamp_user_"],
    pattern: /sgamp_user_[0-9A-Z]{26}_[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "amp",
  name: { en: "Amp (Sourcegraph)", zh: "Amp" },
  revoke: "https://ampcode.com/settings",
  steps: {
    en: "Make a new key at {page} (Access Token), deploy it, delete this one there, then look at usage and threads since it was shared",
    zh: "在 {page}（Access Token）新建密钥并部署，删除这一个，再查看外泄以来的用量和会话",
  },
  why: {
    en: "Whoever has it can spend your Amp credits and read your threads.",
    zh: "拿到它的人可以消费你的 Amp 额度并读取你的会话。",
  },
  references: ["https://ampcode.com/manual"],
};

export const texts = keyTexts(provider, {
  "amp-key": { title: { en: "Amp access token", zh: "Amp 访问令牌" } },
});

export const examples: SecretExamples = {
  "amp-key": {
    hits: [
      "sgamp_user_{upnum:26}_{hex:64}",
      { text: 'export AMP_API_KEY="sgamp_user_{upnum:26}_{hex:64}"\n', path: "deploy/env.sh" },
    ],
    misses: ["sgamp_user_{upnum:26}_{hex:63}", "sgamp_user_{upnum:26}_{hex:65}", "sqamp_user_{upnum:26}_{hex:64}"],
  },
};
