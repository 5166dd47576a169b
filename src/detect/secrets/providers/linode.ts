import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("linode", [
  {
    id: "linode-token",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["linode"],
    pattern: /[0-9a-f]{64}/,
    context: { variables: ["LINODE_TOKEN", "LINODE_API_TOKEN", "LINODE_CLI_TOKEN"], hosts: ["api.linode.com"] },
    minEntropy: 3,
    random: true,
  },
]);

export const provider: Provider = {
  id: "linode",
  name: { en: "Akamai Cloud (Linode)", zh: "Akamai Cloud（Linode）" },
  revoke: "https://cloud.linode.com/profile/tokens",
  steps: {
    en: "Make a new token with few scopes at {page}, deploy it, revoke this one there, then look at the account's events and bill",
    zh: "在 {page} 新建权限尽量小的令牌并部署，吊销这一个，再查看账户的事件和账单",
  },
  why: {
    en: "Whoever has it can start Linodes on your bill, rebuild or delete existing ones and read object storage, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内创建 Linode（费用由你承担），重建或删除已有的，并读取对象存储。",
  },
  references: ["https://techdocs.akamai.com/linode-api/reference/get-started"],
};

export const texts = keyTexts(provider, {
  "linode-token": { title: { en: "Linode personal access token", zh: "Linode 个人访问令牌" } },
});

export const examples: SecretExamples = {
  "linode-token": {
    hits: [
      "{hex:64}",
      { text: 'provider "linode" {\n  linode_token = "{hex:64}"\n}\n', path: "main.tf" },
      { text: "base_url: https://api.linode.com/v4\napi_token: {hex:64}\n", path: "config.yaml" },
    ],
    misses: ["{hex:63}", "{hex:65}", { text: "IMAGE_SHA256={hex:64}\n", path: ".env" }],
  },
};
