import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ollama", [
  {
    id: "ollama-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["ollama"],
    pattern: /[0-9a-f]{32}\.[A-Za-z0-9_-]{24}/,
    context: { variables: ["OLLAMA_API_KEY", "OLLAMA_AUTH_TOKEN", "OLLAMA_TOKEN"], hosts: ["ollama.com"] },
  },
]);

export const provider: Provider = {
  id: "ollama",
  name: { en: "Ollama cloud", zh: "Ollama Cloud" },
  revoke: "https://ollama.com/settings/keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run cloud models on your Ollama plan and push models in your name.",
    zh: "拿到它的人可以用你的 Ollama 套餐调用云端模型，并以你的名义推送模型。",
  },
  references: ["https://docs.ollama.com/cloud"],
};

export const texts = keyTexts(provider, {
  "ollama-key": { title: { en: "Ollama cloud API key", zh: "Ollama Cloud API 密钥" } },
});

export const examples: SecretExamples = {
  "ollama-key": {
    hits: [
      "{hex:32}.{b64url:24}",
      { text: "OLLAMA_API_KEY={hex:32}.{b64url:24}\n", path: ".env" },
      { text: "base_url: https://api.ollama.com/v1\napi_key: {hex:32}.{b64url:24}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}.{b64url:24}", { text: "BUILD_REVISION={hex:32}.{b64url:24}\n", path: ".env" }],
  },
};
