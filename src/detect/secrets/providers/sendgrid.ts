import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("sendgrid", [
  {
    id: "sendgrid-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sg."],
    pattern: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
  },
]);

export const provider: Provider = {
  id: "sendgrid",
  name: { en: "SendGrid", zh: "SendGrid" },
  revoke: "https://app.sendgrid.com/settings/api_keys",
  usage: "https://app.sendgrid.com/email_activity",
  steps: {
    en: "Make a new key with the least permissions at {page}, deploy it, delete this one there, then look at the email activity and the statistics",
    zh: "在 {page} 新建最小权限的密钥并部署，删除这一个，再查看邮件活动和统计",
  },
  why: {
    en: "Whoever has it can send mail, phishing too, from your domain and, with full access, take your contact lists.",
    zh: "拿到它的人可以用你的域名发邮件（包括钓鱼邮件）；若为完全访问权限，还能取走联系人名单。",
  },
  references: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],
};

export const texts = keyTexts(provider, {
  "sendgrid-key": { title: { en: "SendGrid API key", zh: "SendGrid API 密钥" } },
});

export const examples: SecretExamples = {
  "sendgrid-key": {
    hits: [
      "SG.{b64url:22}.{b64url:43}",
      { text: "smtp_user: apikey\nsmtp_pass: SG.{b64url:22}.{b64url:43}\n", path: "mail.yaml" },
      { text: 'sgMail.setApiKey("SG.{b64url:22}.{b64url:43}");\n', path: "mail.js" },
    ],
    misses: ["SG.{b64url:21}.{b64url:43}", "SG.{b64url:22}.{b64url:42}", "sg.{b64url:22}.{b64url:43}"],
  },
};
