import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mixedbread", [
  {
    id: "mixedbread-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["mxb_"],
    pattern: /mxb_[A-Za-z0-9]{26,48}/,
    minEntropy: 3.5,
  },
  {
    id: "mixedbread-key-emb",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["emb_"],
    pattern: /emb_[A-Za-z0-9_-]{20,60}/,
    context: { variables: ["MXBAI_API_KEY", "MIXEDBREAD_API_KEY"], hosts: ["api.mixedbread.com", "api.mixedbread.ai"] },
  },
]);

export const provider: Provider = {
  id: "mixedbread",
  name: { en: "Mixedbread", zh: "Mixedbread" },
  revoke: "https://platform.mixedbread.com",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can embed, rerank and search your stores on your bill.",
    zh: "拿到它的人可以调用向量、重排并检索你的存储，费用计入你的账单。",
  },
  references: ["https://www.mixedbread.com/docs"],
};

export const texts = keyTexts(provider, {
  "mixedbread-key": { title: { en: "Mixedbread API key", zh: "Mixedbread API 密钥" } },
  "mixedbread-key-emb": { title: { en: "Mixedbread API key (older form)", zh: "Mixedbread API 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "mixedbread-key": {
    hits: ["mxb_{alnum:28}", { text: "mixedbread_api_key: mxb_{alnum:28}\n", path: "config/settings.yaml" }],
    misses: ["mxb_{alnum:24}", "mxb_{alnum:20}", "mqb_{alnum:28}"],
  },
  "mixedbread-key-emb": {
    hits: [
      "emb_{alnum:48}",
      { text: "MXBAI_API_KEY=emb_{alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.mixedbread.com/v1\napi_key: emb_{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["emb_{alnum:16}", { text: "BUILD_REVISION=emb_{alnum:48}\n", path: ".env" }],
  },
};
