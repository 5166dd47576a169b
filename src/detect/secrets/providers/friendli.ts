import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("friendli", [
  {
    id: "friendli-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["flp_"],
    pattern: /flp_[A-Za-z0-9]{46}/,
  },
]);

export const provider: Provider = {
  id: "friendli",
  name: { en: "FriendliAI", zh: "FriendliAI" },
  revoke: "https://friendli.ai/suite/~/setting/tokens",
  steps: {
    en: "Make a new key at {page} (Tokens), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（Tokens）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use your Friendli endpoints and serverless quota.",
    zh: "拿到它的人可以使用你的 Friendli 端点和无服务器额度。",
  },
  references: ["https://friendli.ai/docs/guides/personal_access_tokens"],
};

export const texts = keyTexts(provider, {
  "friendli-token": { title: { en: "Friendli token", zh: "Friendli 令牌" } },
});

export const examples: SecretExamples = {
  "friendli-token": {
    hits: ["flp_{alnum:46}", { text: "friendli_api_key: flp_{alnum:46}\n", path: "config/settings.yaml" }],
    misses: ["flp_{alnum:45}", "flp_{alnum:47}", "fqp_{alnum:46}"],
  },
};
