import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("cn-openai-compatible", [
  {
    id: "cn-sk-hex32-generic",
    severity: "high",
    evidence: "known",
    match: "token",
    isNeutral: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{32}/,
  },
  {
    id: "cn-sk-alnum48-generic",
    severity: "high",
    evidence: "known",
    match: "token",
    isNeutral: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    minEntropy: 4,
  },
]);

export const provider: Provider = {
  id: "cn-openai-compatible",
  name: { en: "an OpenAI-compatible service", zh: "某个 OpenAI 兼容服务" },
  steps: {
    en: "Find the base URL that the key is used with, make a new key at that service, deploy it, then delete this one there",
    zh: "找到这个密钥所配的 base URL，在对应的服务新建密钥并部署，再删除这一个",
  },
  why: {
    en: "Whoever can read the repository can spend on the account behind it.",
    zh: "能读仓库的人都能用它消费背后的账户。",
  },
  references: ["https://github.com/QuantumNous/new-api"],
};

const byHost = {
  en: "A key of the service at {host}, by the base URL beside it.",
  zh: "依旁边的 base URL 判断，这是 {host} 上服务的密钥。",
};

export const texts = keyTexts(provider, {
  "cn-sk-hex32-generic": {
    title: { en: "API key (DeepSeek, Qwen or alike)", zh: "API 密钥（DeepSeek、通义千问等）" },
    messages: {
      byHost,
      default: {
        en: "DeepSeek, Qwen and others issue keys of this shape; nothing near it tells whose it is.",
        zh: "DeepSeek、通义千问等服务的密钥都是这种形式；附近没有能判断归属的内容。",
      },
      named: {
        en: "{variable} holds a key of the shape that DeepSeek, Qwen and others issue.",
        zh: "{variable} 中的密钥是 DeepSeek、通义千问等服务使用的形式。",
      },
    },
  },
  "cn-sk-alnum48-generic": {
    title: { en: "API key of an OpenAI-compatible service", zh: "OpenAI 兼容服务的 API 密钥" },
    messages: {
      byHost,
      default: {
        en: "One-API, Kimi, SiliconFlow and others issue keys of this shape; nothing near it tells whose it is.",
        zh: "One-API、Kimi、硅基流动等服务的密钥都是这种形式；附近没有能判断归属的内容。",
      },
      named: {
        en: "{variable} holds a key of the shape that One-API, Kimi, SiliconFlow and others issue.",
        zh: "{variable} 中的密钥是 One-API、Kimi、硅基流动等服务使用的形式。",
      },
    },
  },
});

export const examples: SecretExamples = {
  "cn-sk-hex32-generic": {
    hits: [
      "sk-{hex:32}",
      { text: "OPENAI_API_KEY=sk-{hex:32}\n", path: ".env" },
      { text: "DEEPSEEK_BASE_URL=https://llm.acme.dev/v1\nDEEPSEEK_API_KEY=sk-{hex:32}\n", path: ".env" },
    ],
    misses: ["sk-{hex:33}", "task-{hex:32}", "sk-{hex:32}-{hex:4}"],
  },
  "cn-sk-alnum48-generic": {
    hits: [
      "sk-{alnum:48}",
      {
        text: "services:\n  api:\n    environment:\n      - OPENAI_API_KEY=sk-{alnum:48}\n",
        path: "docker-compose.yml",
      },
    ],
    misses: ["sk-{alnum:47}", "sk-{alnum:49}", "sk-abababababababababababababababababababababababab"],
  },
};
