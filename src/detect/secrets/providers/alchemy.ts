import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("alchemy", [
  {
    id: "rpc-key",
    severity: "medium",
    evidence: "known",
    match: "value",
    literals: ["alchemy", "infura", "etherscan", "moralis", "quicknode"],
    pattern: /[A-Za-z0-9_-]{32,34}/,
    random: true,
    context: {
      variables: [
        "ALCHEMY_API_KEY",
        "INFURA_API_KEY",
        "INFURA_API_KEY_SECRET",
        "INFURA_PROJECT_SECRET",
        "ETHERSCAN_API_KEY",
        "MORALIS_API_KEY",
        "QUICKNODE_API_KEY",
      ],
      hosts: ["g.alchemy.com", "infura.io"],
    },
    minEntropy: 3,
  },
  {
    id: "rpc-url-key",
    severity: "medium",
    evidence: "documented",
    match: "line",
    literals: [".g.alchemy.com/", ".infura.io/"],
    before: 40,
    pattern: /[a-z0-9-]{3,40}\.(?:g\.alchemy\.com\/(?:nft\/)?v[0-9]|infura\.io\/(?:ws\/)?v3)\/([A-Za-z0-9_-]{32})/,
    group: true,
    random: true,
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "alchemy",
  name: { en: "a blockchain node provider", zh: "区块链节点服务商" },
  revoke: "https://dashboard.alchemy.com/apps",
  steps: {
    en: "Make a new key (Alchemy: {page}; Infura: app.infura.io; Etherscan: etherscan.io/myapikey), deploy it, delete this one, then look at the usage since it was shared",
    zh: "新建密钥（Alchemy：{page}；Infura：app.infura.io；Etherscan：etherscan.io/myapikey）并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it sends requests on your plan until its quota is gone, which stops your app.",
    zh: "拿到它的人可以用你的套餐发送请求，直到额度耗尽、你的应用停摆。",
  },
  references: [
    "https://www.alchemy.com/docs/create-an-api-key",
    "https://docs.metamask.io/services/how-to/secure-an-api/",
  ],
};

export const texts = keyTexts(provider, {
  "rpc-key": {
    title: { en: "Key of a blockchain node provider", zh: "区块链节点服务商的密钥" },
  },
  "rpc-url-key": {
    title: { en: "Key in the address of a blockchain node", zh: "区块链节点地址中的密钥" },
  },
});

export const examples: SecretExamples = {
  "rpc-key": {
    hits: [
      "{alnum:32}",
      { text: "ETHERSCAN_API_KEY={upnum:34}\n", path: ".env" },
      { text: "url: https://mainnet.infura.io\nproject_secret: {alnum:32}\n", path: "eth.yaml" },
    ],
    misses: ["{alnum:31}", "{alnum:35}", { text: "INFURA_PROJECT_ID={hex:32}\n", path: ".env" }],
  },
  "rpc-url-key": {
    hits: [
      "https://eth-mainnet.g.alchemy.com/v2/{alnum:32}",
      { text: 'new WebSocketProvider("wss://mainnet.infura.io/ws/v3/{hex:32}");\n', path: "provider.ts" },
    ],
    misses: [
      "https://eth-mainnet.g.alchemy.com/v2/{alnum:31}",
      "https://docs.infura.io/api/{hex:32}",
      { text: "url = 'https://eth-mainnet.g.alchemy.com/v2/' + key\n", path: "a.py" },
    ],
  },
};
