import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("facebook", [
  {
    id: "meta-access-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["eaa"],
    pattern: /EAA[A-Za-z0-9]{90,400}/,
    check: mixedClass(3, "lower", "upper", "digit"),
  },
]);

export const provider: Provider = {
  id: "facebook",
  name: { en: "Meta (Facebook, Instagram, WhatsApp)", zh: "Meta（Facebook、Instagram、WhatsApp）" },
  revoke: "https://developers.facebook.com/apps",
  steps: {
    en: "End it with DELETE /me/permissions, or remove the system user's token in Business settings, make a new one, deploy it, then look at the app's activity log at {page}",
    zh: "用 DELETE /me/permissions 使其失效，或在商务管理平台移除系统用户的令牌，新建一个并部署，再到 {page} 查看该应用的活动日志",
  },
  why: {
    en: "Whoever has it acts on the pages, ad accounts and WhatsApp numbers that it was granted: posts, messages, spending.",
    zh: "拿到它的人可以操作已授权的主页、广告账户和 WhatsApp 号码：发帖、发消息、花钱。",
  },
  references: ["https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"],
};

export const texts = keyTexts(provider, {
  "meta-access-token": { title: { en: "Meta Graph API access token", zh: "Meta Graph API 访问令牌" } },
});

export const examples: SecretExamples = {
  "meta-access-token": {
    hits: [
      "EAA{alnum:180}",
      { text: "curl 'https://graph.facebook.com/v20.0/me?access_token=EAA{alnum:190}'\n", path: "me.sh" },
    ],
    misses: ["EAA{alnum:80}", "EAB{alnum:180}", "EAA{lower:180}"],
  },
};
