import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("lepton", [
  {
    id: "lepton-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["lepton"],
    pattern: /(?:[a-z0-9]{6,12}:)?[A-Za-z0-9]{32}/,
    context: {
      variables: ["LEPTON_API_TOKEN", "LEPTON_API_KEY", "LEPTON_WORKSPACE_TOKEN"],
      hosts: ["lepton.run", "api.lepton.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "lepton",
  name: { en: "Lepton AI (NVIDIA DGX Cloud Lepton)", zh: "Lepton AI（NVIDIA DGX Cloud Lepton）" },
  revoke: "https://dashboard.lepton.ai",
  steps: {
    en: "Make a new key at {page} (Settings, Tokens), deploy it, delete this one there, then look at the workspace's deployments and billing since it was shared",
    zh: "在 {page}（「Settings」→「Tokens」）新建密钥并部署，删除这一个，再查看外泄以来工作区的部署和账单",
  },
  why: {
    en: "Whoever has it can run deployments and jobs in your Lepton workspace.",
    zh: "拿到它的人可以在你的 Lepton 工作区运行部署和任务。",
  },
  references: ["https://docs.nvidia.com/dgx-cloud/lepton"],
};

export const texts = keyTexts(provider, {
  "lepton-token": { title: { en: "Lepton AI API token", zh: "Lepton AI API 令牌" } },
});

export const examples: SecretExamples = {
  "lepton-token": {
    hits: [
      "{alnum:32}",
      "{lownum:8}:{alnum:32}",
      { text: "LEPTON_API_TOKEN={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.lepton.run/v1\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
