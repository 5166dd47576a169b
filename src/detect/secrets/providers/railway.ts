import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("railway", [
  {
    id: "railway-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["railway"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["RAILWAY_TOKEN", "RAILWAY_API_TOKEN"],
      hosts: ["backboard.railway.com", "backboard.railway.app"],
    },
    random: true,
  },
]);

export const provider: Provider = {
  id: "railway",
  name: { en: "Railway", zh: "Railway" },
  revoke: "https://railway.com/account/tokens",
  steps: {
    en: "Make a new token at {page} (a project's: Settings > Tokens of the project), deploy it, delete this one there, then look at the deployments and usage",
    zh: "在 {page} 新建令牌（项目令牌在该项目的「Settings」→「Tokens」）并部署，删除这一个，再查看部署记录和用量",
  },
  why: {
    en: "Whoever has it can read variables and deploy, in the project's environment or, with an account token, in every project of the user.",
    zh: "拿到它的人可以读取变量并部署代码：项目令牌限于该项目的环境，账户令牌则为该用户的所有项目。",
  },
  references: ["https://docs.railway.com/reference/public-api"],
};

export const texts = keyTexts(provider, {
  "railway-token": { title: { en: "Railway token", zh: "Railway 令牌" } },
});

export const examples: SecretExamples = {
  "railway-token": {
    hits: [
      "{uuid}",
      { text: "endpoint: https://backboard.railway.com/graphql/v2\ntoken: {uuid}\n", path: "config.yaml" },
      { text: "env:\n  RAILWAY_API_TOKEN: {uuid}\n", path: ".github/workflows/deploy.yml" },
    ],
    misses: [
      "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:11}",
      "00000000-0000-0000-0000-000000000000",
      { text: "RAILWAY_PROJECT_ID={uuid}\n", path: ".env" },
    ],
  },
};
