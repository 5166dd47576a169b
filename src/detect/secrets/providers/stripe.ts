import { stripeKey } from "../checks/stripe-key.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("stripe", [
  {
    id: "stripe-live-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk_live_", "rk_live_"],
    pattern: /[sr]k_live_[A-Za-z0-9]{24,120}/,
    check: stripeKey,
  },
  {
    id: "stripe-test-key",
    severity: "low",
    evidence: "known",
    match: "token",
    literals: ["sk_test_", "rk_test_"],
    pattern: /[sr]k_test_[A-Za-z0-9]{24,120}/,
    check: stripeKey,
  },
  {
    id: "stripe-org-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["sk_org_"],
    pattern: /sk_org_(?:live|test)_[A-Za-z0-9]{24,120}/,
  },
  {
    // Others sign their webhooks with secrets of this shape too: what is said of it holds for them.
    id: "stripe-webhook-secret",
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: ["whsec_"],
    pattern: /whsec_[A-Za-z0-9]{32,64}/,
  },
]);

export const provider: Provider = {
  id: "stripe",
  name: { en: "Stripe", zh: "Stripe" },
  revoke: "https://dashboard.stripe.com/apikeys",
  usage: "https://dashboard.stripe.com/logs",
  steps: {
    en: "Rotate it at {page} and let the old one expire now, deploy the new one, then look at the request logs under Developers and at payouts and refunds",
    zh: "在 {page} 轮换它并让旧密钥立即失效，部署新密钥，再查看「Developers」中的请求日志以及提现与退款",
  },
  why: {
    en: "Whoever has it can charge cards, send refunds and payouts, and read your customers, as far as its permissions go.",
    zh: "拿到它的人可以在其权限范围内扣款、退款、提现，并读取你的客户资料。",
  },
  references: ["https://docs.stripe.com/keys", "https://docs.stripe.com/keys-best-practices"],
};

export const texts = keyTexts(provider, {
  "stripe-live-key": { title: { en: "Stripe live secret key", zh: "Stripe 生产环境密钥" } },
  "stripe-test-key": {
    title: { en: "Stripe test secret key", zh: "Stripe 测试环境密钥" },
    why: {
      en: "It moves no money, but whoever has it can read and change all your test data, and where it lies a live key follows.",
      zh: "它不涉及真实资金，但拿到它的人可以读取和改动你的全部测试数据；写在这里的位置往往随后会换成生产密钥。",
    },
    fix: {
      en: "Rotate it in a sandbox or test mode at {page}, read the new one from the environment, then look at the request logs",
      zh: "在 {page} 的沙盒或测试模式中轮换它，改为从环境变量读取新密钥，再查看请求日志",
    },
  },
  "stripe-org-key": {
    title: { en: "Stripe organization key", zh: "Stripe 组织密钥" },
    why: {
      en: "Whoever has it can act in every Stripe account of your organization, as far as its permissions go.",
      zh: "拿到它的人可以在其权限范围内操作你组织下的所有 Stripe 账户。",
    },
    fix: {
      en: "Rotate it under API keys of the organization at dashboard.stripe.com, deploy the new one, then look at the request logs of every account",
      zh: "在 dashboard.stripe.com 该组织的「API keys」中轮换它并部署新密钥，再查看每个账户的请求日志",
    },
    references: ["https://docs.stripe.com/get-started/account/orgs"],
  },
  "stripe-webhook-secret": {
    title: { en: "Stripe webhook signing secret", zh: "Stripe Webhook 签名密钥" },
    why: {
      en: "Whoever has it can forge events that your server takes for real, such as a payment that never came.",
      zh: "拿到它的人可以伪造会被你的服务器当真的事件，例如一笔从未到账的付款。",
    },
    fix: {
      en: "Roll the secret of the endpoint at dashboard.stripe.com/webhooks (other senders with whsec_ secrets: in their own dashboard), deploy the new one, then compare recent events with what the dashboard shows",
      zh: "在 dashboard.stripe.com/webhooks 轮换该端点的密钥（其他使用 whsec_ 密钥的服务则在其各自的控制台轮换）并部署，再将近期事件与控制台中的记录核对",
    },
    references: ["https://docs.stripe.com/webhooks"],
  },
});

export const examples: SecretExamples = {
  "stripe-live-key": {
    hits: [
      "sk_live_{alnum:24}",
      "rk_live_51{alnum:97}",
      { text: "curl https://api.stripe.com/v1/balance -u sk_live_51{alnum:97}:\n", path: "balance.sh" },
    ],
    misses: ["sk_live_{alnum:23}", "pk_live_{alnum:24}", "sk_live_{hex:40}", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  "stripe-test-key": {
    hits: [
      "sk_test_51{alnum:97}",
      "rk_test_{alnum:24}",
      { text: 'Stripe.api_key = "sk_test_{alnum:24}"\n', path: "config/initializers/stripe.rb" },
    ],
    misses: ["sk_test_{alnum:23}", "pk_test_{alnum:24}", "sk_test_your_key_here"],
  },
  "stripe-org-key": {
    hits: [
      "sk_org_live_{alnum:99}",
      { text: '{"stripe": {"key": "sk_org_test_{alnum:32}"}}\n', path: "config/keys.json" },
    ],
    misses: ["sk_org_live_{alnum:23}", "sk_org_{alnum:40}"],
  },
  "stripe-webhook-secret": {
    hits: [
      "whsec_{alnum:32}",
      { text: "stripe listen # Your webhook signing secret is whsec_{hex:64} (^C to quit)\n", path: "notes.txt" },
    ],
    misses: ["whsec_{alnum:31}", "whsec_{alnum:65}", "whsec_your_signing_secret"],
  },
};
