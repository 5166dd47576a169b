import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("linear", [
  {
    id: "linear-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["lin_api_", "lin_oauth_"],
    pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{40,64}/,
  },
]);

export const provider: Provider = {
  id: "linear",
  name: { en: "Linear", zh: "Linear" },
  revoke: "https://linear.app/settings/account/security",
  steps: {
    en: "Make a new personal API key with few permissions at {page}, deploy it, revoke this one there (an OAuth token: revoke the application's access there), then read the workspace's audit log",
    zh: "在 {page} 新建权限最小的个人 API 密钥并部署，吊销这一个（OAuth 令牌则在那里撤销该应用的授权），再查看工作区的审计日志",
  },
  why: {
    en: "Whoever has it can read and change the issues, comments and projects that its user can.",
    zh: "拿到它的人可以读取和改动该用户可见的任务、评论与项目。",
  },
  references: ["https://linear.app/docs/api-and-webhooks", "https://linear.app/developers"],
};

export const texts = keyTexts(provider, {
  "linear-key": { title: { en: "Linear API key or OAuth token", zh: "Linear API 密钥或 OAuth 令牌" } },
});

export const examples: SecretExamples = {
  "linear-key": {
    hits: [
      "lin_api_{alnum:40}",
      "lin_oauth_{hex:64}",
      {
        text: 'curl -H "Authorization: lin_api_{alnum:40}" https://api.linear.app/graphql\n',
        path: "scripts/issues.sh",
      },
    ],
    misses: ["lin_api_{alnum:39}", "lin_wh_{alnum:40}", "lin_api_your_key"],
  },
};
