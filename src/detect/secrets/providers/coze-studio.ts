import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("coze-studio", [
  {
    id: "coze-studio-aes",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["plugin_aes"],
    pattern: /[^\s"]{16,32}/,
    context: { variables: ["PLUGIN_AES_AUTH_SECRET", "PLUGIN_AES_STATE_SECRET", "PLUGIN_AES_OAUTH_TOKEN_SECRET"] },
  },
]);

export const provider: Provider = {
  id: "coze-studio",
  name: { en: "Coze Studio (open source)", zh: "Coze Studio" },
  revoke: "https://github.com/coze-dev/coze-studio/wiki",
  steps: {
    en: "Set a new random value of the same length (16, 24 or 32 bytes) outside git and restart, then authorise the plugins again",
    zh: "在 Git 之外换成等长（16、24 或 32 字节）的新随机值并重启，再重新授权插件",
  },
  why: {
    en: "Whoever has it can decrypt the plugin credentials that the instance stores.",
    zh: "拿到它的人可以解密该实例保存的插件凭据。",
  },
  references: ["https://github.com/coze-dev/coze-studio/wiki"],
};

export const texts = keyTexts(provider, {
  "coze-studio-aes": { title: { en: "Coze Studio AES secret", zh: "Coze Studio AES 密钥" } },
});

export const examples: SecretExamples = {
  "coze-studio-aes": {
    hits: ["{alnum:16}", { text: "PLUGIN_AES_AUTH_SECRET={alnum:16}\n", path: ".env" }],
    misses: ["{alnum:15}", { text: "BUILD_REVISION={alnum:16}\n", path: ".env" }],
  },
};
