import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("botpress", [
  {
    id: "botpress-pat",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["bp_"],
    pattern: /bp_(?:pat|bak|iak)_[A-Za-z0-9]{36}/,
  },
  {
    id: "relevance-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["relevance"],
    pattern: /(?:sk-)?[A-Za-z0-9_-]{36,60}:[A-Za-z0-9_-]{20,60}/,
    context: {
      variables: ["RELEVANCE_API_KEY", "RELEVANCEAI_API_KEY"],
      hosts: ["api-d7b62b.stack.tryrelevance.com", "tryrelevance.com"],
    },
  },
]);

export const provider: Provider = {
  id: "botpress",
  name: { en: "Botpress / Chatbase / Relevance", zh: "Botpress / Relevance AI" },
  revoke: "https://app.botpress.cloud",
  steps: {
    en: "Make a new key at {page} (profile, Personal Access Tokens), deploy it, delete this one there, then look at the workspace's usage since it was shared",
    zh: "在 {page}（个人资料的「Personal Access Tokens」）新建密钥并部署，删除这一个，再查看外泄以来的工作区用量",
  },
  why: {
    en: "Whoever has it can change the bots of its user's workspaces and read their conversations.",
    zh: "拿到它的人可以改动该用户工作区的机器人并读取对话。",
  },
  references: ["https://botpress.com/docs"],
};

export const texts = keyTexts(provider, {
  "botpress-pat": { title: { en: "Botpress personal access token", zh: "Botpress 个人访问令牌" } },
  "relevance-key": {
    title: { en: "Relevance AI API key", zh: "Relevance AI API 密钥" },
    fix: {
      en: "Make a new key in the project's settings at app.relevanceai.com (Integrations & API Keys), deploy it, delete this one there, then look at usage",
      zh: "在 app.relevanceai.com 项目设置的「Integrations & API Keys」新建密钥并部署，删除这一个，再查看用量",
    },
  },
});

export const examples: SecretExamples = {
  "botpress-pat": {
    hits: [
      "bp_pat_{alnum:36}",
      "bp_bak_{alnum:36}",
      { text: 'client = Client(api_key="bp_pat_{alnum:36}")\n', path: "app/client.py" },
    ],
    misses: ["bp_pat_{alnum:35}", "bp_pat_{alnum:37}", "bq_pat_{alnum:36}"],
  },
  "relevance-key": {
    hits: [
      "{alnum:36}:{alnum:48}",
      { text: "RELEVANCE_API_KEY={alnum:36}:{alnum:48}\n", path: ".env" },
      {
        text: "base_url: https://api-d7b62b.stack.tryrelevance.com/v1\napi_key: {alnum:36}:{alnum:48}\n",
        path: "config.yaml",
      },
    ],
    misses: ["{alnum:36}:{alnum:16}", { text: "BUILD_REVISION={alnum:36}:{alnum:48}\n", path: ".env" }],
  },
};
