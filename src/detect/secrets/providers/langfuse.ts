import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("langfuse", [
  {
    id: "langfuse-secret-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sk-lf-"],
    pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
  {
    id: "langfuse-public-key",
    severity: "low",
    evidence: "known",
    match: "token",
    literals: ["pk-lf-"],
    pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    pairsWith: "langfuse-secret-key",
  },
]);

export const provider: Provider = {
  id: "langfuse",
  name: { en: "Langfuse", zh: "Langfuse" },
  revoke: "https://cloud.langfuse.com",
  steps: {
    en: "Make a new key pair under API Keys of the project's settings (cloud.langfuse.com, or your own address), deploy both halves, delete this pair there, then look at the traces",
    zh: "在项目设置的「API Keys」（cloud.langfuse.com 或你自己的地址）新建一对密钥，两半都部署后删除这一对，再查看链路记录",
  },
  why: {
    en: "Whoever has it can with both keys of the pair read and write every trace and prompt of the project.",
    zh: "拿到它的人可以用一对密钥读写项目的所有链路和提示词。",
  },
  references: ["https://langfuse.com/faq/all/where-are-langfuse-api-keys"],
};

export const texts = keyTexts(provider, {
  "langfuse-secret-key": { title: { en: "Langfuse secret key", zh: "Langfuse Secret Key" } },
  "langfuse-public-key": { title: { en: "Langfuse public key", zh: "Langfuse Public Key" } },
});

export const examples: SecretExamples = {
  "langfuse-secret-key": {
    hits: ["sk-lf-{uuid}", { text: 'client = Client(api_key="sk-lf-{uuid}")\n', path: "app/client.py" }],
    misses: [
      "sk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:12}",
      "sk-lf-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
      "sq-lf-{uuid}",
    ],
  },
  "langfuse-public-key": {
    hits: ["pk-lf-{uuid}", { text: "langfuse_api_key: pk-lf-{uuid}\n", path: "config/settings.yaml" }],
    misses: [
      "pk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:12}",
      "pk-lf-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
      "pq-lf-{uuid}",
    ],
  },
};
