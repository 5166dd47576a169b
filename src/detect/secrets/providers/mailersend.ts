import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mailersend", [
  {
    id: "mailersend-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["mlsn."],
    pattern: /mlsn\.[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "mailersend",
  name: { en: "MailerSend", zh: "MailerSend" },
  revoke: "https://app.mailersend.com/api-tokens",
  steps: {
    en: "Make a new token with sending access alone at {page}, deploy it, delete this one there, then look at the activity of your domains",
    zh: "在 {page} 新建仅可发信的令牌并部署，删除这一个，再查看各域名的活动记录",
  },
  why: {
    en: "Whoever has it can send mail, phishing too, from your domains; with full access also read recipients and change domains and webhooks.",
    zh: "拿到它的人可以用你的域名发邮件（包括钓鱼邮件）；若为完全访问权限，还能读取收件人、修改域名和 Webhook。",
  },
  references: ["https://www.mailersend.com/help/managing-api-tokens"],
};

export const texts = keyTexts(provider, {
  "mailersend-token": { title: { en: "MailerSend API token", zh: "MailerSend API 令牌" } },
});

export const examples: SecretExamples = {
  "mailersend-token": {
    hits: ["mlsn.{hex:64}", { text: 'const mailer = new MailerSend({ apiKey: "mlsn.{hex:64}" });\n', path: "mail.ts" }],
    misses: ["mlsn.{hex:63}", "mlsn.{hex:65}", "mlsm.{hex:64}"],
  },
};
