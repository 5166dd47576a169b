import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("livekit", [
  {
    id: "livekit-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["livekit"],
    pattern: /[A-Za-z0-9]{43,44}/,
    context: { variables: ["LIVEKIT_API_SECRET", "LIVEKIT_SECRET"], hosts: ["livekit.cloud"] },
  },
  {
    id: "livekit-key",
    severity: "medium",
    evidence: "known",
    match: "value",
    literals: ["livekit"],
    pattern: /API[A-Za-z0-9]{12}/,
    context: { variables: ["LIVEKIT_API_KEY"], hosts: ["livekit.cloud"] },
    pairsWith: "livekit-secret",
  },
]);

export const provider: Provider = {
  id: "livekit",
  name: { en: "LiveKit", zh: "LiveKit" },
  revoke: "https://cloud.livekit.io",
  steps: {
    en: "Make a new key at {page} (Settings, Keys), deploy it, delete this one there, then look at sessions since it was shared",
    zh: "在 {page}（「Settings」→「Keys」）新建密钥并部署，删除这一个，再查看外泄以来的会话",
  },
  why: {
    en: "Whoever has it can sign tokens for any room of the project: listen, speak, record.",
    zh: "拿到它的人可以为项目中任意房间签发令牌：旁听、发言、录制。",
  },
  references: ["https://docs.livekit.io/home/get-started/authentication"],
};

export const texts = keyTexts(provider, {
  "livekit-secret": { title: { en: "LiveKit API secret", zh: "LiveKit API Secret" } },
  "livekit-key": { title: { en: "LiveKit API key id", zh: "LiveKit API Key ID" } },
});

export const examples: SecretExamples = {
  "livekit-secret": {
    hits: [
      "{alnum:43}",
      { text: "LIVEKIT_API_SECRET={alnum:43}\n", path: ".env" },
      { text: "base_url: https://api.livekit.cloud/v1\napi_key: {alnum:43}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:42}", { text: "BUILD_REVISION={alnum:43}\n", path: ".env" }],
  },
  "livekit-key": {
    hits: [
      "API{alnum:12}",
      { text: "LIVEKIT_API_KEY=API{alnum:12}\n", path: ".env" },
      { text: "base_url: https://api.livekit.cloud/v1\napi_key: API{alnum:12}\n", path: "config.yaml" },
    ],
    misses: ["API{alnum:11}", { text: "BUILD_REVISION=API{alnum:12}\n", path: ".env" }],
  },
};
