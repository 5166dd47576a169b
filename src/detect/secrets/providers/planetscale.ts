import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("planetscale", [
  {
    id: "planetscale-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["pscale_"],
    pattern: /pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}/,
  },
]);

export const provider: Provider = {
  id: "planetscale",
  name: { en: "PlanetScale", zh: "PlanetScale" },
  revoke: "https://app.planetscale.com",
  steps: {
    en: "Make a new key at {page} (Settings, Service tokens), deploy it, delete this one there, then look at the audit log since it was shared",
    zh: "在 {page}（「Settings」→「Service tokens」）新建密钥并部署，删除这一个，再查看外泄以来的审计日志",
  },
  why: {
    en: "Whoever has it can manage databases and branches, or connect and read them.",
    zh: "拿到它的人可以管理数据库和分支，或直接连接读取。",
  },
  references: ["https://planetscale.com/docs"],
};

export const texts = keyTexts(provider, {
  "planetscale-token": { title: { en: "PlanetScale token or password", zh: "PlanetScale 令牌或密码" } },
});

export const examples: SecretExamples = {
  "planetscale-token": {
    hits: [
      "pscale_tkn_{b64url:43}",
      "pscale_pw_{b64url:43}",
      { text: 'export PLANETSCALE_API_KEY="pscale_tkn_{b64url:43}"\n', path: "deploy/env.sh" },
    ],
    misses: ["pscale_tkn_{b64url:31}", "pscale_tkn_{b64url:27}", "pqcale_tkn_{b64url:43}"],
  },
};
