import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("snyk", [
  {
    id: "snyk-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["snyk"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["SNYK_TOKEN", "SNYK_API_TOKEN", "SNYK_OAUTH_TOKEN"], hosts: ["api.snyk.io"] },
  },
  {
    id: "snyk-access-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["snyk_uat.", "snyk_sat."],
    pattern: /snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9_.-]{60,300}/,
  },
]);

export const provider: Provider = {
  id: "snyk",
  name: { en: "Snyk", zh: "Snyk" },
  revoke: "https://app.snyk.io/account",
  steps: {
    en: "Press Revoke & Regenerate at {page} (a service account's under Settings > Service accounts of the organization or group), deploy the new one, then look at the group's audit logs",
    zh: "在 {page} 点击「Revoke & Regenerate」（服务账号的在组织或群组的 Settings > Service accounts），部署新的，再查看群组审计日志",
  },
  why: {
    en: "Whoever has it reads the open vulnerabilities of your projects, a list of ways in, and changes or ignores them as its owner may.",
    zh: "拿到它的人可以读取你的项目尚未修复的漏洞（等于一份入侵线索），并按所有者的权限更改或忽略它们。",
  },
  references: [
    "https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token",
    "https://docs.snyk.io/enterprise-setup/service-accounts",
  ],
};

export const texts = keyTexts(provider, {
  "snyk-token": { title: { en: "Snyk API token", zh: "Snyk API 令牌" } },
  "snyk-access-token": {
    title: { en: "Snyk personal or service account access token", zh: "Snyk 个人或服务账号访问令牌" },
    fix: {
      en: "Revoke it under Personal access tokens at {page} (a service account's under Settings > Service accounts), generate a new one with a near end date, deploy it, then look at the group's audit logs",
      zh: "在 {page} 的「Personal access tokens」吊销它（服务账号的在 Settings > Service accounts），生成到期日较近的新令牌并部署，再查看群组审计日志",
    },
    references: ["https://docs.snyk.io/snyk-api/authentication-for-api/personal-access-tokens-pats"],
  },
});

export const examples: SecretExamples = {
  "snyk-token": {
    hits: [
      "{uuid}",
      { text: "endpoint: https://api.snyk.io/rest\ntoken: {uuid}\n", path: "scanner.yaml" },
      { text: "env:\n  SNYK_TOKEN: {uuid}\n", path: ".github/workflows/scan.yml" },
    ],
    misses: [
      "{hex:32}",
      "{uuid}0",
      { text: "SNYK_ORG_ID={uuid}\n", path: ".env" },
      { text: "RUN_TOKEN={uuid}\n", path: ".env" },
    ],
  },
  "snyk-access-token": {
    hits: [
      "snyk_uat.{hex:8}.{b64url:100}",
      "snyk_sat.{hex:8}.{b64url:120}.{b64url:43}",
      { text: "RUN snyk auth snyk_uat.{hex:8}.{b64url:100}\n", path: "Dockerfile" },
    ],
    misses: ["snyk_uat.{hex:8}.{b64url:59}", "snyk_uat.{hex:7}.{b64url:100}", "snyk_xat.{hex:8}.{b64url:100}"],
  },
};
