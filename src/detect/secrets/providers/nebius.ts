import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("nebius", [
  {
    id: "nebius-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["v1."],
    pattern: /v1\.[A-Za-z0-9_-]{20,400}\.[A-Za-z0-9_-]{20,200}/,
    context: {
      variables: ["NEBIUS_API_KEY", "NEBIUS_TOKEN", "NEBIUS_IAM_TOKEN"],
      hosts: ["api.studio.nebius.com", "api.studio.nebius.ai", "api.tokenfactory.nebius.com"],
    },
  },
  {
    id: "nebius-jwt",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["nebius"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{20,200}/,
    context: {
      variables: ["NEBIUS_API_KEY", "NEBIUS_STUDIO_API_KEY"],
      hosts: ["api.studio.nebius.ai", "api.studio.nebius.com", "api.tokenfactory.nebius.com"],
    },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "nebius",
  name: { en: "Nebius", zh: "Nebius" },
  revoke: "https://tokenfactory.nebius.com",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can run models on your Nebius Token Factory balance.",
    zh: "拿到它的人可以用你的 Nebius Token Factory 余额调用模型。",
  },
  references: ["https://docs.nebius.com"],
};

export const texts = keyTexts(provider, {
  "nebius-key": { title: { en: "Nebius API key", zh: "Nebius API 密钥" } },
  "nebius-jwt": { title: { en: "Nebius Studio key", zh: "Nebius Studio 密钥" } },
});

export const examples: SecretExamples = {
  "nebius-key": {
    hits: [
      "v1.{b64url:140}.{b64url:43}",
      { text: "NEBIUS_API_KEY=v1.{b64url:140}.{b64url:43}\n", path: ".env" },
      {
        text: "base_url: https://api.studio.nebius.com/v1\napi_key: v1.{b64url:140}.{b64url:43}\n",
        path: "config.yaml",
      },
    ],
    misses: ["v1.{b64url:12}.{b64url:43}", { text: "BUILD_REVISION=v1.{b64url:140}.{b64url:43}\n", path: ".env" }],
  },
  "nebius-jwt": {
    hits: [
      "{jwt}",
      { text: "NEBIUS_API_KEY={jwt}\n", path: ".env" },
      { text: "base_url: https://api.studio.nebius.ai/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
