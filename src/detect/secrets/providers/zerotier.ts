import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zerotier", [
  {
    id: "zerotier-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["zerotier", "zt_token", "frp_token", "frp_auth"],
    pattern: /[A-Za-z0-9]{24,64}/,
    context: {
      variables: ["ZEROTIER_API_TOKEN", "ZEROTIER_TOKEN", "ZT_TOKEN", "FRP_TOKEN", "FRP_AUTH_TOKEN"],
      hosts: ["api.zerotier.com"],
    },
    minEntropy: 3,
    random: false,
  },
]);

export const provider: Provider = {
  id: "zerotier",
  name: { en: "ZeroTier or frp", zh: "ZeroTier 或 frp" },
  revoke: "https://my.zerotier.com/account",
  steps: {
    en: "ZeroTier: make a new token at {page}, deploy it, delete this one there, then look at the networks' members; frp: set a new auth.token in frps.toml and every frpc.toml outside git, restart frps, then look at its proxies",
    zh: "ZeroTier：在 {page} 新建令牌并部署，删除这一个，再检查各网络的成员；frp：在 Git 之外更换 frps.toml 和每个 frpc.toml 的 auth.token，重启 frps，再检查其代理列表",
  },
  why: {
    en: "With ZeroTier's token a stranger lets machines into your networks; with frp's, services appear on your public server under ports and names of their choice.",
    zh: "用 ZeroTier 的令牌，他人可以让机器加入你的网络；用 frp 的令牌，他人可以在你的公网服务器上以任意端口和域名开放服务。",
  },
  references: ["https://docs.zerotier.com/tokens", "https://gofrp.org/en/docs/features/common/authentication/"],
};

export const texts = keyTexts(provider, {
  "zerotier-token": { title: { en: "ZeroTier API token or frp token", zh: "ZeroTier API 令牌或 frp 令牌" } },
});

export const examples: SecretExamples = {
  "zerotier-token": {
    hits: [
      "{alnum:32}",
      { text: "services:\n  frps:\n    environment:\n      - FRP_TOKEN={alnum:40}\n", path: "compose.yaml" },
      { text: "base_url: https://api.zerotier.com/api/v1\napi_token: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:23}", "{alnum:65}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
