import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("pushplus", [
  {
    id: "pushplus-token",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["push_plus"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["PUSHPLUS_TOKEN", "PUSH_PLUS_TOKEN", "PUSHPLUS_KEY"],
      hosts: ["pushplus.plus"],
    },
  },
]);

export const provider: Provider = {
  id: "pushplus",
  name: { en: "PushPlus", zh: "PushPlus（推送加）" },
  revoke: "https://www.pushplus.plus/uc.html",
  steps: {
    en: "Reset the token at {page} (a message token: delete it there and make a new one), deploy the new one, then look through the messages since it was shared",
    zh: "在 {page} 重置 token（消息 token 则删除后新建）并部署新值，再查看外泄以来的消息记录",
  },
  why: {
    en: "Whoever has it sends messages to you and your topic's subscribers that look like your own alerts.",
    zh: "拿到它的人可以向你和群组订阅者推送看似你自己告警的消息。",
  },
  references: ["https://www.pushplus.plus/doc/"],
};

export const texts = keyTexts(provider, {
  "pushplus-token": { title: { en: "PushPlus token", zh: "PushPlus token" } },
});

export const examples: SecretExamples = {
  "pushplus-token": {
    hits: [
      "{hex:32}",
      { text: "PUSH_PLUS_TOKEN={hex:32}\n", path: ".env" },
      { text: "curl 'https://www.pushplus.plus/send?token={hex:32}&title=ok'\n", path: "notify.sh" },
    ],
    misses: ["{hex:31}", "{hex:33}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
