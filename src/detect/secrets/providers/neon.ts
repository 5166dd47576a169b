import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("neon", [
  {
    id: "neon-api-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["napi_"],
    pattern: /napi_[A-Za-z0-9]{64}/,
  },
  {
    id: "neon-password",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["npg_"],
    pattern: /npg_[A-Za-z0-9]{12,16}/,
  },
]);

export const provider: Provider = {
  id: "neon",
  name: { en: "Neon", zh: "Neon" },
  revoke: "https://console.neon.tech/app/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at operations since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的操作记录",
  },
  why: {
    en: "Whoever has it can manage every project of the account, databases included.",
    zh: "拿到它的人可以管理该账户的所有项目及数据库。",
  },
  references: ["https://neon.com/docs/manage/api-keys"],
};

export const texts = keyTexts(provider, {
  "neon-api-key": { title: { en: "Neon API key", zh: "Neon API 密钥" } },
  "neon-password": {
    title: { en: "Neon database password", zh: "Neon 数据库密码" },
    fix: {
      en: "Reset the role's password under Roles & Databases of the branch at console.neon.tech, deploy it, then look at the data",
      zh: "在 console.neon.tech 该分支的「Roles & Databases」重置角色密码并部署，再检查数据",
    },
  },
});

export const examples: SecretExamples = {
  "neon-api-key": {
    hits: ["napi_{lownum:64}", { text: 'client = Client(api_key="napi_{lownum:64}")\n', path: "app/client.py" }],
    misses: ["napi_{lownum:63}", "napi_{lownum:65}", "nqpi_{lownum:64}"],
  },
  "neon-password": {
    hits: ["npg_{alnum:12}", { text: "neon_api_key: npg_{alnum:12}\n", path: "config/settings.yaml" }],
    misses: ["npg_{alnum:11}", "npg_{alnum:10}", "nqg_{alnum:12}"],
  },
};
