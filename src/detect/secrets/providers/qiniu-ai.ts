import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("qiniu-ai", [
  {
    id: "qiniu-ai-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{64}/,
  },
  {
    id: "qiniu-secret-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["qiniu", "kodo", "qnaigc"],
    pattern: /[A-Za-z0-9_-]{40}/,
    context: {
      variables: ["QINIU_SECRET_KEY", "QINIU_SK", "KODO_SECRET_KEY", "QINIU_ACCESS_KEY", "QINIU_AK"],
      hosts: ["qiniucs.com", "qiniup.com", "api.qnaigc.com", "openai.qiniu.com"],
    },
    minEntropy: 4,
  },
]);

export const provider: Provider = {
  id: "qiniu-ai",
  name: { en: "Qiniu AI", zh: "七牛云" },
  revoke: "https://portal.qiniu.com/ai-inference/api-key",
  steps: {
    en: "Make a new key at {page} (AI inference, API keys), deploy it, delete this one there, then look at the bill since it was shared",
    zh: "在 {page}（「AI 推理」→ API Key）新建密钥并部署，删除这一个，再查看外泄以来的账单",
  },
  why: {
    en: "Whoever has it can spend your Qiniu balance on AI models.",
    zh: "拿到它的人可以用你的七牛云余额调用 AI 模型。",
  },
  references: ["https://developer.qiniu.com/aitokenapi"],
};

export const texts = keyTexts(provider, {
  "qiniu-ai-key": { title: { en: "Qiniu AI token", zh: "七牛云 AI 密钥" } },
  "qiniu-secret-key": {
    title: { en: "Qiniu secret key", zh: "七牛云 SecretKey" },
    fix: {
      en: "Make a second key pair at portal.qiniu.com/developer/user/key, deploy it, disable and delete this one, then look for changed buckets and the traffic bill",
      zh: "在 portal.qiniu.com/developer/user/key 新建第二对密钥并部署，停用并删除这一对，再检查存储空间改动和流量账单",
    },
  },
});

export const examples: SecretExamples = {
  "qiniu-ai-key": {
    hits: ["sk-{hex:64}", { text: '{"QINIU_AI_API_KEY": "sk-{hex:64}"}\n', path: "config/keys.json" }],
    misses: ["sk-{hex:63}", "sk-{hex:65}", "sq-{hex:64}"],
  },
  "qiniu-secret-key": {
    hits: [
      "{b64url:40}",
      { text: "QINIU_SECRET_KEY={b64url:40}\n", path: ".env" },
      { text: "base_url: https://api.qiniucs.com/v1\napi_key: {b64url:40}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:39}", { text: "BUILD_REVISION={b64url:40}\n", path: ".env" }],
  },
};
