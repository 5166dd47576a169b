import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("resend", [
  {
    id: "resend-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["re_"],
    pattern: /re_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}/,
    check: mixedClass(12, "lower", "upper"),
  },
]);

export const provider: Provider = {
  id: "resend",
  name: { en: "Resend", zh: "Resend" },
  revoke: "https://resend.com/api-keys",
  steps: {
    en: "Make a new key with sending access for one domain at {page}, deploy it, delete this one there, then look at the emails and the logs",
    zh: "在 {page} 新建仅可发信、限定单个域名的密钥并部署，删除这一个，再查看邮件记录和日志",
  },
  why: {
    en: "Whoever has it can send mail, phishing too, from your domains; with full access also read contacts and change domains and keys.",
    zh: "拿到它的人可以用你的域名发邮件（包括钓鱼邮件）；若为完全访问权限，还能读取联系人、修改域名和密钥。",
  },
  references: ["https://resend.com/docs/dashboard/api-keys/introduction"],
};

export const texts = keyTexts(provider, {
  "resend-key": { title: { en: "Resend API key", zh: "Resend API 密钥" } },
});

export const examples: SecretExamples = {
  "resend-key": {
    hits: [
      "re_{b58:8}_{b58:24}",
      { text: "MAIL_TYPE=resend\nRESEND_API_KEY=re_{b58:8}_{b58:24}\n", path: "docker/.env" },
      { text: 'const resend = new Resend("re_{b58:8}_{b58:24}");\n', path: "mail.ts" },
    ],
    misses: ["re_{b58:8}_{b58:23}", "re_{b58:7}_{b58:24}", "re_{b58:8}_abcdefghijkmnpqrstuvwxyz", "re_xxxxxxxxx"],
  },
};
