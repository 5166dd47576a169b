import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("stability", [
  {
    id: "stability-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    context: {
      variables: [
        "STABILITY_API_KEY",
        "STABILITY_KEY",
        "STABLE_DIFFUSION_API_KEY",
        "DREAMSTUDIO_API_KEY",
        "STABILITY_SDK_KEY",
      ],
      hosts: ["api.stability.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "stability",
  name: { en: "Stability AI", zh: "Stability AI" },
  revoke: "https://platform.stability.ai/account/keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at billing since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can make images on your Stability credits.",
    zh: "拿到它的人可以用你的 Stability 额度生成图像。",
  },
  references: ["https://platform.stability.ai/docs/getting-started/authentication"],
};

export const texts = keyTexts(provider, {
  "stability-key": { title: { en: "Stability AI API key", zh: "Stability AI API 密钥" } },
});

export const examples: SecretExamples = {
  "stability-key": {
    hits: [
      "sk-{alnum:48}",
      { text: "STABILITY_API_KEY=sk-{alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.stability.ai/v1\napi_key: sk-{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["sk-{alnum:47}", { text: "BUILD_REVISION=sk-{alnum:48}\n", path: ".env" }],
  },
};
