import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("heygen", [
  {
    id: "heygen-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk_v2_"],
    pattern: /sk_V2_hgu_k[A-Za-z0-9]{10}_[A-Za-z0-9]{32}/,
  },
  {
    id: "heygen-key-b64",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["heygen"],
    pattern: /[A-Za-z0-9+/]{40,64}={0,2}/,
    context: { variables: ["HEYGEN_API_KEY"], hosts: ["api.heygen.com"] },
    minEntropy: 3.8,
  },
]);

export const provider: Provider = {
  id: "heygen",
  name: { en: "HeyGen", zh: "HeyGen" },
  revoke: "https://app.heygen.com/settings?nav=API",
  steps: {
    en: "Make a new key at {page} (API), deploy it, delete this one there, then look at API usage since it was shared",
    zh: "在 {page}（API）新建密钥并部署，删除这一个，再查看外泄以来的 API 用量",
  },
  why: {
    en: "Whoever has it can make avatar videos on your HeyGen credits.",
    zh: "拿到它的人可以用你的 HeyGen 额度生成数字人视频。",
  },
  references: ["https://docs.heygen.com"],
};

export const texts = keyTexts(provider, {
  "heygen-key": { title: { en: "HeyGen API key", zh: "HeyGen API 密钥" } },
  "heygen-key-b64": { title: { en: "HeyGen API key (older form)", zh: "HeyGen API 密钥（旧格式）" } },
});

export const examples: SecretExamples = {
  "heygen-key": {
    hits: [
      "sk_V2_hgu_k{alnum:10}_{alnum:32}",
      { text: 'const client = new Client({ apiKey: "sk_V2_hgu_k{alnum:10}_{alnum:32}" });\n', path: "src/client.ts" },
    ],
    misses: [
      "sk_V2_hgu_k{alnum:10}_{alnum:31}",
      "sk_V2_hgu_k{alnum:10}_{alnum:33}",
      "sq_V2_hgu_k{alnum:10}_{alnum:32}",
    ],
  },
  "heygen-key-b64": {
    hits: [
      "{b64:58}==",
      { text: "HEYGEN_API_KEY={b64:58}==\n", path: ".env" },
      { text: "base_url: https://api.heygen.com/v1\napi_key: {b64:58}==\n", path: "config.yaml" },
    ],
    misses: ["{b64:34}==", { text: "BUILD_REVISION={b64:58}==\n", path: ".env" }],
  },
};
