import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("render", [
  {
    id: "render-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["rnd_"],
    pattern: /rnd_[A-Za-z0-9]{28}/,
  },
]);

export const provider: Provider = {
  id: "render",
  name: { en: "Render", zh: "Render" },
  revoke: "https://dashboard.render.com/u/settings#api-keys",
  steps: {
    en: "Make a new API key at {page}, deploy it, revoke this one there, then look at the audit log and at the services' events",
    zh: "在 {page} 新建 API 密钥并部署，吊销这一个，再查看审计日志和各服务的事件",
  },
  why: {
    en: "Whoever has it can read the environment variables of every service in its user's workspaces, deploy, and start services on your bill.",
    zh: "拿到它的人可以读取该用户各工作区中所有服务的环境变量、部署代码，并新建由你付费的服务。",
  },
  references: ["https://render.com/docs/api"],
};

export const texts = keyTexts(provider, {
  "render-key": { title: { en: "Render API key", zh: "Render API 密钥" } },
});

export const examples: SecretExamples = {
  "render-key": {
    hits: [
      "rnd_{alnum:28}",
      {
        text: 'curl -H "Authorization: Bearer rnd_{alnum:28}" https://api.render.com/v1/services\n',
        path: "docs/try.md",
      },
    ],
    misses: ["rnd_{alnum:27}", "rnd_{alnum:29}", "rnk_{alnum:28}"],
  },
};
