import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("modelscope", [
  {
    id: "modelscope-token",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["ms-"],
    pattern: /ms-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
  {
    id: "modelscope-token-old",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["modelscope"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: {
      variables: ["MODELSCOPE_API_KEY", "MODELSCOPE_SDK_TOKEN", "MODELSCOPE_ACCESS_TOKEN", "MODELSCOPE_API_TOKEN"],
      hosts: ["api-inference.modelscope.cn"],
    },
  },
]);

export const provider: Provider = {
  id: "modelscope",
  name: { en: "ModelScope", zh: "魔搭" },
  revoke: "https://modelscope.cn/my/myaccesstoken",
  steps: {
    en: "Make a new key at {page} (Access tokens), deploy it, delete this one there, then look at your models and datasets since it was shared",
    zh: "在 {page}（访问令牌）新建密钥并部署，删除这一个，再检查外泄以来你的模型和数据集有无改动",
  },
  why: {
    en: "Whoever has it can act as you on ModelScope: push to your models and datasets, use the inference quota.",
    zh: "拿到它的人能以你的身份操作魔搭：推送模型和数据集，使用推理额度。",
  },
  references: ["https://modelscope.cn/docs/model-service/API-Inference/intro"],
};

export const texts = keyTexts(provider, {
  "modelscope-token": { title: { en: "ModelScope access token", zh: "魔搭访问令牌" } },
  "modelscope-token-old": { title: { en: "ModelScope access token (older form)", zh: "魔搭访问令牌（旧格式）" } },
});

export const examples: SecretExamples = {
  "modelscope-token": {
    hits: ["ms-{uuid}", { text: 'client = Client(api_key="ms-{uuid}")\n', path: "app/client.py" }],
    misses: ["ms-{hex:8}-{hex:4}-{hex:4}-{hex:12}", "ms-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "mq-{uuid}"],
  },
  "modelscope-token-old": {
    hits: [
      "{uuid}",
      { text: "MODELSCOPE_API_KEY={uuid}\n", path: ".env" },
      { text: "base_url: https://api-inference.modelscope.cn/v1\napi_key: {uuid}\n", path: "config.yaml" },
    ],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
};
