import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("google-gemini", [
  {
    id: "google-api-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["aiza"],
    pattern: /AIza[A-Za-z0-9_-]{35}/,
    context: {
      variables: [
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GENERATIVE_AI_API_KEY",
        "GOOGLE_AI_API_KEY",
        "GEMINI_EMBEDDING_API_KEY",
      ],
      hosts: ["generativelanguage.googleapis.com"],
    },
  },
  {
    id: "google-auth-key-aq",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["aq.ab8r"],
    publicPrefix: "AQ.",
    pattern: /AQ\.Ab8R[A-Za-z0-9_-]{46}/,
  },
  {
    id: "google-auth-key-aq-any",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["aq.", "iq."],
    pattern: /[AI]Q\.[A-Za-z0-9_-]{40,80}/,
    context: {
      variables: [
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GENERATIVE_AI_API_KEY",
        "GOOGLE_AI_API_KEY",
        "GOOGLE_KEY",
        "VERTEX_API_KEY",
        "GOOGLE_VERTEX_API_KEY",
        "VITE_GEMINI_API_KEY",
        "NEXT_PUBLIC_GEMINI_API_KEY",
        "GEMINI_KEY",
      ],
      hosts: ["generativelanguage.googleapis.com", "aiplatform.googleapis.com"],
    },
  },
  {
    id: "google-oauth-access",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["ya29."],
    pattern: /ya29\.[A-Za-z0-9_-]{30,500}/,
  },
  {
    id: "google-oauth-refresh",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["1//0"],
    pattern: /1\/\/0[A-Za-z0-9_-]{40,120}/,
    context: {
      variables: ["GOOGLE_REFRESH_TOKEN", "REFRESH_TOKEN", "GMAIL_REFRESH_TOKEN"],
      hosts: ["oauth2.googleapis.com"],
    },
  },
  {
    id: "google-oauth-client-secret",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["gocspx-"],
    pattern: /GOCSPX-[A-Za-z0-9_-]{28}/,
  },
]);

export const provider: Provider = {
  id: "google-gemini",
  name: { en: "Google (Gemini)", zh: "Google（Gemini）" },
  revoke: "https://aistudio.google.com/apikey",
  usage: "https://aistudio.google.com/usage",
  steps: {
    en: "Make a new key at {page}, restricted by API and by address, deploy it, delete this one there, then look at quota and billing",
    zh: "在 {page} 新建密钥，按 API 和来源地址加以限制并部署，删除这一个，再查看配额和账单",
  },
  why: {
    en: "Whoever can read the repository can spend on your Google Cloud project.",
    zh: "能读仓库的人都能用它消费你的 Google Cloud 项目。",
  },
  references: ["https://ai.google.dev/gemini-api/docs/api-key"],
};

const oauth = ["https://developers.google.com/identity/protocols/oauth2"];

export const texts = keyTexts(provider, {
  "google-api-key": {
    title: { en: "Google API key", zh: "Google API 密钥" },
    why: {
      en: "Where the Gemini API is enabled for its project, it spends on it; a Maps or Firebase key does so unless it is restricted.",
      zh: "只要它的项目启用了 Gemini API，就能用它消费；Maps 或 Firebase 的密钥若未加限制也一样。",
    },
    fix: {
      en: "Make a new key at console.cloud.google.com/apis/credentials, restricted by API and by address or referrer, deploy it, then delete this one",
      zh: "在 console.cloud.google.com/apis/credentials 新建密钥，按 API 和来源加以限制并部署，再删除这一个",
    },
  },
  "google-auth-key-aq": { title: { en: "Gemini API key", zh: "Gemini API 密钥" } },
  "google-auth-key-aq-any": { title: { en: "Gemini API key", zh: "Gemini API 密钥" } },
  "google-oauth-access": {
    title: { en: "Google OAuth access token", zh: "Google OAuth 访问令牌" },
    why: {
      en: "For up to an hour whoever has it acts as the account that it was issued to.",
      zh: "在最多一小时内，拿到它的人能以获得授权的账户的身份操作。",
    },
    fix: {
      en: "It ends within the hour; remove the app's access at myaccount.google.com/connections if it can be renewed",
      zh: "它会在一小时内失效；若可续期，在 myaccount.google.com/connections 移除该应用的访问权限",
    },
    references: oauth,
  },
  "google-oauth-refresh": {
    title: { en: "Google OAuth refresh token", zh: "Google OAuth 刷新令牌" },
    why: {
      en: "It gets new access tokens for the account until somebody takes it back.",
      zh: "在被撤回之前，它能不断为该账户换取新的访问令牌。",
    },
    fix: {
      en: "Remove the app's access at myaccount.google.com/connections and sign in again",
      zh: "在 myaccount.google.com/connections 移除该应用的访问权限，再重新授权",
    },
    references: oauth,
  },
  "google-oauth-client-secret": {
    title: { en: "Google OAuth client secret", zh: "Google OAuth 客户端密钥" },
    why: {
      en: "Whoever has it can pose as your app when users sign in.",
      zh: "拿到它的人可以在用户登录时冒充你的应用。",
    },
    fix: {
      en: "Add a new secret to the client at console.cloud.google.com/apis/credentials, deploy it, then disable this one",
      zh: "在 console.cloud.google.com/apis/credentials 为该客户端添加新密钥并部署，再停用这一个",
    },
    references: oauth,
  },
});

export const examples: SecretExamples = {
  "google-api-key": {
    hits: [
      "AIzaSy{b64url:33}",
      { text: 'firebase.initializeApp({ apiKey: "AIzaSy{b64url:33}" });\n', path: "web/main.js" },
    ],
    misses: ["AIzaSy{b64url:32}", "AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
  },
  "google-auth-key-aq": {
    hits: ["AQ.Ab8R{b64url:46}", { text: "gemini:\n  key: AQ.Ab8R{b64url:46}\n", path: "config.yaml" }],
    misses: ["AQ.Ab8R{b64url:45}", { text: "LABEL=AQ.Ab8S{b64url:46}\n", path: "labels.txt" }],
  },
  "google-auth-key-aq-any": {
    hits: [
      "AQ.{b64url:50}",
      "IQ.{b64url:44}",
      {
        text: "curl https://generativelanguage.googleapis.com/v1beta/models -H 'x-goog-api-key: AQ.{b64url:52}'\n",
        path: "try.sh",
      },
    ],
    misses: ["AQ.{b64url:30}", { text: "CACHE=AQ.{b64url:50}\n", path: ".env" }],
  },
  "google-oauth-access": {
    hits: ["ya29.{b64url:160}", { text: "Authorization: Bearer ya29.{b64url:200}\n", path: "request.http" }],
    misses: ["ya29.{b64url:20}", "ya29.your-access-token-goes-in-this-place-here"],
  },
  "google-oauth-refresh": {
    hits: [
      "1//0{b64url:60}",
      {
        text: '{"token_uri": "https://oauth2.googleapis.com/token", "refresh": "1//0{b64url:99}"}\n',
        path: "token.json",
      },
    ],
    misses: ["1//0{b64url:30}", { text: "note = 1//0{b64url:60}\n", path: "notes.txt" }],
  },
  "google-oauth-client-secret": {
    hits: [
      "GOCSPX-{b64url:28}",
      { text: '{"web":{"client_secret":"GOCSPX-{b64url:28}"}}', path: "client_secret.json" },
    ],
    misses: ["GOCSPX-{b64url:27}", "GOCSPX-your-client-secret-goes-here"],
  },
};
