import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("volcengine-ark", [
  {
    id: "ark-key-uuid",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["ark", "volc", "doubao", "model_api_key", "huoshan"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: [
        "ARK_API_KEY",
        "VOLC_ARK_API_KEY",
        "VOLCENGINE_API_KEY",
        "VOLCENGINE_ARK_API_KEY",
        "DOUBAO_API_KEY",
        "BUILTIN_CM_ARK_API_KEY",
        "ARK_EMBEDDING_API_KEY",
        "MODEL_API_KEY_0",
        "HUOSHAN_API_KEY",
      ],
      hosts: ["ark.cn-beijing.volces.com", "ark.ap-southeast.bytepluses.com", "ark.eu-west.bytepluses.com"],
    },
  },
  {
    id: "ark-key-prefixed",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["ark-"],
    pattern: /ark-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-z]{4,8})?/,
  },
]);

export const provider: Provider = {
  id: "volcengine-ark",
  name: { en: "Volcengine Ark (Doubao)", zh: "火山方舟（豆包）" },
  revoke: "https://console.volcengine.com/ark/region:ark+cn-beijing/apiKey",
  usage: "https://console.volcengine.com/ark/region:ark+cn-beijing/usageTracking",
  steps: {
    en: "Make a new key at {page} (API Key management), deploy it, delete this one there, then look at usage statistics since it was shared",
    zh: "在 {page}（API Key 管理）新建密钥并部署，删除这一个，再查看外泄以来的用量统计",
  },
  why: {
    en: "Whoever has it can call every endpoint of the Ark project, Doubao models included, at your cost.",
    zh: "拿到它的人可以调用该方舟项目的所有推理接入点（包括豆包），费用由你承担。",
  },
  references: ["https://www.volcengine.com/docs/82379/1541594"],
};

export const texts = keyTexts(provider, {
  "ark-key-uuid": { title: { en: "Volcengine Ark API key", zh: "火山方舟 API Key" } },
  "ark-key-prefixed": { title: { en: "Volcengine Ark API key", zh: "火山方舟 API Key" } },
});

export const examples: SecretExamples = {
  "ark-key-uuid": {
    hits: [
      "{uuid}",
      { text: "ARK_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://ark.cn-beijing.volces.com/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
  "ark-key-prefixed": {
    hits: [
      "ark-{uuid}",
      "ark-{uuid}-{lownum:5}",
      { text: 'client = Client(api_key="ark-{uuid}")\n', path: "app/client.py" },
    ],
    misses: ["ark-{hex:8}-{hex:4}-{hex:4}-{hex:12}", "ark-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "aqk-{uuid}"],
  },
};
