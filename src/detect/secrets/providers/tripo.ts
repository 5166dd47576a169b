import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("tripo", [
  {
    id: "tripo-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["tsk_"],
    pattern: /tsk_[A-Za-z0-9_-]{40,50}/,
  },
]);

export const provider: Provider = {
  id: "tripo",
  name: { en: "Tripo AI", zh: "Tripo AI" },
  revoke: "https://platform.tripo3d.ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的额度消耗",
  },
  why: {
    en: "Whoever has it can make 3D models on your Tripo credits.",
    zh: "拿到它的人可以用你的 Tripo 额度生成 3D 模型。",
  },
  references: ["https://platform.tripo3d.ai/docs"],
};

export const texts = keyTexts(provider, {
  "tripo-key": { title: { en: "Tripo AI API key", zh: "Tripo AI API 密钥" } },
});

export const examples: SecretExamples = {
  "tripo-key": {
    hits: ["tsk_{b64url:43}", { text: 'export TRIPO_API_KEY="tsk_{b64url:43}"\n', path: "deploy/env.sh" }],
    misses: ["tsk_{b64url:39}", "tsk_{b64url:35}", "tqk_{b64url:43}"],
  },
};
