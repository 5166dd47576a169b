import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("twilio", [
  {
    id: "twilio-api-key-sid",
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: [..."0123456789abcdef"].map((digit) => `sk${digit}`),
    publicPrefix: "SK",
    pattern: /SK[0-9a-f]{32}/,
    context: { variables: ["TWILIO_API_KEY", "TWILIO_API_KEY_SID"], hosts: ["api.twilio.com"] },
    pairsWith: "twilio-auth-token",
  },
  {
    id: "twilio-account-sid",
    severity: "low",
    evidence: "documented",
    match: "token",
    needsContext: true,
    literals: [..."0123456789abcdef"].map((digit) => `ac${digit}`),
    publicPrefix: "AC",
    pattern: /AC[0-9a-f]{32}/,
    context: { variables: ["TWILIO_ACCOUNT_SID", "TWILIO_SID"], hosts: ["api.twilio.com"] },
    isPublic: true,
    pairsWith: "twilio-auth-token",
  },
  {
    id: "twilio-auth-token",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["twilio"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: [
        "TWILIO_AUTH_TOKEN",
        "TWILIO_TOKEN",
        "TWILIO_API_SECRET",
        "TWILIO_API_KEY_SECRET",
        "SMS_TWILIO_AUTH_TOKEN",
      ],
      hosts: ["api.twilio.com"],
    },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "twilio",
  name: { en: "Twilio", zh: "Twilio" },
  revoke: "https://console.twilio.com",
  usage: "https://console.twilio.com/us1/monitor/logs",
  steps: {
    en: "Open Account > API keys & tokens at {page}, make a new key, deploy it, delete this one, then look at the usage and the message and call logs",
    zh: "在 {page} 的「Account > API keys & tokens」新建密钥并部署，删除这一个，再查看用量、短信和通话日志",
  },
  why: {
    en: "With its secret one sends messages and calls on your bill and reads those of your users, login codes among them.",
    zh: "加上对应的密钥就能发短信、打电话（费用由你承担），并读取用户的短信记录，包括登录验证码。",
  },
  references: ["https://www.twilio.com/docs/iam/api-keys"],
};

export const texts = keyTexts(provider, {
  "twilio-account-sid": { title: { en: "Twilio account SID", zh: "Twilio 账户 SID" } },
  "twilio-api-key-sid": { title: { en: "Twilio API key SID", zh: "Twilio API 密钥 SID" } },
  "twilio-auth-token": {
    title: { en: "Twilio auth token or API key secret", zh: "Twilio Auth Token 或 API 密钥 Secret" },
    why: {
      en: "With the account's SID one sends messages and calls on your bill and reads those of your users, login codes among them.",
      zh: "加上账户 SID 就能发短信、打电话（费用由你承担），并读取用户的短信记录，包括登录验证码。",
    },
    fix: {
      en: "Under Account > API keys & tokens at {page} make a secondary auth token, deploy it and promote it, which ends this one (of an API key: make a new one and delete the old), then look at the usage and the message and call logs",
      zh: "在 {page} 的「Account > API keys & tokens」创建备用 Auth Token，部署后将其提升为主令牌，旧的随即失效（如为 API 密钥，则新建后删除旧的），再查看用量、短信和通话日志",
    },
    references: ["https://help.twilio.com/articles/223136027-Auth-Tokens-and-How-to-Change-Them"],
  },
});

export const examples: SecretExamples = {
  "twilio-api-key-sid": {
    hits: ["SK{hex:32}", { text: 'twilio = Client("SK{hex:32}", secret)\n', path: "sms.py" }],
    misses: ["SK{hex:31}", "SK{hex:33}", "AC{hex:32}", "sk{hex:32}"],
  },
  "twilio-account-sid": {
    hits: ["AC{hex:32}", { text: 'const client = twilio({ twilioAccountSid: "AC{hex:32}" });\n', path: "sms.ts" }],
    misses: ["AC{hex:31}", { text: "BUILD_REVISION=AC{hex:32}\n", path: ".env" }],
  },
  "twilio-auth-token": {
    hits: [
      "{hex:32}",
      "{alnum:32}",
      { text: "twilio:\n  url: https://api.twilio.com/2010-04-01\n  auth_token: {hex:32}\n", path: "sms.yaml" },
      { text: "TWILIO_API_KEY_SECRET={alnum:32}\n", path: ".env" },
    ],
    misses: ["{hex:31}", "{hex:33}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
