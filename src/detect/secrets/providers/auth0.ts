import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("auth0", [
  {
    id: "okta-token",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["okta"],
    pattern: /00[A-Za-z0-9_-]{40}/,
    context: {
      variables: ["OKTA_API_TOKEN", "OKTA_TOKEN", "OKTA_CLIENT_TOKEN"],
      hosts: [".okta.com", ".oktapreview.com"],
    },
    minEntropy: 3.5,
  },
  {
    id: "auth0-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["auth0"],
    pattern: /[A-Za-z0-9_-]{64}/,
    context: { variables: ["AUTH0_CLIENT_SECRET", "AUTH0_SECRET"], hosts: [".auth0.com"] },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "auth0",
  name: { en: "Auth0 and Okta", zh: "Auth0 与 Okta" },
  revoke: "https://manage.auth0.com",
  steps: {
    en: "Open the application at {page}, rotate its secret, deploy the new one (AUTH0_SECRET of an SDK: write a new random value, which signs everyone out), then look at the tenant's logs under Monitoring",
    zh: "在 {page} 打开该应用，轮换其密钥并部署新值（若是 SDK 的 AUTH0_SECRET，则换成新的随机值，所有人都需重新登录），再查看租户「Monitoring」中的日志",
  },
  why: {
    en: "Whoever has it can get tokens as your application, or forge its session cookies; with the Management API allowed, that is every user's account.",
    zh: "拿到它的人能以你的应用身份获取令牌，或伪造会话 Cookie；若该应用可调用 Management API，则波及所有用户账户。",
  },
  references: ["https://auth0.com/docs/get-started/applications/rotate-client-secret"],
};

export const texts = keyTexts(provider, {
  "okta-token": {
    title: { en: "Okta API token", zh: "Okta API 令牌" },
    name: { en: "Okta", zh: "Okta" },
    why: {
      en: "It acts as the admin who made it: whoever has it can make users, reset passwords and factors, and so sign in to every connected app.",
      zh: "它代表创建它的管理员：拿到它的人可以新建用户、重置密码和 MFA，进而登录每个已接入的应用。",
    },
    fix: {
      en: "Revoke it under Security > API > Tokens of your org's admin console, make a new one limited to your networks, deploy it, then read the System Log",
      zh: "在组织管理控制台的「Security > API > Tokens」吊销它，新建一个仅限你的网络使用的令牌并部署，再查看 System Log",
    },
    references: ["https://developer.okta.com/docs/guides/create-an-api-token/main/"],
  },
  "auth0-secret": {
    title: { en: "Auth0 client or session secret", zh: "Auth0 客户端密钥或会话密钥" },
    name: { en: "Auth0", zh: "Auth0" },
  },
});

export const examples: SecretExamples = {
  "okta-token": {
    hits: [
      "00{b64url:40}",
      { text: 'provider "okta" {\n  okta_api_token = "00{alnum:40}"\n}\n', path: "main.tf" },
      { text: "base_url: https://acme.okta.com\napi_token: 00{b64url:40}\n", path: "config.yaml" },
    ],
    misses: ["00{b64url:39}", "01{b64url:40}", { text: "BUILD_REVISION=00{b64url:40}\n", path: ".env" }],
  },
  "auth0-secret": {
    hits: [
      "{b64url:64}",
      { text: "AUTH0_SECRET='{hex:64}'\nAUTH0_CLIENT_ID=\n", path: ".env.local" },
      { text: "base_url: https://acme.eu.auth0.com\nsecret: {b64url:64}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:63}", { text: "AUTH0_CLIENT_ID={b64url:64}\n", path: ".env" }],
  },
};
