import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("lmstudio", [
  {
    id: "lmstudio-token",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk-lm-"],
    pattern: /sk-lm-[A-Za-z0-9]{8}:[A-Za-z0-9]{20}/,
  },
]);

export const provider: Provider = {
  id: "lmstudio",
  name: { en: "LM Studio", zh: "LM Studio" },
  revoke: "https://lmstudio.ai/docs/developer",
  steps: {
    en: "Make a new key at {page} (Server settings, API tokens), deploy it, delete this one there, then look at the server's log since it was shared",
    zh: "在 {page}（服务器设置的「API tokens」）新建密钥并部署，删除这一个，再查看外泄以来的服务器日志",
  },
  why: {
    en: "Whoever has it can run models on your machine if its server can be reached.",
    zh: "只要能访问该服务器，拿到它的人就可以使用你机器上的模型。",
  },
  references: ["https://lmstudio.ai/docs"],
};

export const texts = keyTexts(provider, {
  "lmstudio-token": { title: { en: "LM Studio API token", zh: "LM Studio API 令牌" } },
});

export const examples: SecretExamples = {
  "lmstudio-token": {
    hits: [
      "sk-lm-{alnum:8}:{alnum:20}",
      { text: 'client = Client(api_key="sk-lm-{alnum:8}:{alnum:20}")\n', path: "app/client.py" },
    ],
    misses: ["sk-lm-{alnum:8}:{alnum:19}", "sk-lm-{alnum:8}:{alnum:21}", "sq-lm-{alnum:8}:{alnum:20}"],
  },
};
