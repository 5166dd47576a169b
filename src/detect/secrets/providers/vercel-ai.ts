import { crc32Base62 } from "../checks/crc32.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vercel-ai", [
  {
    id: "vercel-ai-gateway-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["vck_"],
    pattern: /vck_[A-Za-z0-9_-]{50}[A-Za-z0-9]{6}/,
    check: crc32Base62(4),
  },
  {
    id: "v0-api-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["v0_api_key", "api.v0.dev", "ai-gateway"],
    pattern: /v1:[A-Za-z0-9]{20,32}:[A-Za-z0-9]{20,32}/,
    context: { variables: ["V0_API_KEY"], hosts: ["api.v0.dev", "ai-gateway.vercel.sh"] },
  },
]);

export const provider: Provider = {
  id: "vercel-ai",
  name: { en: "Vercel AI Gateway / v0", zh: "Vercel AI Gateway" },
  revoke: "https://vercel.com/dashboard",
  steps: {
    en: "Make a new key at {page} (AI Gateway, API keys), deploy it, delete this one there, then look at AI Gateway usage since it was shared",
    zh: "在 {page}（「AI Gateway」→「API keys」）新建密钥并部署，删除这一个，再查看外泄以来的 AI Gateway 用量",
  },
  why: {
    en: "Whoever has it can spend your team's AI Gateway credits on every model provider.",
    zh: "拿到它的人可以用你团队的 AI Gateway 额度调用各家模型。",
  },
  references: ["https://vercel.com/docs/ai-gateway/authentication"],
};

export const texts = keyTexts(provider, {
  "vercel-ai-gateway-key": { title: { en: "Vercel AI Gateway key", zh: "Vercel AI Gateway 密钥" } },
  "v0-api-key": {
    title: { en: "v0 API key", zh: "v0 API 密钥" },
    fix: {
      en: "Delete it under API Keys of the v0 account settings at v0.app and make a new one, then look at the account's usage",
      zh: "在 v0.app 账户设置的「API Keys」删除它并新建一个，再查看账户用量",
    },
  },
});

export const examples: SecretExamples = {
  "vercel-ai-gateway-key": {
    hits: ["vck_{alnum:50}{crc62:4}", { text: "AI_GATEWAY_API_KEY=vck_{alnum:50}{crc62:23}\n", path: ".env" }],
    misses: ["vck_{alnum:55}", "vcx_{alnum:56}"],
    doubtful: ["vck_{alnum:50}zzzzzz"],
  },
  "v0-api-key": {
    hits: [
      "v1:{alnum:24}:{alnum:24}",
      { text: "V0_API_KEY=v1:{alnum:24}:{alnum:24}\n", path: ".env" },
      { text: "base_url: https://api.v0.dev/v1\napi_key: v1:{alnum:24}:{alnum:24}\n", path: "config.yaml" },
    ],
    misses: ["v1:{alnum:16}:{alnum:24}", { text: "BUILD_REVISION=v1:{alnum:24}:{alnum:24}\n", path: ".env" }],
  },
};
