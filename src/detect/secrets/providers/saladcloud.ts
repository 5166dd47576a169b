import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("saladcloud", [
  {
    id: "salad-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["salad_cloud_"],
    pattern: /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}/,
  },
]);

export const provider: Provider = {
  id: "saladcloud",
  name: { en: "SaladCloud", zh: "SaladCloud" },
  revoke: "https://portal.salad.com/api-key",
  steps: {
    en: "Regenerate the key at {page}: there is one a user, the old one ends at once, so deploy the new one right away; then look at container groups and billing",
    zh: "在 {page} 重新生成密钥：每个用户只有一个，旧密钥立即失效，随即部署新密钥；再查看容器组和账单",
  },
  why: {
    en: "Whoever has it can start and change container groups of your organization.",
    zh: "拿到它的人可以启动和改动你组织的容器组。",
  },
  references: ["https://docs.salad.com"],
};

export const texts = keyTexts(provider, {
  "salad-key": { title: { en: "SaladCloud API key", zh: "SaladCloud API 密钥" } },
});

export const examples: SecretExamples = {
  "salad-key": {
    hits: [
      "salad_cloud_user_{alnum:49}",
      {
        text: 'curl -H "Authorization: Bearer salad_cloud_user_{alnum:49}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: ["salad_cloud_user_{alnum:4}", "salad_clout_user_{alnum:49}"],
  },
};
