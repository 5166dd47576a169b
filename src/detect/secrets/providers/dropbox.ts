import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("dropbox", [
  {
    id: "dropbox-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sl."],
    pattern: /sl\.(?:u\.)?[A-Za-z0-9_-]{130,2000}/,
  },
]);

export const provider: Provider = {
  id: "dropbox",
  name: { en: "Dropbox", zh: "Dropbox" },
  revoke: "https://www.dropbox.com/developers/apps",
  steps: {
    en: "End it with POST api.dropboxapi.com/2/auth/token/revoke (most end by themselves after four hours), generate a new one for the app at {page}, deploy it, then look at the account's recent file events",
    zh: "用 POST api.dropboxapi.com/2/auth/token/revoke 使其失效（多数四小时后自行失效），在 {page} 为该应用生成新令牌并部署，再查看账户近期的文件事件",
  },
  why: {
    en: "Until it ends whoever has it reads, changes and shares the files that the app may reach.",
    zh: "在失效之前，拿到它的人可以读取、改动和分享该应用能访问的文件。",
  },
  references: ["https://developers.dropbox.com/oauth-guide"],
};

export const texts = keyTexts(provider, {
  "dropbox-token": { title: { en: "Dropbox access token", zh: "Dropbox 访问令牌" } },
});

export const examples: SecretExamples = {
  "dropbox-token": {
    hits: [
      "sl.{b64url:160}",
      "sl.u.{b64url:900}",
      { text: "curl -H 'Authorization: Bearer sl.{b64url:136}' -X POST x\n", path: "list.sh" },
    ],
    misses: ["sl.{b64url:129}", "sk.{b64url:160}"],
  },
};
