import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("pulumi", [
  {
    id: "pulumi-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["pul-"],
    pattern: /pul-[0-9a-f]{40}/,
  },
]);

export const provider: Provider = {
  id: "pulumi",
  name: { en: "Pulumi Cloud", zh: "Pulumi Cloud" },
  revoke: "https://app.pulumi.com/account/tokens",
  steps: {
    en: "Make a new token at {page} (an organization's or team's: Access tokens of its settings), deploy it, delete this one there, then read the organization's audit log",
    zh: "在 {page} 新建令牌（组织或团队令牌在其设置的「Access tokens」）并部署，删除这一个，再查看组织的审计日志",
  },
  why: {
    en: "Whoever has it reads the state of your stacks, decrypts the secrets in it, opens ESC environments and can start deployments.",
    zh: "拿到它的人可以读取各 stack 的状态并解密其中的机密、打开 ESC 环境，还能发起部署。",
  },
  references: ["https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"],
};

export const texts = keyTexts(provider, {
  "pulumi-token": { title: { en: "Pulumi access token", zh: "Pulumi 访问令牌" } },
});

export const examples: SecretExamples = {
  "pulumi-token": {
    hits: [
      "pul-{hex:40}",
      { text: "env:\n  PULUMI_ACCESS_TOKEN: pul-{hex:40}\n", path: ".github/workflows/deploy.yml" },
    ],
    misses: ["pul-{hex:39}", "pul-{hex:41}", "pull-{hex:40}"],
  },
};
