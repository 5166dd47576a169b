import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("braintrust", [
  {
    id: "braintrust-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    context: { variables: ["BRAINTRUST_API_KEY", "BRAINTRUST_KEY"], hosts: ["api.braintrust.dev"] },
  },
  {
    id: "braintrust-service-token",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["bt-st-"],
    pattern: /bt-st-[A-Za-z0-9]{40,60}/,
  },
]);

export const provider: Provider = {
  id: "braintrust",
  name: { en: "Braintrust", zh: "Braintrust" },
  revoke: "https://www.braintrust.dev/app/settings?subroute=api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at logs since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的日志",
  },
  why: {
    en: "Whoever has it can read logs and datasets and call models through the proxy with the provider keys kept there.",
    zh: "拿到它的人可以读取日志和数据集，并通过代理，用其中保存的服务商密钥调用模型。",
  },
  references: ["https://www.braintrust.dev/docs"],
};

export const texts = keyTexts(provider, {
  "braintrust-key": { title: { en: "Braintrust API key", zh: "Braintrust API 密钥" } },
  "braintrust-service-token": { title: { en: "Braintrust service token", zh: "Braintrust 服务令牌" } },
});

export const examples: SecretExamples = {
  "braintrust-key": {
    hits: [
      "sk-{alnum:48}",
      { text: "BRAINTRUST_API_KEY=sk-{alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.braintrust.dev/v1\napi_key: sk-{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["sk-{alnum:47}", { text: "BUILD_REVISION=sk-{alnum:48}\n", path: ".env" }],
  },
  "braintrust-service-token": {
    hits: ["bt-st-{alnum:48}", { text: '{"BRAINTRUST_API_KEY": "bt-st-{alnum:48}"}\n', path: "config/keys.json" }],
    misses: ["bt-st-{alnum:36}", "bt-st-{alnum:32}", "bq-st-{alnum:48}"],
  },
};
