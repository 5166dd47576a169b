import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("lighton", [
  {
    id: "lighton-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["lighton", "paradigm"],
    pattern: /[A-Za-z0-9_-]{40,80}/,
    context: { variables: ["LIGHTON_API_KEY", "PARADIGM_API_KEY"], hosts: ["paradigm.lighton.ai"] },
  },
]);

export const provider: Provider = {
  id: "lighton",
  name: { en: "LightOn Paradigm", zh: "LightOn Paradigm" },
  revoke: "https://paradigm.lighton.ai",
  steps: {
    en: "Make a new key at {page} (Profile, API keys), deploy it, delete this one there, then look at the documents that the user may read since it was shared",
    zh: "在 {page}（「Profile」→「API keys」）新建密钥并部署，删除这一个，再检查外泄以来该用户可读的文档有无异常访问",
  },
  why: {
    en: "Whoever has it can ask models and search the documents that its user may read in Paradigm.",
    zh: "拿到它的人可以调用模型，并检索该用户在 Paradigm 中可读的文档。",
  },
  references: ["https://paradigm.lighton.ai"],
};

export const texts = keyTexts(provider, {
  "lighton-key": { title: { en: "LightOn Paradigm API key", zh: "LightOn Paradigm API 密钥" } },
});

export const examples: SecretExamples = {
  "lighton-key": {
    hits: [
      "{alnum:48}",
      { text: "LIGHTON_API_KEY={alnum:48}\n", path: ".env" },
      { text: "base_url: https://paradigm.lighton.ai/v1\napi_key: {alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:36}", { text: "BUILD_REVISION={alnum:48}\n", path: ".env" }],
  },
};
