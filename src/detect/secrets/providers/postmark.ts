import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("postmark", [
  {
    id: "postmark-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["postmark"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["POSTMARK_API_TOKEN", "POSTMARK_SERVER_TOKEN", "POSTMARK_TOKEN", "POSTMARK_API_KEY"],
      hosts: ["api.postmarkapp.com", "smtp.postmarkapp.com"],
    },
  },
]);

export const provider: Provider = {
  id: "postmark",
  name: { en: "Postmark", zh: "Postmark" },
  revoke: "https://account.postmarkapp.com/servers",
  steps: {
    en: "Choose the server at {page}, generate another token under API Tokens, deploy it, delete this one there, then look at the server's activity",
    zh: "在 {page} 选择该服务器，在「API Tokens」中再生成一个令牌并部署，删除这一个，再查看该服务器的「Activity」",
  },
  why: {
    en: "Whoever has it can send mail, phishing too, from your domains and read what the server sent and received.",
    zh: "拿到它的人可以用你的域名发邮件（包括钓鱼邮件），并读取该服务器收发的邮件。",
  },
  references: ["https://postmarkapp.com/developer/api/overview"],
};

export const texts = keyTexts(provider, {
  "postmark-token": { title: { en: "Postmark API token", zh: "Postmark API 令牌" } },
});

export const examples: SecretExamples = {
  "postmark-token": {
    hits: [
      "{uuid}",
      { text: "host: smtp.postmarkapp.com\npassword: {uuid}\n", path: "mail.yaml" },
      { text: 'client = PostmarkClient(server_token="{uuid}", url="https://api.postmarkapp.com/")\n', path: "mail.py" },
    ],
    misses: [
      "POSTMARK_API_TEST",
      "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:11}",
      { text: "BUILD_ID={uuid}\n", path: ".env" },
    ],
  },
};
