import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("moonshot", [
  {
    id: "moonshot-key",
    severity: "high",
    evidence: "known",
    match: "token",
    // The shape of One-API, SiliconFlow and many more.
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    context: {
      variables: ["MOONSHOT_API_KEY", "KIMI_API_KEY", "MOONSHOT_AI_API_KEY", "MOONSHOT_KEY", "KIMI_KEY"],
      hosts: ["api.moonshot.cn", "api.moonshot.ai", "platform.moonshot.cn", "platform.moonshot.ai"],
    },
  },
  {
    id: "kimi-code-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk-kimi-"],
    pattern: /sk-kimi-[A-Za-z0-9]{64}/,
  },
]);

export const provider: Provider = {
  id: "moonshot",
  name: { en: "Moonshot (Kimi)", zh: "月之暗面（Kimi）" },
  revoke: "https://platform.moonshot.cn/console/api-keys",
  usage: "https://platform.moonshot.cn/console/fee-detail",
  steps: {
    en: "Make a new key at {page}, deploy it, delete this one there, then look at usage and balance",
    zh: "在 {page} 新建密钥并部署，删除这一个，再查看用量和余额",
  },
  why: {
    en: "Whoever can read the repository can spend on your Moonshot account.",
    zh: "能读仓库的人都能用它消费你的月之暗面账户。",
  },
  references: ["https://platform.moonshot.cn/docs/api/chat"],
};

export const texts = keyTexts(provider, {
  "moonshot-key": { title: { en: "Moonshot (Kimi) API key", zh: "月之暗面（Kimi）API 密钥" } },
  "kimi-code-key": {
    title: { en: "Kimi Code key", zh: "Kimi Code 密钥" },
    fix: {
      en: "Delete it in the Kimi Code console at kimi.com/code/console and make a new one",
      zh: "在 kimi.com/code/console 的 Kimi Code 控制台删除它并新建一个",
    },
  },
});

export const examples: SecretExamples = {
  "moonshot-key": {
    hits: [
      "sk-{alnum:48}",
      { text: 'OpenAI(api_key="sk-{alnum:48}", base_url="https://api.moonshot.cn/v1")\n', path: "kimi.py" },
      { text: '{"kimi": {"kimiKey": "sk-{alnum:48}"}}\n', path: "keys.json" },
    ],
    misses: ["sk-{alnum:47}", "sk-{alnum:49}", "sk-your-moonshot-api-key"],
  },
  "kimi-code-key": {
    hits: ["sk-kimi-{alnum:64}", { text: "export ANTHROPIC_AUTH_TOKEN=sk-kimi-{alnum:64}\n", path: "env.sh" }],
    misses: ["sk-kimi-{alnum:63}", "sk-kimi-{alnum:65}"],
  },
};
