import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("slack", [
  {
    id: "slack-bot-user-token",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["xoxb-", "xoxp-", "xoxo-", "xoxa-", "xoxs-", "xoxr-", "xoxe-"],
    pattern: /xox[bpoasre]-[0-9]{8,14}-[0-9A-Za-z-]{20,120}/,
  },
  {
    id: "slack-app-token",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["xapp-"],
    pattern: /xapp-[0-9]-[A-Z0-9]{9,13}-[0-9]{10,14}-[0-9a-f]{64}/,
  },
  {
    id: "slack-config-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["xoxe-", "xoxe.xox"],
    pattern: /xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{140,170}/,
  },
  {
    id: "slack-cookie",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["xoxd-", "xoxc-"],
    pattern: /(?:xoxd-[A-Za-z0-9%/+_-]{100,300}|xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64})/,
  },
  {
    id: "slack-webhook",
    severity: "high",
    evidence: "documented",
    match: "line",
    literals: ["https://hooks.slack.com/"],
    pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,60}/,
    random: true,
  },
]);

export const provider: Provider = {
  id: "slack",
  name: { en: "Slack", zh: "Slack" },
  revoke: "https://api.slack.com/apps",
  steps: {
    en: "Choose the app at {page}, reissue the token under OAuth & Permissions (or call auth.revoke), deploy the new one, then look at the access logs",
    zh: "在 {page} 打开该应用，在 OAuth & Permissions 中重新签发令牌（或调用 auth.revoke）并部署，再查看访问日志",
  },
  why: {
    en: "Whoever has it reads channels and posts in your workspace, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内读取频道，并在你的工作区发消息。",
  },
  references: ["https://api.slack.com/authentication/token-types"],
};

export const texts = keyTexts(provider, {
  "slack-bot-user-token": { title: { en: "Slack token", zh: "Slack 令牌" } },
  "slack-app-token": {
    title: { en: "Slack app-level token", zh: "Slack 应用级令牌" },
    fix: {
      en: "Revoke it under Basic Information > App-Level Tokens of the app at {page} and generate a new one",
      zh: "在 {page} 该应用的 Basic Information > App-Level Tokens 中吊销它并重新生成",
    },
  },
  "slack-config-token": {
    title: { en: "Slack app configuration token", zh: "Slack 应用配置令牌" },
    why: {
      en: "Whoever has it can change the settings of every app that its owner made.",
      zh: "拿到它的人可以修改其所有者创建的每个应用的设置。",
    },
    fix: {
      en: "Delete it under Your App Configuration Tokens at {page} and generate a new one",
      zh: "在 {page} 的 Your App Configuration Tokens 中删除它并重新生成",
    },
  },
  "slack-cookie": {
    title: { en: "Slack session", zh: "Slack 会话" },
    why: {
      en: "It is a signed-in session: whoever has it reads and writes all that its user can.",
      zh: "它代表一个已登录的会话：拿到它的人能读写该用户能看到的一切。",
    },
    fix: {
      en: "Sign out of all sessions in the account settings of the workspace, then sign in again",
      zh: "在工作区的账户设置中退出所有会话，再重新登录",
    },
  },
  "slack-webhook": {
    title: { en: "Slack webhook", zh: "Slack Webhook" },
    why: {
      en: "Whoever has the address can post to the channel, without a password and in your app's name.",
      zh: "知道这个地址的人无需密码就能以你的应用名义向频道发消息。",
    },
    fix: {
      en: "Remove it under Incoming Webhooks of the app at {page} and add a new one",
      zh: "在 {page} 该应用的 Incoming Webhooks 中移除它并新建一个",
    },
    references: ["https://api.slack.com/messaging/webhooks"],
  },
});

export const examples: SecretExamples = {
  "slack-bot-user-token": {
    hits: ["xoxb-{digit:12}-{digit:13}-{alnum:24}", "xoxp-{digit:12}-{digit:12}-{digit:13}-{hex:32}"],
    misses: ["xoxb-{digit:12}-{alnum:10}", "xoxb-your-bot-token", "xoxq-{digit:12}-{digit:13}-{alnum:24}"],
  },
  "slack-app-token": {
    hits: [
      "xapp-1-A{upnum:10}-{digit:13}-{hex:64}",
      { text: "SLACK_APP_TOKEN: 'xapp-1-A{upnum:9}-{digit:13}-{hex:64}'\n", path: "bot.yaml" },
    ],
    misses: ["xapp-1-A{upnum:10}-{digit:13}-{hex:63}", "xapp-1-A{upnum:10}-{hex:64}"],
  },
  "slack-config-token": {
    hits: ["xoxe.xoxp-1-{alnum:166}", "xoxe-1-{alnum:147}"],
    misses: ["xoxe.xoxp-1-{alnum:120}", "xoxe.xoxq-1-{alnum:166}"],
  },
  "slack-cookie": {
    hits: [
      "xoxc-{digit:12}-{digit:12}-{digit:13}-{hex:64}",
      { text: "Cookie: d=xoxd-{b64url:140}%3D%3D\n", path: "slack.http" },
    ],
    misses: ["xoxc-{digit:12}-{digit:12}-{hex:64}", "xoxd-{b64url:60}"],
  },
  "slack-webhook": {
    hits: [
      "https://hooks.slack.com/services/T{upnum:8}/B{upnum:10}/{alnum:24}",
      {
        text: "curl -X POST https://hooks.slack.com/services/T{upnum:10}/B{upnum:10}/{alnum:24} -d @msg.json\n",
        path: "notify.sh",
      },
    ],
    misses: [
      "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
      "https://hooks.slack.com/services/T{upnum:8}",
    ],
  },
};
