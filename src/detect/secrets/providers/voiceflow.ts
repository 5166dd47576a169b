import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("voiceflow", [
  {
    id: "voiceflow-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["vf."],
    pattern: /VF\.(?:(?:DM|WS)\.)?[0-9a-fA-F]{24}\.[A-Za-z0-9]{16}/,
  },
]);

export const provider: Provider = {
  id: "voiceflow",
  name: { en: "Voiceflow", zh: "Voiceflow" },
  revoke: "https://creator.voiceflow.com",
  steps: {
    en: "Make a new key at {page} (the agent's settings, API keys), deploy it, delete this one there, then look at transcripts since it was shared",
    zh: "在 {page}（智能体设置的「API keys」）新建密钥并部署，删除这一个，再查看外泄以来的对话记录",
  },
  why: {
    en: "Whoever has it can run the agent on your credits and read its transcripts.",
    zh: "拿到它的人可以用你的额度运行该智能体并读取对话记录。",
  },
  references: ["https://docs.voiceflow.com"],
};

export const texts = keyTexts(provider, {
  "voiceflow-key": { title: { en: "Voiceflow API key", zh: "Voiceflow API 密钥" } },
});

export const examples: SecretExamples = {
  "voiceflow-key": {
    hits: [
      "VF.DM.{hex:24}.{alnum:16}",
      { text: 'const client = new Client({ apiKey: "VF.DM.{hex:24}.{alnum:16}" });\n', path: "src/client.ts" },
    ],
    misses: ["VF.DM.{hex:23}.{alnum:16}", "VF.DM.{hex:25}.{alnum:16}", "VQ.DM.{hex:24}.{alnum:16}"],
  },
};
