import { tunnelToken } from "../checks/base64-parts.ts";
import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("cloudflare", [
  {
    id: "cloudflare-token-prefixed",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["cfut_", "cfat_", "cfk_"],
    pattern: /cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}/,
  },
  {
    id: "cloudflare-api-token",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["cloudflare", "cf_api", "cf_token"],
    pattern: /[A-Za-z0-9_-]{40}/,
    context: {
      variables: ["CLOUDFLARE_API_TOKEN", "CF_API_TOKEN", "CLOUDFLARE_TOKEN", "CF_TOKEN", "CLOUDFLARE_DNS_API_TOKEN"],
      hosts: ["api.cloudflare.com"],
    },
    minEntropy: 3,
  },
  {
    id: "cloudflare-global-key",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["cloudflare", "cf_api"],
    pattern: /[0-9a-f]{37}/,
    context: {
      variables: ["CLOUDFLARE_API_KEY", "CF_API_KEY", "CLOUDFLARE_GLOBAL_API_KEY"],
      hosts: ["api.cloudflare.com"],
    },
  },
  {
    id: "cloudflare-origin-ca",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["v1.0-"],
    pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
  },
  {
    id: "cloudflare-tunnel-token",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["eyjhijoi"],
    pattern: /eyJhIjoi[A-Za-z0-9+/]{100,300}={0,2}/,
    check: tunnelToken,
  },
  {
    id: "cloudflare-turnstile-secret",
    severity: "medium",
    evidence: "documented",
    match: "token",
    literals: ["0x4aaaaaa"],
    // Site keys, which are public, begin alike and are 11 characters shorter.
    pattern: /0x4AAAAAA[A-Za-z0-9_-]{24,30}/,
    context: {
      variables: ["TURNSTILE_SECRET_KEY", "CF_TURNSTILE_SECRET"],
      hosts: ["challenges.cloudflare.com"],
    },
    needsContext: true,
    check: mixedClass(9, "lower", "upper"),
  },
]);

export const provider: Provider = {
  id: "cloudflare",
  name: { en: "Cloudflare", zh: "Cloudflare" },
  revoke: "https://dash.cloudflare.com/profile/api-tokens",
  usage: "https://dash.cloudflare.com/?to=/:account/audit-log",
  steps: {
    en: "Roll the token at {page} (an account's token: Manage Account > API Tokens), give callers the new value, then read the account's audit log",
    zh: "在 {page} 轮换（Roll）该令牌（账户令牌在「Manage Account」→「API Tokens」），让调用方换用新值，再查看账户的审计日志",
  },
  why: {
    en: "Whoever has it can change DNS, Workers and settings of your zones, as far as its permissions go.",
    zh: "拿到它的人可以在其权限范围内改动你的域名解析、Workers 和站点设置。",
  },
  references: ["https://developers.cloudflare.com/fundamentals/api/get-started/token-formats"],
};

export const texts = keyTexts(provider, {
  "cloudflare-token-prefixed": { title: { en: "Cloudflare API token or key", zh: "Cloudflare API 令牌或密钥" } },
  "cloudflare-api-token": {
    title: { en: "Cloudflare API token", zh: "Cloudflare API 令牌" },
    references: ["https://developers.cloudflare.com/fundamentals/api/how-to/roll-token"],
  },
  "cloudflare-global-key": {
    title: { en: "Cloudflare Global API Key", zh: "Cloudflare 全局 API 密钥" },
    why: {
      en: "With the account's email address it can do all that the user can, in every account and zone.",
      zh: "配合账户的邮箱地址，就能在所有账户和域名中做该用户能做的一切。",
    },
    fix: {
      en: "Make an API token with few permissions at {page} for each caller, change the Global API Key there (this one stops at once), then read the audit log",
      zh: "在 {page} 为每个调用方新建权限尽量小的 API 令牌，更换其中的 Global API Key（旧值立即失效），再查看审计日志",
    },
    references: ["https://developers.cloudflare.com/fundamentals/api/get-started/keys"],
  },
  "cloudflare-origin-ca": {
    title: { en: "Cloudflare Origin CA key", zh: "Cloudflare Origin CA 密钥" },
    why: {
      en: "Whoever has it can issue and revoke the certificates that Cloudflare trusts on your origin servers.",
      zh: "拿到它的人可以签发和吊销 Cloudflare 信任的源站证书。",
    },
    fix: {
      en: "Change the Origin CA Key under API Keys at {page}, or move callers to an API token, then look at the origin certificates under SSL/TLS > Origin Server",
      zh: "在 {page} 的「API Keys」更换 Origin CA Key，或改用 API 令牌，再检查「SSL/TLS」→「Origin Server」中的源站证书",
    },
    references: ["https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys"],
  },
  "cloudflare-tunnel-token": {
    title: { en: "Cloudflare Tunnel token", zh: "Cloudflare Tunnel 令牌" },
    why: {
      en: "Whoever has it can run a connector of your tunnel and receives part of the traffic that was meant for your servers.",
      zh: "拿到它的人可以运行你隧道的连接器，从而收到本应发往你服务器的部分流量。",
    },
    fix: {
      en: "Refresh the token of the tunnel at one.dash.cloudflare.com (Networks > Tunnels), start cloudflared with the new one, delete the connections that use this one, then look at the tunnel's connectors",
      zh: "在 one.dash.cloudflare.com（「Networks」→「Tunnels」）刷新该隧道的令牌，用新令牌启动 cloudflared，清除使用旧令牌的连接，再检查隧道的连接器",
    },
    references: [
      "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions",
    ],
  },
  "cloudflare-turnstile-secret": {
    title: { en: "Cloudflare Turnstile secret key", zh: "Cloudflare Turnstile 密钥" },
    why: {
      en: "Whoever has it can redeem your visitors' tokens, so that your forms no longer tell people from bots.",
      zh: "拿到它的人可以兑换你访客的验证令牌，使你的表单无法再区分真人和机器人。",
    },
    fix: {
      en: "Rotate the secret key in the widget's settings at dash.cloudflare.com (Turnstile): the old one works for two more hours; deploy the new one, then look at the widget's analytics",
      zh: "在 dash.cloudflare.com 的「Turnstile」小组件设置中轮换密钥（旧值还可用两小时），部署新值，再查看该小组件的分析数据",
    },
    references: ["https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key"],
  },
});

export const examples: SecretExamples = {
  "cloudflare-token-prefixed": {
    hits: [
      "cfut_{alnum:40}{hex:8}",
      "cfk_{alnum:40}{hex:8}",
      {
        text: 'curl -H "Authorization: Bearer cfat_{alnum:40}{hex:8}" https://api.cloudflare.com/client/v4/zones\n',
        path: "docs/try.md",
      },
    ],
    misses: ["cfut_{alnum:39}{hex:8}", "cfut_{alnum:41}{hex:8}", "cfxt_{alnum:40}{hex:8}"],
  },
  "cloudflare-api-token": {
    hits: [
      "{b64url:40}",
      { text: "CF_DNS_API_TOKEN={b64url:40}\nCF_API_TOKEN=\n# https://api.cloudflare.com/client/v4\n", path: ".env" },
      { text: "base_url: https://api.cloudflare.com/client/v4\napi_key: {b64url:40}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:39}", "{b64url:41}", { text: "BUILD_REVISION={b64url:40}\n", path: ".env" }],
  },
  "cloudflare-global-key": {
    hits: [
      "{hex:37}",
      { text: 'curl -H "X-Auth-Key: {hex:37}" https://api.cloudflare.com/client/v4/zones\n', path: "docs/try.md" },
    ],
    misses: ["{hex:36}", "{hex:38}", { text: "BUILD_REVISION={hex:37}\n", path: ".env" }],
  },
  "cloudflare-origin-ca": {
    hits: [
      "v1.0-{hex:24}-{hex:146}",
      { text: "issuer:\n  originCaKey: v1.0-{hex:24}-{hex:146}\n", path: "values.yaml" },
    ],
    misses: ["v1.0-{hex:24}-{hex:145}", "v1.0-{hex:23}-{hex:146}", "v1.1-{hex:24}-{hex:146}"],
  },
  // The parts between are the JSON around account, tunnel and secret.
  "cloudflare-tunnel-token": {
    hits: [
      "eyJhIjoi{base64:[hex:30]}N2MiLCJ0Ijoi{base64:[hex:8]-[hex:4]-4[hex:3]-a[hex:3]-[hex:12]}IiwicyI6IlpU{base64:[alnum:42]}ayJ9",
      {
        text: "services:\n  tunnel:\n    image: cloudflare/cloudflared\n    command: tunnel run --token eyJhIjoi{base64:[hex:30]}N2MiLCJ0Ijoi{base64:[hex:8]-[hex:4]-4[hex:3]-a[hex:3]-[hex:12]}IiwicyI6IlpU{base64:[alnum:42]}ayJ9\n",
        path: "compose.yaml",
      },
    ],
    misses: [
      "eyJhIjoi{b64:160}",
      "eyJhIjoi{base64:[hex:30]}N2MiLCJ0Ijoi{base64:[hex:33]}IiwicyI6IlpU{base64:[alnum:42]}ayJ9",
    ],
  },
  "cloudflare-turnstile-secret": {
    hits: [
      "0x4AAAAAA{alnum:26}",
      {
        text: 'verify("https://challenges.cloudflare.com/turnstile/v0/siteverify", { secret: "0x4AAAAAA{alnum:26}" })\n',
        path: "src/verify.ts",
      },
    ],
    misses: [
      "0x4AAAAAA{alnum:15}",
      "1x0000000000000000000000000000000AA",
      { text: "FORM_VALUE=0x4AAAAAA{alnum:26}\n", path: ".env" },
    ],
  },
};
