import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vectara", [
  {
    id: "vectara-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["vectara"],
    pattern: /z(?:qt|wt|ut|st)_[A-Za-z0-9_-]{32,60}/,
    context: { variables: ["VECTARA_API_KEY"], hosts: ["api.vectara.io"] },
  },
]);

export const provider: Provider = {
  id: "vectara",
  name: { en: "Vectara", zh: "Vectara" },
  revoke: "https://console.vectara.com",
  steps: {
    en: "Make a new key at {page} (API access), deploy it, delete this one there, then look at the corpora since it was shared",
    zh: "在 {page}（API access）新建密钥并部署，删除这一个，再查看外泄以来语料库的变化",
  },
  why: {
    en: "Whoever has it can read or change the corpora that it may.",
    zh: "拿到它的人可以在其权限内读取或改动语料库。",
  },
  references: ["https://docs.vectara.com"],
};

export const texts = keyTexts(provider, {
  "vectara-key": { title: { en: "Vectara API key", zh: "Vectara API 密钥" } },
});

export const examples: SecretExamples = {
  "vectara-key": {
    hits: [
      "zut_{b64url:45}",
      { text: "VECTARA_API_KEY=zut_{b64url:45}\n", path: ".env" },
      { text: "base_url: https://api.vectara.io/v1\napi_key: zut_{b64url:45}\n", path: "config.yaml" },
    ],
    misses: ["zut_{b64url:29}", { text: "BUILD_REVISION=zut_{b64url:45}\n", path: ".env" }],
  },
};
