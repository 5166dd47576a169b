import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("coding-net", [
  {
    id: "coding-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    // Not "coding" alone, which stands in every "encoding".
    literals: ["coding_token", "coding_access", "coding_pat", "coding.net"],
    pattern: /[0-9a-f]{40}/,
    context: { variables: ["CODING_TOKEN", "CODING_ACCESS_TOKEN", "CODING_PAT"], hosts: ["coding.net"] },
  },
  {
    id: "yunxiao-token",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["pt-"],
    pattern: /pt-[A-Za-z0-9]{20,40}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
]);

export const provider: Provider = {
  id: "coding-net",
  name: { en: "CODING", zh: "CODING" },
  revoke: "https://coding.net",
  steps: {
    en: "Sign in at {page}, delete the token in your account settings (access tokens), make a new one with fewer scopes, deploy it, then look at the repositories' activity since it was shared",
    zh: "登录 {page}，在「个人账户设置」的「访问令牌」删除该令牌，新建权限更少的令牌并部署，再查看外泄以来的仓库动态",
  },
  why: {
    en: "Whoever has it reads and pushes to the repositories of its owner's team, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内读取并推送所有者所在团队的仓库。",
  },
  references: ["https://coding.net/help/docs/member/tokens.html"],
};

export const texts = keyTexts(provider, {
  "coding-token": { title: { en: "CODING access token", zh: "CODING 访问令牌" } },
  "yunxiao-token": {
    title: { en: "Alibaba Cloud Yunxiao (Codeup) access token", zh: "阿里云云效（Codeup）个人访问令牌" },
    why: {
      en: "Whoever has it reads and pushes Codeup repositories and runs pipelines as its owner, as far as its scopes go.",
      zh: "拿到它的人可以在其权限范围内以所有者的身份读取和推送 Codeup 仓库、运行流水线。",
    },
    fix: {
      en: "Delete the token at account-devops.aliyun.com/settings/personalAccessToken, make a new one with fewer scopes and an end date, deploy it, then look at the organization's audit log",
      zh: "在 account-devops.aliyun.com/settings/personalAccessToken 删除该令牌，新建权限更少、有到期日的令牌并部署，再查看企业的审计日志",
    },
    messages: {
      default: {
        en: "A key of Alibaba Cloud Yunxiao is written here in plain text.",
        zh: "这里以明文写着阿里云云效的令牌。",
      },
      named: {
        en: "{variable} holds a key of Alibaba Cloud Yunxiao in plain text.",
        zh: "{variable} 以明文保存着阿里云云效的令牌。",
      },
    },
    references: ["https://help.aliyun.com/zh/yunxiao/developer-reference/obtain-personal-access-token"],
  },
});

export const examples: SecretExamples = {
  "coding-token": {
    hits: [
      "{hex:40}",
      { text: "CODING_PAT={hex:40}\n", path: ".env" },
      { text: "base_url: https://acme.coding.net/open-api\ntoken: {hex:40}\n", path: "config.yaml" },
    ],
    misses: ["{hex:39}", "{hex:41}", { text: "ENCODING_TOKEN={hex:40}\n", path: ".env" }],
  },
  "yunxiao-token": {
    hits: [
      "pt-{alnum:24}_{uuid}",
      { text: 'curl -H "x-yunxiao-token: pt-{alnum:24}_{uuid}" https://api.internal/v1\n', path: "docs/try.md" },
    ],
    misses: ["pt-{alnum:19}_{uuid}", "pt-{alnum:24}_{hex:8}-{hex:12}", "qt-{alnum:24}_{uuid}"],
  },
};
