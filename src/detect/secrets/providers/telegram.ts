import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("telegram", [
  {
    id: "telegram-bot-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: [":aa"],
    before: 13,
    // In URLs `bot` stands right before it.
    pattern: /(?:bot)?([0-9]{8,10}:AA[A-Za-z0-9_-]{33})/,
    group: true,
  },
]);

export const provider: Provider = {
  id: "telegram",
  name: { en: "Telegram", zh: "Telegram" },
  revoke: "https://t.me/BotFather",
  steps: {
    en: "Send /revoke to {page} and choose the bot, which ends this token at once, deploy the new one, then look at the bot's chats, and for a webhook that is not yours with getWebhookInfo",
    zh: "向 {page} 发送 /revoke 并选择该机器人，旧令牌立即失效，部署新令牌，再检查机器人的会话，并用 getWebhookInfo 查看是否有陌生的 Webhook",
  },
  why: {
    en: "Whoever has it is the bot: it reads what people send it, also their files, and writes to them in its name.",
    zh: "拿到它的人就是这个机器人：可以读取用户发来的消息和文件，并以它的名义回复。",
  },
  references: ["https://core.telegram.org/bots/features#botfather"],
};

export const texts = keyTexts(provider, {
  "telegram-bot-token": { title: { en: "Telegram bot token", zh: "Telegram 机器人令牌" } },
});

export const examples: SecretExamples = {
  "telegram-bot-token": {
    hits: [
      "1{digit:9}:AA{b64url:33}",
      "9{digit:7}:AA{b64url:33}",
      {
        text: "curl https://api.telegram.org/bot7{digit:9}:AA{b64url:33}/sendMessage -d chat_id=1\n",
        path: "notify.sh",
      },
      { text: "telegram_configs:\n  - bot_token: 6{digit:9}:AA{b64url:33}\n", path: "alertmanager.yml" },
    ],
    misses: ["1{digit:9}:AA{b64url:32}", "1{digit:6}:AA{b64url:33}", "1{digit:9}:AB{b64url:33}"],
  },
};
