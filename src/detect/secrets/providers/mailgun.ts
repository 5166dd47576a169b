import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mailgun", [
  {
    id: "mailgun-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: [],
    hexRun: true,
    pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
    context: {
      variables: ["MAILGUN_API_KEY", "MAILGUN_KEY", "MAILGUN_PRIVATE_KEY"],
      hosts: ["api.mailgun.net", "api.eu.mailgun.net"],
    },
  },
  {
    id: "mailgun-key-old",
    severity: "high",
    evidence: "known",
    match: "token",
    // The shape names caches and objects too.
    needsContext: true,
    literals: ["key-"],
    pattern: /key-[0-9a-f]{32}/,
    context: {
      variables: ["MAILGUN_API_KEY", "MAILGUN_KEY", "MAILGUN_SECRET", "MAILGUN_PRIVATE_KEY", "MAILGUN_PRIVATE_API_KEY"],
      hosts: ["api.mailgun.net", "api.eu.mailgun.net"],
    },
  },
]);

export const provider: Provider = {
  id: "mailgun",
  name: { en: "Mailgun", zh: "Mailgun" },
  revoke: "https://app.mailgun.com/settings/api_security",
  steps: {
    en: "Make a new key at {page} (a sending key of one domain is enough to send), deploy it, delete this one there, then look at the sending logs",
    zh: "在 {page} 新建密钥（仅发信时用单个域名的 sending key 即可）并部署，删除这一个，再查看发送日志",
  },
  why: {
    en: "Whoever has it can send mail, phishing too, from your domains; an account key also reads stored messages and changes routes and domains.",
    zh: "拿到它的人可以用你的域名发邮件（包括钓鱼邮件）；账户密钥还能读取存储的邮件、修改路由和域名。",
  },
  references: ["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt"],
};

export const texts = keyTexts(provider, {
  "mailgun-key": { title: { en: "Mailgun API key", zh: "Mailgun API 密钥" } },
  "mailgun-key-old": { title: { en: "Mailgun API key (older form)", zh: "Mailgun API 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "mailgun-key": {
    hits: [
      "{hex:32}-{hex:8}-{hex:8}",
      { text: 'mailgun = new Mailgun({ username: "api", key: "{hex:32}-{hex:8}-{hex:8}" });\n', path: "mail.js" },
    ],
    misses: ["{hex:31}-{hex:8}-{hex:8}", "{hex:32}-{hex:8}-{hex:7}", "{hex:32}-{hex:8}"],
  },
  "mailgun-key-old": {
    hits: [
      "key-{hex:32}",
      { text: "curl --user 'api:key-{hex:32}' https://api.mailgun.net/v3/a.acme.dev/messages\n", path: "mail.sh" },
    ],
    misses: ["key-{hex:31}", "key-{hex:33}", { text: "CACHE=key-{hex:32}\n", path: ".env" }],
  },
};
