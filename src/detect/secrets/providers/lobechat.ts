import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("lobechat", [
  {
    id: "lobechat-secrets",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["key_vaults", "auth_secret", "access_code", "logto", "casdoor"],
    pattern: /[A-Za-z0-9+/_-]{16,128}={0,2}/,
    context: {
      variables: [
        "KEY_VAULTS_SECRET",
        "AUTH_SECRET",
        "NEXT_AUTH_SECRET",
        "NEXTAUTH_SECRET",
        "ACCESS_CODE",
        "LOGTO_CLIENT_SECRET",
        "CASDOOR_CLIENT_SECRET",
      ],
    },
    nearby: ["lobehub", "lobechat", "lobe_chat", "lobe_db", "key_vaults"],
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "lobechat",
  name: { en: "LobeChat (LobeHub)", zh: "LobeChat（LobeHub）" },
  revoke: "https://lobehub.com/docs/self-hosting/environment-variables/auth",
  steps: {
    en: "Set a new random value outside git (openssl rand -base64 32) and restart; after a new KEY_VAULTS_SECRET users enter their model keys again, with new ones; a client secret is replaced at Logto or Casdoor too; then look at the sign-ins",
    zh: "在 Git 之外换成新的随机值（openssl rand -base64 32）并重启；更换 KEY_VAULTS_SECRET 后用户需换新模型密钥并重新录入；客户端密钥还要在 Logto 或 Casdoor 更换；再查看登录记录",
  },
  why: {
    en: "With the auth secret anybody who reaches the instance signs in as any user; with the vault secret and the database they read every user's model keys.",
    zh: "有了认证密钥，能访问该实例的人能以任意用户登录；有了密钥库密钥和数据库，就能读取每个用户的模型密钥。",
  },
  references: ["https://lobehub.com/docs/self-hosting/environment-variables/auth"],
};

export const texts = keyTexts(provider, {
  "lobechat-secrets": { title: { en: "LobeChat vault or auth secret", zh: "LobeChat 密钥库或认证密钥" } },
});

export const examples: SecretExamples = {
  "lobechat-secrets": {
    hits: [
      "{b64:43}=",
      { text: "LOBE_DB_NAME=lobechat\nAUTH_SECRET={b64:43}=\n", path: ".env" },
      {
        text: "services:\n  lobe:\n    image: lobehub/lobe-chat\n    environment:\n      - ACCESS_CODE={alnum:20}\n",
        path: "compose.yml",
      },
    ],
    misses: [
      "{alnum:15}",
      { text: "AUTH_SECRET={b64:43}=\n", path: ".env" },
      { text: "# earlobe_db\nNEXTAUTH_SECRET={b64:43}=\n", path: ".env" },
    ],
  },
};
