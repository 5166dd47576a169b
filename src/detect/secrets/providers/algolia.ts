import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("algolia", [
  {
    // A search key has the same shape and is meant to be published, often beside the address: only names of the others count.
    id: "algolia-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["algolia"],
    pattern: /[0-9a-f]{32}/,
    random: true,
    context: {
      variables: [
        "ALGOLIA_ADMIN_KEY",
        "ALGOLIA_ADMIN_API_KEY",
        "ALGOLIA_API_KEY",
        "ALGOLIA_WRITE_KEY",
        "ALGOLIA_WRITE_API_KEY",
      ],
    },
  },
]);

export const provider: Provider = {
  id: "algolia",
  name: { en: "Algolia", zh: "Algolia" },
  revoke: "https://dashboard.algolia.com/account/api-keys",
  steps: {
    en: "Regenerate the Admin API key at {page} (another key: make a new one under All API Keys, deploy it, delete this one), then look at the API logs since it was shared",
    zh: "在 {page} 重新生成 Admin API Key（其他密钥：在「All API Keys」新建并部署，再删除这一个），再查看外泄以来的 API 日志",
  },
  why: {
    en: "Whoever has the admin key can read, change and delete every index and make more keys.",
    zh: "拿到管理密钥的人可以读取、改动和删除所有索引，还能新建密钥。",
  },
  references: ["https://www.algolia.com/doc/guides/security/api-keys/"],
};

export const texts = keyTexts(provider, {
  "algolia-key": { title: { en: "Algolia admin or write API key", zh: "Algolia 管理或写入 API 密钥" } },
});

export const examples: SecretExamples = {
  "algolia-key": {
    hits: ["{hex:32}", { text: "algolia:\n  admin_key: x\nalgolia_api_key: {hex:32}\n", path: "config.yml" }],
    misses: [
      "{hex:31}",
      "{HEX:32}",
      { text: "ALGOLIA_SEARCH_KEY={hex:32}\n", path: ".env" },
      { text: 'url = "https://x.algolia.net"\nsearchKey = "{hex:32}"\n', path: "a.toml" },
    ],
  },
};
