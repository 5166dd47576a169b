import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("contentful", [
  {
    id: "contentful-pat",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["cfpat-"],
    pattern: /CFPAT-[A-Za-z0-9_-]{43}/,
  },
]);

export const provider: Provider = {
  id: "contentful",
  name: { en: "Contentful", zh: "Contentful" },
  revoke: "https://app.contentful.com/account/profile/cma_tokens",
  steps: {
    en: "Make a new token at {page}, deploy it, revoke this one there, then look at the organization's audit log and recent changes of entries",
    zh: "在 {page} 新建令牌并部署，吊销这一个，再查看组织审计日志和近期的条目改动",
  },
  why: {
    en: "Whoever has it can change or delete all content and settings of every space that its user can manage.",
    zh: "拿到它的人可以改动或删除该用户能管理的所有空间的内容和设置。",
  },
  references: ["https://www.contentful.com/developers/docs/references/authentication/"],
};

export const texts = keyTexts(provider, {
  "contentful-pat": { title: { en: "Contentful personal access token", zh: "Contentful 个人访问令牌" } },
});

export const examples: SecretExamples = {
  "contentful-pat": {
    hits: [
      "CFPAT-{b64url:43}",
      { text: "contentful space export --management-token CFPAT-{b64url:43}\n", path: "export.sh" },
    ],
    misses: ["CFPAT-{b64url:42}", "CFPET-{b64url:43}", "CFPAT-{b64url:44}"],
  },
};
