import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("flowise", [
  {
    id: "flowise-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["flowise"],
    pattern: /[A-Za-z0-9+/_-]{43}=?/,
    random: true,
    context: {
      variables: ["FLOWISE_API_KEY", "FLOWISE_KEY", "FLOWISE_CLOUD_API_KEY"],
      hosts: ["cloud.flowiseai.com"],
    },
    minEntropy: 3.5,
  },
  {
    id: "flowise-secrets",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["jwt_auth", "jwt_refresh", "express_session", "flowise", "token_hash"],
    pattern: /[^\s"'{}]{6,128}/,
    context: {
      variables: [
        "FLOWISE_SECRETKEY_OVERWRITE",
        "FLOWISE_PASSWORD",
        "JWT_AUTH_TOKEN_SECRET",
        "JWT_REFRESH_TOKEN_SECRET",
        "EXPRESS_SESSION_SECRET",
        "TOKEN_HASH_SECRET",
      ],
    },
    nearby: ["flowise", "flowiseai"],
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "flowise",
  name: { en: "Flowise", zh: "Flowise" },
  revoke: "https://docs.flowiseai.com/configuration/authorization/chatflow-level",
  steps: {
    en: "Make a new key on your instance's API Keys page, assign the chatflows to it, deploy it, delete this one there, then look at the executions since it was shared",
    zh: "在实例的「API Keys」页面新建密钥，把 Chatflow 改用它并部署，删除这一个，再查看外泄以来的执行记录",
  },
  why: {
    en: "Whoever has it runs the flows on your model bill, and as far as its permissions go reads and changes them with the credentials they use.",
    zh: "拿到它的人可以运行流程（模型费用由你承担），并在其权限范围内读取和改动流程及其使用的凭据。",
  },
  references: ["https://docs.flowiseai.com/configuration/authorization/chatflow-level"],
};

export const texts = keyTexts(provider, {
  "flowise-key": { title: { en: "Flowise API key", zh: "Flowise API 密钥" } },
  "flowise-secrets": {
    title: { en: "Flowise signing or encryption secret", zh: "Flowise 签名或加密密钥" },
    why: {
      en: "Whoever has it and reaches the instance signs in as any user; the overwrite key decrypts every credential that is stored.",
      zh: "拿到它又能访问该实例的人能以任意用户登录；加密密钥（SECRETKEY_OVERWRITE）可以解密保存的所有凭据。",
    },
    fix: {
      en: "Set a new random value outside git (openssl rand -hex 32) and restart, which signs everybody out; after a new FLOWISE_SECRETKEY_OVERWRITE enter all credentials again, with new keys; then look at the login activity",
      zh: "在 Git 之外换成新的随机值（openssl rand -hex 32）并重启，所有人会被登出；更换 FLOWISE_SECRETKEY_OVERWRITE 后需用新密钥重新录入所有凭据；再查看登录活动",
    },
    references: ["https://docs.flowiseai.com/configuration/authorization/app-level"],
  },
});

export const examples: SecretExamples = {
  "flowise-key": {
    hits: [
      "{b64url:43}",
      { text: "FLOWISE_API_KEY={b64:43}=\n", path: ".env" },
      { text: 'API = "https://cloud.flowiseai.com/api/v1/prediction/1"\napi_key = "{b64url:43}"\n', path: "ask.py" },
    ],
    misses: ["{b64url:42}", "{b64url:45}", { text: "BUILD_REVISION={b64url:43}\n", path: ".env" }],
  },
  "flowise-secrets": {
    hits: [
      "{alnum:40}",
      { text: "JWT_ISSUER=Flowise\nJWT_AUTH_TOKEN_SECRET={hex:64}\n", path: ".env" },
      {
        text: "services:\n  flowise:\n    image: flowiseai/flowise\n    environment:\n      - EXPRESS_SESSION_SECRET={alnum:32}\n",
        path: "compose.yaml",
      },
    ],
    misses: [
      { text: "JWT_ISSUER=Acme\nJWT_AUTH_TOKEN_SECRET={hex:64}\n", path: ".env" },
      { text: "# flowise\nTOKEN_HASH_SECRET={alnum:5}\n", path: ".env" },
      { text: "// flowise\nconst expressSessionSecret = process.env.EXPRESS_SESSION_SECRET;\n", path: "app.js" },
    ],
  },
};
