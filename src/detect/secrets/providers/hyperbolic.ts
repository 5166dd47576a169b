import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("hyperbolic", [
  {
    id: "hyperbolic-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk_live_", "eyj"],
    pattern:
      /(?:sk_live_[A-Za-z0-9_-]{20,80}|eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{20,200})/,
    context: { variables: ["HYPERBOLIC_API_KEY", "HYPERBOLIC_KEY"], hosts: ["api.hyperbolic.xyz"] },
  },
]);

export const provider: Provider = {
  id: "hyperbolic",
  name: { en: "Hyperbolic", zh: "Hyperbolic" },
  revoke: "https://app.hyperbolic.ai/settings",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can run models and rent GPUs on your Hyperbolic balance.",
    zh: "拿到它的人可以用你的 Hyperbolic 余额调用模型和租用 GPU。",
  },
  references: ["https://docs.hyperbolic.xyz"],
};

export const texts = keyTexts(provider, {
  "hyperbolic-key": { title: { en: "Hyperbolic API key", zh: "Hyperbolic API 密钥" } },
});

export const examples: SecretExamples = {
  "hyperbolic-key": {
    hits: [
      "sk_live_{alnum:43}",
      "{jwt}",
      { text: "HYPERBOLIC_API_KEY=sk_live_{alnum:43}\n", path: ".env" },
      { text: "base_url: https://api.hyperbolic.xyz/v1\napi_key: sk_live_{alnum:43}\n", path: "config.yaml" },
    ],
    misses: ["sk_live_{alnum:19}", { text: "BUILD_REVISION=sk_live_{alnum:43}\n", path: ".env" }],
  },
};
