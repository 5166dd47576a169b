import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("agentops", [
  {
    id: "agentops-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["agentops"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["AGENTOPS_API_KEY"], hosts: ["api.agentops.ai"] },
  },
]);

export const provider: Provider = {
  id: "agentops",
  name: { en: "AgentOps", zh: "AgentOps" },
  revoke: "https://app.agentops.ai/settings/projects",
  steps: {
    en: "Make a new key at {page} (Projects, API Key), deploy it, delete this one there, then look at sessions since it was shared",
    zh: "在 {page}（「Projects」的 API Key）新建密钥并部署，删除这一个，再查看外泄以来的会话",
  },
  why: {
    en: "Whoever has it can read your agents' sessions and write false ones.",
    zh: "拿到它的人可以读取你的智能体会话并写入虚假数据。",
  },
  references: ["https://docs.agentops.ai"],
};

export const texts = keyTexts(provider, {
  "agentops-key": { title: { en: "AgentOps API key", zh: "AgentOps API 密钥" } },
});

export const examples: SecretExamples = {
  "agentops-key": {
    hits: [
      "{uuid}",
      { text: "AGENTOPS_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api.agentops.ai/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
