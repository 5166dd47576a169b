import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("playht", [
  {
    id: "playht-secret",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["playht", "play_ht", "play.ht", "play.ai"],
    pattern: /(?:ak-)?[0-9a-f]{32}/,
    context: {
      variables: ["PLAYHT_API_KEY", "PLAYHT_SECRET_KEY", "PLAY_HT_API_KEY"],
      hosts: ["api.play.ht", "api.play.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "playht",
  name: { en: "PlayHT", zh: "PlayHT" },
  revoke: "https://play.ht/studio/api-access",
  steps: {
    en: "Make a new key at {page} (API access), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API access）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can speak with your cloned voices on your plan.",
    zh: "拿到它的人可以用你的套餐和克隆音色合成语音。",
  },
  references: ["https://docs.play.ht"],
};

export const texts = keyTexts(provider, {
  "playht-secret": { title: { en: "PlayHT secret key", zh: "PlayHT 密钥" } },
});

export const examples: SecretExamples = {
  "playht-secret": {
    hits: [
      "{hex:32}",
      { text: "PLAYHT_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.play.ht/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
