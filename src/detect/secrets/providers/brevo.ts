import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("brevo", [
  {
    id: "brevo-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["xkeysib-", "xksmtpsib-"],
    pattern: /xk(?:ey|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
  },
  {
    id: "brevo-smtp-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["xsmtpsib-"],
    pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
  },
]);

export const provider: Provider = {
  id: "brevo",
  name: { en: "Brevo (Sendinblue)", zh: "Brevo" },
  revoke: "https://app.brevo.com/settings/keys/api",
  steps: {
    en: "Generate a new key at {page}, deploy it, delete this one there, then look at the transactional logs and the campaigns",
    zh: "在 {page} 生成新密钥并部署，删除这一个，再查看事务邮件日志和群发活动",
  },
  why: {
    en: "Whoever has it can send mail and SMS, phishing too, in your name and on your bill, and take your contacts.",
    zh: "拿到它的人能以你的名义发送邮件和短信（包括钓鱼邮件），费用由你承担，还能取走联系人名单。",
  },
  references: ["https://developers.brevo.com/docs/getting-started"],
};

export const texts = keyTexts(provider, {
  "brevo-key": { title: { en: "Brevo API key", zh: "Brevo API 密钥" } },
  "brevo-smtp-key": {
    title: { en: "Brevo SMTP key", zh: "Brevo SMTP 密钥" },
    why: {
      en: "With the account's SMTP login one sends mail, phishing too, from your domains.",
      zh: "加上账户的 SMTP 登录名，就能用你的域名发邮件，包括钓鱼邮件。",
    },
    fix: {
      en: "Generate a new SMTP key at app.brevo.com/settings/keys/smtp, deploy it, delete this one there, then look at the transactional logs",
      zh: "在 app.brevo.com/settings/keys/smtp 生成新的 SMTP 密钥并部署，删除这一个，再查看事务邮件日志",
    },
    references: ["https://developers.brevo.com/docs/smtp-integration"],
  },
});

export const examples: SecretExamples = {
  "brevo-key": {
    hits: [
      "xkeysib-{hex:64}-{alnum:16}",
      "xksmtpsib-{hex:64}-{alnum:16}",
      { text: 'curl -H "api-key: xkeysib-{hex:64}-{alnum:16}" https://api.acme.dev/v3/account\n', path: "mail.sh" },
    ],
    misses: ["xkeysib-{hex:63}-{alnum:16}", "xkeysib-{hex:64}-{alnum:15}", "xkeysic-{hex:64}-{alnum:16}"],
  },
  "brevo-smtp-key": {
    hits: [
      "xsmtpsib-{hex:64}-{alnum:16}",
      { text: "spring.mail.password=xsmtpsib-{hex:64}-{alnum:16}\n", path: "application.properties" },
    ],
    misses: ["xsmtpsib-{hex:63}-{alnum:16}", "xsmtpsib-{hex:64}-{alnum:17}", "xsmtpsic-{hex:64}-{alnum:16}"],
  },
};
