import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("xinference", [
  {
    id: "inference-server-key",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["vllm", "xinference", "localai", "local_ai", "sglang", "tgi_", "llama_api"],
    pattern: /[^\s"'${}]{8,128}/,
    context: {
      variables: [
        "VLLM_API_KEY",
        "XINFERENCE_API_KEY",
        "LOCALAI_API_KEY",
        "LOCAL_AI_API_KEY",
        "SGLANG_API_KEY",
        "TGI_API_KEY",
        "LLAMA_API_KEY",
      ],
    },
    minEntropy: 2.5,
  },
  {
    id: "gpustack-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["gpustack_"],
    pattern: /gpustack_[0-9a-f]{16}_[0-9a-f]{32}/,
  },
]);

export const provider: Provider = {
  id: "xinference",
  name: {
    en: "Self-hosted inference servers (Xinference, vLLM, LocalAI, TGI, SGLang)",
    zh: "自建推理服务（vLLM、Xinference 等）",
  },
  revoke: "https://docs.vllm.ai/en/latest/",
  steps: {
    en: "Make a new key at {page} (the server's start option), deploy it, delete this one there, then look at the server's log since it was shared",
    zh: "在 {page}（服务启动参数）新建密钥并部署，删除这一个，再查看外泄以来的服务日志",
  },
  why: {
    en: "Whoever has it can run models on your GPUs if the server can be reached.",
    zh: "只要能访问该服务，拿到它的人就可以占用你的 GPU 运行模型。",
  },
  references: ["https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html"],
};

export const texts = keyTexts(provider, {
  "inference-server-key": {
    title: { en: "Inference server API key", zh: "推理服务 API 密钥" },
    fix: {
      en: "Start the server with a new random key (openssl rand -hex 32) from a variable, give it to the callers, and keep the port on an internal network",
      zh: "用变量中的新随机密钥（openssl rand -hex 32）启动服务并交给调用方，端口只留在内部网络",
    },
  },
  "gpustack-key": { title: { en: "GPUStack API key", zh: "GPUStack API 密钥" } },
});

export const examples: SecretExamples = {
  "inference-server-key": {
    hits: ["{alnum:32}", { text: "VLLM_API_KEY={alnum:32}\n", path: ".env" }],
    misses: ["{alnum:152}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
  "gpustack-key": {
    hits: [
      "gpustack_{hex:16}_{hex:32}",
      { text: 'const client = new Client({ apiKey: "gpustack_{hex:16}_{hex:32}" });\n', path: "src/client.ts" },
    ],
    misses: ["gpustack_{hex:16}_{hex:31}", "gpustack_{hex:16}_{hex:33}", "gqustack_{hex:16}_{hex:32}"],
  },
};
