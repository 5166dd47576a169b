import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("cartesia", [
  {
    id: "cartesia-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sk_car_"],
    pattern: /sk_car_[A-Za-z0-9_]{20,24}/,
  },
]);

export const provider: Provider = {
  id: "cartesia",
  name: { en: "Cartesia", zh: "Cartesia" },
  revoke: "https://play.cartesia.ai/keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can speak with your voices on your Cartesia credits.",
    zh: "拿到它的人可以用你的 Cartesia 额度和音色合成语音。",
  },
  references: ["https://docs.cartesia.ai"],
};

export const texts = keyTexts(provider, {
  "cartesia-key": { title: { en: "Cartesia API key", zh: "Cartesia API 密钥" } },
});

export const examples: SecretExamples = {
  "cartesia-key": {
    hits: [
      "sk_car_{alnum:20}",
      "sk_car_{alnum:22}",
      { text: '{"CARTESIA_API_KEY": "sk_car_{alnum:20}"}\n', path: "config/keys.json" },
    ],
    misses: ["sk_car_{alnum:19}", "sk_car_{alnum:18}", "sq_car_{alnum:20}"],
  },
};
