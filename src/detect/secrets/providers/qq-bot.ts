import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("qq-bot", [
  {
    id: "qq-bot-secret",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["qq_bot", "qq_app", "sgroup.qq", "bots.qq"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: ["QQ_BOT_SECRET", "QQBOT_SECRET", "QQ_BOT_TOKEN", "QQ_APP_SECRET"],
      hosts: ["api.sgroup.qq.com", "bots.qq.com"],
    },
  },
]);

export const provider: Provider = {
  id: "qq-bot",
  name: { en: "QQ bot", zh: "QQ 机器人" },
  revoke: "https://q.qq.com/qqbot",
  steps: {
    en: "Reset the AppSecret and the token in the bot's development settings at {page}, deploy the new ones, set the IP allowlist there, then look at the bot's messages since it was shared",
    zh: "在 {page} 该机器人的「开发设置」重置 AppSecret 和 Token 并部署新值，设置 IP 白名单，再查看外泄以来机器人发送的消息",
  },
  why: {
    en: "With the AppID whoever has it acts as the bot: reads what is sent to it, and writes in its groups and channels.",
    zh: "与 AppID 一起，拿到它的人能以机器人的身份读取发给它的消息，并在所在的群和频道发言。",
  },
  references: ["https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/api-use.html"],
};

export const texts = keyTexts(provider, {
  "qq-bot-secret": { title: { en: "QQ bot secret or token", zh: "QQ 机器人 AppSecret 或 Token" } },
});

export const examples: SecretExamples = {
  "qq-bot-secret": {
    hits: [
      "{alnum:32}",
      { text: "QQBOT_SECRET={alnum:32}\n", path: ".env" },
      { text: "url: https://api.sgroup.qq.com\nsecret: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", "{alnum:33}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
