import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("razorpay", [
  {
    // Checkout hands it to every browser.
    id: "razorpay-key-id",
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: ["rzp_live_", "rzp_test_"],
    pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
    isPublic: true,
    random: false,
    pairsWith: "razorpay-key-secret",
  },
  {
    id: "razorpay-key-secret",
    severity: "critical",
    evidence: "observed",
    match: "value",
    literals: ["razorpay"],
    pattern: /[A-Za-z0-9]{24}/,
    context: {
      variables: ["RAZORPAY_KEY_SECRET", "RAZORPAY_SECRET", "RAZORPAY_SECRET_KEY", "RAZORPAY_API_SECRET"],
      hosts: ["api.razorpay.com"],
    },
    minEntropy: 3.3,
  },
  {
    id: "paystack-secret-key",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["sk_live_", "sk_test_"],
    pattern: /sk_(?:live|test)_[0-9a-f]{40}/,
  },
  {
    id: "flutterwave-secret",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["flwseck"],
    pattern: /FLWSECK(?:_TEST)?-[0-9a-f]{32}-(?:[0-9a-f]{12}vt-)?X/,
  },
  {
    id: "xendit-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["xnd_production_", "xnd_development_"],
    pattern: /xnd_(?:production|development)_[A-Za-z0-9]{40,80}/,
  },
]);

export const provider: Provider = {
  id: "razorpay",
  name: { en: "Razorpay, Paystack, Flutterwave and Xendit", zh: "Razorpay、Paystack、Flutterwave 与 Xendit" },
  revoke: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
  steps: {
    en: "Regenerate the key at {page} and deactivate the old one at once, deploy the new pair, then look at payments, refunds and settlements",
    zh: "在 {page} 重新生成密钥并立即停用旧密钥，部署新的一对，再查看付款、退款与结算",
  },
  why: {
    en: "Whoever has both parts can read your payments and customers, and refund or capture payments.",
    zh: "拿到两部分的人可以读取你的付款与客户资料，并退款或请款。",
  },
  references: ["https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"],
};

const razorpay = { en: "Razorpay", zh: "Razorpay" };

export const texts = keyTexts(provider, {
  "razorpay-key-id": {
    title: { en: "Razorpay key ID", zh: "Razorpay Key ID" },
    name: razorpay,
    why: {
      en: "By itself it only names your account, and checkout pages show it; with the key secret it moves money.",
      zh: "它本身只标识你的账户，结账页也会公开它；与 Key Secret 合在一起就能动用资金。",
    },
    fix: {
      en: "Look whether its key secret was pushed as well; if so, regenerate the pair at {page}",
      zh: "检查其 Key Secret 是否也被推送；若是，在 {page} 重新生成这一对",
    },
  },
  "razorpay-key-secret": { title: { en: "Razorpay key secret", zh: "Razorpay Key Secret" }, name: razorpay },
  "paystack-secret-key": {
    title: { en: "Paystack secret key", zh: "Paystack 密钥" },
    name: { en: "Paystack", zh: "Paystack" },
    why: {
      en: "Whoever has it can charge saved cards, send transfers from your balance and read your customers.",
      zh: "拿到它的人可以对已保存的银行卡扣款、从你的余额转账，并读取客户资料。",
    },
    fix: {
      en: "Generate a new secret key under Settings > API Keys & Webhooks at dashboard.paystack.com, which ends this one, deploy it, then look at transfers and transactions",
      zh: "在 dashboard.paystack.com 的「Settings > API Keys & Webhooks」重新生成密钥（这一个随即失效）并部署，再查看转账与交易",
    },
    references: ["https://paystack.com/docs/api/authentication/"],
  },
  "flutterwave-secret": {
    title: { en: "Flutterwave secret key", zh: "Flutterwave 密钥" },
    name: { en: "Flutterwave", zh: "Flutterwave" },
    why: {
      en: "Whoever has it can charge saved cards, send transfers from your balance and read your customers.",
      zh: "拿到它的人可以对已保存的银行卡扣款、从你的余额转账，并读取客户资料。",
    },
    fix: {
      en: "Generate new keys under Settings > API at app.flutterwave.com, which ends this one, deploy them, then look at transfers and transactions",
      zh: "在 app.flutterwave.com 的「Settings > API」重新生成密钥（这一个随即失效）并部署，再查看转账与交易",
    },
    references: ["https://developer.flutterwave.com/docs/authentication"],
  },
  "xendit-key": {
    title: { en: "Xendit secret API key", zh: "Xendit 密钥" },
    name: { en: "Xendit", zh: "Xendit" },
    why: {
      en: "Whoever has it can take payments and send payouts from your balance, as far as its permissions go.",
      zh: "拿到它的人可以在其权限范围内收款，并从你的余额付款。",
    },
    fix: {
      en: "Make a new secret key at dashboard.xendit.co/settings/developers (API keys), deploy it, delete this one there, then look at payouts",
      zh: "在 dashboard.xendit.co/settings/developers（API keys）新建密钥并部署，删除这一个，再查看付款记录",
    },
    references: ["https://docs.xendit.co/docs/api-keys"],
  },
});

export const examples: SecretExamples = {
  "razorpay-key-id": {
    hits: ["rzp_live_{alnum:14}", { text: 'options = { key: "rzp_test_{alnum:14}" };\n', path: "public/pay.js" }],
    misses: ["rzp_live_{alnum:13}", "rzp_prod_{alnum:14}"],
  },
  "razorpay-key-secret": {
    hits: ["{alnum:24}", { text: "[razorpay]\nrazorpay_secret = {alnum:24}\n", path: "settings.ini" }],
    misses: ["{alnum:23}", { text: "BUILD_REVISION={alnum:24}\n", path: ".env" }],
  },
  "paystack-secret-key": {
    hits: [
      "sk_live_{hex:40}",
      {
        text: 'curl -H "Authorization: Bearer sk_test_{hex:40}" https://api.paystack.co/transaction\n',
        path: "list.sh",
      },
    ],
    misses: ["sk_live_{hex:39}", "pk_live_{hex:40}", "sk_live_{alnum:40}"],
  },
  "flutterwave-secret": {
    hits: [
      "FLWSECK-{hex:32}-X",
      "FLWSECK_TEST-{hex:32}-X",
      { text: '{"flutterwave": "FLWSECK-{hex:32}-{hex:12}vt-X"}\n', path: "keys.json" },
    ],
    misses: ["FLWSECK-{hex:31}-X", "FLWPUBK-{hex:32}-X", "FLWSECK-{hex:32}"],
  },
  "xendit-key": {
    hits: ["xnd_production_{alnum:60}", { text: "auth: xnd_development_{alnum:48}\n", path: "config/xendit.yaml" }],
    misses: ["xnd_production_{alnum:39}", "xnd_public_production_{alnum:60}"],
  },
};
