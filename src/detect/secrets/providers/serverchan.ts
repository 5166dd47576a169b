import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("serverchan", [
  {
    id: "serverchan-key",
    severity: "medium",
    evidence: "documented",
    match: "token",
    literals: ["sct"],
    pattern: /(?:SCT[0-9]{3,7}T|sctp[0-9]{1,6}t)[A-Za-z0-9]{20,40}/,
  },
]);

export const provider: Provider = {
  id: "serverchan",
  name: { en: "ServerChan", zh: "Server 酱" },
  revoke: "https://sct.ftqq.com/sendkey",
  steps: {
    en: "Reset the SendKey at {page} (one that begins with sctp: at sc3.ft07.com/sendkey), deploy the new one, then look through the messages since it was shared",
    zh: "在 {page} 重置 SendKey（以 sctp 开头的在 sc3.ft07.com/sendkey）并部署新值，再查看外泄以来的消息记录",
  },
  why: {
    en: "Whoever has it sends messages to your phone that look like your own alerts, and uses up the day's quota.",
    zh: "拿到它的人可以向你的手机推送看似你自己告警的消息，并耗尽当天的额度。",
  },
  references: ["https://sct.ftqq.com"],
};

export const texts = keyTexts(provider, {
  "serverchan-key": { title: { en: "ServerChan SendKey", zh: "Server 酱 SendKey" } },
});

export const examples: SecretExamples = {
  "serverchan-key": {
    hits: [
      "SCT{digit:6}T{alnum:28}",
      "sctp{digit:4}t{alnum:28}",
      { text: "curl https://sctapi.ftqq.com/SCT{digit:6}T{alnum:28}.send -d title=ok\n", path: "notify.sh" },
    ],
    misses: ["SCT{digit:6}T{alnum:19}", "SCT{digit:2}T{alnum:28}", "SCU{digit:6}T{alnum:28}"],
  },
};
