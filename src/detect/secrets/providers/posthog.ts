import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("posthog", [
  {
    id: "posthog-personal",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["phx_"],
    pattern: /phx_[A-Za-z0-9_-]{41,49}/,
  },
  {
    id: "posthog-project",
    severity: "low",
    evidence: "known",
    match: "token",
    literals: ["phc_"],
    pattern: /phc_[A-Za-z0-9_-]{41,44}/,
    isPublic: true,
  },
  {
    id: "posthog-flags",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["phs_"],
    pattern: /phs_[A-Za-z0-9]{43,48}/,
  },
]);

export const provider: Provider = {
  id: "posthog",
  name: { en: "PostHog", zh: "PostHog" },
  revoke: "https://app.posthog.com/settings/user-api-keys",
  steps: {
    en: "Make a new key at {page} (Personal API keys), deploy it, delete this one there, then look at the activity log since it was shared",
    zh: "在 {page}（Personal API keys）新建密钥并部署，删除这一个，再查看外泄以来的活动日志",
  },
  why: {
    en: "Whoever has it can read all events and persons of its user's projects and change them.",
    zh: "拿到它的人可以读取并改动该用户项目的所有事件和用户数据。",
  },
  references: ["https://posthog.com/docs/api"],
};

export const texts = keyTexts(provider, {
  "posthog-personal": { title: { en: "PostHog personal API key", zh: "PostHog 个人 API 密钥" } },
  "posthog-project": { title: { en: "PostHog project key", zh: "PostHog 项目密钥" } },
  "posthog-flags": { title: { en: "PostHog feature flags secure key", zh: "PostHog 功能开关安全密钥" } },
});

export const examples: SecretExamples = {
  "posthog-personal": {
    hits: ["phx_{alnum:43}", { text: '{"POSTHOG_API_KEY": "phx_{alnum:43}"}\n', path: "config/keys.json" }],
    misses: ["phx_{alnum:39}", "phx_{alnum:35}", "pqx_{alnum:43}"],
  },
  "posthog-project": {
    hits: ["phc_{alnum:43}", { text: 'export POSTHOG_API_KEY="phc_{alnum:43}"\n', path: "deploy/env.sh" }],
    misses: ["phc_{alnum:39}", "phc_{alnum:35}", "pqc_{alnum:43}"],
  },
  "posthog-flags": {
    hits: [
      "phs_{alnum:44}",
      { text: 'const client = new Client({ apiKey: "phs_{alnum:44}" });\n', path: "src/client.ts" },
    ],
    misses: ["phs_{alnum:42}", "phs_{alnum:40}", "pqs_{alnum:44}"],
  },
};
