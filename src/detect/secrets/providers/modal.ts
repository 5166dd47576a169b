import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("modal", [
  {
    id: "modal-token-secret",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["as-"],
    pattern: /as-[A-Za-z0-9]{22}/,
    context: { variables: ["MODAL_TOKEN_SECRET", "TOKEN_SECRET", "MODAL_SECRET"], hosts: ["modal.com"] },
  },
  {
    id: "modal-token-id",
    severity: "medium",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["ak-"],
    pattern: /ak-[A-Za-z0-9]{22}/,
    context: { variables: ["MODAL_TOKEN_ID"], hosts: ["modal.com"] },
    pairsWith: "modal-token-secret",
  },
  {
    id: "modal-proxy-secret",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["ws-"],
    pattern: /ws-[A-Za-z0-9]{22}/,
    context: { variables: ["MODAL_PROXY_SECRET", "MODAL_KEY_SECRET", "MODAL_SECRET"], hosts: ["modal.run"] },
  },
]);

export const provider: Provider = {
  id: "modal",
  name: { en: "Modal", zh: "Modal" },
  revoke: "https://modal.com/settings/tokens",
  steps: {
    en: "Make a new key at {page} (API Tokens), deploy it, delete this one there, then look at the workspace's apps and usage since it was shared",
    zh: "在 {page}（API Tokens）新建密钥并部署，删除这一个，再查看外泄以来工作区的应用和用量",
  },
  why: {
    en: "Whoever has it can run code in your Modal workspace and read its secrets.",
    zh: "拿到它的人可以在你的 Modal 工作区运行代码并读取其中的机密。",
  },
  references: ["https://modal.com/docs/reference/modal.config"],
};

export const texts = keyTexts(provider, {
  "modal-token-secret": { title: { en: "Modal token secret", zh: "Modal 令牌密钥" } },
  "modal-token-id": { title: { en: "Modal token id", zh: "Modal 令牌 ID" } },
  "modal-proxy-secret": {
    title: { en: "Modal proxy auth secret", zh: "Modal 代理认证密钥" },
    fix: {
      en: "Make a new proxy auth token at modal.com/settings/proxy-auth-tokens, deploy it, delete this one there, then look at the endpoint's logs",
      zh: "在 modal.com/settings/proxy-auth-tokens 新建代理认证令牌并部署，删除这一个，再查看端点日志",
    },
  },
});

export const examples: SecretExamples = {
  "modal-token-secret": {
    hits: [
      "as-{alnum:22}",
      { text: "MODAL_TOKEN_SECRET=as-{alnum:22}\n", path: ".env" },
      { text: "base_url: https://api.modal.com/v1\napi_key: as-{alnum:22}\n", path: "config.yaml" },
    ],
    misses: ["as-{alnum:21}", { text: "BUILD_REVISION=as-{alnum:22}\n", path: ".env" }],
  },
  "modal-token-id": {
    hits: [
      "ak-{alnum:22}",
      { text: "MODAL_TOKEN_ID=ak-{alnum:22}\n", path: ".env" },
      { text: "base_url: https://api.modal.com/v1\napi_key: ak-{alnum:22}\n", path: "config.yaml" },
    ],
    misses: ["ak-{alnum:21}", { text: "BUILD_REVISION=ak-{alnum:22}\n", path: ".env" }],
  },
  "modal-proxy-secret": {
    hits: [
      "ws-{alnum:22}",
      { text: "MODAL_PROXY_SECRET=ws-{alnum:22}\n", path: ".env" },
      { text: "base_url: https://api.modal.run/v1\napi_key: ws-{alnum:22}\n", path: "config.yaml" },
    ],
    misses: ["ws-{alnum:21}", { text: "BUILD_REVISION=ws-{alnum:22}\n", path: ".env" }],
  },
};
