import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("traceloop", [
  {
    id: "traceloop-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["tl_"],
    pattern: /tl_[0-9a-f]{32,80}/,
    context: { variables: ["TRACELOOP_API_KEY"], hosts: ["api.traceloop.com"] },
  },
]);

export const provider: Provider = {
  id: "traceloop",
  name: { en: "Traceloop", zh: "Traceloop" },
  revoke: "https://app.traceloop.com/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at traces since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的链路记录",
  },
  why: {
    en: "Whoever has it can read your traces and write false ones.",
    zh: "拿到它的人可以读取你的链路并写入虚假数据。",
  },
  references: ["https://www.traceloop.com/docs"],
};

export const texts = keyTexts(provider, {
  "traceloop-key": { title: { en: "Traceloop API key", zh: "Traceloop API 密钥" } },
});

export const examples: SecretExamples = {
  "traceloop-key": {
    hits: [
      "tl_{hex:64}",
      { text: "TRACELOOP_API_KEY=tl_{hex:64}\n", path: ".env" },
      { text: "base_url: https://api.traceloop.com/v1\napi_key: tl_{hex:64}\n", path: "config.yaml" },
    ],
    misses: ["tl_{hex:24}", { text: "BUILD_REVISION=tl_{hex:64}\n", path: ".env" }],
  },
};
