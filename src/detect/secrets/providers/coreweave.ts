import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("coreweave", [
  {
    id: "coreweave-token",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["cw-secret-"],
    pattern: /CW-SECRET-[A-Za-z0-9_-]{20,80}/,
  },
]);

export const provider: Provider = {
  id: "coreweave",
  name: { en: "CoreWeave", zh: "CoreWeave" },
  revoke: "https://console.coreweave.com/tokens",
  steps: {
    en: "Make a new key at {page} (Tokens), deploy it, delete this one there, then look at the organization's audit log since it was shared",
    zh: "在 {page}（Tokens）新建密钥并部署，删除这一个，再查看外泄以来的组织审计日志",
  },
  why: {
    en: "Whoever has it can act in CoreWeave and its Kubernetes clusters as its user.",
    zh: "拿到它的人能以该用户身份操作 CoreWeave 及其 Kubernetes 集群。",
  },
  references: ["https://docs.coreweave.com"],
};

export const texts = keyTexts(provider, {
  "coreweave-token": { title: { en: "CoreWeave access token", zh: "CoreWeave 访问令牌" } },
});

export const examples: SecretExamples = {
  "coreweave-token": {
    hits: [
      "CW-SECRET-{alnum:40}",
      { text: 'export COREWEAVE_API_KEY="CW-SECRET-{alnum:40}"\n', path: "deploy/env.sh" },
    ],
    misses: ["CW-SECRET-{alnum:16}", "CW-SECRET-{alnum:8}", "CQ-SECRET-{alnum:40}"],
  },
};
