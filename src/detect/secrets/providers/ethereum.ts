import { bip39Phrase } from "../checks/bip39.ts";
import { isDevelopmentWallet } from "../checks/development-wallet.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ethereum", [
  {
    id: "ethereum-private-key",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["private_key"],
    pattern: /(?:0x)?[0-9a-fA-F]{64}/,
    random: true,
    context: {
      variables: ["PRIVATE_KEY", "WALLET_PRIVATE_KEY", "DEPLOYER_PRIVATE_KEY", "ETH_PRIVATE_KEY", "OWNER_PRIVATE_KEY"],
    },
    minEntropy: 3,
    check: (secret) => (isDevelopmentWallet(secret) ? "sample" : "valid"),
  },
  {
    id: "mnemonic",
    severity: "critical",
    evidence: "documented",
    match: "line",
    literals: [
      "mnemonic",
      "seed_phrase",
      "seed-phrase",
      "seed phrase",
      "seedphrase",
      "recovery_phrase",
      "recovery-phrase",
      "recovery phrase",
      "recoveryphrase",
    ],
    pattern:
      /(?:mnemonic|(?:seed|recovery)[_ -]?phrase)[A-Za-z0-9_]{0,20}["'`\]]{0,2}\s{0,4}(?::=|=>|[:=])\s{0,4}["'`]?((?:[a-z]{3,8} ){11}[a-z]{3,8}(?: [a-z]{3,8}){0,12})/i,
    group: true,
    random: true,
    check: bip39Phrase,
  },
]);

export const provider: Provider = {
  id: "ethereum",
  name: { en: "a crypto wallet", zh: "加密货币钱包" },
  steps: {
    en: "Move all funds and the ownership of contracts to a new wallet at once, revoke its token approvals, then keep the new key outside git",
    zh: "立即把所有资金和合约所有权转移到新钱包，撤销它的代币授权，并把新私钥放在 Git 之外",
  },
  why: {
    en: "Whoever has it can move all that the wallet holds and act as the owner of its contracts; bots look for such keys and take minutes.",
    zh: "拿到它的人可以转走钱包里的一切，并以其合约所有者的身份操作；有机器人专门搜寻这类私钥，只需几分钟。",
  },
  references: ["https://ethereum.org/en/developers/docs/accounts/"],
};

export const texts = keyTexts(provider, {
  "ethereum-private-key": {
    title: { en: "Private key of a wallet (Ethereum and others)", zh: "钱包私钥（以太坊等）" },
    messages: {
      byVariable: {
        en: "{variable} holds 64 hex digits: the private key of a wallet.",
        zh: "{variable} 中是 64 位十六进制数：一把钱包私钥。",
      },
    },
  },
  mnemonic: {
    title: { en: "Recovery phrase of a wallet (BIP-39)", zh: "钱包助记词（BIP-39）" },
    messages: { default: { en: "The recovery phrase of a wallet is written here.", zh: "这里写着一个钱包的助记词。" } },
    references: ["https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki"],
  },
});

export const examples: SecretExamples = {
  "ethereum-private-key": {
    hits: [
      "0x{hex:64}",
      "{hex:64}",
      { text: 'accounts: [{ privateKey: "0x{hex:64}", balance: "1" }],\n', path: "hardhat.config.ts" },
    ],
    misses: ["0x{hex:63}", "{hex:66}", { text: "TX_HASH=0x{hex:64}\n", path: ".env" }],
  },
  mnemonic: {
    hits: [
      { text: "MNEMONIC={mnemonic:12}\n", path: ".env" },
      { text: 'const mnemonic = "{mnemonic:24}";\n', path: "truffle-config.js" },
      { text: "wallet:\n  seed_phrase: '{mnemonic:15}'\n", path: "wallet.yaml" },
    ],
    misses: [
      { text: "MNEMONIC=acid {word:11}\n", path: ".env" },
      { text: "MNEMONIC={mnemonic:12} acid\n", path: ".env" },
      { text: "WORDS={mnemonic:12}\n", path: ".env" },
      { text: 'mnemonic = "test test test test test test test test test test test junk"\n', path: "foundry.toml" },
    ],
    doubtful: [{ text: "MNEMONIC=acid bacon eager {mnemonic:12}\n", path: ".env" }],
  },
};
