import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("supabase", [
  {
    id: "supabase-pat",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sbp_"],
    pattern: /sbp_(?:oauth_)?[0-9a-f]{40}/,
  },
  {
    id: "supabase-secret-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sb_secret_"],
    pattern: /sb_secret_[A-Za-z0-9_-]{31}(?:[A-Za-z0-9_-]{5})?/,
  },
  {
    id: "supabase-publishable-key",
    severity: "low",
    evidence: "known",
    match: "token",
    literals: ["sb_publishable_"],
    pattern: /sb_publishable_[A-Za-z0-9_-]{24,40}/,
    isPublic: true,
  },
  {
    id: "supabase-service-role",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["supabase", "service_role"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: {
      variables: [
        "SUPABASE_SERVICE_ROLE_KEY",
        "SERVICE_ROLE_KEY",
        "SUPABASE_SERVICE_KEY",
        "SUPABASE_KEY",
        "SUPABASE_API_KEY",
      ],
      hosts: ["supabase.co"],
    },
    check: jwt({ role: "service_role" }),
  },
]);

export const provider: Provider = {
  id: "supabase",
  name: { en: "Supabase", zh: "Supabase" },
  revoke: "https://supabase.com/dashboard",
  steps: {
    en: "Make a new key at {page} (the project's API Keys), deploy it, delete this one there, then look at the logs since it was shared",
    zh: "在 {page}（项目的「API Keys」）新建密钥并部署，删除这一个，再查看外泄以来的日志",
  },
  why: {
    en: "Whoever has it can read and change all data of the project past row level security.",
    zh: "拿到它的人可以绕过行级安全读取和改动该项目的所有数据。",
  },
  references: ["https://supabase.com/docs/guides/api/api-keys"],
};

export const texts = keyTexts(provider, {
  "supabase-pat": {
    title: { en: "Supabase access token", zh: "Supabase 访问令牌" },
    fix: {
      en: "Make a new token at supabase.com/dashboard/account/tokens, deploy it, delete this one there: it could manage every project of its user, so look at the organization's audit log",
      zh: "在 supabase.com/dashboard/account/tokens 新建令牌并部署，删除这一个：它能管理该用户的所有项目，请查看组织审计日志",
    },
  },
  "supabase-secret-key": { title: { en: "Supabase secret key", zh: "Supabase Secret Key" } },
  "supabase-publishable-key": { title: { en: "Supabase publishable key", zh: "Supabase Publishable Key" } },
  "supabase-service-role": {
    title: { en: "Supabase service_role key", zh: "Supabase service_role 密钥" },
    fix: {
      en: "Move the callers to a new secret key, then disable the legacy JWT keys under API Keys at {page}; rotating the JWT secret ends them too but signs everyone out",
      zh: "让调用方改用新的 secret key，再到 {page} 的「API Keys」停用旧的 JWT 密钥；轮换 JWT secret 也能使其失效，但所有用户会退出登录",
    },
  },
});

export const examples: SecretExamples = {
  "supabase-pat": {
    hits: [
      "sbp_{hex:40}",
      { text: 'curl -H "Authorization: Bearer sbp_{hex:40}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["sbp_{hex:39}", "sbp_{hex:41}", "sqp_{hex:40}"],
  },
  "supabase-secret-key": {
    hits: [
      "sb_secret_{b64url:22}_{b64url:8}",
      { text: '{"SUPABASE_API_KEY": "sb_secret_{b64url:22}_{b64url:8}"}\n', path: "config/keys.json" },
    ],
    misses: [
      "sb_secret_{b64url:21}_{b64url:8}",
      "sb_secret_{b64url:23}_{b64url:8}",
      "sq_secret_{b64url:22}_{b64url:8}",
    ],
  },
  "supabase-publishable-key": {
    hits: [
      "sb_publishable_{b64url:31}",
      { text: 'export SUPABASE_API_KEY="sb_publishable_{b64url:31}"\n', path: "deploy/env.sh" },
    ],
    misses: ["sb_publishable_{b64url:23}", "sb_publishable_{b64url:19}", "sq_publishable_{b64url:31}"],
  },
  "supabase-service-role": {
    hits: [
      "{jwt:role=service_role}",
      {
        text: "supabase:\n  url: https://{lower:20}.supabase.co\n  service_role_key: {jwt:role=service_role}\n",
        path: "config.yaml",
      },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "SUPABASE_KEY={jwt:role=anon}\n", path: ".env" }],
  },
};
