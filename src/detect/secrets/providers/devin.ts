import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("devin", [
  {
    id: "devin-personal",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["apk_user_"],
    pattern: /apk_user_[A-Za-z0-9+/]{120,180}={0,2}/,
  },
  {
    id: "devin-service",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["apk_"],
    pattern: /apk_[A-Za-z0-9+/]{80,100}={0,2}/,
  },
  {
    id: "devin-cog",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["cog_"],
    pattern: /cog_[a-z2-7]{52}/,
  },
  {
    id: "windsurf-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["sk-ws-01-"],
    pattern: /sk-ws-01-[A-Za-z0-9_-]{40,120}/,
  },
]);

export const provider: Provider = {
  id: "devin",
  name: { en: "Cognition Devin / Windsurf", zh: "Devin（Cognition）" },
  revoke: "https://app.devin.ai/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at sessions and usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的会话和用量",
  },
  why: {
    en: "Whoever has it can start Devin sessions that can read and write the repositories it is connected to.",
    zh: "拿到它的人可以启动 Devin 会话，读写它已连接的仓库。",
  },
  references: ["https://docs.devin.ai/api-reference"],
};

export const texts = keyTexts(provider, {
  "devin-personal": { title: { en: "Devin personal key", zh: "Devin 个人密钥" } },
  "devin-service": { title: { en: "Devin service key", zh: "Devin 服务密钥" } },
  "devin-cog": { title: { en: "Devin service user token", zh: "Devin 服务用户令牌" } },
  "windsurf-key": {
    title: { en: "Windsurf key", zh: "Windsurf 密钥" },
    fix: {
      en: "Make a new key under the account settings at windsurf.com, sign the editors in again, delete this one there, then look at the plan's usage",
      zh: "在 windsurf.com 的账户设置新建密钥并让编辑器重新登录，删除这一个，再查看套餐用量",
    },
  },
});

export const examples: SecretExamples = {
  "devin-personal": {
    hits: ["apk_user_{b64:140}", { text: 'client = Client(api_key="apk_user_{b64:140}")\n', path: "app/client.py" }],
    misses: ["apk_user_{b64:116}", "apk_user_{b64:108}", "aqk_user_{b64:140}"],
  },
  "devin-service": {
    hits: ["apk_{b64:88}", { text: "devin_api_key: apk_{b64:88}\n", path: "config/settings.yaml" }],
    misses: ["apk_{b64:76}", "apk_{b64:72}", "aqk_{b64:88}"],
  },
  "devin-cog": {
    hits: [
      "cog_{low32:52}",
      { text: 'curl -H "Authorization: Bearer cog_{low32:52}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["cog_{low32:51}", "cog_{low32:53}", "cqg_{low32:52}"],
  },
  "windsurf-key": {
    hits: ["sk-ws-01-{b64url:80}", { text: '{"DEVIN_API_KEY": "sk-ws-01-{b64url:80}"}\n', path: "config/keys.json" }],
    misses: ["sk-ws-01-{b64url:20}", "sk-ws-01-{b64url:140}", "sq-ws-01-{b64url:80}"],
  },
};
