import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("speechmatics", [
  {
    id: "speechmatics-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["speechmatics"],
    pattern: /[A-Za-z0-9]{32}/,
    context: { variables: ["SPEECHMATICS_API_KEY"], hosts: ["asr.api.speechmatics.com"] },
  },
]);

export const provider: Provider = {
  id: "speechmatics",
  name: { en: "Speechmatics", zh: "Speechmatics" },
  revoke: "https://portal.speechmatics.com/api-access",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can transcribe on your Speechmatics bill.",
    zh: "拿到它的人可以消费你的 Speechmatics 转写额度。",
  },
  references: ["https://docs.speechmatics.com"],
};

export const texts = keyTexts(provider, {
  "speechmatics-key": { title: { en: "Speechmatics API key", zh: "Speechmatics API 密钥" } },
});

export const examples: SecretExamples = {
  "speechmatics-key": {
    hits: [
      "{alnum:32}",
      { text: "SPEECHMATICS_API_KEY={alnum:32}\n", path: ".env" },
      { text: "base_url: https://asr.api.speechmatics.com/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
