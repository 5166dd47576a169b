import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("sonar", [
  {
    id: "sonar-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["squ_", "sqp_", "sqa_"],
    pattern: /sq[upa]_[0-9a-f]{40}/,
  },
]);

export const provider: Provider = {
  id: "sonar",
  name: { en: "SonarQube", zh: "SonarQube" },
  steps: {
    en: "Revoke it on your SonarQube under My Account > Security, generate a project analysis token with an end date, put that into CI's secret store, then look at the analyses since the push",
    zh: "在你的 SonarQube 的 My Account > Security 中吊销它，生成有到期日的项目分析令牌并放入 CI 的机密存储，再查看外泄以来的分析记录",
  },
  why: {
    en: "A user token (squ_) does all that its user can, source code included; an analysis token (sqp_, sqa_) reads the settings of projects and uploads analyses in your name.",
    zh: "用户令牌（squ_）拥有该用户的全部权限，包括查看源代码；分析令牌（sqp_、sqa_）可以读取项目设置，并以你的名义上传分析。",
  },
  references: ["https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens"],
};

export const texts = keyTexts(provider, {
  "sonar-token": { title: { en: "SonarQube token", zh: "SonarQube 令牌" } },
});

export const examples: SecretExamples = {
  "sonar-token": {
    hits: [
      "squ_{hex:40}",
      "sqp_{hex:40}",
      { text: "sonar.host.url=https://sonar.acme.dev\nsonar.token=sqa_{hex:40}\n", path: "sonar-project.properties" },
    ],
    misses: ["squ_{hex:39}", "sqp_{hex:41}", "sqx_{hex:40}"],
  },
};
