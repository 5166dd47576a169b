import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("line", [
  {
    id: "line-channel-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["channel_access", "line_access", "line.me"],
    pattern: /[A-Za-z0-9+/]{170,176}={0,2}/,
    context: {
      variables: ["LINE_CHANNEL_ACCESS_TOKEN", "CHANNEL_ACCESS_TOKEN", "LINE_ACCESS_TOKEN"],
      hosts: ["api.line.me", "api-data.line.me"],
    },
    minEntropy: 4,
    random: true,
  },
]);

export const provider: Provider = {
  id: "line",
  name: { en: "LINE", zh: "LINE" },
  revoke: "https://developers.line.biz/console/",
  steps: {
    en: "Choose the channel at {page}, press Reissue at Channel access token under Messaging API with no grace period, deploy the new one, then look at the number of messages sent",
    zh: "在 {page} 选择该频道，在「Messaging API」的「Channel access token」处点击「Reissue」且不留宽限期，部署新令牌，再查看已发送的消息数",
  },
  why: {
    en: "Whoever has it can write to every follower of your official account, on your bill, and read their profiles.",
    zh: "拿到它的人可以向你官方账号的所有好友群发消息（费用由你承担），并读取他们的资料。",
  },
  references: ["https://developers.line.biz/en/docs/basics/channel-access-token/"],
};

export const texts = keyTexts(provider, {
  "line-channel-token": { title: { en: "LINE channel access token", zh: "LINE 频道访问令牌" } },
});

export const examples: SecretExamples = {
  "line-channel-token": {
    hits: [
      "{b64:171}=",
      { text: "line:\n  bot:\n    channelAccessToken: {b64:170}==\n", path: "application.yml" },
      { text: 'url = "https://api.line.me/v2/bot/message/push"\ntoken = "{b64:171}="\n', path: "push.py" },
    ],
    misses: ["{b64:169}", "{b64:177}", { text: "BUILD_STAMP={b64:171}=\n", path: ".env" }],
  },
};
