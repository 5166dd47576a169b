import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("langsmith", [
  {
    id: "langsmith-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["lsv2_"],
    pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
  },
  {
    id: "langsmith-key-v1",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["ls__"],
    pattern: /ls__[0-9a-f]{32}/,
  },
]);

export const provider: Provider = {
  id: "langsmith",
  name: { en: "LangSmith / LangChain", zh: "LangSmith" },
  revoke: "https://smith.langchain.com/settings",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the workspace's usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的工作区用量",
  },
  why: {
    en: "Whoever has it can read your traces, prompts and datasets and write into them.",
    zh: "拿到它的人可以读取并写入你的链路、提示词和数据集。",
  },
  references: [
    "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
  ],
};

export const texts = keyTexts(provider, {
  "langsmith-key": { title: { en: "LangSmith API key", zh: "LangSmith API 密钥" } },
  "langsmith-key-v1": { title: { en: "LangSmith API key (older form)", zh: "LangSmith API 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "langsmith-key": {
    hits: [
      "lsv2_pt_{hex:32}_{hex:10}",
      "lsv2_sk_{hex:32}_{hex:10}",
      { text: 'export LANGSMITH_API_KEY="lsv2_pt_{hex:32}_{hex:10}"\n', path: "deploy/env.sh" },
    ],
    misses: ["lsv2_pt_{hex:31}_{hex:10}", "lsv2_pt_{hex:33}_{hex:10}", "lqv2_pt_{hex:32}_{hex:10}"],
  },
  "langsmith-key-v1": {
    hits: ["ls__{hex:32}", { text: 'const client = new Client({ apiKey: "ls__{hex:32}" });\n', path: "src/client.ts" }],
    misses: ["ls__{hex:31}", "ls__{hex:33}", "lq__{hex:32}"],
  },
};
