import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("gitee", [
  {
    id: "gitee-token",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["gitee"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["GITEE_TOKEN", "GITEE_ACCESS_TOKEN", "GITEE_PAT", "GITEE_PASSWORD", "GITEE_PRIVATE_TOKEN"],
      // Links to gitee.com stand beside anything: with a `*` only a key's own base URL counts.
      hosts: ["gitee.*"],
    },
  },
]);

export const provider: Provider = {
  id: "gitee",
  name: { en: "Gitee", zh: "Gitee" },
  revoke: "https://gitee.com/profile/personal_access_tokens",
  steps: {
    en: "Delete the token at {page}, make a new one with fewer scopes, deploy it, then look at your repositories' activity and at the sign-in history since it was shared",
    zh: "在 {page} 删除该令牌，新建权限更少的令牌并部署，再查看外泄以来的仓库动态和登录历史",
  },
  why: {
    en: "Whoever has it reads and pushes to the repositories that its owner can, private ones included, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内读取并推送所有者能访问的仓库，包括私有仓库。",
  },
  references: ["https://gitee.com/api/v5/oauth_doc"],
};

export const texts = keyTexts(provider, {
  "gitee-token": { title: { en: "Gitee personal access token", zh: "Gitee 私人令牌" } },
});

export const examples: SecretExamples = {
  "gitee-token": {
    hits: [
      "{hex:32}",
      { text: "GITEE_ACCESS_TOKEN={hex:32}\n", path: ".env" },
      { text: "base_url: https://gitee.com/api/v5\ntoken: {hex:32}\n", path: "config.yaml" },
    ],
    misses: [
      "{hex:31}",
      "{hex:33}",
      { text: "# https://gitee.com/acme/app\njwt:\n  secret: {hex:32}\n", path: "config.yaml" },
    ],
  },
};
