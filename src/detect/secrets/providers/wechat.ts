import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("wechat", [
  {
    id: "wechat-app-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["wechat", "wx_app", "wx_secret", "weixin", "mp_app", "miniprogram"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: [
        "WECHAT_APP_SECRET",
        "WX_APP_SECRET",
        "WEIXIN_APP_SECRET",
        "WECHAT_SECRET",
        "WX_SECRET",
        "MP_APP_SECRET",
        "MINIPROGRAM_SECRET",
      ],
      hosts: ["api.weixin.qq.com"],
    },
    pairsWith: "wechat-app-id",
  },
  {
    id: "wechat-app-id",
    severity: "low",
    evidence: "documented",
    match: "value",
    literals: ["wechat", "wx_app"],
    pattern: /wx[0-9a-f]{16}/,
    publicPrefix: "wx",
    context: { variables: ["WECHAT_APP_ID", "WX_APP_ID", "WX_APPID", "WECHAT_APPID"] },
    random: false,
  },
  {
    id: "wechat-pay-api-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["wechat_pay", "wxpay", "wx_mch", "wechat_mch", "api.mch"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: [
        "WECHAT_PAY_API_KEY",
        "WXPAY_API_V3_KEY",
        "WECHATPAY_API_V3_KEY",
        "WX_MCH_KEY",
        "WXPAY_KEY",
        "WECHAT_MCH_KEY",
      ],
      hosts: ["api.mch.weixin.qq.com"],
    },
  },
]);

export const provider: Provider = {
  id: "wechat",
  name: { en: "WeChat", zh: "微信" },
  revoke: "https://mp.weixin.qq.com",
  steps: {
    en: "Reset the AppSecret at {page} (Settings & Development, developer settings), deploy the new one, set the IP allowlist there, then look at the account's interface calls since it was shared",
    zh: "在 {page} 的「设置与开发」（开发者设置）重置 AppSecret 并部署新值，设置 IP 白名单，再查看外泄以来的接口调用情况",
  },
  why: {
    en: "With the AppID whoever has it acts as your official account or mini program: reads its users' data, and sends messages in its name.",
    zh: "与 AppID 一起，拿到它的人能以你的公众号或小程序的身份读取用户数据，并以它的名义发消息。",
  },
  references: ["https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html"],
};

export const texts = keyTexts(provider, {
  "wechat-app-secret": { title: { en: "WeChat AppSecret", zh: "微信 AppSecret" } },
  "wechat-app-id": {
    title: { en: "WeChat AppID", zh: "微信 AppID" },
    why: {
      en: "It only names the account; together with the AppSecret it is a login.",
      zh: "它只是账号标识；与 AppSecret 一起就是完整的登录凭据。",
    },
    fix: {
      en: "Leave it where it has to be public; where the AppSecret stands beside it, reset that at {page} (Settings & Development, developer settings), then look at the account's interface calls",
      zh: "需要公开的地方可以保留；若 AppSecret 与它写在一起，在 {page} 的「设置与开发」（开发者设置）重置 AppSecret，再查看接口调用情况",
    },
  },
  "wechat-pay-api-key": {
    title: { en: "WeChat Pay API key", zh: "微信支付 API 密钥" },
    why: {
      en: "Whoever has it decrypts and forges the payment notices that your shop believes; with an old (v2) key one also signs orders and queries as the merchant.",
      zh: "拿到它的人可以解密和伪造你的系统会相信的支付通知；若是 v2 密钥，还能以商户身份为下单和查询请求签名。",
    },
    fix: {
      en: "Set a new key at pay.weixin.qq.com (Account center, API security), deploy it at the same time because the old one ends at once, then check orders and refunds since it was shared",
      zh: "在 pay.weixin.qq.com 的「账户中心」「API 安全」设置新密钥并同时部署（旧密钥立即失效），再核对外泄以来的订单和退款",
    },
    references: ["https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay3_2.shtml"],
  },
});

export const examples: SecretExamples = {
  "wechat-app-secret": {
    hits: [
      "{hex:32}",
      { text: "MINIPROGRAM_SECRET={hex:32}\n", path: ".env" },
      { text: "url: https://api.weixin.qq.com/sns/jscode2session\nsecret: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", "{hex:33}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
  "wechat-app-id": {
    hits: ["wx{hex:16}", { text: "WX_APPID=wx{hex:16}\n", path: ".env" }],
    misses: ["wx{hex:15}", "wy{hex:16}", { text: "BUILD_REVISION=wx{hex:16}\n", path: ".env" }],
  },
  "wechat-pay-api-key": {
    hits: [
      "{alnum:32}",
      { text: "WECHATPAY_API_V3_KEY={alnum:32}\n", path: ".env" },
      { text: "url: https://api.mch.weixin.qq.com/v3/pay\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", "{alnum:33}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
