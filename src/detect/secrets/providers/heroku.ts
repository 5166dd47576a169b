import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("heroku", [
  {
    id: "heroku-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["hrku-"],
    pattern: /HRKU-[A-Za-z0-9_-]{60}/,
  },
]);

export const provider: Provider = {
  id: "heroku",
  name: { en: "Heroku", zh: "Heroku" },
  revoke: "https://dashboard.heroku.com/account",
  steps: {
    en: "Regenerate the API key at {page} (one from `heroku authorizations:create`: revoke it under Applications there), deploy the new one, then look at the activity of your apps",
    zh: "在 {page} 重新生成 API 密钥（由 `heroku authorizations:create` 创建的则在该页「Applications」中吊销），部署新值，再查看各应用的活动记录",
  },
  why: {
    en: "Whoever has it reads the config vars of the user's apps, with the passwords in them, and deploys, scales or deletes these apps.",
    zh: "拿到它的人可以读取该用户各应用的配置变量及其中的密码，并部署、扩容或删除这些应用。",
  },
  references: ["https://devcenter.heroku.com/articles/authentication"],
};

export const texts = keyTexts(provider, {
  "heroku-key": { title: { en: "Heroku API key", zh: "Heroku API 密钥" } },
});

export const examples: SecretExamples = {
  "heroku-key": {
    hits: [
      "HRKU-AA{b64url:58}",
      { text: "machine api.heroku.com\n  login me@acme.dev\n  password HRKU-AA{b64url:58}\n", path: ".netrc" },
    ],
    misses: ["HRKU-AA{b64url:57}", "HRKU-AA{b64url:59}", "HRKA-AA{b64url:58}"],
  },
};
