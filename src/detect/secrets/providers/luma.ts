import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("luma", [
  {
    id: "luma-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["luma-"],
    pattern:
      /luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
]);

export const provider: Provider = {
  id: "luma",
  name: { en: "Luma AI", zh: "Luma AI" },
  revoke: "https://lumalabs.ai/dream-machine/api/keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can make videos on your Luma credits.",
    zh: "拿到它的人可以用你的 Luma 额度生成视频。",
  },
  references: ["https://docs.lumalabs.ai"],
};

export const texts = keyTexts(provider, {
  "luma-key": { title: { en: "Luma AI API key", zh: "Luma AI API 密钥" } },
});

export const examples: SecretExamples = {
  "luma-key": {
    hits: [
      "luma-{uuid}-{uuid}",
      { text: 'const client = new Client({ apiKey: "luma-{uuid}-{uuid}" });\n', path: "src/client.ts" },
    ],
    misses: [
      "luma-{hex:8}-{hex:4}-{hex:4}-{hex:12}-{uuid}",
      "luma-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}-{uuid}",
      "lqma-{uuid}-{uuid}",
    ],
  },
};
