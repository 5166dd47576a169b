import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("open-webui", [
  {
    id: "open-webui-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{32}/,
    context: {
      variables: ["OPEN_WEBUI_API_KEY", "OPENWEBUI_API_KEY", "WEBUI_API_KEY", "OWUI_API_KEY"],
      hosts: ["open-webui", "openwebui"],
    },
  },
  {
    id: "open-webui-secret",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["webui", "oauth_client"],
    pattern: /[^\s"'{}]{6,128}/,
    context: { variables: ["WEBUI_SECRET_KEY", "WEBUI_JWT_SECRET_KEY", "OAUTH_CLIENT_SECRET"] },
    nearby: ["open_webui", "webui_secret_key", "webui_jwt_secret_key", "webui_url", "webui_name"],
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "open-webui",
  name: { en: "Open WebUI", zh: "Open WebUI" },
  revoke: "https://docs.openwebui.com/",
  steps: {
    en: "On your instance open Settings > Account > API keys, make a new key, deploy it, which ends the old one, then look at the user's chats and the usage since it was shared",
    zh: "在实例的「设置」>「账号」>「API 密钥」重新生成（旧的随即失效）并部署，再查看外泄以来该用户的对话和用量",
  },
  why: {
    en: "Whoever has it and reaches the instance acts as its user: reads the chats and files, and calls every model behind it; an admin's also reads the stored keys.",
    zh: "拿到它又能访问该实例的人可以冒充该用户：读取对话和文件，调用其后的所有模型；管理员的密钥还能读取保存的 API 密钥。",
  },
  references: ["https://docs.openwebui.com/getting-started/api-endpoints"],
};

export const texts = keyTexts(provider, {
  "open-webui-key": { title: { en: "Open WebUI API key", zh: "Open WebUI API 密钥" } },
  "open-webui-secret": {
    title: { en: "Open WebUI secret", zh: "Open WebUI 密钥" },
    why: {
      en: "The secret key signs sessions: whoever has it and reaches the instance signs in as any user, admins included, who can run code there; the client secret lets others pose as the instance at the login provider.",
      zh: "WEBUI_SECRET_KEY 用于签名会话：拿到它又能访问该实例的人能以任意用户（包括能在那里运行代码的管理员）登录；OAuth 客户端密钥则可用来在登录提供方冒充该实例。",
    },
    fix: {
      en: "Set a new WEBUI_SECRET_KEY outside git (openssl rand -hex 32) and restart, which signs everybody out and makes stored OAuth sessions void; a client secret is replaced at the login provider; then look at the admins and functions",
      zh: "在 Git 之外换成新的 WEBUI_SECRET_KEY（openssl rand -hex 32）并重启，所有人会被登出，保存的 OAuth 会话作废；客户端密钥在登录提供方更换；再检查管理员和函数",
    },
    references: ["https://docs.openwebui.com/getting-started/env-configuration"],
  },
});

export const examples: SecretExamples = {
  "open-webui-key": {
    hits: [
      "sk-{hex:32}",
      { text: "curl -H 'Authorization: Bearer sk-{hex:32}' http://open-webui:8080/api/models\n", path: "models.sh" },
    ],
    misses: ["sk-{hex:31}", "sk-{hex:33}", { text: "CHAT_KEY=sk-{hex:32}\n", path: ".env" }],
  },
  "open-webui-secret": {
    hits: [
      "{hex:32}",
      {
        text: "services:\n  open-webui:\n    environment:\n      OAUTH_CLIENT_SECRET: {alnum:40}\n",
        path: "compose.yaml",
      },
    ],
    misses: [
      "{alnum:5}",
      { text: "services:\n  portal:\n    environment:\n      OAUTH_CLIENT_SECRET: {alnum:40}\n", path: "compose.yaml" },
      { text: "secret = os.environ.WEBUI_SECRET_KEY\nWEBUI_SECRET_KEY = os.environ.secret\n", path: "a.py" },
    ],
  },
};
