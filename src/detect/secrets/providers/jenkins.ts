import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("jenkins", [
  {
    id: "jenkins-token",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["jenkins"],
    // The version 11 (ApiTokenStore.java of github.com/jenkinsci/jenkins), then 16 bytes.
    pattern: /11[0-9a-f]{32}/,
    context: {
      variables: ["JENKINS_TOKEN", "JENKINS_API_TOKEN", "JENKINS_USER_TOKEN", "JENKINS_PASSWORD"],
      hosts: ["jenkins", "jenkins.*.*"],
    },
  },
]);

export const provider: Provider = {
  id: "jenkins",
  name: { en: "Jenkins", zh: "Jenkins" },
  steps: {
    en: "Revoke it on your Jenkins under the user's Security > API Token, add a new one and put it into the caller's secret store, then look at the builds and job changes that this user made since the push",
    zh: "在你的 Jenkins 上该用户的 Security > API Token 中吊销它，新建一个并放入调用方的机密存储，再查看外泄以来该用户的构建和任务变更",
  },
  why: {
    en: "Whoever has it and reaches your Jenkins starts and reads builds as that user; an administrator's token runs any code on the controller.",
    zh: "拿到它且能访问你的 Jenkins 的人能以该用户的身份启动和读取构建；管理员的令牌还能在控制器上运行任意代码。",
  },
  references: [
    "https://www.jenkins.io/blog/2018/07/02/new-api-token-system/",
    "https://www.jenkins.io/doc/book/using/remote-access-api/",
  ],
};

export const texts = keyTexts(provider, {
  "jenkins-token": { title: { en: "Jenkins API token", zh: "Jenkins API 令牌" } },
});

export const examples: SecretExamples = {
  "jenkins-token": {
    hits: [
      "11{hex:32}",
      { text: "CI_URL=https://jenkins.acme.dev/job/app\nCI_TOKEN=11{hex:32}\n", path: ".env" },
      { text: "jenkins:\n  url: http://jenkins:8080\n  api_token: 11{hex:32}\n", path: "deploy.yaml" },
    ],
    misses: [
      "11{hex:31}",
      "10{hex:32}",
      { text: "BUILD_TOKEN=11{hex:32}\n", path: ".env" },
      { text: "JENKINS_IMAGE_DIGEST=11{hex:32}\n", path: ".env" },
    ],
  },
};
