import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("deepgram", [
  {
    id: "deepgram-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["deepgram", "dg_"],
    pattern: /[0-9a-f]{40}/,
    context: { variables: ["DEEPGRAM_API_KEY", "DEEPGRAM_KEY", "DG_API_KEY"], hosts: ["api.deepgram.com"] },
  },
]);

export const provider: Provider = {
  id: "deepgram",
  name: { en: "Deepgram", zh: "Deepgram" },
  revoke: "https://console.deepgram.com",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can transcribe and speak on your Deepgram project; an owner key can add members.",
    zh: "拿到它的人可以在你的 Deepgram 项目上转写和合成；所有者密钥还能添加成员。",
  },
  references: ["https://developers.deepgram.com/docs/create-additional-api-keys"],
};

export const texts = keyTexts(provider, {
  "deepgram-key": { title: { en: "Deepgram API key", zh: "Deepgram API 密钥" } },
});

export const examples: SecretExamples = {
  "deepgram-key": {
    hits: [
      "{hex:40}",
      { text: "DEEPGRAM_API_KEY={hex:40}\n", path: ".env" },
      { text: "base_url: https://api.deepgram.com/v1\napi_key: {hex:40}\n", path: "config.yaml" },
    ],
    misses: ["{hex:39}", { text: "BUILD_REVISION={hex:40}\n", path: ".env" }],
  },
};
