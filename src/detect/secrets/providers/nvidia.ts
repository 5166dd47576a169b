import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("nvidia", [
  {
    id: "nvidia-nvapi",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["nvapi-"],
    pattern: /nvapi-[A-Za-z0-9_-]{64}/,
  },
  {
    id: "nvidia-ngc-legacy",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["ngc", "nvcr.io", "integrate", "nvidia"],
    pattern: /[A-Za-z0-9]{84}/,
    context: {
      variables: ["NGC_API_KEY", "NGC_CLI_API_KEY"],
      hosts: ["nvcr.io", "api.ngc.nvidia.com", "integrate.api.nvidia.com", "ai.api.nvidia.com"],
    },
  },
]);

export const provider: Provider = {
  id: "nvidia",
  name: { en: "NVIDIA NIM / NGC", zh: "NVIDIA NGC / NIM" },
  revoke: "https://org.ngc.nvidia.com/setup/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the organization's usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的组织用量",
  },
  why: {
    en: "Whoever has it can call hosted NIM models and pull what your NGC organization may.",
    zh: "拿到它的人可以调用托管的 NIM 模型，并拉取你的 NGC 组织有权访问的镜像和模型。",
  },
  references: ["https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html"],
};

export const texts = keyTexts(provider, {
  "nvidia-nvapi": { title: { en: "NVIDIA API key", zh: "NVIDIA API 密钥" } },
  "nvidia-ngc-legacy": { title: { en: "NVIDIA NGC key (older form)", zh: "NVIDIA NGC 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "nvidia-nvapi": {
    hits: ["nvapi-{b64url:64}", { text: 'client = Client(api_key="nvapi-{b64url:64}")\n', path: "app/client.py" }],
    misses: ["nvapi-{b64url:63}", "nvapi-{b64url:65}", "nqapi-{b64url:64}"],
  },
  "nvidia-ngc-legacy": {
    hits: [
      "{alnum:84}",
      { text: "NGC_API_KEY={alnum:84}\n", path: ".env" },
      { text: "base_url: https://api.nvcr.io/v1\napi_key: {alnum:84}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:83}", { text: "BUILD_REVISION={alnum:84}\n", path: ".env" }],
  },
};
