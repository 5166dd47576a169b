import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("portkey", [
  {
    id: "portkey-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["portkey"],
    pattern: /[A-Za-z0-9+/]{27,43}=?/,
    context: { variables: ["PORTKEY_API_KEY", "PORTKEY_KEY"], hosts: ["api.portkey.ai"] },
  },
]);

export const provider: Provider = {
  id: "portkey",
  name: { en: "Portkey", zh: "Portkey" },
  revoke: "https://app.portkey.ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at logs since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的日志",
  },
  why: {
    en: "Whoever has it can call models through your gateway with the provider keys kept there, and read logged prompts.",
    zh: "拿到它的人可以通过你的网关，用其中保存的服务商密钥调用模型，并读取已记录的提示词。",
  },
  references: ["https://portkey.ai/docs"],
};

export const texts = keyTexts(provider, {
  "portkey-key": { title: { en: "Portkey API key", zh: "Portkey API 密钥" } },
});

export const examples: SecretExamples = {
  "portkey-key": {
    hits: [
      "{b64:27}=",
      { text: "PORTKEY_API_KEY={b64:27}=\n", path: ".env" },
      { text: "base_url: https://api.portkey.ai/v1\napi_key: {b64:27}=\n", path: "config.yaml" },
    ],
    misses: ["{b64:26}=", { text: "BUILD_REVISION={b64:27}=\n", path: ".env" }],
  },
};
