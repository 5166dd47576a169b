import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("firebase", [
  {
    // The registration token of a device is longer before the colon, and no secret.
    id: "fcm-server-key",
    // Google began to shut the API that takes it down in July 2024.
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: [":apa91b"],
    before: 11,
    pattern: /AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}/,
  },
]);

export const provider: Provider = {
  id: "firebase",
  name: { en: "Firebase Cloud Messaging", zh: "Firebase 云消息传递（FCM）" },
  revoke: "https://console.firebase.google.com/project/_/settings/cloudmessaging",
  steps: {
    en: "Move senders to the HTTP v1 API with a service account, then delete the server key at {page} and look at the messages sent since it was shared",
    zh: "让发送方改用 HTTP v1 API 和服务账号，再在 {page} 删除该服务器密钥，并查看外泄以来发出的消息",
  },
  why: {
    en: "Where the legacy API still answers, whoever has it can send notifications to every user of the app.",
    zh: "只要旧版 API 仍可用，拿到它的人可以向该应用的所有用户发送通知。",
  },
  references: ["https://firebase.google.com/docs/cloud-messaging/migrate-v1"],
};

export const texts = keyTexts(provider, {
  "fcm-server-key": { title: { en: "FCM server key (legacy)", zh: "FCM 服务器密钥（旧版）" } },
});

export const examples: SecretExamples = {
  "fcm-server-key": {
    hits: [
      "AAAA{alnum:7}:APA91b{b64url:134}",
      { text: "curl -H 'Authorization: key=AAAA{alnum:7}:APA91b{b64url:134}' -d @m.json\n", path: "push.sh" },
    ],
    misses: ["AAAA{alnum:7}:APA91b{b64url:133}", "{alnum:22}:APA91b{b64url:134}", "AAAA{alnum:6}:APA91b{b64url:134}"],
  },
};
