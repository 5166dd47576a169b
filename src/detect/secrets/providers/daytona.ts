import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("daytona", [
  {
    id: "daytona-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["dtn_"],
    pattern: /dtn_[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "daytona",
  name: { en: "Daytona", zh: "Daytona" },
  revoke: "https://app.daytona.io/dashboard/keys",
  steps: {
    en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at sandboxes since it was shared",
    zh: "在 {page}（Keys）新建密钥并部署，删除这一个，再查看外泄以来的沙箱列表",
  },
  why: {
    en: "Whoever has it can start sandboxes on your Daytona bill and enter running ones.",
    zh: "拿到它的人可以启动计入你 Daytona 账单的沙箱，并进入运行中的沙箱。",
  },
  references: ["https://www.daytona.io/docs"],
};

export const texts = keyTexts(provider, {
  "daytona-key": { title: { en: "Daytona API key", zh: "Daytona API 密钥" } },
});

export const examples: SecretExamples = {
  "daytona-key": {
    hits: [
      "dtn_{hex:64}",
      { text: 'curl -H "Authorization: Bearer dtn_{hex:64}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["dtn_{hex:63}", "dtn_{hex:65}", "dqn_{hex:64}"],
  },
};
