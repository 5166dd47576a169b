import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("one-api", [
  {
    id: "one-api-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}(?:-[0-9]{1,6})?/,
    context: {
      variables: [
        "ONE_API_KEY",
        "ONEAPI_KEY",
        "ONE_API_TOKEN",
        "NEW_API_KEY",
        "NEWAPI_KEY",
        "NEW_API_TOKEN",
        "CHAT_API_KEY",
        "AIPROXY_API_TOKEN",
      ],
      // A key that belongs to a private address is a gateway's, and most of those are this one.
      hosts: [
        "one-api",
        "oneapi",
        "new-api",
        "newapi",
        "aiproxy",
        "*",
        ".local",
        ".internal",
        "127.*.*.*",
        "10.*.*.*",
        "192.168.*.*",
      ],
    },
  },
  {
    id: "one-api-access-token",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["one_api_access", "new_api_access", "new_api_system", "initial_root"],
    pattern: /[0-9a-fA-F]{32}/,
    random: true,
    context: {
      variables: [
        "ONE_API_ACCESS_TOKEN",
        "NEW_API_ACCESS_TOKEN",
        "INITIAL_ROOT_ACCESS_TOKEN",
        "INITIAL_ROOT_TOKEN",
        "NEW_API_SYSTEM_TOKEN",
      ],
    },
  },
]);

export const provider: Provider = {
  id: "one-api",
  name: { en: "a One-API or New API gateway", zh: "One-API / New API 网关" },
  steps: {
    en: "Make a new token in the gateway's console (Tokens), deploy it, then delete this one there",
    zh: "在网关控制台的「令牌」页新建令牌并部署，再删除这一个",
  },
  why: {
    en: "Whoever has it and reaches the gateway spends its quota with every provider behind it.",
    zh: "拿到它又能访问网关的人，可以消耗网关背后每个服务商的额度。",
  },
  references: ["https://github.com/songquanpeng/one-api"],
};

export const texts = keyTexts(provider, {
  "one-api-token": {
    title: { en: "One-API gateway token", zh: "One-API 网关令牌" },
    messages: {
      byHost: {
        en: "A token of the gateway at {host}, by the base URL near it.",
        zh: "依附近的 base URL 判断，这是 {host} 上网关的令牌。",
      },
    },
  },
  "one-api-access-token": {
    title: { en: "One-API root access token", zh: "One-API 系统访问令牌" },
    why: {
      en: "It manages the gateway: whoever has it reads the providers' keys and makes tokens.",
      zh: "它能管理整个网关：拿到它的人可以读取各服务商的密钥并签发令牌。",
    },
    fix: {
      en: "Reset it in the personal settings of the gateway's root account and deploy the new one",
      zh: "在网关 root 账户的个人设置中重置它并部署新值",
    },
  },
});

export const examples: SecretExamples = {
  "one-api-token": {
    hits: [
      "sk-{alnum:48}",
      { text: "OPENAI_BASE_URL=http://oneapi:3000/v1\nOPENAI_API_KEY=sk-{alnum:48}\n", path: ".env" },
      { text: "ONEAPI_KEY=sk-{alnum:48}-12\n", path: ".env" },
    ],
    misses: ["sk-{alnum:47}", "sk-{alnum:47}_", "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  "one-api-access-token": {
    hits: ["{hex:32}", { text: 'environment:\n  INITIAL_ROOT_ACCESS_TOKEN: "{HEX:32}"\n', path: "compose.yaml" }],
    misses: ["{hex:31}", { text: "REQUEST_ID={hex:32}\n", path: ".env" }],
  },
};
