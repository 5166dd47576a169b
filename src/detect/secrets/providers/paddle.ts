import { crc32Base62 } from "../checks/crc32.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("paddle", [
  {
    id: "paddle-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
    pattern: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
  },
  {
    id: "polar-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["polar_oat_", "polar_pat_", "polar_at_", "polar_rt_", "polar_cs_"],
    pattern: /polar_(?:oat|pat|at|rt|cs)_(?:[uo]_)?[A-Za-z0-9]{43}/,
    // 37 random characters and their sum, whatever the prefix (server/polar/kit/crypto.py in github.com/polarsource/polar).
    check: crc32Base62(-43),
  },
]);

export const provider: Provider = {
  id: "paddle",
  name: { en: "Paddle and Polar", zh: "Paddle 与 Polar" },
  revoke: "https://vendors.paddle.com/authentication-v2",
  steps: {
    en: "Make a new key under Developer tools > Authentication ({page}), deploy it, revoke this one there, then look at transactions, adjustments and discounts",
    zh: "在「Developer tools > Authentication」（{page}）新建密钥并部署，吊销这一个，再查看交易、调整与折扣",
  },
  why: {
    en: "Whoever has it can refund, discount and cancel subscriptions and read your customers, as far as its permissions go.",
    zh: "拿到它的人可以在其权限范围内退款、打折、取消订阅，并读取你的客户资料。",
  },
  references: ["https://developer.paddle.com/api-reference/about/authentication"],
};

export const texts = keyTexts(provider, {
  "paddle-key": { title: { en: "Paddle API key", zh: "Paddle API 密钥" }, name: { en: "Paddle", zh: "Paddle" } },
  "polar-token": {
    title: { en: "Polar token", zh: "Polar 令牌" },
    name: { en: "Polar", zh: "Polar" },
    why: {
      en: "Whoever has it can change products, discounts and subscriptions, refund orders and read your customers, as far as its scopes go.",
      zh: "拿到它的人可以在其权限范围内改动商品、折扣与订阅，退款并读取你的客户资料。",
    },
    fix: {
      en: "Make a new organization access token in the organization's settings at polar.sh, deploy it, delete this one there (an OAuth client's secret: in the developer settings), then look at orders and refunds",
      zh: "在 polar.sh 的组织设置中新建组织访问令牌并部署，删除这一个（OAuth 客户端密钥则在开发者设置中），再查看订单与退款",
    },
    references: ["https://polar.sh/docs/integrate/oat"],
  },
});

export const examples: SecretExamples = {
  "paddle-key": {
    hits: [
      "pdl_live_apikey_01{lownum:24}_{alnum:22}_{alnum:3}",
      {
        text: 'curl https://sandbox-api.paddle.com/products -H "Authorization: Bearer pdl_sdbx_apikey_01{lownum:24}_{alnum:22}_{alnum:3}"\n',
        path: "paddle.sh",
      },
    ],
    misses: [
      "pdl_live_apikey_01{lownum:23}_{alnum:22}_{alnum:3}",
      "pdl_live_apikey_01{lownum:24}_{alnum:22}",
      "pdl_ntfset_01{lownum:24}_{alnum:32}",
    ],
  },
  "polar-token": {
    hits: [
      "polar_oat_{alnum:37}{crc62:10}",
      "polar_at_u_{alnum:37}{crc62:11}",
      { text: '{"access_token": "polar_rt_{alnum:37}{crc62:27}"}\n', path: "session.json" },
    ],
    misses: ["polar_oat_{alnum:42}", "polar_oat_{alnum:44}", "polar_xat_{alnum:43}"],
    doubtful: ["polar_pat_{alnum:43}"],
  },
};
