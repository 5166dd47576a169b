import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("paypal", [
  {
    id: "braintree-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["access_token$"],
    pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
  },
  {
    id: "paypal-secret",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["paypal"],
    pattern: /E[A-Za-z0-9_-]{79}/,
    context: {
      variables: ["PAYPAL_CLIENT_SECRET", "PAYPAL_SECRET", "PAYPAL_SECRET_KEY", "PAYPAL_APP_SECRET"],
      hosts: ["api-m.paypal.com", "api.paypal.com"],
    },
    minEntropy: 4,
  },
]);

export const provider: Provider = {
  id: "paypal",
  name: { en: "PayPal", zh: "PayPal" },
  revoke: "https://developer.paypal.com/dashboard/applications/live",
  steps: {
    en: "Open the app at {page}, add a second secret, deploy it, disable and delete this one, then look at the account's activity",
    zh: "在 {page} 打开该应用，添加第二个密钥并部署，停用并删除这一个，再查看账户的交易活动",
  },
  why: {
    en: "With the client ID, which is public, whoever has it can take and refund payments and send payouts from your account.",
    zh: "配合公开的 client ID，拿到它的人可以从你的账户收款、退款和付款。",
  },
  references: ["https://developer.paypal.com/api/rest/authentication/"],
};

export const texts = keyTexts(provider, {
  "braintree-token": {
    title: { en: "Braintree access token", zh: "Braintree 访问令牌" },
    name: { en: "Braintree", zh: "Braintree" },
    why: {
      en: "Whoever has it can charge and refund cards, and use the payment methods in your vault.",
      zh: "拿到它的人可以扣款和退款，并使用你保存的支付方式。",
    },
    fix: {
      en: "Revoke it under Settings > API of the Control Panel at braintreegateway.com, make a new one there and deploy it, then look at the transactions",
      zh: "在 braintreegateway.com 控制面板的「Settings > API」中吊销它，新建一个并部署，再查看交易记录",
    },
    references: ["https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials"],
  },
  "paypal-secret": { title: { en: "PayPal client secret", zh: "PayPal Client Secret" } },
});

export const examples: SecretExamples = {
  "braintree-token": {
    hits: [
      "access_token$production${lownum:16}${hex:32}",
      {
        text: 'gateway = braintree.connect({ accessToken: "access_token$sandbox${lownum:16}${hex:32}" });\n',
        path: "src/pay.js",
      },
    ],
    misses: [
      "access_token$production${lownum:16}${hex:31}",
      "access_token$staging${lownum:16}${hex:32}",
      { text: 'echo "access_token$suffix"\n', path: "a.sh" },
    ],
  },
  "paypal-secret": {
    hits: [
      "E{b64url:79}",
      { text: "PAYPAL_CLIENT_ID=A{b64url:79}\nPAYPAL_SECRET=E{b64url:79}\n", path: ".env" },
      { text: "url: https://api-m.paypal.com/v1/oauth2/token\nclient_secret: E{b64url:79}\n", path: "config.yaml" },
    ],
    misses: [
      "E{b64url:78}",
      { text: "PAYPAL_CLIENT_ID=A{b64url:79}\n", path: ".env" },
      { text: "BUILD_REVISION=E{b64url:79}\n", path: ".env" },
    ],
  },
};
