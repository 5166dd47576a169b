import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("runpod", [
  {
    id: "runpod-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["rpa_"],
    pattern: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/,
  },
]);

export const provider: Provider = {
  id: "runpod",
  name: { en: "RunPod", zh: "RunPod" },
  revoke: "https://www.console.runpod.io/user/settings",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at pods and billing since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的 Pod 列表和账单",
  },
  why: {
    en: "Whoever has it can start GPU pods and serverless endpoints on your RunPod balance.",
    zh: "拿到它的人可以用你的 RunPod 余额启动 GPU Pod 和无服务器端点。",
  },
  references: ["https://docs.runpod.io/get-started/api-keys"],
};

export const texts = keyTexts(provider, {
  "runpod-key": { title: { en: "RunPod API key", zh: "RunPod API 密钥" } },
});

export const examples: SecretExamples = {
  "runpod-key": {
    hits: [
      "rpa_{upnum:40}{lownum:6}",
      {
        text: 'curl -H "Authorization: Bearer rpa_{upnum:40}{lownum:6}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: ["rpa_{upnum:39}{lownum:6}", "rpa_{upnum:41}{lownum:6}", "rqa_{upnum:40}{lownum:6}"],
  },
};
