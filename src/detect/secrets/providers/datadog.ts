import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("datadog", [
  {
    id: "datadog-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["dd_api", "dd_app", "datadog"],
    pattern: /[0-9a-f]{32}(?:[0-9a-f]{8})?/,
    context: {
      variables: ["DD_API_KEY", "DD_APP_KEY", "DATADOG_API_KEY", "DATADOG_APP_KEY", "DD_APPLICATION_KEY"],
      hosts: ["datadoghq.com", "datadoghq.eu"],
    },
  },
  {
    id: "datadog-pat",
    severity: "medium",
    // The documentation shows the prefix alone.
    evidence: "observed",
    match: "token",
    literals: ["ddpat_"],
    pattern: /ddpat_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,60}/,
  },
]);

export const provider: Provider = {
  id: "datadog",
  name: { en: "Datadog", zh: "Datadog" },
  revoke: "https://app.datadoghq.com/organization-settings/api-keys",
  usage: "https://app.datadoghq.com/audit-trail",
  steps: {
    en: "Make a new key at {page} (application keys: the page beside it), deploy it, revoke this one there, then look at the Audit Trail",
    zh: "在 {page} 新建密钥（应用密钥在相邻的页面）并部署，吊销这一个，再查看「Audit Trail」",
  },
  why: {
    en: "With an API key one sends false metrics and logs on your bill; an application key beside it reads your logs and changes monitors and users.",
    zh: "有 API 密钥就能写入伪造的指标和日志，费用由你承担；再加上应用密钥，就能读取日志、修改监控和用户。",
  },
  references: ["https://docs.datadoghq.com/account_management/api-app-keys/"],
};

export const texts = keyTexts(provider, {
  "datadog-key": { title: { en: "Datadog API or application key", zh: "Datadog API 密钥或应用密钥" } },
  "datadog-pat": {
    title: { en: "Datadog personal access token", zh: "Datadog 个人访问令牌" },
    why: {
      en: "Whoever has it can call the API alone, without an API key, with the scopes that its user gave it.",
      zh: "拿到它的人无需 API 密钥，就能以用户授予的权限调用 API。",
    },
    fix: {
      en: "Make a new token under Personal Settings > Access Tokens at app.datadoghq.com, deploy it, revoke this one there, then look at the Audit Trail",
      zh: "在 app.datadoghq.com 的「Personal Settings > Access Tokens」新建令牌并部署，吊销这一个，再查看「Audit Trail」",
    },
    references: ["https://docs.datadoghq.com/account_management/personal-access-tokens/"],
  },
});

export const examples: SecretExamples = {
  "datadog-key": {
    hits: [
      "{hex:32}",
      "{hex:40}",
      { text: "site: api.datadoghq.eu\napp_key: {hex:40}\n", path: "datadog.yaml" },
      { text: 'helm upgrade dd datadog/datadog --set datadog.apiKey="{hex:32}"\n', path: "install.sh" },
    ],
    misses: ["{hex:31}", "{hex:36}", { text: "BUILD_REVISION={hex:40}\n", path: ".env" }],
  },
  "datadog-pat": {
    hits: [
      "ddpat_{alnum:22}_{alnum:46}",
      { text: 'curl -H "Authorization: Bearer ddpat_{alnum:22}_{alnum:44}" https://api.acme.dev/v2\n', path: "a.sh" },
    ],
    misses: ["ddpat_{alnum:21}_{alnum:46}", "ddpat_{alnum:22}_{alnum:39}", "ddpet_{alnum:22}_{alnum:46}"],
  },
};
