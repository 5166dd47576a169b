import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ragflow", [
  {
    id: "ragflow-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["ragflow-"],
    pattern: /ragflow-[A-Za-z0-9_-]{43}|ragflow-[A-Za-z0-9_-]{32}/,
  },
]);

export const provider: Provider = {
  id: "ragflow",
  name: { en: "RAGFlow", zh: "RAGFlow" },
  revoke: "https://ragflow.io/docs/dev/acquire_ragflow_api_key",
  steps: {
    en: "Make a new key at {page} (avatar, API), deploy it, delete this one there, then look at datasets and chats since it was shared",
    zh: "在 {page}（头像菜单的「API」）新建密钥并部署，删除这一个，再查看外泄以来的知识库和对话",
  },
  why: {
    en: "Whoever has it can read and change the datasets and chats of its user.",
    zh: "拿到它的人可以读取和改动该用户的知识库和对话。",
  },
  references: ["https://ragflow.io/docs"],
};

export const texts = keyTexts(provider, {
  "ragflow-key": { title: { en: "RAGFlow API key", zh: "RAGFlow API 密钥" } },
});

export const examples: SecretExamples = {
  "ragflow-key": {
    hits: [
      "ragflow-{b64url:43}",
      "ragflow-{b64url:32}",
      { text: 'const client = new Client({ apiKey: "ragflow-{b64url:43}" });\n', path: "src/client.ts" },
    ],
    misses: ["ragflow-{b64url:42}", "ragflow-{b64url:44}", "rqgflow-{b64url:43}"],
  },
};
