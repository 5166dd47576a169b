import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("openpayments", [
  {
    id: "exchange-secret",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["binance", "okx", "coinbase", "kucoin", "bybit", "gate_api"],
    pattern: /[A-Za-z0-9+/=_-]{32,128}/,
    context: {
      variables: [
        "BINANCE_SECRET_KEY",
        "BINANCE_API_SECRET",
        "BINANCE_SECRET",
        "OKX_SECRET_KEY",
        "OKX_API_SECRET",
        "OKX_SECRET",
        "COINBASE_API_SECRET",
        "KUCOIN_API_SECRET",
        "BYBIT_API_SECRET",
        "GATE_API_SECRET",
      ],
      hosts: ["api.binance.com", "www.okx.com", "api.coinbase.com"],
    },
    // OKX: 32 hex digits, KuCoin: a UUID.
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "openpayments",
  name: {
    en: "Crypto exchanges (Binance, OKX, Coinbase, KuCoin, Bybit, Gate)",
    zh: "加密货币交易所（Binance、OKX、Coinbase、KuCoin、Bybit、Gate）",
  },
  steps: {
    en: "Delete the API key on the exchange's API management page at once, check open orders, balances and withdrawals, then make a new key that may not withdraw and answers to your addresses alone",
    zh: "立即在该交易所的 API 管理页删除该 API Key，检查挂单、余额和提币记录，再新建一个禁止提币、只允许你的 IP 使用的密钥",
  },
  why: {
    en: "With the API key beside it, whoever has it can trade with your balance, and withdraw it where the key allows that.",
    zh: "配合旁边的 API Key，拿到它的人可以用你的余额交易；若该密钥允许提币，还能把币转走。",
  },
  references: [
    "https://developers.binance.com/docs/binance-spot-api-docs",
    "https://www.okx.com/docs-v5/en/",
    "https://docs.cdp.coinbase.com/",
  ],
};

export const texts = keyTexts(provider, {
  "exchange-secret": {
    title: { en: "Crypto exchange API secret", zh: "加密货币交易所 API Secret" },
    name: { en: "a crypto exchange", zh: "加密货币交易所" },
  },
});

export const examples: SecretExamples = {
  "exchange-secret": {
    hits: [
      "{alnum:64}",
      { text: "OKX_SECRET_KEY={HEX:32}\nOKX_PASSPHRASE=\n", path: ".env" },
      { text: "kucoin:\n  kucoin_api_secret: {uuid}\n", path: "bot.yaml" },
      { text: "base_url: https://api.binance.com\nsecret_key: {alnum:64}\n", path: "config.yaml" },
    ],
    misses: [
      "{alnum:31}",
      { text: "BINANCE_SYMBOL_HASH={alnum:64}\n", path: ".env" },
      { text: "BUILD_REVISION={alnum:64}\n", path: ".env" },
    ],
  },
};
