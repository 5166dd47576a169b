import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("runninghub", [
  {
    id: "runninghub-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["runninghub", "running_hub"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["RUNNINGHUB_API_KEY", "RUNNING_HUB_API_KEY"],
      hosts: ["www.runninghub.cn", "www.runninghub.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "runninghub",
  name: { en: "RunningHub", zh: "RunningHub" },
  revoke: "https://www.runninghub.cn/enterprise-api/sharedApi",
  steps: {
    en: "Make a new key at {page} (API), deploy it, delete this one there, then look at the RH coin log since it was shared",
    zh: "在 {page}（API）新建密钥并部署，删除这一个，再查看外泄以来的 RH 币记录",
  },
  why: {
    en: "Whoever has it can run workflows on your RunningHub balance.",
    zh: "拿到它的人可以用你的 RunningHub 余额运行工作流。",
  },
  references: ["https://www.runninghub.cn/runninghub-api-doc"],
};

export const texts = keyTexts(provider, {
  "runninghub-key": { title: { en: "RunningHub API key", zh: "RunningHub API 密钥" } },
});

export const examples: SecretExamples = {
  "runninghub-key": {
    hits: [
      "{hex:32}",
      { text: "RUNNINGHUB_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://www.runninghub.cn/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
