import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("unstructured", [
  {
    id: "unstructured-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["unstructured"],
    pattern: /[A-Za-z0-9]{30,43}/,
    context: { variables: ["UNSTRUCTURED_API_KEY"], hosts: ["api.unstructuredapp.io", "api.unstructured.io"] },
    minEntropy: 3.6,
  },
]);

export const provider: Provider = {
  id: "unstructured",
  name: { en: "Unstructured", zh: "Unstructured" },
  revoke: "https://platform.unstructured.io/app/account/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can process documents on your bill and run your workflows.",
    zh: "拿到它的人可以处理文档并计入你的账单，运行你的工作流。",
  },
  references: ["https://docs.unstructured.io"],
};

export const texts = keyTexts(provider, {
  "unstructured-key": { title: { en: "Unstructured API key", zh: "Unstructured API 密钥" } },
});

export const examples: SecretExamples = {
  "unstructured-key": {
    hits: [
      "{alnum:30}",
      { text: "UNSTRUCTURED_API_KEY={alnum:30}\n", path: ".env" },
      { text: "base_url: https://api.unstructuredapp.io/v1\napi_key: {alnum:30}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:29}", { text: "BUILD_REVISION={alnum:30}\n", path: ".env" }],
  },
};
