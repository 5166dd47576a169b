import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("dmxapi", [
  {
    id: "reseller-sk48",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9]{48}/,
    context: {
      variables: [
        "DMXAPI_API_KEY",
        "DMX_API_KEY",
        "CLOSEAI_API_KEY",
        "OHMYGPT_API_KEY",
        "CHATANYWHERE_API_KEY",
        "UIUI_API_KEY",
        "YUNWU_API_KEY",
      ],
      hosts: [
        "www.dmxapi.cn",
        "api.openai-proxy.org",
        "api.ohmygpt.com",
        "api.chatanywhere.tech",
        "yunwu.ai",
        "www.dmxapi.com",
        "api.chatanywhere.org",
        "api.chatanywhere.com.cn",
      ],
    },
  },
  {
    id: "api2d-key",
    severity: "medium",
    evidence: "unverified",
    match: "value",
    literals: ["api2d", "dmxapi", "openai-proxy", "ohmygpt", "chatanywhere", "yunwu"],
    pattern: /fk[0-9]{4,7}-[A-Za-z0-9]{32}/,
    context: {
      variables: ["API2D_KEY", "API2D_API_KEY"],
      hosts: [
        "api2d.com",
        "openai.api2d.net",
        "www.dmxapi.cn",
        "www.dmxapi.com",
        "api.openai-proxy.org",
        "api.ohmygpt.com",
        "api.chatanywhere.tech",
        "api.chatanywhere.org",
        "api.chatanywhere.com.cn",
        "yunwu.ai",
      ],
    },
  },
]);

export const provider: Provider = {
  id: "dmxapi",
  name: { en: "DMXAPI, API2D, CloseAI, OhMyGPT and other resellers", zh: "模型转售平台（DMXAPI、API2D 等）" },
  revoke: "https://www.dmxapi.cn/token",
  steps: {
    en: "Delete this token in the console of the reseller whose address the configuration names, make a new one, deploy it, then look at the balance and logs",
    zh: "在配置里所写地址对应的转售平台控制台删除这个令牌，新建并部署，再查看余额和日志",
  },
  why: {
    en: "Whoever has it can spend the balance that you keep with the reseller.",
    zh: "拿到它的人可以消费你在转售平台上的余额。",
  },
  references: ["https://doc.dmxapi.cn"],
};

export const texts = keyTexts(provider, {
  "reseller-sk48": { title: { en: "Model reseller key", zh: "模型转售平台密钥" } },
  "api2d-key": { title: { en: "API2D forward key", zh: "API2D Forward Key" } },
});

export const examples: SecretExamples = {
  "reseller-sk48": {
    hits: [
      "sk-{alnum:48}",
      { text: "DMXAPI_API_KEY=sk-{alnum:48}\n", path: ".env" },
      { text: "base_url: https://www.dmxapi.cn/v1\napi_key: sk-{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["sk-{alnum:47}", { text: "BUILD_REVISION=sk-{alnum:48}\n", path: ".env" }],
  },
  "api2d-key": {
    hits: [
      "fk{digit:6}-{alnum:32}",
      { text: "API2D_KEY=fk{digit:6}-{alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.api2d.com/v1\napi_key: fk{digit:6}-{alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["fk{digit:6}-{alnum:31}", { text: "BUILD_REVISION=fk{digit:6}-{alnum:32}\n", path: ".env" }],
  },
};
