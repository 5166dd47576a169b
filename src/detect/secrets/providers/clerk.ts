import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("clerk", [
  {
    id: "clerk-secret-key",
    severity: "high",
    evidence: "known",
    match: "token",
    // A Stripe key looks the same.
    needsContext: true,
    literals: ["sk_live_", "sk_test_"],
    pattern: /sk_(?:live|test)_[A-Za-z0-9]{40,50}/,
    context: { variables: ["CLERK_SECRET_KEY", "CLERK_API_KEY"], hosts: ["api.clerk.com", "api.clerk.dev"] },
  },
  {
    // `key_` in base64, then the key's id, which begins with a digit.
    id: "workos-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk_live_a2v5xz", "sk_test_a2v5xz"],
    pattern: /sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{69}/,
  },
]);

export const provider: Provider = {
  id: "clerk",
  name: { en: "Clerk and WorkOS", zh: "Clerk 与 WorkOS" },
  revoke: "https://dashboard.clerk.com/~/api-keys",
  steps: {
    en: "Add a new secret key at {page}, deploy it, delete this one there, then look at users and sessions made since it was shared",
    zh: "在 {page} 添加新的 Secret Key 并部署，删除这一个，再查看外泄以来新增的用户和会话",
  },
  why: {
    en: "Whoever has it can read, change and delete every user of your application, and sign in as any of them.",
    zh: "拿到它的人可以读取、改动和删除你应用的每个用户，并以任何用户身份登录。",
  },
  references: ["https://clerk.com/docs/guides/secure/rotate-api-keys"],
};

export const texts = keyTexts(provider, {
  "clerk-secret-key": {
    title: { en: "Clerk secret key", zh: "Clerk Secret Key" },
    name: { en: "Clerk", zh: "Clerk" },
  },
  "workos-key": {
    title: { en: "WorkOS API key", zh: "WorkOS API 密钥" },
    name: { en: "WorkOS", zh: "WorkOS" },
    why: {
      en: "Whoever has it can change the single sign-on connections and directories of your customers, and sign in as their users.",
      zh: "拿到它的人可以改动你客户的单点登录连接与目录，并以其用户身份登录。",
    },
    fix: {
      en: "Make a new key under API Keys at dashboard.workos.com, deploy it, expire this one there, then look at the events of the environment",
      zh: "在 dashboard.workos.com 的「API Keys」新建密钥并部署，使这一个失效，再查看该环境的事件",
    },
    references: ["https://workos.com/docs/reference/api-keys"],
  },
});

export const examples: SecretExamples = {
  "clerk-secret-key": {
    hits: [
      "sk_live_{alnum:42}",
      { text: "CLERK_SECRET_KEY=sk_test_{alnum:42}\n", path: ".env.local" },
      { text: "base_url: https://api.clerk.com/v1\napi_key: sk_live_{alnum:42}\n", path: "config.yaml" },
    ],
    misses: ["sk_live_{alnum:39}", "pk_live_{alnum:42}", { text: "PAYMENT_KEY=sk_live_{alnum:42}\n", path: ".env" }],
  },
  "workos-key": {
    hits: [
      "sk_live_a2V5Xz{alnum:69}",
      { text: 'const workos = new WorkOS("sk_test_a2V5Xz{b64:68}9");\n', path: "src/auth.ts" },
    ],
    misses: ["sk_live_a2V5Xz{alnum:68}", "sk_live_a2V5XQ{alnum:69}"],
  },
};
