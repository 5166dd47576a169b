import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("gigachat", [
  {
    id: "gigachat-credentials",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["gigachat", "sber"],
    pattern: /[A-Za-z0-9+/]{96,100}={0,2}/,
    context: {
      variables: ["GIGACHAT_CREDENTIALS", "GIGACHAT_API_KEY", "GIGACHAT_AUTH_KEY", "SBER_AUTH"],
      hosts: ["gigachat.devices.sberbank.ru", "ngw.devices.sberbank.ru"],
    },
  },
]);

export const provider: Provider = {
  id: "gigachat",
  name: { en: "GigaChat (Sber)", zh: "GigaChat（Sber）" },
  revoke: "https://developers.sber.ru/studio",
  steps: {
    en: "Make a new key at {page} (the project's authorization key), deploy it, delete this one there, then look at the token balance since it was shared",
    zh: "在 {page}（项目的授权密钥）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can get access tokens for your GigaChat project and use up its packages.",
    zh: "拿到它的人可以为你的 GigaChat 项目换取访问令牌并耗尽额度。",
  },
  references: ["https://developers.sber.ru/docs/ru/gigachat"],
};

export const texts = keyTexts(provider, {
  "gigachat-credentials": { title: { en: "GigaChat authorization key", zh: "GigaChat 授权密钥" } },
});

export const examples: SecretExamples = {
  "gigachat-credentials": {
    hits: [
      "{b64:98}==",
      { text: "GIGACHAT_CREDENTIALS={b64:98}==\n", path: ".env" },
      { text: "base_url: https://gigachat.devices.sberbank.ru/v1\napi_key: {b64:98}==\n", path: "config.yaml" },
    ],
    misses: ["{b64:94}==", { text: "BUILD_REVISION={b64:98}==\n", path: ".env" }],
  },
};
