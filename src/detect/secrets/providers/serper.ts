import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("serper", [
  {
    id: "serper-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["serper"],
    pattern: /[0-9a-f]{40}/,
    context: {
      variables: ["SERPER_API_KEY", "SERPER_DEV_API_KEY", "AGENT_SERPER_DEV_KEY"],
      hosts: ["google.serper.dev"],
    },
  },
]);

export const provider: Provider = {
  id: "serper",
  name: { en: "Serper", zh: "Serper" },
  revoke: "https://serper.dev/api-key",
  steps: {
    en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API key）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use up your Serper credits.",
    zh: "拿到它的人可以耗尽你的 Serper 额度。",
  },
  references: ["https://serper.dev"],
};

export const texts = keyTexts(provider, {
  "serper-key": { title: { en: "Serper API key", zh: "Serper API 密钥" } },
});

export const examples: SecretExamples = {
  "serper-key": {
    hits: [
      "{hex:40}",
      { text: "SERPER_API_KEY={hex:40}\n", path: ".env" },
      { text: "base_url: https://google.serper.dev/v1\napi_key: {hex:40}\n", path: "config.yaml" },
    ],
    misses: ["{hex:39}", { text: "BUILD_REVISION={hex:40}\n", path: ".env" }],
  },
};
