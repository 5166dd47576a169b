import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("airtable", [
  {
    id: "airtable-pat",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["pat"],
    pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "airtable",
  name: { en: "Airtable", zh: "Airtable" },
  revoke: "https://airtable.com/create/tokens",
  steps: {
    en: "Regenerate the token at {page}, which ends this one, deploy the new one, then look at the revision history of its bases and, on Enterprise, at the audit log",
    zh: "在 {page} 重新生成该令牌（这一个随即失效）并部署，再查看相关 Base 的修订历史；企业版还可查看审计日志",
  },
  why: {
    en: "Whoever has it can read and change the bases that it was given, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内读取和改动授权给它的 Base。",
  },
  references: ["https://airtable.com/developers/web/guides/personal-access-tokens"],
};

export const texts = keyTexts(provider, {
  "airtable-pat": { title: { en: "Airtable personal access token", zh: "Airtable 个人访问令牌" } },
});

export const examples: SecretExamples = {
  "airtable-pat": {
    hits: [
      "pat{alnum:14}.{hex:64}",
      { text: 'const base = new Airtable({ apiKey: "pat{alnum:14}.{hex:64}" });\n', path: "src/base.ts" },
    ],
    misses: ["pat{alnum:14}.{hex:63}", "pat{alnum:13}.{hex:64}", "pat{alnum:14}"],
  },
};
