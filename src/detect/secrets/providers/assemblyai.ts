import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("assemblyai", [
  {
    id: "assemblyai-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["assembly", "aai_"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["ASSEMBLYAI_API_KEY", "ASSEMBLY_AI_API_KEY", "AAI_API_KEY", "ASSEMBLYAI_KEY"],
      hosts: ["api.assemblyai.com"],
    },
  },
]);

export const provider: Provider = {
  id: "assemblyai",
  name: { en: "AssemblyAI", zh: "AssemblyAI" },
  revoke: "https://www.assemblyai.com/app/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can transcribe on your bill and read earlier transcripts.",
    zh: "拿到它的人可以消费你的转写额度并读取历史转写。",
  },
  references: ["https://www.assemblyai.com/docs"],
};

export const texts = keyTexts(provider, {
  "assemblyai-key": { title: { en: "AssemblyAI API key", zh: "AssemblyAI API 密钥" } },
});

export const examples: SecretExamples = {
  "assemblyai-key": {
    hits: [
      "{hex:32}",
      { text: "ASSEMBLYAI_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.assemblyai.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
