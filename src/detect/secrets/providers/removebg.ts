import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("removebg", [
  {
    id: "removebg-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["remove_bg", "removebg", "remove.bg"],
    pattern: /[A-Za-z0-9]{24}/,
    context: { variables: ["REMOVE_BG_API_KEY", "REMOVEBG_API_KEY"], hosts: ["api.remove.bg"] },
  },
]);

export const provider: Provider = {
  id: "removebg",
  name: { en: "remove.bg (Kaleido)", zh: "remove.bg" },
  revoke: "https://www.remove.bg/dashboard#api-key",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can use up your remove.bg credits.",
    zh: "拿到它的人可以耗尽你的 remove.bg 额度。",
  },
  references: ["https://www.remove.bg/api"],
};

export const texts = keyTexts(provider, {
  "removebg-key": { title: { en: "remove.bg (Kaleido) API key", zh: "remove.bg API 密钥" } },
});

export const examples: SecretExamples = {
  "removebg-key": {
    hits: [
      "{alnum:24}",
      { text: "REMOVE_BG_API_KEY={alnum:24}\n", path: ".env" },
      { text: "base_url: https://api.remove.bg/v1\napi_key: {alnum:24}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:23}", { text: "BUILD_REVISION={alnum:24}\n", path: ".env" }],
  },
};
