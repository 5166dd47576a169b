import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ngrok", [
  {
    id: "ngrok-authtoken",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["ngrok", "authtoken"],
    pattern: /[0-9A-Za-z]{27}_[0-9A-Za-z]{21}/,
    context: {
      variables: ["NGROK_AUTHTOKEN", "NGROK_AUTH_TOKEN", "NGROK_API_KEY", "authtoken"],
      hosts: ["ngrok.com", "ngrok-agent.com"],
    },
    random: true,
  },
]);

export const provider: Provider = {
  id: "ngrok",
  name: { en: "ngrok", zh: "ngrok" },
  revoke: "https://dashboard.ngrok.com/authtokens",
  steps: {
    en: "Make a new authtoken at {page} (an API key: dashboard.ngrok.com/api-keys), deploy it, revoke this one there, then look at the online endpoints and usage",
    zh: "在 {page} 新建 authtoken（API 密钥在 dashboard.ngrok.com/api-keys）并部署，吊销这一个，再查看在线端点和用量",
  },
  why: {
    en: "With an authtoken a stranger opens endpoints under your domains and account; an API key also changes the account's settings.",
    zh: "用 authtoken，他人可以用你的域名和账户开放端点；用 API 密钥还能改动账户设置。",
  },
  references: ["https://ngrok.com/docs/agent/", "https://ngrok.com/docs/api/"],
};

export const texts = keyTexts(provider, {
  "ngrok-authtoken": { title: { en: "ngrok authtoken or API key", zh: "ngrok authtoken 或 API 密钥" } },
});

export const examples: SecretExamples = {
  "ngrok-authtoken": {
    hits: [
      "{alnum:27}_{alnum:21}",
      { text: "version: 3\nagent:\n  authtoken: {alnum:27}_{alnum:21}\n", path: "ngrok.yml" },
      { text: "base_url: https://api.ngrok.com\napi_key: {alnum:27}_{alnum:21}\n", path: "config.yaml" },
    ],
    misses: [
      "{alnum:26}_{alnum:21}",
      "{alnum:27}_{alnum:22}",
      { text: "BUILD_REVISION={alnum:27}_{alnum:21}\n", path: ".env" },
    ],
  },
};
