import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("bailian-app", [
  {
    id: "bailian-agent-key",
    severity: "medium",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["_p_efm"],
    before: 32,
    pattern: /[0-9a-f]{32}_p_efm/,
    context: { variables: ["BAILIAN_AGENT_KEY", "AGENT_KEY"], hosts: ["bailian.cn-beijing.aliyuncs.com"] },
  },
]);

export const provider: Provider = {
  id: "bailian-app",
  name: { en: "Alibaba Cloud Model Studio (Bailian)", zh: "阿里云百炼" },
  revoke: "https://bailian.console.aliyun.com",
  steps: {
    en: "It belongs to a workspace and cannot be changed alone: look whether an AccessKey pair was committed with it and replace that one, move to API keys of the workspace at {page}, then read ActionTrail",
    zh: "它属于业务空间，无法单独更换：检查是否有 AccessKey 随它一起提交并更换，改用 {page} 的业务空间 API Key，再查看操作审计（ActionTrail）",
  },
  why: {
    en: "With an AccessKey pair of the account it calls the workspace's applications on your bill.",
    zh: "与该账号的 AccessKey 一起，可以调用业务空间中的应用，费用由你承担。",
  },
  references: ["https://help.aliyun.com/zh/model-studio/application-calling-guide"],
};

export const texts = keyTexts(provider, {
  "bailian-agent-key": { title: { en: "Bailian agent key", zh: "百炼 Agent Key" } },
});

export const examples: SecretExamples = {
  "bailian-agent-key": {
    hits: [
      "{hex:32}_p_efm",
      {
        text: 'endpoint: bailian.cn-beijing.aliyuncs.com\nkey: "{hex:32}_p_efm"\n',
        path: "bailian.yaml",
      },
    ],
    misses: ["{hex:31}_p_efm", "{hex:32}_p_efn", { text: "SPACE={hex:32}_p_efm\n", path: ".env" }],
  },
};
