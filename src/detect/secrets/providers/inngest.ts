import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("inngest", [
  {
    id: "inngest-signing-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["signkey-"],
    pattern: /signkey-[a-z0-9]{2,20}-[0-9a-f]{32,64}/,
  },
]);

export const provider: Provider = {
  id: "inngest",
  name: { en: "Inngest", zh: "Inngest" },
  revoke: "https://app.inngest.com/env/production/manage/signing-key",
  steps: {
    en: "Make a second signing key at {page}, set it as INNGEST_SIGNING_KEY_FALLBACK first, then rotate and deploy; look at function runs",
    zh: "在 {page} 新建第二个签名密钥，先设为 INNGEST_SIGNING_KEY_FALLBACK，再轮换并部署；查看函数运行记录",
  },
  why: {
    en: "Whoever has it can start functions of your app as if Inngest did, and read their runs.",
    zh: "拿到它的人可以冒充 Inngest 触发你的应用函数，并读取其运行记录。",
  },
  references: ["https://www.inngest.com/docs/platform/signing-keys"],
};

export const texts = keyTexts(provider, {
  "inngest-signing-key": { title: { en: "Inngest signing key", zh: "Inngest 签名密钥" } },
});

export const examples: SecretExamples = {
  "inngest-signing-key": {
    hits: [
      "signkey-prod-{hex:64}",
      { text: 'client = Client(api_key="signkey-prod-{hex:64}")\n', path: "app/client.py" },
    ],
    misses: ["signkey-prod-{hex:65}", "signkey-prod-{hex:24}", "sqgnkey-prod-{hex:64}"],
  },
};
