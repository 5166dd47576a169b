import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("requesty", [
  {
    id: "requesty-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9+/_-]{60,110}={0,2}/,
    context: { variables: ["REQUESTY_API_KEY", "ROUTER_API_KEY"], hosts: ["router.requesty.ai"] },
  },
  {
    id: "requesty-key-prefixed",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["rqsty-sk-"],
    pattern: /rqsty-sk-[A-Za-z0-9+/_-]{60,110}={0,2}/,
  },
]);

export const provider: Provider = {
  id: "requesty",
  name: { en: "Requesty", zh: "Requesty" },
  revoke: "https://app.requesty.ai/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Analytics since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的 Analytics 页",
  },
  why: {
    en: "Whoever has it can spend your Requesty credits on every model behind the router.",
    zh: "拿到它的人可以用你的 Requesty 额度调用路由后的各家模型。",
  },
  references: ["https://docs.requesty.ai"],
};

export const texts = keyTexts(provider, {
  "requesty-key": { title: { en: "Requesty API key", zh: "Requesty API 密钥" } },
  "requesty-key-prefixed": { title: { en: "Requesty API key", zh: "Requesty API 密钥" } },
});

export const examples: SecretExamples = {
  "requesty-key": {
    hits: [
      "sk-{b64url:86}",
      { text: "REQUESTY_API_KEY=sk-{b64url:86}\n", path: ".env" },
      { text: "base_url: https://router.requesty.ai/v1\napi_key: sk-{b64url:86}\n", path: "config.yaml" },
    ],
    misses: ["sk-{b64url:54}", { text: "BUILD_REVISION=sk-{b64url:86}\n", path: ".env" }],
  },
  "requesty-key-prefixed": {
    hits: ["rqsty-sk-{b64url:86}", { text: 'const key = "rqsty-sk-{b64url:86}";\n', path: "src/llm.ts" }],
    misses: ["rqsty-sk-{b64url:54}", "rqsty-sk-{b64url:46}", "rzsty-sk-{b64url:86}"],
  },
};
