import { discordId } from "../checks/base64-parts.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

/** What three digits in base64 begin with, lower case. */
const THREE_DIGITS = ["mt", "mj", "mz", "nd", "nt", "nj", "nz", "od", "ot"].flatMap((two) =>
  [..."aeimquycgk"].map((third) => two + third),
);

export const rules = secretRules("discord", [
  {
    id: "discord-bot-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: THREE_DIGITS,
    // The bot's id of 17 digits and more in base64, a time, an HMAC.
    pattern: /(?:M[Tjz]|N[DTjz]|O[DT])[AEIMQUYcgk][w-z0-5][A-Za-z0-9]{19,23}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
    context: { variables: ["DISCORD_TOKEN", "DISCORD_BOT_TOKEN", "BOT_TOKEN"] },
    check: discordId,
  },
  {
    id: "discord-webhook",
    severity: "high",
    evidence: "known",
    match: "line",
    literals: ["/api/webhooks/"],
    before: 29,
    pattern: /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,70}/,
    random: true,
  },
  {
    id: "discord-client-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["discord"],
    pattern: /[A-Za-z0-9_-]{32}/,
    context: { variables: ["DISCORD_CLIENT_SECRET"], hosts: ["discord.com"] },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "discord",
  name: { en: "Discord", zh: "Discord" },
  revoke: "https://discord.com/developers/applications",
  steps: {
    en: "Open the app at {page}, press Reset Token under Bot, which ends this one at once, deploy the new one, then look at the audit log of the bot's servers",
    zh: "在 {page} 打开该应用，在「Bot」中点击「Reset Token」使其立即失效，部署新令牌，再查看机器人所在服务器的审计日志",
  },
  why: {
    en: "Whoever has it is the bot: it reads and writes messages, and bans members or deletes channels where it may.",
    zh: "拿到它的人就是这个机器人：可以收发消息，有权限时还能封禁成员、删除频道。",
  },
  references: ["https://discord.com/developers/docs/reference#authentication"],
};

export const texts = keyTexts(provider, {
  "discord-bot-token": { title: { en: "Discord bot token", zh: "Discord 机器人令牌" } },
  "discord-webhook": {
    title: { en: "Discord webhook", zh: "Discord Webhook" },
    why: {
      en: "Whoever has the address can post in the channel under any name, change the webhook and delete it.",
      zh: "知道这个地址的人可以用任意名字向频道发消息，也能修改或删除该 Webhook。",
    },
    fix: {
      en: "Delete it under Server Settings > Integrations > Webhooks (a DELETE request to its address does the same), add a new one, give it to the sender, then look at the channel",
      zh: "在「服务器设置 > 整合 > Webhook」中删除它（向该地址发送 DELETE 请求亦可），新建一个交给发送方，再检查频道消息",
    },
    references: ["https://discord.com/developers/docs/resources/webhook"],
  },
  "discord-client-secret": {
    title: { en: "Discord client secret", zh: "Discord Client Secret" },
    why: {
      en: "Whoever has it can ask for tokens as your app and turn the login codes of its users into their tokens.",
      zh: "拿到它的人可以冒充你的应用申请令牌，并把用户的登录授权码换成其令牌。",
    },
    fix: {
      en: "Open the app at {page}, press Reset Secret under OAuth2, deploy the new one, then look at the sign-ins of your app",
      zh: "在 {page} 打开该应用，在「OAuth2」中点击「Reset Secret」，部署新的密钥，再查看应用的登录记录",
    },
    references: ["https://discord.com/developers/docs/topics/oauth2"],
  },
});

export const examples: SecretExamples = {
  "discord-bot-token": {
    hits: [
      "{base64:1[digit:17]}.G{b64url:5}.{alnum:38}",
      "{base64:8[digit:17]}.X{alnum:5}.{alnum:27}",
      { text: 'client.login("{base64:4[digit:17]}.Y{alnum:5}.{alnum:38}");\n', path: "index.js" },
    ],
    misses: [
      "{base64:1[digit:17]}.G{alnum:4}.{alnum:38}",
      "{base64:1[digit:17]}.G{alnum:5}.{alnum:26}",
      "MTIz{alnum:20}.G{alnum:5}.{alnum:38}",
    ],
  },
  "discord-webhook": {
    hits: [
      "https://discord.com/api/webhooks/{digit:19}/{b64url:68}",
      {
        text: "curl -d @msg.json https://ptb.discordapp.com/api/webhooks/{digit:18}/{b64url:68}?wait=true\n",
        path: "notify.sh",
      },
    ],
    misses: [
      "https://discord.com/api/webhooks/{digit:19}/{b64url:59}",
      "https://discord.com/api/webhooks/{digit:19}",
      "https://discord.com/api/webhooks/{digit:16}/{b64url:68}",
    ],
  },
  "discord-client-secret": {
    hits: [
      "{alnum:32}",
      { text: "client_secret: {alnum:32}\ntoken_url: https://discord.com/api/oauth2/token\n", path: "oauth.yaml" },
    ],
    misses: ["{alnum:31}", "{alnum:33}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
