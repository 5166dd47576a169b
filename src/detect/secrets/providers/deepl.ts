import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("deepl", [
  {
    id: "deepl-key-free",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: [":fx"],
    before: 36,
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx/,
  },
  {
    id: "deepl-key-pro",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["deepl"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["DEEPL_API_KEY", "DEEPL_AUTH_KEY", "DEEPL_KEY"], hosts: ["api.deepl.com"] },
  },
]);

export const provider: Provider = {
  id: "deepl",
  name: { en: "DeepL", zh: "DeepL" },
  revoke: "https://www.deepl.com/your-account/keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API 密钥）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can translate on your plan: text is billed by the character.",
    zh: "拿到它的人可以用你的套餐翻译：按字符计费。",
  },
  references: ["https://developers.deepl.com/docs/getting-started/auth"],
};

export const texts = keyTexts(provider, {
  "deepl-key-free": { title: { en: "DeepL API Free key", zh: "DeepL API Free 密钥" } },
  "deepl-key-pro": { title: { en: "DeepL API Pro key", zh: "DeepL API Pro 密钥" } },
});

export const examples: SecretExamples = {
  "deepl-key-free": {
    hits: [
      "{uuid}:fx",
      { text: 'curl -H "Authorization: Bearer {uuid}:fx" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}:fx", "{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:fx", "{uuid}:qx"],
  },
  "deepl-key-pro": {
    hits: [
      "{uuid}",
      { text: "DEEPL_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.deepl.com/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
