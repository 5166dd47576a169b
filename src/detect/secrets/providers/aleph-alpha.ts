import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("aleph-alpha", [
  {
    id: "aleph-alpha-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["aleph", "aa_"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{20,200}/,
    context: { variables: ["AA_TOKEN", "ALEPH_ALPHA_API_KEY", "AA_API_TOKEN"], hosts: ["api.aleph-alpha.com"] },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "aleph-alpha",
  name: { en: "Aleph Alpha", zh: "Aleph Alpha" },
  revoke: "https://app.aleph-alpha.com/profile",
  steps: {
    en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API tokens）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run Luminous and Pharia models on your account, with the role of the user.",
    zh: "拿到它的人能以该用户的角色调用 Luminous 和 Pharia 模型。",
  },
  references: ["https://docs.aleph-alpha.com"],
};

export const texts = keyTexts(provider, {
  "aleph-alpha-token": { title: { en: "Aleph Alpha API token", zh: "Aleph Alpha API 令牌" } },
});

export const examples: SecretExamples = {
  "aleph-alpha-token": {
    hits: [
      "{jwt}",
      { text: "AA_TOKEN={jwt}\n", path: ".env" },
      { text: "base_url: https://api.aleph-alpha.com/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
