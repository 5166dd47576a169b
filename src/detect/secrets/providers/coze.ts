import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("coze", [
  {
    id: "coze-pat",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["pat_"],
    pattern: /pat_[A-Za-z0-9]{64}/,
  },
  {
    id: "coze-sat",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["sat_"],
    pattern: /sat_[A-Za-z0-9]{64}/,
  },
  {
    id: "coze-oauth-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["czu_", "czs_", "cztei_"],
    pattern: /(?:czu|czs|cztei)_[A-Za-z0-9]{40,120}/,
  },
]);

export const provider: Provider = {
  id: "coze",
  name: { en: "Coze (ByteDance)", zh: "扣子（Coze）" },
  revoke: "https://www.coze.cn/open/oauth/pats",
  steps: {
    en: "Make a new key at {page} (personal access tokens (coze.com for the international one)), deploy it, delete this one there, then look at the workspace's usage since it was shared",
    zh: "在 {page}（个人访问令牌；国际版为 coze.com）新建密钥并部署，删除这一个，再查看外泄以来的工作空间用量",
  },
  why: {
    en: "Whoever has it can run and change the bots, workflows and knowledge bases of its workspaces.",
    zh: "拿到它的人可以运行和改动其工作空间的智能体、工作流和知识库。",
  },
  references: ["https://www.coze.cn/open/docs/developer_guides/pat"],
};

export const texts = keyTexts(provider, {
  "coze-pat": { title: { en: "Coze personal access token", zh: "扣子个人访问令牌" } },
  "coze-sat": { title: { en: "Coze service access token", zh: "扣子服务访问令牌" } },
  "coze-oauth-token": {
    title: { en: "Coze OAuth token", zh: "扣子 OAuth 令牌" },
    fix: {
      en: "It ends by itself within a day: take the refresh token and the app's client secret from where they lie too, replace them at {page}, then look at usage",
      zh: "它会在一天内自行失效：一并找到刷新令牌和应用的客户端密钥，在 {page} 更换，再查看用量",
    },
  },
});

export const examples: SecretExamples = {
  "coze-pat": {
    hits: ["pat_{alnum:64}", { text: "coze_api_key: pat_{alnum:64}\n", path: "config/settings.yaml" }],
    misses: ["pat_{alnum:63}", "pat_{alnum:65}", "pqt_{alnum:64}"],
  },
  "coze-sat": {
    hits: [
      "sat_{alnum:64}",
      { text: 'curl -H "Authorization: Bearer sat_{alnum:64}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["sat_{alnum:63}", "sat_{alnum:65}", "sqt_{alnum:64}"],
  },
  "coze-oauth-token": {
    hits: ["cztei_{alnum:64}", { text: '{"COZE_API_KEY": "cztei_{alnum:64}"}\n', path: "config/keys.json" }],
    misses: ["cztei_{alnum:32}", "cztei_{alnum:24}", "cqtei_{alnum:64}"],
  },
};
