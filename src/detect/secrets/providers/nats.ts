import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("nats", [
  {
    // `S`, then who it is for: a user, an account, an operator. What follows is a byte that those leave empty.
    id: "nats-nkey-seed",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["sua", "saa", "soa"],
    pattern: /S[UAO]A[A-P][A-Z2-7]{54}/,
    isSelfMade: true,
  },
]);

export const provider: Provider = {
  id: "nats",
  name: { en: "NATS", zh: "NATS" },
  steps: {
    en: "Make a new NKey with nk or nsc, put its public half where this one is trusted and take this one's out there, then push the accounts to the servers",
    zh: "用 nk 或 nsc 新建 NKey，在信任它的地方换上新的公钥并移除旧的，再把账户推送到服务器",
  },
  why: {
    en: "Whoever has it signs in as this user, or signs users and accounts as their owner.",
    zh: "拿到它的人能以该用户身份登录，或以所有者身份签发用户和账户。",
  },
  references: [
    "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
    "https://github.com/nats-io/nkeys",
  ],
};

export const texts = keyTexts(provider, {
  "nats-nkey-seed": { title: { en: "NKey seed of NATS", zh: "NATS NKey 种子" } },
});

export const examples: SecretExamples = {
  "nats-nkey-seed": {
    hits: [
      "SUAC{b32:54}",
      "SAAM{b32:54}",
      {
        text: "-----BEGIN USER NKEY SEED-----\nSUAL{b32:54}\n------END USER NKEY SEED------\n",
        path: "user.creds",
      },
    ],
    misses: ["SUAC{b32:53}", "SUAC{b32:55}", "UAAC{b32:52}"],
  },
};
