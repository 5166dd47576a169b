import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("plaid", [
  {
    id: "plaid-access-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["access-sandbox-", "access-development-", "access-production-"],
    pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
  {
    id: "plaid-secret",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["plaid"],
    pattern: /[0-9a-f]{30}/,
    context: { variables: ["PLAID_SECRET", "PLAID_SECRET_KEY"], hosts: ["plaid.com"] },
  },
]);

export const provider: Provider = {
  id: "plaid",
  name: { en: "Plaid", zh: "Plaid" },
  revoke: "https://dashboard.plaid.com/developers/keys",
  steps: {
    en: "Make a new secret at {page}, deploy it, delete this one there, then look at the API logs under Developers",
    zh: "在 {page} 新建密钥并部署，删除这一个，再查看「Developers」中的 API 日志",
  },
  why: {
    en: "With the client ID beside it and an access token, whoever has it can read your users' bank accounts and start transfers.",
    zh: "配合旁边的 client ID 和访问令牌，拿到它的人可以读取你用户的银行账户并发起转账。",
  },
  references: ["https://plaid.com/docs/api/tokens/"],
};

export const texts = keyTexts(provider, {
  "plaid-access-token": {
    title: { en: "Plaid access token", zh: "Plaid 访问令牌" },
    why: {
      en: "It never expires: with your client ID and secret it opens the bank accounts of one of your users.",
      zh: "它不会过期：配合你的 client ID 和 secret，可以读取你某位用户的银行账户数据。",
    },
    fix: {
      en: "Call /item/access_token/invalidate with it, store the token that comes back outside the repository (or end the item with /item/remove), then look at the API logs at dashboard.plaid.com",
      zh: "用它调用 /item/access_token/invalidate，把返回的新令牌存到仓库之外（或用 /item/remove 终止该 Item），再到 dashboard.plaid.com 查看 API 日志",
    },
  },
  "plaid-secret": { title: { en: "Plaid secret", zh: "Plaid Secret" }, references: ["https://plaid.com/docs/api/"] },
});

export const examples: SecretExamples = {
  "plaid-access-token": {
    hits: [
      "access-production-{uuid}",
      { text: 'request = AccountsGetRequest(access_token="access-sandbox-{uuid}")\n', path: "app/bank.py" },
    ],
    misses: ["access-production-{hex:8}-{hex:4}-{hex:4}-{hex:12}", "access-staging-{uuid}", "public-sandbox-{uuid}"],
  },
  "plaid-secret": {
    hits: [
      "{hex:30}",
      { text: "PLAID_CLIENT_ID={hex:24}\nPLAID_SECRET={hex:30}\n", path: ".env" },
      { text: "base_url: https://production.plaid.com\nsecret: {hex:30}\n", path: "config.yaml" },
    ],
    misses: ["{hex:29}", "{hex:31}", { text: "BUILD_REVISION={hex:30}\n", path: ".env" }],
  },
};
