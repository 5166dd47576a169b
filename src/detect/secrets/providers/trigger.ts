import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("trigger", [
  {
    id: "trigger-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["tr_"],
    pattern: /tr_(?:dev|prod|stg|pat)_[A-Za-z0-9]{20,40}/,
  },
]);

export const provider: Provider = {
  id: "trigger",
  name: { en: "Trigger.dev", zh: "Trigger.dev" },
  revoke: "https://cloud.trigger.dev",
  steps: {
    en: "Regenerate the key of that environment at {page} (API keys): the old one ends at once, so deploy the new one right away; then look at the runs",
    zh: "在 {page} 的「API keys」重新生成该环境的密钥：旧密钥立即失效，随即部署新密钥；再查看运行记录",
  },
  why: {
    en: "Whoever has it can start tasks of that environment and read their payloads.",
    zh: "拿到它的人可以触发该环境的任务并读取其数据。",
  },
  references: ["https://trigger.dev/docs/apikeys"],
};

export const texts = keyTexts(provider, {
  "trigger-key": { title: { en: "Trigger.dev secret key", zh: "Trigger.dev 密钥" } },
});

export const examples: SecretExamples = {
  "trigger-key": {
    hits: ["tr_prod_{alnum:20}", { text: "trigger_api_key: tr_prod_{alnum:20}\n", path: "config/settings.yaml" }],
    misses: ["tr_prod_{alnum:19}", "tr_prod_{alnum:18}", "tq_prod_{alnum:20}"],
  },
};
