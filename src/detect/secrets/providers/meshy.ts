import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("meshy", [
  {
    id: "meshy-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["msy_"],
    pattern: /msy_[A-Za-z0-9]{36,48}/,
  },
]);

export const provider: Provider = {
  id: "meshy",
  name: { en: "Meshy", zh: "Meshy" },
  revoke: "https://www.meshy.ai/settings/api",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can make 3D models on your Meshy credits.",
    zh: "拿到它的人可以用你的 Meshy 额度生成 3D 模型。",
  },
  references: ["https://docs.meshy.ai"],
};

export const texts = keyTexts(provider, {
  "meshy-key": { title: { en: "Meshy API key", zh: "Meshy API 密钥" } },
});

export const examples: SecretExamples = {
  "meshy-key": {
    hits: ["msy_{alnum:42}", { text: '{"MESHY_API_KEY": "msy_{alnum:42}"}\n', path: "config/keys.json" }],
    misses: ["msy_{alnum:34}", "msy_{alnum:30}", "mqy_{alnum:42}"],
  },
};
