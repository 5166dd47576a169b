import { literalValue } from "../checks/literal-value.ts";
import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("dify", [
  {
    id: "dify-app-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["app-"],
    pattern: /app-[A-Za-z0-9]{24}/,
    context: {
      variables: [
        "DIFY_API_KEY",
        "DIFY_APP_KEY",
        "DIFY_KEY",
        "DIFY_APP_API_KEY",
        "DIFY_WORKFLOW_API_KEY",
        "DIFY_API_TOKEN",
        "DIFY_CHAT_API_KEY",
      ],
      hosts: ["api.dify.ai"],
    },
    minEntropy: 3.5,
    check: mixedClass(4, "lower", "upper", "digit"),
  },
  {
    id: "dify-dataset-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["dataset-"],
    pattern: /dataset-[A-Za-z0-9]{24}/,
    context: {
      variables: ["DIFY_DATASET_API_KEY", "DIFY_KNOWLEDGE_API_KEY", "DIFY_DATASET_KEY"],
      hosts: ["api.dify.ai"],
    },
    minEntropy: 3.5,
    check: mixedClass(8, "lower", "upper", "digit"),
  },
  {
    id: "dify-secret-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["secret_key"],
    pattern: /[A-Za-z0-9+/=_-]{32,128}/,
    context: { variables: ["SECRET_KEY", "DIFY_SECRET_KEY"] },
    nearby: ["langgenius", "dify", "plugin_daemon"],
    minEntropy: 3.5,
  },
  {
    id: "dify-internal-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: [
      "plugin_d",
      "inner_api",
      "code_execution",
      "sandbox_api",
      "dify_",
      "agent_backend",
      "billing_api",
      "server_key",
    ],
    pattern: /[A-Za-z0-9+/=_-]{12,128}/,
    context: {
      variables: [
        "PLUGIN_DAEMON_KEY",
        "PLUGIN_DIFY_INNER_API_KEY",
        "INNER_API_KEY_FOR_PLUGIN",
        "INNER_API_KEY",
        "CODE_EXECUTION_API_KEY",
        "SANDBOX_API_KEY",
        "DIFY_AGENT_API_TOKEN",
        "AGENT_BACKEND_API_TOKEN",
        "DIFY_AGENT_SERVER_SECRET_KEY",
        "DIFY_AGENT_PLUGIN_DAEMON_API_KEY",
        "DIFY_AGENT_INNER_API_KEY",
        "DIFY_AGENT_LOCAL_SANDBOX_AUTH_TOKEN",
        "DIFY_AGENT_OPENSHELL_BEARER_TOKEN",
        "DIFY_AGENT_OPENSHELL_SHELLCTL_AUTH_TOKEN",
        "DIFY_INNER_API_KEY",
        "DIFY_PLUGIN_SERVERLESS_CONNECTOR_API_KEY",
        "BILLING_API_SECRET_KEY",
        "SERVER_KEY",
      ],
    },
    nearby: ["langgenius", "dify", "plugin_daemon", "inner_api_key_for_plugin"],
    check: literalValue,
  },
  {
    id: "dify-init-password",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["init_password"],
    pattern: /[^\s"'{}]{6,30}/,
    context: { variables: ["INIT_PASSWORD"] },
    nearby: ["langgenius", "dify", "plugin_daemon"],
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "dify",
  name: { en: "Dify", zh: "Dify" },
  revoke: "https://cloud.dify.ai/apps",
  steps: {
    en: "Open the app at {page} (or on your own instance), make a new key under API Access, deploy it, delete this one there, then look at the app's logs since it was shared",
    zh: "在 {page}（或自己的实例）打开该应用，在「访问 API」新建密钥并部署，删除这一个，再查看外泄以来的应用日志",
  },
  why: {
    en: "Whoever has it runs the app on your model bill and reads the conversations and files that pass through it.",
    zh: "拿到它的人可以运行该应用（模型费用由你承担），并读取经过它的对话和文件。",
  },
  references: ["https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"],
};

const references = ["https://docs.dify.ai/en/self-host/deploy/configuration/environments"];

export const texts = keyTexts(provider, {
  "dify-app-key": { title: { en: "Dify app API key", zh: "Dify 应用 API 密钥" } },
  "dify-dataset-key": {
    title: { en: "Dify knowledge API key", zh: "Dify 知识库 API 密钥" },
    why: {
      en: "One such key reads, changes and deletes every knowledge base of the workspace.",
      zh: "这样一个密钥就能读取、改动和删除工作区的所有知识库。",
    },
    fix: {
      en: "Make a new key under Knowledge > Service API, deploy it, delete this one there, then look at the documents that changed since it was shared",
      zh: "在「知识库」的「服务 API」新建密钥并部署，删除这一个，再查看外泄以来改动过的文档",
    },
    references: [
      "https://docs.dify.ai/en/guides/knowledge-base/knowledge-and-documents-maintenance/maintain-dataset-via-api",
    ],
  },
  "dify-secret-key": {
    title: { en: "Dify SECRET_KEY", zh: "Dify SECRET_KEY" },
    why: {
      en: "It signs sessions and file links: whoever has it signs in as any user, the owner included, and decrypts stored OAuth data.",
      zh: "它用于签名会话和文件链接：拿到它的人能以任意用户（包括所有者）的身份登录，并解密保存的 OAuth 数据。",
    },
    fix: {
      en: "Set a new value (openssl rand -base64 42) outside git and restart, which signs everybody out; authorise OAuth plugins and tools again, then look at the sign-ins and model usage since it was shared",
      zh: "在 Git 之外换成新值（openssl rand -base64 42）并重启，所有人会被登出；重新授权 OAuth 插件和工具，再查看外泄以来的登录和模型用量",
    },
    references,
  },
  "dify-internal-key": {
    title: { en: "Dify service key", zh: "Dify 内部服务密钥" },
    why: {
      en: "Services of the stack trust each other by it: whoever has it and reaches one runs plugins or code there, or calls the inner API past all sign-in.",
      zh: "各服务靠它互相信任：拿到它又能访问其中一个服务的人可以在那里运行插件或代码，或绕过登录调用内部 API。",
    },
    fix: {
      en: "Set a new random value outside git on both sides of the pair (API and plugin daemon, API and sandbox), restart both, then look at the installed plugins and the logs",
      zh: "在 Git 之外为配对的两侧（API 与 plugin daemon、API 与 sandbox）换成同一个新随机值并一起重启，再查看已安装的插件和日志",
    },
    references,
  },
  "dify-init-password": {
    title: { en: "Dify INIT_PASSWORD", zh: "Dify INIT_PASSWORD" },
    why: {
      en: "Until the first admin exists whoever has it can become that admin.",
      zh: "在首个管理员创建之前，拿到它的人可以成为该管理员。",
    },
    fix: {
      en: "If the instance is not set up yet, set a new value outside git and restart; otherwise remove it, and look whether every account of the workspace is known",
      zh: "实例尚未初始化时，在 Git 之外换成新值并重启；已初始化则移除它，并检查工作区的账户是否都认识",
    },
    references,
  },
});

export const examples: SecretExamples = {
  "dify-app-key": {
    hits: [
      "app-{alnum:24}",
      {
        text: "curl -X POST http://dify.acme.dev/v1/chat-messages -H 'Authorization: Bearer app-{alnum:24}'\n",
        path: "a.sh",
      },
    ],
    misses: ["app-{alnum:23}", "app-{lower:24}", "app-{alnum:25}"],
  },
  "dify-dataset-key": {
    hits: ["dataset-{alnum:24}", { text: 'requests.get(url, headers=auth("dataset-{alnum:24}"))\n', path: "kb.py" }],
    misses: ["dataset-{alnum:23}", "dataset-{lower:24}", "datasets-{alnum:24}"],
  },
  "dify-secret-key": {
    hits: [
      {
        text: "services:\n  api:\n    image: langgenius/dify-api:1.9.0\n    environment:\n      SECRET_KEY: sk-{alnum:45}\n",
        path: "compose.yaml",
      },
      { text: "SECRET_KEY={b64:56}\n", path: "deploy/dify/.env" },
      { text: 'DB_DATABASE=dify\nSECRET_KEY="{b64:56}"\n', path: ".env" },
    ],
    misses: [
      { text: "DB_DATABASE=shop\nSECRET_KEY={b64:56}\n", path: ".env" },
      { text: "# modify before use\nSECRET_KEY={b64:56}\n", path: ".env" },
      { text: "DB_DATABASE=dify\nS3_SECRET_KEY={alnum:40}\n", path: ".env" },
      { text: "DB_DATABASE=dify\nSECRET_KEY={b64:20}\n", path: ".env" },
    ],
  },
  "dify-internal-key": {
    hits: [
      "{b64:56}",
      { text: "DIFY_BIND_ADDRESS=0.0.0.0\nSERVER_KEY={b64:56}\n", path: ".env" },
      {
        text: "services:\n  sandbox:\n    image: langgenius/dify-sandbox\n    environment:\n      API_KEY: x\n      SANDBOX_API_KEY: {alnum:24}\n",
        path: "compose.yaml",
      },
    ],
    misses: [
      "{alnum:11}",
      { text: "SERVER_KEY={b64:56}\n", path: ".env" },
      { text: "PLUGIN_DAEMON_KEY=plugin-daemon-key\n", path: ".env" },
    ],
  },
  "dify-init-password": {
    hits: [
      { text: "DIFY_PORT=5001\nINIT_PASSWORD={alnum:16}\n", path: ".env" },
      { text: "INIT_PASSWORD={alnum:12}\n", path: "dify/docker/.env" },
    ],
    misses: [
      { text: "INIT_PASSWORD={alnum:16}\n", path: ".env" },
      { text: "DIFY_PORT=5001\nINIT_PASSWORD={alnum:5}\n", path: ".env" },
    ],
  },
};
