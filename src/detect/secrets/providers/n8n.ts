import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("n8n", [
  {
    id: "n8n-api-key",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["n8n"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: { variables: ["N8N_API_KEY", "N8N_API_TOKEN"], hosts: ["n8n.cloud"] },
    check: jwt({ aud: "public-api" }),
  },
  {
    id: "n8n-api-key-old",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["n8n_api_"],
    pattern: /n8n_api_[0-9a-f]{80}/,
  },
  {
    id: "n8n-encryption-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["n8n"],
    pattern: /[^\s"']{12,128}/,
    context: { variables: ["N8N_ENCRYPTION_KEY", "N8N_USER_MANAGEMENT_JWT_SECRET", "N8N_RUNNERS_AUTH_TOKEN"] },
  },
]);

export const provider: Provider = {
  id: "n8n",
  name: { en: "n8n", zh: "n8n" },
  revoke: "https://docs.n8n.io/api/authentication/",
  steps: {
    en: "Make a new key at {page} (Settings, n8n API), deploy it, delete this one there, then look at executions since it was shared",
    zh: "在 {page}（「设置」→「n8n API」）新建密钥并部署，删除这一个，再查看外泄以来的执行记录",
  },
  why: {
    en: "Whoever has it can read and change every workflow that its user may, and run them.",
    zh: "拿到它的人可以读取、改动并运行该用户可用的所有工作流。",
  },
  references: ["https://docs.n8n.io/api/authentication"],
};

export const texts = keyTexts(provider, {
  "n8n-api-key": { title: { en: "n8n API key", zh: "n8n API 密钥" } },
  "n8n-api-key-old": { title: { en: "n8n API key (older form)", zh: "n8n API 密钥（旧格式）" } },
  "n8n-encryption-key": {
    title: { en: "n8n encryption or signing key", zh: "n8n 加密或签名密钥" },
    fix: {
      en: "It decrypts every credential stored in n8n: replace those credentials at their services first, then set a new key (the stored ones must be entered again) and restart",
      zh: "它能解密 n8n 中保存的所有凭据：先到各服务更换这些凭据，再设置新密钥（已存凭据需重新填写）并重启",
    },
  },
});

export const examples: SecretExamples = {
  "n8n-api-key": {
    hits: ["{jwt:aud=public-api}", { text: "N8N_API_KEY={jwt:aud=public-api}\n", path: ".env" }],
    misses: ["{b64url:20}.{b64url:30}", { text: "N8N_API_KEY={jwt:aud=other}\n", path: ".env" }],
  },
  "n8n-api-key-old": {
    hits: ["n8n_api_{hex:80}", { text: '{"N8N_API_KEY": "n8n_api_{hex:80}"}\n', path: "config/keys.json" }],
    misses: ["n8n_api_{hex:79}", "n8n_api_{hex:81}", "nQn_api_{hex:80}"],
  },
  "n8n-encryption-key": {
    hits: ["{b64:32}", { text: "N8N_ENCRYPTION_KEY={b64:32}\n", path: ".env" }],
    misses: ["{b64:8}", { text: "BUILD_REVISION={b64:32}\n", path: ".env" }],
  },
};
