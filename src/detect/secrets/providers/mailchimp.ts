import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mailchimp", [
  {
    id: "mailchimp-key",
    severity: "high",
    evidence: "known",
    match: "token",
    // The data centre behind the dash is too common a literal.
    literals: [],
    hexRun: true,
    pattern: /[0-9a-f]{32}-us[0-9]{1,2}/,
  },
  {
    id: "mandrill-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["md-"],
    pattern: /md-[A-Za-z0-9_-]{22}/,
    context: { variables: ["MANDRILL_API_KEY", "MAILCHIMP_TRANSACTIONAL_API_KEY"], hosts: ["mandrillapp.com"] },
  },
]);

export const provider: Provider = {
  id: "mailchimp",
  name: { en: "Mailchimp", zh: "Mailchimp" },
  revoke: "https://us1.admin.mailchimp.com/account/api",
  steps: {
    en: "Make a new key at {page}, deploy it, revoke this one there, then look at the campaigns and at exports of the audience",
    zh: "在 {page} 新建密钥并部署，吊销这一个，再查看群发活动和受众导出记录",
  },
  why: {
    en: "Whoever has it can take your audience's addresses, change them and send campaigns in your name.",
    zh: "拿到它的人可以取走和修改你的受众名单，并以你的名义群发邮件。",
  },
  references: ["https://mailchimp.com/help/about-api-keys/"],
};

export const texts = keyTexts(provider, {
  "mailchimp-key": { title: { en: "Mailchimp API key", zh: "Mailchimp API 密钥" } },
  "mandrill-key": {
    title: { en: "Mailchimp Transactional (Mandrill) API key", zh: "Mailchimp Transactional（Mandrill）API 密钥" },
    why: {
      en: "Whoever has it can send mail, phishing too, from your domains and read what was sent; it is the password of SMTP too.",
      zh: "拿到它的人可以用你的域名发邮件（包括钓鱼邮件）并读取已发内容；它同时也是 SMTP 密码。",
    },
    fix: {
      en: "Make a new key at mandrillapp.com/settings, deploy it, also where it is the SMTP password, disable this one there, then look at the outbound activity",
      zh: "在 mandrillapp.com/settings 新建密钥并部署（用作 SMTP 密码处也要换），停用这一个，再查看「Outbound」发送记录",
    },
    references: ["https://mailchimp.com/developer/transactional/guides/quick-start/"],
  },
});

export const examples: SecretExamples = {
  "mailchimp-key": {
    hits: [
      "{hex:32}-us{digit:2}",
      "{hex:32}-us6",
      { text: "curl -u 'x:{hex:32}-us14' https://us14.api.mailchimp.com/3.0/lists\n", path: "lists.sh" },
    ],
    misses: ["{hex:31}-us{digit:2}", "{hex:32}-us", "{hex:32}-eu{digit:2}"],
  },
  "mandrill-key": {
    hits: [
      "md-{b64url:22}",
      { text: '{"url": "https://mandrillapp.com/api/1.0/messages/send", "key": "md-{alnum:22}"}\n', path: "mail.json" },
    ],
    misses: ["md-{b64url:21}", "md-{b64url:23}", { text: '<div id="md-{alnum:22}">\n', path: "a.html" }],
  },
};
