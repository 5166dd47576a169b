import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("terraform", [
  {
    id: "terraform-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: [".atlasv1."],
    before: 14,
    pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/,
  },
]);

export const provider: Provider = {
  id: "terraform",
  name: { en: "HCP Terraform (Terraform Cloud)", zh: "HCP Terraform（Terraform Cloud）" },
  revoke: "https://app.terraform.io/app/settings/tokens",
  steps: {
    en: "Make a new token at {page} (a team's or organization's: API tokens of the organization's settings), deploy it, delete this one there, then look at the runs and the audit trail",
    zh: "在 {page} 新建令牌（团队或组织令牌在组织设置的「API tokens」）并部署，删除这一个，再查看运行记录和审计跟踪",
  },
  why: {
    en: "Whoever has it reads state files, with the secrets in them, and starts runs that change your infrastructure with the workspace's cloud credentials.",
    zh: "拿到它的人可以读取状态文件及其中的机密，并发起运行，用工作区的云凭据改动你的基础设施。",
  },
  references: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],
};

export const texts = keyTexts(provider, {
  "terraform-token": { title: { en: "HCP Terraform API token", zh: "HCP Terraform API 令牌" } },
});

export const examples: SecretExamples = {
  "terraform-token": {
    hits: [
      "{alnum:14}.atlasv1.{b64url:67}",
      {
        text: 'credentials "app.terraform.io" {\n  token = "{alnum:14}.atlasv1.{b64url:67}"\n}\n',
        path: ".terraformrc",
      },
    ],
    misses: ["{alnum:13}.atlasv1.{b64url:67}", "{alnum:14}.atlasv1.{b64url:59}", "{alnum:14}.atlasv2.{b64url:67}"],
  },
};
