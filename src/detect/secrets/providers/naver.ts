import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("naver", [
  {
    id: "clova-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["nv-"],
    pattern: /nv-[0-9a-f]{32}[A-Za-z0-9]{4}/,
    context: {
      variables: ["CLOVASTUDIO_API_KEY", "NCP_CLOVASTUDIO_API_KEY", "HYPERCLOVA_API_KEY"],
      hosts: ["clovastudio.stream.ntruss.com"],
    },
  },
]);

export const provider: Provider = {
  id: "naver",
  name: { en: "NAVER Cloud / HyperCLOVA X", zh: "NAVER HyperCLOVA X" },
  revoke: "https://clovastudio.ncloud.com",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can call HyperCLOVA X models on your NAVER Cloud account.",
    zh: "拿到它的人能以你的 NAVER Cloud 账户调用 HyperCLOVA X 模型。",
  },
  references: ["https://api.ncloud-docs.com/docs/ai-naver-clovastudio-summary"],
};

export const texts = keyTexts(provider, {
  "clova-key": { title: { en: "CLOVA Studio API key", zh: "CLOVA Studio API 密钥" } },
});

export const examples: SecretExamples = {
  "clova-key": {
    hits: [
      "nv-{hex:32}{alnum:4}",
      { text: 'client = Client(api_key="nv-{hex:32}{alnum:4}")\n', path: "app/client.py" },
    ],
    misses: ["nv-{hex:31}{alnum:4}", "nv-{hex:33}{alnum:4}", "nq-{hex:32}{alnum:4}"],
  },
};
