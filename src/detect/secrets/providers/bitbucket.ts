import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("bitbucket", [
  {
    id: "atlassian-api-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["atatt3"],
    pattern: /ATATT3[A-Za-z0-9_=-]{180,200}/,
  },
  {
    id: "bitbucket-access-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["atctt3", "atbb"],
    pattern: /ATCTT3[A-Za-z0-9_=-]{170,200}|ATBB[A-Za-z0-9]{32}/,
  },
]);

export const provider: Provider = {
  id: "bitbucket",
  name: { en: "Bitbucket / Atlassian", zh: "Bitbucket / Atlassian" },
  revoke: "https://id.atlassian.com/manage-profile/security/api-tokens",
  steps: {
    en: "Revoke it at {page}, create an API token with the fewest scopes and an end date, deploy that, then look at the audit log of the organization at admin.atlassian.com",
    zh: "在 {page} 吊销它，新建权限最少且有到期日的 API 令牌并部署，再到 admin.atlassian.com 查看组织审计日志",
  },
  why: {
    en: "Whoever has it, with the owner's email address, acts as that user in Jira, Confluence and Bitbucket.",
    zh: "拿到它的人再加上所有者的邮箱地址，就能以该用户的身份操作 Jira、Confluence 和 Bitbucket。",
  },
  references: [
    "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    "https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens/",
  ],
};

export const texts = keyTexts(provider, {
  "atlassian-api-token": { title: { en: "Atlassian API token", zh: "Atlassian API 令牌" } },
  "bitbucket-access-token": {
    title: { en: "Bitbucket access token or app password", zh: "Bitbucket 访问令牌或应用密码" },
    why: {
      en: "Whoever has it reads and pushes to the repositories that it was made for, and changes their pipelines where its scopes say so.",
      zh: "拿到它的人可以读取并推送其对应的仓库，权限允许时还能改动流水线。",
    },
    fix: {
      en: "Revoke it under Access tokens in the settings of the repository, project or workspace (an app password under App passwords in your personal settings, with an API token in its place), deploy the new one, then look at the workspace's audit log",
      zh: "在仓库、项目或工作区设置的「Access tokens」吊销它（应用密码则在个人设置的「App passwords」删除，并改用 API 令牌），部署新令牌，再查看工作区的审计日志",
    },
    references: ["https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/"],
  },
});

export const examples: SecretExamples = {
  "atlassian-api-token": {
    hits: [
      "ATATT3{b64url:177}={HEX:8}",
      { text: "curl -u me@acme.io:ATATT3{b64url:177}={HEX:8} https://acme.atlassian.net/rest\n", path: "docs/jira.md" },
    ],
    misses: ["ATATT3{b64url:179}", "ATATU3{b64url:186}"],
  },
  "bitbucket-access-token": {
    hits: [
      "ATCTT3{b64url:177}={HEX:8}",
      "ATBB{alnum:32}",
      { text: "https://x-token-auth:ATCTT3{b64url:177}={HEX:8}@bitbucket.org/acme/app.git\n", path: ".gitmodules" },
    ],
    misses: ["ATCTT3{b64url:169}", "ATBB{alnum:31}", "ATBB{alnum:33}"],
  },
};
