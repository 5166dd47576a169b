import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("gitea", [
  {
    id: "gitea-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["gitea", "forgejo", "codeberg"],
    pattern: /[0-9a-f]{40}/,
    context: {
      variables: [
        "GITEA_TOKEN",
        "GITEA_ACCESS_TOKEN",
        "GITEA_API_TOKEN",
        "FORGEJO_TOKEN",
        "FORGEJO_ACCESS_TOKEN",
        "FORGEJO_API_TOKEN",
        "CODEBERG_TOKEN",
      ],
      hosts: ["gitea", "forgejo", "gitea.com", "codeberg.org", "gitea.*.*", "forgejo.*.*"],
    },
  },
]);

export const provider: Provider = {
  id: "gitea",
  name: { en: "Gitea / Forgejo", zh: "Gitea / Forgejo" },
  steps: {
    en: "Delete it under Settings > Applications of its owner on your instance, generate one with fewer scopes, deploy that, then look at the activity of its repositories since the push",
    zh: "在你的实例上其所有者的「设置」>「应用」中删除它，生成权限更少的令牌并部署，再查看外泄以来各仓库的动态",
  },
  why: {
    en: "Whoever has it reads and pushes to its owner's repositories, as far as its scopes go; an admin's token manages the whole instance.",
    zh: "拿到它的人可以在其权限范围内读取并推送所有者的仓库；管理员的令牌还能管理整个实例。",
  },
  references: ["https://docs.gitea.com/development/api-usage", "https://forgejo.org/docs/latest/user/token-scope/"],
};

export const texts = keyTexts(provider, {
  "gitea-token": { title: { en: "Gitea or Forgejo access token", zh: "Gitea 或 Forgejo 访问令牌" } },
});

export const examples: SecretExamples = {
  "gitea-token": {
    hits: [
      "{hex:40}",
      { text: "forgejo:\n  url: https://codeberg.org\n  token: {hex:40}\n", path: "renovate.yaml" },
      { text: "SERVER_URL=https://gitea.acme.dev\nSERVER_TOKEN={hex:40}\n", path: ".env" },
    ],
    misses: [
      "{hex:39}",
      "{hex:64}",
      { text: "GITEA_COMMIT={hex:40}\n", path: ".env" },
      { text: "uses: https://gitea.com/actions/checkout@{hex:40}\n", path: ".gitea/workflows/ci.yaml" },
    ],
  },
};
