import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("browserbase", [
  {
    id: "browserbase-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["bb_"],
    pattern: /bb_(?:live|test)_[A-Za-z0-9_-]{27}/,
  },
]);

export const provider: Provider = {
  id: "browserbase",
  name: { en: "Browserbase", zh: "Browserbase" },
  revoke: "https://www.browserbase.com/settings",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at sessions since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的会话",
  },
  why: {
    en: "Whoever has it can run browser sessions in your project and reach saved contexts with their cookies.",
    zh: "拿到它的人可以在你的项目中运行浏览器会话，并使用保存了 Cookie 的上下文。",
  },
  references: ["https://docs.browserbase.com"],
};

export const texts = keyTexts(provider, {
  "browserbase-key": { title: { en: "Browserbase API key", zh: "Browserbase API 密钥" } },
});

export const examples: SecretExamples = {
  "browserbase-key": {
    hits: [
      "bb_live_{b64url:27}",
      {
        text: 'curl -H "Authorization: Bearer bb_live_{b64url:27}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: ["bb_live_{b64url:26}", "bb_live_{b64url:28}", "bq_live_{b64url:27}"],
  },
};
