import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("composio", [
  {
    id: "composio-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["ak_"],
    pattern: /ak_[A-Za-z0-9_-]{20}/,
    context: { variables: ["COMPOSIO_API_KEY"], hosts: ["backend.composio.dev"] },
  },
  {
    id: "composio-consumer-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["ck_"],
    pattern: /ck_[A-Za-z0-9_-]{20}/,
    context: { variables: ["COMPOSIO_API_KEY", "COMPOSIO_CONSUMER_KEY"], hosts: ["connect.composio.dev"] },
  },
]);

export const provider: Provider = {
  id: "composio",
  name: { en: "Composio", zh: "Composio" },
  revoke: "https://platform.composio.dev/settings",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at connected accounts and logs since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的已连接账户和日志",
  },
  why: {
    en: "Whoever has it can act through every account that is connected to the project: mail, code, calendars.",
    zh: "拿到它的人可以通过项目已连接的所有账户操作：邮件、代码、日历。",
  },
  references: ["https://docs.composio.dev"],
};

export const texts = keyTexts(provider, {
  "composio-key": { title: { en: "Composio project key", zh: "Composio 项目密钥" } },
  "composio-consumer-key": { title: { en: "Composio consumer key", zh: "Composio 消费者密钥" } },
});

export const examples: SecretExamples = {
  "composio-key": {
    hits: [
      "ak_{b64url:20}",
      { text: "COMPOSIO_API_KEY=ak_{b64url:20}\n", path: ".env" },
      { text: "base_url: https://backend.composio.dev/v1\napi_key: ak_{b64url:20}\n", path: "config.yaml" },
    ],
    misses: ["ak_{b64url:19}", { text: "BUILD_REVISION=ak_{b64url:20}\n", path: ".env" }],
  },
  "composio-consumer-key": {
    hits: [
      "ck_{b64url:20}",
      { text: "COMPOSIO_API_KEY=ck_{b64url:20}\n", path: ".env" },
      { text: "base_url: https://connect.composio.dev/v1\napi_key: ck_{b64url:20}\n", path: "config.yaml" },
    ],
    misses: ["ck_{b64url:19}", { text: "BUILD_REVISION=ck_{b64url:20}\n", path: ".env" }],
  },
};
