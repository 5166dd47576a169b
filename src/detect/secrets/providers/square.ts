import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("square", [
  {
    id: "square-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["eaaa", "sq0atp-", "sq0csp-"],
    pattern: /EAAA[A-Za-z0-9_-]{60}|sq0(?:atp-[A-Za-z0-9_-]{22}|csp-[A-Za-z0-9_-]{43})/,
    // A line of base64 may begin with EAAA as well: that of a binary with many zeros repeats itself.
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "square",
  name: { en: "Square", zh: "Square" },
  revoke: "https://developer.squareup.com/apps",
  steps: {
    en: "Open the application at {page} and replace it there (an access token under Credentials, an application secret under OAuth), deploy the new one, then look at payments, refunds and API logs",
    zh: "在 {page} 打开该应用并更换它（访问令牌在「Credentials」，应用密钥在「OAuth」），部署新值，再查看付款、退款和 API 日志",
  },
  why: {
    en: "A personal access token can do all that its Square account can: take payments, refund them and read customers; the application secret gets tokens of every seller who joined.",
    zh: "个人访问令牌能做该 Square 账户可做的一切：收款、退款、读取客户资料；应用密钥则可换取每个已授权商家的令牌。",
  },
  references: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
};

export const texts = keyTexts(provider, {
  "square-token": { title: { en: "Square access token or application secret", zh: "Square 访问令牌或应用密钥" } },
});

export const examples: SecretExamples = {
  "square-token": {
    hits: [
      "EAAAE{b64url:59}",
      "sq0atp-{b64url:22}",
      "sq0csp-{b64url:43}",
      {
        text: 'curl -H "Authorization: Bearer EAAAl{b64url:59}" https://connect.squareup.com/v2/locations\n',
        path: "a.sh",
      },
    ],
    misses: ["EAAAE{b64url:58}", "sq0csp-{b64url:42}", "sq0idp-{b64url:22}", "EAAB{b64url:60}"],
  },
};
