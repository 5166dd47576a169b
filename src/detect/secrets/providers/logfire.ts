import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("logfire", [
  {
    id: "logfire-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["pylf_v"],
    pattern: /pylf_v[0-9]{1,2}_[a-z]{2}_[A-Za-z0-9]{40,50}/,
  },
]);

export const provider: Provider = {
  id: "logfire",
  name: { en: "Pydantic Logfire", zh: "Pydantic Logfire" },
  revoke: "https://logfire.pydantic.dev",
  steps: {
    en: "Make a new key at {page} (project settings, Write tokens), deploy it, delete this one there, then look at the project's usage since it was shared",
    zh: "在 {page}（项目设置的「Write tokens」）新建密钥并部署，删除这一个，再查看外泄以来的项目用量",
  },
  why: {
    en: "Whoever has it can write false traces into the project and use up its plan.",
    zh: "拿到它的人可以向项目写入虚假链路并耗尽套餐。",
  },
  references: ["https://logfire.pydantic.dev/docs"],
};

export const texts = keyTexts(provider, {
  "logfire-token": { title: { en: "Logfire write token", zh: "Logfire 写入令牌" } },
});

export const examples: SecretExamples = {
  "logfire-token": {
    hits: ["pylf_v1_us_{alnum:43}", { text: "logfire_api_key: pylf_v1_us_{alnum:43}\n", path: "config/settings.yaml" }],
    misses: ["pylf_v1_us_{alnum:39}", "pylf_v1_us_{alnum:35}", "pqlf_v1_us_{alnum:43}"],
  },
};
