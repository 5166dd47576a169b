import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("huggingface", [
  {
    id: "huggingface-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["hf_"],
    pattern: /hf_[A-Za-z0-9]{34}/,
  },
  {
    id: "huggingface-org-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["api_org_"],
    pattern: /api_org_[A-Za-z0-9]{34}/,
  },
  {
    id: "huggingface-oauth",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["hf_oauth_"],
    pattern: /hf_oauth_eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{20,400}/,
  },
]);

export const provider: Provider = {
  id: "huggingface",
  name: { en: "Hugging Face", zh: "Hugging Face" },
  revoke: "https://huggingface.co/settings/tokens",
  usage: "https://huggingface.co/settings/billing",
  steps: {
    en: "Make a new token at {page}, with no more rights than it needs, deploy it, then delete this one there",
    zh: "在 {page} 新建只含必要权限的令牌并部署，再删除这一个",
  },
  why: {
    en: "Whoever has it can read your private models and data sets, and write them if the token may.",
    zh: "拿到它的人可以读取你的私有模型和数据集；若令牌有写权限，还能修改它们。",
  },
  references: ["https://huggingface.co/docs/hub/security-tokens"],
};

export const texts = keyTexts(provider, {
  "huggingface-token": { title: { en: "Hugging Face token", zh: "Hugging Face 令牌" } },
  "huggingface-org-token": {
    title: { en: "Hugging Face organization token", zh: "Hugging Face 组织令牌" },
    why: {
      en: "Whoever has it can read and write what the organization keeps, for all its members.",
      zh: "拿到它的人能以整个组织的身份读写其内容。",
    },
    fix: {
      en: "Delete it in the organization's settings at huggingface.co/settings/organizations and use a member's fine-grained token instead",
      zh: "在 huggingface.co/settings/organizations 的组织设置中删除它，改用成员的细粒度令牌",
    },
  },
  "huggingface-oauth": {
    title: { en: "Hugging Face OAuth token", zh: "Hugging Face OAuth 令牌" },
    fix: {
      en: "Remove the app's access at huggingface.co/settings/connected-applications",
      zh: "在 huggingface.co/settings/connected-applications 移除该应用的访问权限",
    },
  },
});

export const examples: SecretExamples = {
  "huggingface-token": {
    hits: ["hf_{alpha:34}", { text: 'login(token="hf_{alpha:34}")\n', path: "train.py" }],
    misses: ["hf_{alpha:33}", "hf_{alpha:35}", "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  "huggingface-org-token": {
    hits: ["api_org_{alpha:34}", { text: "TOKEN: api_org_{alpha:34}\n", path: "ci.yml" }],
    misses: ["api_org_{alpha:33}", "api_org_{alpha:20}"],
  },
  "huggingface-oauth": {
    hits: [],
    misses: ["hf_oauth_eyJ{b64url:40}", "hf_oauth_{alnum:34}"],
    doubtful: ["hf_oauth_eyJ{b64url:40}.eyJ{b64url:120}.{b64url:86}", "hf_oauth_{jwt}"],
  },
};
