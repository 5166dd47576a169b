import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("browser-use", [
  {
    id: "browser-use-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["bu_"],
    pattern: /bu_[A-Za-z0-9_-]{42,46}/,
  },
]);

export const provider: Provider = {
  id: "browser-use",
  name: { en: "Browser Use", zh: "Browser Use" },
  revoke: "https://cloud.browser-use.com/settings",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at tasks since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的任务",
  },
  why: {
    en: "Whoever has it can run browser agents on your credits, signed in where your profiles are.",
    zh: "拿到它的人可以用你的额度运行浏览器智能体，并使用你配置文件中的登录状态。",
  },
  references: ["https://docs.browser-use.com"],
};

export const texts = keyTexts(provider, {
  "browser-use-key": { title: { en: "Browser Use API key", zh: "Browser Use API 密钥" } },
});

export const examples: SecretExamples = {
  "browser-use-key": {
    hits: ["bu_{b64url:43}", { text: '{"BROWSER_USE_API_KEY": "bu_{b64url:43}"}\n', path: "config/keys.json" }],
    misses: ["bu_{b64url:41}", "bu_{b64url:39}", "bq_{b64url:43}"],
  },
};
