import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("nscale", [
  {
    id: "nscale-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["nscale"],
    pattern: /[A-Za-z0-9_.-]{40,900}/,
    context: { variables: ["NSCALE_API_KEY", "NSCALE_SERVICE_TOKEN"], hosts: ["inference.api.nscale.com"] },
    minEntropy: 4,
  },
]);

export const provider: Provider = {
  id: "nscale",
  name: { en: "Nscale", zh: "Nscale" },
  revoke: "https://console.nscale.com",
  steps: {
    en: "Make a new key at {page} (Service tokens), deploy it, delete this one there, then look at Billing since it was shared",
    zh: "在 {page}（Service tokens）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can use the Nscale organization's inference and GPU services within the token's role.",
    zh: "拿到它的人可以在令牌角色范围内使用该组织的推理和 GPU 服务。",
  },
  references: ["https://docs.nscale.com"],
};

export const texts = keyTexts(provider, {
  "nscale-key": { title: { en: "Nscale service token", zh: "Nscale 服务令牌" } },
});

export const examples: SecretExamples = {
  "nscale-key": {
    hits: [
      "{b64url:120}",
      { text: "NSCALE_API_KEY={b64url:120}\n", path: ".env" },
      { text: "base_url: https://inference.api.nscale.com/v1\napi_key: {b64url:120}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}", { text: "BUILD_REVISION={b64url:120}\n", path: ".env" }],
  },
};
