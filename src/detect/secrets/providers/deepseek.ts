import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("deepseek", [
  {
    id: "deepseek-key",
    severity: "high",
    evidence: "known",
    match: "token",
    // DashScope's keys and others look the same.
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{32}/,
    context: {
      variables: ["DEEPSEEK_API_KEY", "DEEPSEEK_KEY", "DEEPSEEK_TOKEN", "BUILTIN_CM_DEEPSEEK_API_KEY"],
      hosts: ["api.deepseek.com"],
    },
  },
]);

export const provider: Provider = {
  id: "deepseek",
  name: { en: "DeepSeek", zh: "DeepSeek" },
  revoke: "https://platform.deepseek.com/api_keys",
  usage: "https://platform.deepseek.com/usage",
  steps: {
    en: "Make a new key at {page}, deploy it, delete this one there, then look at usage and balance",
    zh: "在 {page} 新建密钥并部署，删除这一个，再查看用量和余额",
  },
  why: {
    en: "Whoever can read the repository can spend the balance of your DeepSeek account.",
    zh: "能读仓库的人都能用它消耗你的 DeepSeek 账户余额。",
  },
  references: ["https://api-docs.deepseek.com"],
};

export const texts = keyTexts(provider, {
  "deepseek-key": { title: { en: "DeepSeek API key", zh: "DeepSeek API 密钥" } },
});

export const examples: SecretExamples = {
  "deepseek-key": {
    hits: [
      "sk-{hex:32}",
      { text: "OPENAI_BASE_URL=https://api.deepseek.com/v1\nOPENAI_API_KEY=sk-{hex:32}\n", path: ".env" },
      { text: 'const deepseekKey = "sk-{hex:32}";\n', path: "src/llm.ts" },
    ],
    misses: ["sk-{hex:31}", "sk-{hex:30}zz", "sk-00000000000000000000000000000000"],
  },
};
