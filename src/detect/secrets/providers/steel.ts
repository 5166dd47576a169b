import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("steel", [
  {
    id: "steel-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["ste-"],
    pattern: /ste-[A-Za-z0-9]{60,90}/,
  },
  {
    id: "hyperbrowser-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["hb_"],
    pattern: /hb_[0-9a-f]{28,40}/,
    context: { variables: ["HYPERBROWSER_API_KEY"], hosts: ["api.hyperbrowser.ai"] },
  },
]);

export const provider: Provider = {
  id: "steel",
  name: { en: "Steel / Hyperbrowser / Browserless", zh: "Steel / Hyperbrowser" },
  revoke: "https://app.steel.dev/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at sessions since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的会话",
  },
  why: {
    en: "Whoever has it can run browser sessions on your plan.",
    zh: "拿到它的人可以用你的套餐运行浏览器会话。",
  },
  references: ["https://docs.steel.dev"],
};

export const texts = keyTexts(provider, {
  "steel-key": { title: { en: "Steel API key", zh: "Steel API 密钥" } },
  "hyperbrowser-key": {
    title: { en: "Hyperbrowser API key", zh: "Hyperbrowser API 密钥" },
    fix: {
      en: "Make a new key at app.hyperbrowser.ai (API Keys), deploy it, delete this one there, then look at sessions",
      zh: "在 app.hyperbrowser.ai 的「API Keys」新建密钥并部署，删除这一个，再查看会话",
    },
  },
});

export const examples: SecretExamples = {
  "steel-key": {
    hits: ["ste-{alnum:76}", { text: 'export STEEL_API_KEY="ste-{alnum:76}"\n', path: "deploy/env.sh" }],
    misses: ["ste-{alnum:52}", "ste-{alnum:44}", "sqe-{alnum:76}"],
  },
  "hyperbrowser-key": {
    hits: [
      "hb_{hex:30}",
      { text: "HYPERBROWSER_API_KEY=hb_{hex:30}\n", path: ".env" },
      { text: "base_url: https://api.hyperbrowser.ai/v1\napi_key: hb_{hex:30}\n", path: "config.yaml" },
    ],
    misses: ["hb_{hex:26}", { text: "BUILD_REVISION=hb_{hex:30}\n", path: ".env" }],
  },
};
