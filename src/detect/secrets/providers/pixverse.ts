import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("pixverse", [
  {
    id: "pixverse-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{32}/,
    context: { variables: ["PIXVERSE_API_KEY"], hosts: ["app-api.pixverse.ai"] },
  },
]);

export const provider: Provider = {
  id: "pixverse",
  name: { en: "PixVerse", zh: "PixVerse（拍我 AI）" },
  revoke: "https://platform.pixverse.ai",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API Key）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can make videos on your PixVerse credits.",
    zh: "拿到它的人可以用你的 PixVerse 额度生成视频。",
  },
  references: ["https://docs.platform.pixverse.ai"],
};

export const texts = keyTexts(provider, {
  "pixverse-key": { title: { en: "PixVerse API key", zh: "PixVerse（拍我 AI）API 密钥" } },
});

export const examples: SecretExamples = {
  "pixverse-key": {
    hits: [
      "sk-{hex:32}",
      { text: "PIXVERSE_API_KEY=sk-{hex:32}\n", path: ".env" },
      { text: "base_url: https://app-api.pixverse.ai/v1\napi_key: sk-{hex:32}\n", path: "config.yaml" },
    ],
    misses: ["sk-{hex:31}", { text: "BUILD_REVISION=sk-{hex:32}\n", path: ".env" }],
  },
};
