import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("xiaomi-mimo", [
  {
    id: "mimo-token-plan-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["tp-"],
    pattern: /tp-[a-z0-9]{48}/,
    context: {
      variables: ["MIMO_API_KEY", "XIAOMI_MIMO_API_KEY", "XIAOMI_API_KEY", "ANTHROPIC_AUTH_TOKEN"],
      hosts: ["token-plan-cn.xiaomimimo.com", "token-plan-sgp.xiaomimimo.com"],
    },
    minEntropy: 3.5,
  },
  {
    id: "mimo-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{40,60}/,
    context: {
      variables: ["MIMO_API_KEY", "XIAOMI_MIMO_API_KEY"],
      hosts: ["api.xiaomimimo.com", "token-plan-cn.xiaomimimo.com", "token-plan-sgp.xiaomimimo.com"],
    },
  },
]);

export const provider: Provider = {
  id: "xiaomi-mimo",
  name: { en: "Xiaomi MiMo", zh: "小米 MiMo" },
  revoke: "https://platform.xiaomimimo.com",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use your MiMo Token Plan or balance.",
    zh: "拿到它的人可以消耗你的 MiMo Token Plan 或余额。",
  },
  references: ["https://platform.xiaomimimo.com"],
};

export const texts = keyTexts(provider, {
  "mimo-token-plan-key": { title: { en: "Xiaomi MiMo Token Plan key", zh: "小米 MiMo Token Plan 密钥" } },
  "mimo-key": { title: { en: "Xiaomi MiMo API key", zh: "小米 MiMo API 密钥" } },
});

export const examples: SecretExamples = {
  "mimo-token-plan-key": {
    hits: ["tp-{lownum:48}", { text: 'client = Client(api_key="tp-{lownum:48}")\n', path: "app/client.py" }],
    misses: ["tp-{lownum:47}", "tp-{lownum:49}", "tq-{lownum:48}"],
  },
  "mimo-key": {
    hits: [
      "sk-{lownum:48}",
      { text: "MIMO_API_KEY=sk-{lownum:48}\n", path: ".env" },
      { text: "base_url: https://api.xiaomimimo.com/v1\napi_key: sk-{lownum:48}\n", path: "config.yaml" },
    ],
    misses: ["sk-{lownum:36}", { text: "BUILD_REVISION=sk-{lownum:48}\n", path: ".env" }],
  },
};
