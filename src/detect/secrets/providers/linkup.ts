import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("linkup", [
  {
    id: "linkup-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["linkup"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["LINKUP_API_KEY"], hosts: ["api.linkup.so"] },
  },
]);

export const provider: Provider = {
  id: "linkup",
  name: { en: "Linkup", zh: "Linkup" },
  revoke: "https://app.linkup.so/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can search on your Linkup credits.",
    zh: "拿到它的人可以用你的 Linkup 额度搜索。",
  },
  references: ["https://docs.linkup.so"],
};

export const texts = keyTexts(provider, {
  "linkup-key": { title: { en: "Linkup API key", zh: "Linkup API 密钥" } },
});

export const examples: SecretExamples = {
  "linkup-key": {
    hits: [
      "{uuid}",
      { text: "LINKUP_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.linkup.so/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
