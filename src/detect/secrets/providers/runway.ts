import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("runway", [
  {
    id: "runway-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["key_"],
    pattern: /key_[0-9a-f]{128}/,
  },
]);

export const provider: Provider = {
  id: "runway",
  name: { en: "Runway", zh: "Runway" },
  revoke: "https://dev.runwayml.com",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can make videos on your Runway API credits.",
    zh: "拿到它的人可以用你的 Runway API 额度生成视频。",
  },
  references: ["https://docs.dev.runwayml.com"],
};

export const texts = keyTexts(provider, {
  "runway-key": { title: { en: "Runway API key", zh: "Runway API 密钥" } },
});

export const examples: SecretExamples = {
  "runway-key": {
    hits: ["key_{hex:128}", { text: 'client = Client(api_key="key_{hex:128}")\n', path: "app/client.py" }],
    misses: ["key_{hex:127}", "key_{hex:129}", "kqy_{hex:128}"],
  },
};
