import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("hetzner", [
  {
    id: "hetzner-token",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["hcloud", "hetzner"],
    pattern: /[A-Za-z0-9]{64}/,
    context: {
      variables: ["HCLOUD_TOKEN", "HETZNER_API_TOKEN", "HETZNER_TOKEN"],
      hosts: ["api.hetzner.cloud"],
    },
    minEntropy: 3,
    random: true,
  },
]);

export const provider: Provider = {
  id: "hetzner",
  name: { en: "Hetzner Cloud", zh: "Hetzner Cloud" },
  revoke: "https://console.hetzner.cloud",
  steps: {
    en: "Make a new token under Security > API tokens of the project at {page}, deploy it, delete this one there, then look at the project's activities and servers",
    zh: "在 {page} 该项目的「Security」→「API tokens」新建令牌并部署，删除这一个，再查看项目的活动记录和服务器",
  },
  why: {
    en: "Whoever has it can start, open and delete servers, volumes and networks of the project on your bill; a read-only token lists them.",
    zh: "拿到它的人可以创建、打开和删除该项目的服务器、卷和网络，费用由你承担；只读令牌可以列出它们。",
  },
  references: ["https://docs.hetzner.com/cloud/api/getting-started/generating-api-token"],
};

export const texts = keyTexts(provider, {
  "hetzner-token": { title: { en: "Hetzner Cloud API token", zh: "Hetzner Cloud API 令牌" } },
});

export const examples: SecretExamples = {
  "hetzner-token": {
    hits: [
      "{alnum:64}",
      { text: 'curl -H "X-Token: {alnum:64}" https://api.hetzner.cloud/v1/servers\n', path: "docs/try.md" },
      { text: "base_url: https://api.hetzner.cloud/v1\napi_token: {alnum:64}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:63}", "{alnum:65}", { text: "BUILD_REVISION={alnum:64}\n", path: ".env" }],
  },
};
