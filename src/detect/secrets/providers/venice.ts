import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("venice", [
  {
    id: "venice-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["venice"],
    pattern: /VENICE[_-](?:INFERENCE|ADMIN)[_-]KEY[_-][A-Za-z0-9_-]{30,60}/,
    context: { variables: ["VENICE_API_KEY"], hosts: ["api.venice.ai"] },
  },
]);

export const provider: Provider = {
  id: "venice",
  name: { en: "Venice AI", zh: "Venice AI" },
  revoke: "https://venice.ai/settings/api",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can spend your Venice credits; an admin key can make more keys.",
    zh: "拿到它的人可以消费你的 Venice 额度；管理密钥还能再建密钥。",
  },
  references: ["https://docs.venice.ai"],
};

export const texts = keyTexts(provider, {
  "venice-key": { title: { en: "Venice AI inference key", zh: "Venice AI 推理密钥" } },
});

export const examples: SecretExamples = {
  "venice-key": {
    hits: [
      "VENICE_INFERENCE_KEY_{b64url:43}",
      { text: 'const client = new Client({ apiKey: "VENICE_INFERENCE_KEY_{b64url:43}" });\n', path: "src/client.ts" },
    ],
    misses: [
      "VENICE_INFERENCE_KEY_{b64url:27}",
      "VENICE_INFERENCE_KEY_{b64url:19}",
      "VQNICE_INFERENCE_KEY_{b64url:43}",
    ],
  },
};
