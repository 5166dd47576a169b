import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("shopify", [
  {
    id: "shopify-token",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_"],
    pattern: /shp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}/,
  },
]);

export const provider: Provider = {
  id: "shopify",
  name: { en: "Shopify", zh: "Shopify" },
  revoke: "https://dev.shopify.com/dashboard",
  steps: {
    en: "Open the app's Settings at {page}, rotate the client secret, deploy it, revoke the old one and get new access tokens; a token made in a store's admin ends when its app is uninstalled there (Settings > Apps); then look at the store's activity log",
    zh: "在 {page} 打开该应用的「Settings」，轮换 client secret 并部署，吊销旧值后重新获取访问令牌；在店铺后台创建的令牌，可在「设置 > 应用」卸载其应用来终止；再查看店铺的活动日志",
  },
  why: {
    en: "A token reads and changes the store's orders, products and customers as far as its scopes go; the app's secret (shpss_) gets such tokens and forges webhooks.",
    zh: "令牌可以在其权限范围内读取和改动店铺的订单、商品与客户；应用密钥（shpss_）可换取这类令牌并伪造 Webhook。",
  },
  references: [
    "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
    "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",
    "https://shopify.dev/changelog/app-secret-key-length-has-increased",
  ],
};

export const texts = keyTexts(provider, {
  "shopify-token": { title: { en: "Shopify access token or app secret", zh: "Shopify 访问令牌或应用密钥" } },
});

export const examples: SecretExamples = {
  "shopify-token": {
    hits: [
      "shpat_{hex:32}",
      "shptka_{hex:32}",
      { text: 'SHOPIFY_API_SECRET = "shpss_{hex:32}"\n', path: "shopify.app.toml" },
    ],
    misses: ["shpat_{hex:31}", "shpat_{hex:33}", "shpxx_{hex:32}"],
  },
};
