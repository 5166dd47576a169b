import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("1password", [
  {
    id: "onepassword-service-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["ops_eyj"],
    pattern: /ops_eyJ[A-Za-z0-9+/_-]{250,1000}={0,3}/,
  },
]);

export const provider: Provider = {
  id: "1password",
  name: { en: "1Password", zh: "1Password" },
  revoke: "https://start.1password.com/developer-tools",
  steps: {
    en: "Open the service account at {page}, rotate its token with the old one ending now, deploy the new one, then look at the service account's usage report and change the secrets that it read",
    zh: "在 {page} 打开该服务账号，轮换令牌并让旧令牌立即失效，部署新令牌，再查看该服务账号的使用报告，并更换它读取过的机密",
  },
  why: {
    en: "Whoever has it reads every item in the vaults that the service account was given, and changes them where it may write.",
    zh: "拿到它的人可以读取该服务账号所获保险库中的每个条目，有写入权限时还能改动。",
  },
  references: [
    "https://developer.1password.com/docs/service-accounts/security",
    "https://developer.1password.com/docs/service-accounts/manage-service-accounts",
  ],
};

export const texts = keyTexts(provider, {
  "onepassword-service-token": { title: { en: "1Password service account token", zh: "1Password 服务账号令牌" } },
});

export const examples: SecretExamples = {
  "onepassword-service-token": {
    hits: [
      "ops_eyJ{b64url:700}",
      { text: "env:\n  OP_SERVICE_ACCOUNT_TOKEN: ops_eyJ{b64url:640}\n", path: ".github/workflows/deploy.yml" },
    ],
    misses: ["ops_eyJ{b64url:249}", "oqs_eyJ{b64url:700}", "ops_{b64url:40}"],
  },
};
