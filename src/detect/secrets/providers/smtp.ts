import { mailPassword } from "../checks/mail-password.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("smtp", [
  {
    id: "smtp-password",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["smtp", "imap", "mail_pass", "mail_host"],
    // ASCII without quotes and the marks of templates: a sentence of another language is no password.
    pattern: /[!#%&(-;=?-_a-z|~]{8,64}|[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}/,
    context: {
      variables: [
        "SMTP_PASSWORD",
        "SMTP_PASS",
        "MAIL_PASSWORD",
        "EMAIL_PASSWORD",
        "EMAIL_HOST_PASSWORD",
        "MAIL_PASS",
        "IMAP_PASSWORD",
        "SMTP_AUTH_CODE",
        "SMTP_AUTH_PASSWORD",
      ],
      hosts: [
        "smtp.gmail.com",
        "smtp.office365.com",
        "smtp-mail.outlook.com",
        "smtp.mail.yahoo.com",
        "smtp.qq.com",
        "smtp.exmail.qq.com",
        "smtp.163.com",
        "smtp.126.com",
        "smtp.feishu.cn",
        "smtp.aliyun.com",
        "smtp.mxhichina.com",
      ],
    },
    minEntropy: 2.5,
    check: mailPassword,
  },
]);

export const provider: Provider = {
  id: "smtp",
  name: { en: "an SMTP account", zh: "SMTP 邮箱账户" },
  steps: {
    en: "Delete the app password (or change the account's password) on the security page of the mail provider, give a new one to what sends with it, then look at the sent mail and the sign-ins",
    zh: "在邮箱服务商的安全页面删除该授权码或应用专用密码（或修改账户密码），把新的交给发信程序，再查看已发送邮件和登录记录",
  },
  why: {
    en: "Whoever has it can send mail, phishing too, from your address; often it also opens the mailbox, where other accounts' reset links arrive.",
    zh: "拿到它的人可以用你的地址发邮件（包括钓鱼邮件）；它通常还能打开邮箱，而其他账户的重置链接就寄到那里。",
  },
  references: [
    "https://www.rfc-editor.org/rfc/rfc4954",
    "https://support.google.com/accounts/answer/185833",
    "https://service.mail.qq.com/detail/0/75",
  ],
};

export const texts = keyTexts(provider, {
  "smtp-password": {
    title: { en: "SMTP or IMAP password", zh: "SMTP 或 IMAP 密码" },
    messages: {
      default: {
        en: "The password of a mail account is written here in plain text.",
        zh: "这里以明文写着邮箱账户的密码。",
      },
      named: {
        en: "{variable} holds the password of a mail account in plain text.",
        zh: "{variable} 以明文保存着邮箱账户的密码。",
      },
      byVariable: {
        en: "{variable} holds the password of a mail account, by the variable's name.",
        zh: "{variable} 中是邮箱账户的密码，依变量名判断。",
      },
      byHost: {
        en: "The password of a mail account, by the address {host} near it.",
        zh: "这是邮箱账户的密码，依附近的地址 {host} 判断。",
      },
    },
  },
});

export const examples: SecretExamples = {
  "smtp-password": {
    hits: [
      "{lower:16}",
      "{upper:16}",
      "{alnum:14}",
      "{alnum:6}!{alnum:4}#",
      { text: "spring:\n  mail:\n    host: smtp.qq.com\n    password: {lower:16}\n", path: "application.yml" },
      {
        text: 'server.login(user, password)\nEMAIL_HOST_PASSWORD = "{lower:4} {lower:4} {lower:4} {lower:4}"\n',
        path: "settings.py",
      },
      { text: "spring.mail.password={alnum:12}\n", path: "application.properties" },
    ],
    misses: [
      "{lower:7}",
      "changeme123",
      "your-app-password",
      "abcd efgh ijkl mnop",
      "smtp-credentials",
      { text: "SMTP_PASSWORD=${MAIL_SECRET}\n", path: ".env" },
      { text: "smtp_password = settings.mail.password\n", path: "mail.py" },
      { text: "const smtpPassword = readSecret(name1);\n", path: "mail.ts" },
      { text: "SMTP_PASSWORD: /run/secrets/smtp1\n", path: "compose.yaml" },
      { text: "BUILD_REVISION={alnum:16}\n", path: ".env" },
    ],
  },
};
