import type { Text } from "../../../model/text.ts";
import { crc32Base62 } from "../checks/crc32.ts";
import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("github", [
  {
    id: "github-pat-classic",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["ghp_"],
    pattern: /ghp_[A-Za-z0-9]{36}/,
    check: crc32Base62(4),
  },
  {
    id: "github-pat-fine",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["github_pat_"],
    pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
  },
  {
    id: "github-oauth",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["gho_"],
    pattern: /gho_[A-Za-z0-9]{36}/,
    check: crc32Base62(4),
  },
  {
    id: "github-app-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["ghu_", "ghs_"],
    pattern: /gh[us]_[A-Za-z0-9]{36}/,
    check: crc32Base62(4),
  },
  {
    id: "github-app-token-jwt",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["ghs_"],
    pattern: /ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{40,700}/,
    check: jwt(),
  },
  {
    id: "github-refresh",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["ghr_"],
    pattern: /ghr_[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?/,
    check: crc32Base62(4),
  },
]);

export const provider: Provider = {
  id: "github",
  name: { en: "GitHub", zh: "GitHub" },
  revoke: "https://github.com/settings/tokens",
  usage: "https://github.com/settings/security-log",
  steps: {
    en: "Delete it at {page}, make a fine-grained token with an end date, deploy that one, then look at the security log",
    zh: "在 {page} 删除它，新建有到期日的细粒度令牌并部署，再查看安全日志",
  },
  why: {
    en: "Whoever has it reads and pushes to every repository that its owner can, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内读取并推送所有者能访问的每个仓库。",
  },
  references: [
    "https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  ],
};

const appWhy: Text = {
  en: "Until it ends whoever has it acts as the app, on every repository where that is installed.",
  zh: "在失效之前，拿到它的人可以在安装了该应用的每个仓库中以应用的身份操作。",
};
const appFix: Text = {
  en: "It ends within hours; revoke it with DELETE /installation/token, and look where the app's key lies",
  zh: "它会在数小时内失效；可用 DELETE /installation/token 吊销，并检查应用的私钥存放在哪里",
};
const appReferences = ["https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token"];

export const texts = keyTexts(provider, {
  "github-pat-classic": { title: { en: "GitHub personal access token", zh: "GitHub 个人访问令牌" } },
  "github-pat-fine": {
    title: { en: "GitHub fine-grained token", zh: "GitHub 细粒度令牌" },
    fix: {
      en: "Delete it at github.com/settings/personal-access-tokens, make a new one with an end date, then look at the security log",
      zh: "在 github.com/settings/personal-access-tokens 删除它，新建一个有到期日的令牌，再查看安全日志",
    },
  },
  "github-oauth": {
    title: { en: "GitHub OAuth token", zh: "GitHub OAuth 令牌" },
    fix: {
      en: "Revoke the app's access at github.com/settings/applications and sign in again",
      zh: "在 github.com/settings/applications 撤销该应用的访问权限，再重新登录",
    },
  },
  "github-app-token": {
    title: { en: "GitHub App token", zh: "GitHub App 令牌" },
    why: appWhy,
    fix: appFix,
    references: appReferences,
  },
  "github-app-token-jwt": {
    title: { en: "GitHub App installation token", zh: "GitHub App 安装令牌" },
    why: appWhy,
    fix: appFix,
    references: appReferences,
  },
  "github-refresh": {
    title: { en: "GitHub App refresh token", zh: "GitHub App 刷新令牌" },
    why: {
      en: "For six months it gets new tokens that act as the user.",
      zh: "六个月内都能用它换取代表该用户的新令牌。",
    },
    fix: {
      en: "Revoke the app's access at github.com/settings/apps/authorizations and authorize it again",
      zh: "在 github.com/settings/apps/authorizations 撤销该应用的授权，再重新授权",
    },
  },
});

export const examples: SecretExamples = {
  "github-pat-classic": {
    hits: [
      "ghp_{alnum:30}{crc62:4}",
      { text: "https://x-access-token:ghp_{alnum:30}{crc62:27}@github.com/acme/app.git\n", path: ".gitmodules" },
    ],
    misses: ["ghp_{alnum:35}", "ghp_{alnum:37}", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    doubtful: ["ghp_{alnum:36}"],
  },
  "github-pat-fine": {
    hits: [
      "github_pat_{alnum:22}_{alnum:59}",
      { text: "env:\n  GH_TOKEN: github_pat_{alnum:22}_{alnum:59}\n", path: ".github/workflows/ci.yml" },
    ],
    misses: ["github_pat_{alnum:22}_{alnum:58}", "github_pat_{alnum:82}"],
  },
  "github-oauth": {
    hits: [
      "gho_{alnum:30}{crc62:4}",
      { text: "github.com:\n    oauth_token: gho_{alnum:30}{crc62:33}\n", path: "hosts.yml" },
    ],
    misses: ["gho_{alnum:35}", "gho_{lower:20}"],
    doubtful: ["gho_{alnum:36}"],
  },
  "github-app-token": {
    hits: ["ghs_{alnum:30}{crc62:4}", "ghu_{alnum:30}{crc62:4}"],
    misses: ["ghs_{alnum:35}", "ght_{alnum:36}"],
    doubtful: ["ghs_{alnum:36}"],
  },
  "github-app-token-jwt": {
    hits: ["ghs_{digit:7}_{jwt}", { text: '{"token": "ghs_{digit:9}_{jwt:iss=app}"}\n', path: "token.json" }],
    misses: ["ghs_{digit:7}_eyJ{b64url:30}", "ghs_{digit:7}_eyJ{b64url:36}.eyJ{b64url:80}.{b64url:43}"],
  },
  "github-refresh": {
    hits: ["ghr_{alnum:30}{crc62:4}", "ghr_{alnum:70}{crc62:4}"],
    misses: ["ghr_{alnum:35}", "ghr_{alnum:50}"],
    doubtful: ["ghr_{alnum:76}"],
  },
};
