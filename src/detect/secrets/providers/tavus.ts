import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("tavus", [
  {
    id: "tavus-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["tavus"],
    pattern: /[0-9a-f]{32}/,
    context: { variables: ["TAVUS_API_KEY"], hosts: ["tavusapi.com"] },
  },
]);

export const provider: Provider = {
  id: "tavus",
  name: { en: "Tavus", zh: "Tavus" },
  revoke: "https://platform.tavus.io/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can start conversations with your replicas and make videos of them.",
    zh: "拿到它的人可以与你的数字分身对话并用其生成视频。",
  },
  references: ["https://docs.tavus.io"],
};

export const texts = keyTexts(provider, {
  "tavus-key": { title: { en: "Tavus API key", zh: "Tavus API 密钥" } },
});

export const examples: SecretExamples = {
  "tavus-key": {
    hits: [
      "{hex:32}",
      { text: "TAVUS_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.tavusapi.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
