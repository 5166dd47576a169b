import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("codecov", [
  {
    id: "codecov-token",
    severity: "medium",
    evidence: "known",
    match: "value",
    literals: ["codecov"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["CODECOV_TOKEN"], hosts: ["codecov.io"] },
  },
]);

export const provider: Provider = {
  id: "codecov",
  name: { en: "Codecov", zh: "Codecov" },
  revoke: "https://app.codecov.io",
  steps: {
    en: "Open the repository at {page}, press Regenerate for its upload token under Configuration > General (a global upload token in the organization's settings), put the new one into CI's secret store, then look at the uploads since the push",
    zh: "在 {page} 打开该仓库，在 Configuration > General 中对上传令牌点击「Regenerate」（全局上传令牌在组织设置中），把新的放入 CI 的机密存储，再查看外泄以来的上传记录",
  },
  why: {
    en: "Whoever has it uploads coverage reports in your name, so that a status check passes or fails as they like.",
    zh: "拿到它的人能以你的名义上传覆盖率报告，随意让状态检查通过或失败。",
  },
  references: ["https://docs.codecov.com/docs/codecov-tokens"],
};

export const texts = keyTexts(provider, {
  "codecov-token": { title: { en: "Codecov upload token", zh: "Codecov 上传令牌" } },
});

export const examples: SecretExamples = {
  "codecov-token": {
    hits: [
      "{uuid}",
      { text: "script:\n  - CODECOV_TOKEN={uuid} bash codecov.sh\n", path: ".gitlab-ci.yml" },
      { text: "curl -s https://codecov.io/bash -o up.sh\nUPLOAD_TOKEN={uuid}\n", path: "ci/coverage.sh" },
    ],
    misses: [
      "{hex:36}",
      "{uuid}f",
      { text: "CODECOV_FLAG_ID={uuid}\n", path: ".env" },
      { text: "CI_TOKEN={uuid}\n", path: ".env" },
    ],
  },
};
