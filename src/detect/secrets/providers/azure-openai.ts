import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("azure-openai", [
  {
    id: "azure-openai-key-ext",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["jqqj99"],
    before: 52,
    pattern: /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACOG[A-Za-z0-9]{4}/,
  },
  {
    id: "azure-identifiable-key",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["jqqj99"],
    before: 52,
    pattern: /[A-Za-z0-9]{52}JQQJ99[A-L0-9][A-L][A-Za-z0-9]{24}/,
  },
  {
    id: "azure-openai-key-hex",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["azure"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: [
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_KEY",
        "AZURE_API_KEY",
        "AZURE_OPENAI_API_KEY_1",
        "OPENAI_AZURE_API_KEY",
        "AZURE_AI_KEY",
      ],
      hosts: [
        "openai.azure.com",
        "cognitiveservices.azure.com",
        "services.ai.azure.com",
        "models.inference.ai.azure.com",
      ],
    },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "azure-openai",
  name: { en: "Azure OpenAI / AI Foundry", zh: "Azure OpenAI（AI Foundry）" },
  revoke: "https://portal.azure.com",
  usage: "https://portal.azure.com/#view/Microsoft_Azure_ActivityLog/ActivityLogBlade",
  steps: {
    en: "Move callers to the other of the two keys, then regenerate this one under Keys and Endpoint of the resource at {page}, and look at the resource's metrics",
    zh: "让调用方改用另一个密钥，再在 {page} 的资源「密钥和终结点」中重新生成这一个，并查看资源的指标",
  },
  why: {
    en: "Whoever has it can run every model deployed on the Azure resource, billed to your subscription.",
    zh: "拿到它的人可以调用该 Azure 资源上部署的所有模型，费用计入你的订阅。",
  },
  references: ["https://learn.microsoft.com/azure/ai-services/openai/reference"],
};

export const texts = keyTexts(provider, {
  "azure-openai-key-ext": { title: { en: "Azure OpenAI resource key", zh: "Azure OpenAI 资源密钥" } },
  "azure-identifiable-key": { title: { en: "Azure service key", zh: "Azure 服务密钥" } },
  "azure-openai-key-hex": { title: { en: "Azure OpenAI resource key", zh: "Azure OpenAI 资源密钥" } },
});

export const examples: SecretExamples = {
  "azure-openai-key-ext": {
    hits: [
      "{alnum:52}JQQJ99{alnum:18}ACOG{alnum:4}",
      { text: 'client = Client(api_key="{alnum:52}JQQJ99{alnum:18}ACOG{alnum:4}")\n', path: "app/client.py" },
    ],
    misses: [
      "{alnum:51}JQQJ99{alnum:18}ACOG{alnum:4}",
      "{alnum:53}JQQJ99{alnum:18}ACOG{alnum:4}",
      "{alnum:52}JzQJ99{alnum:18}ACOG{alnum:4}",
    ],
  },
  "azure-identifiable-key": {
    hits: [
      "{alnum:52}JQQJ99B{cut}F{alnum:24}",
      { text: "azure_openai_api_key: {alnum:52}JQQJ99B{cut}F{alnum:24}\n", path: "config/settings.yaml" },
    ],
    misses: [
      "{alnum:51}JQQJ99B{cut}F{alnum:24}",
      "{alnum:53}JQQJ99B{cut}F{alnum:24}",
      "{alnum:52}JzQJ99B{cut}F{alnum:24}",
    ],
  },
  "azure-openai-key-hex": {
    hits: [
      "{hex:32}",
      { text: "AZURE_OPENAI_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://openai.azure.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
