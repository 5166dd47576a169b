import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("aihubmix", [
  {
    id: "aihubmix-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    context: { variables: ["AIHUBMIX_API_KEY", "AIHUBMIX_KEY"], hosts: ["aihubmix.com", "api.aihubmix.com"] },
  },
]);

export const provider: Provider = {
  id: "aihubmix",
  name: { en: "AiHubMix", zh: "AiHubMix" },
  revoke: "https://aihubmix.com/token",
  steps: {
    en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at logs since it was shared",
    zh: "在 {page}（密钥）新建密钥并部署，删除这一个，再查看外泄以来的日志",
  },
  why: {
    en: "Whoever has it can spend your AiHubMix balance on any model it relays.",
    zh: "拿到它的人可以用你的 AiHubMix 余额调用其中转的任意模型。",
  },
  references: ["https://docs.aihubmix.com"],
};

export const texts = keyTexts(provider, {
  "aihubmix-key": { title: { en: "AiHubMix API key", zh: "AiHubMix API 密钥" } },
});

export const examples: SecretExamples = {
  "aihubmix-key": {
    hits: [
      "sk-{alnum:48}",
      { text: "AIHUBMIX_API_KEY=sk-{alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.aihubmix.com/v1\napi_key: sk-{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["sk-{alnum:47}", { text: "BUILD_REVISION=sk-{alnum:48}\n", path: ".env" }],
  },
};
