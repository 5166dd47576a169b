import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("circleci", [
  {
    id: "circleci-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["ccipat_", "cciprj_"],
    // The first part is a UUID in base58, whose leading zeros are left out.
    pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9]{20,22}_[0-9a-f]{40}/,
  },
]);

export const provider: Provider = {
  id: "circleci",
  name: { en: "CircleCI", zh: "CircleCI" },
  revoke: "https://app.circleci.com/settings/user/tokens",
  steps: {
    en: "Delete it at {page} (a project's token under Project Settings > API Permissions), create one with an end date, deploy it, then look at the organization's audit log and change the secrets of contexts that a pipeline could have printed",
    zh: "在 {page} 删除它（项目令牌在 Project Settings > API Permissions），新建有到期日的令牌并部署，再查看组织审计日志，并更换流水线可能输出过的 context 机密",
  },
  why: {
    en: "Whoever has it starts pipelines as its owner, and these can print the secrets of the projects and contexts; a project's token does so for one project.",
    zh: "拿到它的人能以所有者的身份启动流水线，从而输出项目和 context 中的机密；项目令牌只限于一个项目。",
  },
  references: [
    "https://circleci.com/changelog/new-format-for-api-access-tokens/",
    "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
  ],
};

export const texts = keyTexts(provider, {
  "circleci-token": { title: { en: "CircleCI API token", zh: "CircleCI API 令牌" } },
});

export const examples: SecretExamples = {
  "circleci-token": {
    hits: [
      "CCIPAT_{b58:22}_{hex:40}",
      "CCIPRJ_{b58:21}_{hex:40}",
      {
        text: "curl -H 'Circle-Token: CCIPAT_{b58:22}_{hex:40}' https://circleci.com/api/v2/me\n",
        path: "ci/status.sh",
      },
    ],
    misses: ["CCIPAT_{b58:22}_{hex:39}", "CCIPAT_{b58:16}_{hex:40}", "CCIPXT_{b58:22}_{hex:40}"],
  },
};
