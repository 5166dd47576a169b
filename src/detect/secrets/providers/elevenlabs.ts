import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("elevenlabs", [
  {
    id: "elevenlabs-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sk_"],
    pattern: /sk_[0-9a-f]{48}/,
  },
  {
    id: "elevenlabs-key-old",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["eleven", "xi_api", "xi-api"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["ELEVENLABS_API_KEY", "ELEVEN_API_KEY", "XI_API_KEY", "ELEVEN_LABS_API_KEY", "TTS_ELEVEN_LABS_KEY"],
      hosts: ["api.elevenlabs.io"],
    },
  },
]);

export const provider: Provider = {
  id: "elevenlabs",
  name: { en: "ElevenLabs", zh: "ElevenLabs" },
  revoke: "https://elevenlabs.io/app/settings/api-keys",
  usage: "https://elevenlabs.io/app/usage",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage and voices since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量和音色",
  },
  why: {
    en: "Whoever has it can spend your characters and use or take your cloned voices.",
    zh: "拿到它的人可以消耗你的字符额度，并使用或取走你的克隆音色。",
  },
  references: ["https://elevenlabs.io/docs/api-reference/authentication"],
};

export const texts = keyTexts(provider, {
  "elevenlabs-key": { title: { en: "ElevenLabs API key", zh: "ElevenLabs API 密钥" } },
  "elevenlabs-key-old": { title: { en: "ElevenLabs API key (older form)", zh: "ElevenLabs API 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "elevenlabs-key": {
    hits: ["sk_{hex:48}", { text: "elevenlabs_api_key: sk_{hex:48}\n", path: "config/settings.yaml" }],
    misses: ["sk_{hex:47}", "sk_{hex:49}", "sq_{hex:48}"],
  },
  "elevenlabs-key-old": {
    hits: [
      "{hex:32}",
      { text: "ELEVENLABS_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.elevenlabs.io/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
