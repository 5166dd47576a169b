import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("chroma", [
  {
    id: "chroma-cloud-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["ck-"],
    pattern: /ck-[1-9A-HJ-NP-Za-km-z]{43,44}/,
    context: {
      variables: ["CHROMA_API_KEY", "CHROMACLOUD_API_KEY", "CHROMA_CLOUD_API_KEY"],
      hosts: ["api.trychroma.com"],
    },
  },
  {
    id: "chroma-server-token",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["chroma"],
    pattern: /[A-Za-z0-9._-]{12,100}/,
    context: {
      variables: ["CHROMA_SERVER_AUTHN_CREDENTIALS", "CHROMA_AUTH_CREDENTIALS", "CHROMA_SERVER_AUTH_CREDENTIALS"],
    },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "chroma",
  name: { en: "Chroma", zh: "Chroma" },
  revoke: "https://www.trychroma.com",
  steps: {
    en: "Make a new key at {page} (Settings, API keys), deploy it, delete this one there, then look at the collections since it was shared",
    zh: "在 {page}（「Settings」→「API keys」）新建密钥并部署，删除这一个，再查看外泄以来集合的变化",
  },
  why: {
    en: "Whoever has it can read, change and delete the collections of the tenant.",
    zh: "拿到它的人可以读取、改动和删除该租户的集合。",
  },
  references: ["https://docs.trychroma.com/cloud/getting-started"],
};

export const texts = keyTexts(provider, {
  "chroma-cloud-key": { title: { en: "Chroma Cloud API key", zh: "Chroma Cloud API 密钥" } },
  "chroma-server-token": {
    title: { en: "Chroma server token", zh: "Chroma 服务令牌" },
    fix: {
      en: "Set a new random token (openssl rand -hex 32) for the server and its clients together, outside git, and restart",
      zh: "在 Git 之外为服务端和客户端同时换成新的随机令牌（openssl rand -hex 32）并重启",
    },
  },
});

export const examples: SecretExamples = {
  "chroma-cloud-key": {
    hits: ["ck-{b58:44}", "ck-{b58:43}", { text: "chroma_api_key: ck-{b58:44}\n", path: "config/settings.yaml" }],
    misses: ["ck-{b58:45}", "ck-{b58:42}", "cq-{b58:44}"],
  },
  "chroma-server-token": {
    hits: ["{alnum:32}", { text: "CHROMA_SERVER_AUTHN_CREDENTIALS={alnum:32}\n", path: ".env" }],
    misses: ["{alnum:8}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
