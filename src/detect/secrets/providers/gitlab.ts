import { crc32Base36 } from "../checks/crc32.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("gitlab", [
  {
    id: "gitlab-pat",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["glpat-"],
    pattern: /glpat-[A-Za-z0-9_-]{20}/,
  },
  {
    id: "gitlab-pat-routable",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["glpat-"],
    pattern: /glpat-[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}/,
    check: crc32Base36,
  },
  {
    id: "gitlab-other",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: [
      "gldt-",
      "glrt-",
      "glrtr-",
      "glptt-",
      "glft-",
      "glcbt-",
      "glagent-",
      "glsoat-",
      "gloas-",
      "glffct-",
      "glimt-",
      "glwt-",
    ],
    pattern: /gl(?:dt|rtr|rt|ptt|ft|cbt|agent|soat|oas|ffct|imt|wt)-[A-Za-z0-9_.-]{19,89}[A-Za-z0-9_-]/,
  },
  {
    id: "gitlab-runner-registration",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["gr1348941"],
    pattern: /GR1348941[A-Za-z0-9_-]{20}/,
  },
]);

export const provider: Provider = {
  id: "gitlab",
  name: { en: "GitLab", zh: "GitLab" },
  revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
  usage: "https://gitlab.com/-/user_settings/authentication_log",
  steps: {
    en: "Revoke it at {page} (on your own instance: the same page there), make a new one with an end date, then look at the audit events",
    zh: "在 {page} 吊销它（自建实例则在其对应页面），新建一个有到期日的令牌，再查看审计事件",
  },
  why: {
    en: "Whoever has it reads and pushes to every project that its owner can, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内读取并推送所有者能访问的每个项目。",
  },
  references: ["https://docs.gitlab.com/security/tokens/"],
};

export const texts = keyTexts(provider, {
  "gitlab-pat": { title: { en: "GitLab access token", zh: "GitLab 访问令牌" } },
  "gitlab-pat-routable": { title: { en: "GitLab access token", zh: "GitLab 访问令牌" } },
  "gitlab-other": {
    title: { en: "GitLab deploy, runner or CI token", zh: "GitLab 部署、Runner 或 CI 令牌" },
    why: {
      en: "Depending on its kind it pulls packages, registers as a runner, starts pipelines or reads feeds.",
      zh: "视类型不同，可用它拉取软件包、注册为 Runner、触发流水线或读取订阅源。",
    },
    fix: {
      en: "Revoke it where it was made (Settings > Repository or Settings > CI/CD of the project or group) and make a new one",
      zh: "在创建它的地方（项目或群组的「设置 > 仓库」或「设置 > CI/CD」）吊销并新建一个",
    },
  },
  "gitlab-runner-registration": {
    title: { en: "GitLab runner registration token", zh: "GitLab Runner 注册令牌" },
    why: {
      en: "Whoever has it can register a runner that is given your jobs and their secrets.",
      zh: "拿到它的人可以注册 Runner，从而接手你的作业及其中的机密。",
    },
    fix: {
      en: "Reset it in Settings > CI/CD > Runners and move to runner authentication tokens",
      zh: "在「设置 > CI/CD > Runner」中重置它，并改用 Runner 身份验证令牌",
    },
  },
});

export const examples: SecretExamples = {
  "gitlab-pat": {
    hits: [
      "glpat-{b64url:20}",
      {
        text: 'curl --header "PRIVATE-TOKEN: glpat-{b64url:20}" https://gitlab.example.net/api/v4/projects\n',
        path: "deploy.sh",
      },
    ],
    misses: ["glpat-{b64url:19}", "glpat-{alnum:21}", "glpat-xxxxxxxxxxxxxxxxxxxx"],
  },
  "gitlab-pat-routable": {
    hits: ["glpat-{b64url:27}.01.{lownum:2}{crc36:0}", "glpat-{b64url:40}.{lownum:2}{crc36:0}"],
    misses: ["glpat-{b64url:27}.01.{lownum:8}", "glpat-{b64url:26}.01"],
    doubtful: ["glpat-{b64url:27}.01.{lownum:9}"],
  },
  "gitlab-other": {
    hits: ["gldt-{b64url:20}", "glrt-{b64url:20}", "glptt-{hex:40}", "glcbt-1_{b64url:20}"],
    misses: ["gldt-{b64url:18}", "glxt-{b64url:20}"],
  },
  "gitlab-runner-registration": {
    hits: [
      "GR1348941{b64url:20}",
      { text: "gitlab-runner register --registration-token GR1348941{b64url:20}\n", path: "runner.md" },
    ],
    misses: ["GR1348941{b64url:19}", "GR1348942{b64url:20}"],
  },
};
