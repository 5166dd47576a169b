import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("nomic", [
  {
    id: "nomic-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["nk-"],
    pattern: /nk-[A-Za-z0-9_-]{43}/,
  },
]);

export const provider: Provider = {
  id: "nomic",
  name: { en: "Nomic", zh: "Nomic" },
  revoke: "https://atlas.nomic.ai/cli-login",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage and datasets since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量和数据集",
  },
  why: {
    en: "Whoever has it can use your Nomic quota and read or change your Atlas datasets.",
    zh: "拿到它的人可以使用你的 Nomic 配额，读取或改动你的 Atlas 数据集。",
  },
  references: ["https://docs.nomic.ai"],
};

export const texts = keyTexts(provider, {
  "nomic-key": { title: { en: "Nomic API key", zh: "Nomic API 密钥" } },
});

export const examples: SecretExamples = {
  "nomic-key": {
    hits: ["nk-{b64url:43}", { text: 'client = Client(api_key="nk-{b64url:43}")\n', path: "app/client.py" }],
    misses: ["nk-{b64url:42}", "nk-{b64url:44}", "nq-{b64url:43}"],
  },
};
