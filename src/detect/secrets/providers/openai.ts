import { openaiMarker } from "../checks/openai-marker.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("openai", [
  {
    id: "openai-key-project",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk-proj-", "sk-svcacct-", "sk-service-", "sk-none-"],
    pattern: /sk-(?:proj|svcacct|service|None)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
    check: openaiMarker,
  },
  {
    id: "openai-key-project-nomarker",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["sk-proj-"],
    pattern: /sk-proj-(?:[A-Za-z0-9_-]{155}|[A-Za-z0-9_-]{123}|[A-Za-z0-9_-]{91})A/,
  },
  {
    id: "openai-key-admin",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk-admin-"],
    pattern: /sk-admin-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
    check: openaiMarker,
  },
  {
    id: "openai-key-legacy",
    severity: "critical",
    evidence: "known",
    match: "token",
    // Far rarer than the `sk-` that the key begins with.
    literals: ["t3blbkfj"],
    before: 23,
    publicPrefix: "sk-",
    pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
  },
  {
    id: "openai-session",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sess-"],
    pattern: /sess-[A-Za-z0-9]{40}/,
    context: {
      variables: ["OPENAI_SESSION_KEY", "OPENAI_API_KEY", "OPENAI_SESSION_TOKEN"],
      hosts: ["api.openai.com", "platform.openai.com"],
    },
  },
  {
    id: "openai-webhook-secret",
    severity: "medium",
    evidence: "documented",
    match: "token",
    // The shape of every Standard Webhooks sender, and its address is never near.
    needsContext: true,
    literals: ["whsec_"],
    pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
    context: { variables: ["OPENAI_WEBHOOK_SECRET"] },
  },
]);

export const provider: Provider = {
  id: "openai",
  name: { en: "OpenAI", zh: "OpenAI" },
  revoke: "https://platform.openai.com/api-keys",
  usage: "https://platform.openai.com/usage",
  steps: {
    en: "Make a new key in the same project at {page}, deploy it, delete this one there, then look at Usage",
    zh: "在 {page} 的同一项目中新建密钥并部署，删除这一个，再查看用量",
  },
  why: {
    en: "Whoever can read the repository can spend on your OpenAI account.",
    zh: "能读仓库的人都能用它消费你的 OpenAI 账户。",
  },
  references: ["https://platform.openai.com/docs/api-reference/authentication"],
};

export const texts = keyTexts(provider, {
  "openai-key-project": { title: { en: "OpenAI project key", zh: "OpenAI 项目密钥" } },
  "openai-key-project-nomarker": { title: { en: "OpenAI project key", zh: "OpenAI 项目密钥" } },
  "openai-key-admin": {
    title: { en: "OpenAI admin key", zh: "OpenAI 管理密钥" },
    why: {
      en: "It manages the organization: whoever has it can make keys, add members and read usage of every project.",
      zh: "它能管理整个组织：拿到它的人可以新建密钥、添加成员并查看所有项目的用量。",
    },
    fix: {
      en: "Delete it at platform.openai.com/settings/organization/admin-keys, make a new one, then review members and keys",
      zh: "在 platform.openai.com/settings/organization/admin-keys 删除它并新建一个，再检查成员和密钥",
    },
  },
  "openai-key-legacy": { title: { en: "OpenAI user key", zh: "OpenAI 用户密钥" } },
  "openai-session": {
    title: { en: "OpenAI session key", zh: "OpenAI 会话密钥" },
    why: {
      en: "It is a signed-in session: whoever has it acts as you on the platform.",
      zh: "它代表一个已登录的会话：拿到它的人能以你的身份操作平台。",
    },
    fix: {
      en: "Sign out of all devices at platform.openai.com/settings and use a project key instead",
      zh: "在 platform.openai.com/settings 退出所有设备的登录，改用项目密钥",
    },
  },
  "openai-webhook-secret": {
    title: { en: "OpenAI webhook signing secret", zh: "OpenAI Webhook 签名密钥" },
    why: {
      en: "Whoever has it can forge webhook calls that your service takes for OpenAI's.",
      zh: "拿到它的人可以伪造 Webhook 调用，让你的服务以为来自 OpenAI。",
    },
    fix: {
      en: "Roll the secret of the endpoint at platform.openai.com/settings/project/webhooks and deploy the new one",
      zh: "在 platform.openai.com/settings/project/webhooks 轮换该端点的密钥并部署新值",
    },
  },
});

export const examples: SecretExamples = {
  "openai-key-project": {
    hits: [
      "sk-proj-{b64url:74}T3Blbk{cut}FJ{b64url:74}",
      "sk-svcacct-{b64url:58}T3Blbk{cut}FJ{b64url:58}",
      "sk-None-{alnum:20}T3Blbk{cut}FJ{alnum:20}",
      {
        text: 'const client = new OpenAI({ apiKey: "sk-proj-{b64url:74}T3Blbk{cut}FJ{b64url:74}" });\n',
        path: "src/llm.ts",
      },
    ],
    misses: [
      "sk-proj-your-key-here",
      "sk-proj-{b64url:74}T3Blbk{cut}FK{b64url:74}",
      "sk-proj-xxxxxxxxxxxxxxxxxxxxT3Blbk{cut}FJxxxxxxxxxxxxxxxxxxxx",
    ],
    doubtful: ["sk-proj-{b64url:74}T3Blbk{cut}FJ{b64url:61}"],
  },
  "openai-key-project-nomarker": {
    hits: ["sk-proj-{b64url:91}A", "sk-proj-{b64url:123}A", "sk-proj-{b64url:155}A"],
    misses: ["sk-proj-{b64url:91}B", "sk-proj-{b64url:90}A"],
  },
  "openai-key-admin": {
    hits: ["sk-admin-{b64url:58}T3Blbk{cut}FJ{b64url:58}", "sk-admin-{b64url:74}T3Blbk{cut}FJ{b64url:74}"],
    misses: ["sk-admin-{b64url:124}", "sk-admin-your-admin-key"],
    doubtful: ["sk-admin-{b64url:58}T3Blbk{cut}FJ{b64url:40}"],
  },
  "openai-key-legacy": {
    hits: [
      "sk-{alnum:20}T3Blbk{cut}FJ{alnum:20}",
      { text: "openai.api_key = 'sk-{alnum:20}T3Blbk{cut}FJ{alnum:20}'\n", path: "bot.py" },
    ],
    misses: ["sk-{alnum:20}T3Blbk{cut}FJ{alnum:19}", "pk-{alnum:20}T3Blbk{cut}FJ{alnum:20}"],
  },
  "openai-session": {
    hits: [
      "sess-{alnum:40}",
      { text: 'curl https://api.openai.com/v1/models -H "Authorization: Bearer sess-{alnum:40}"\n', path: "notes.md" },
    ],
    misses: ["sess-{alnum:39}", { text: "COOKIE=sess-{alnum:40}\n", path: ".env" }],
  },
  "openai-webhook-secret": {
    hits: ["whsec_{b64:43}=", { text: 'openai_webhook_secret: "whsec_{b64:32}"\n', path: "config.yaml" }],
    misses: ["whsec_{b64:20}", { text: "STRIPE_WEBHOOK_SECRET=whsec_{alnum:32}\n", path: ".env" }],
  },
};
