import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("cloudflare-ai", [
  {
    id: "cloudflare-ai-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["cloudflare", "cf_aig", "workers_ai"],
    pattern: /[A-Za-z0-9_-]{40}/,
    context: {
      variables: ["CLOUDFLARE_AI_TOKEN", "WORKERS_AI_API_KEY", "CLOUDFLARE_WORKERS_AI_API_KEY", "CF_AIG_TOKEN"],
      hosts: ["gateway.ai.cloudflare.com"],
    },
  },
]);

export const provider: Provider = {
  id: "cloudflare-ai",
  name: { en: "Cloudflare Workers AI / AI Gateway", zh: "Cloudflare Workers AI" },
  revoke: "https://dash.cloudflare.com/profile/api-tokens",
  steps: {
    en: "Roll the token under API Tokens at {page}: callers need the new value at once, the old one stops working; then look at Workers AI usage and the audit log",
    zh: "在 {page} 的「API Tokens」轮换（Roll）该令牌：旧值立即失效，调用方须换新值；再查看 Workers AI 用量和审计日志",
  },
  why: {
    en: "Whoever has it can do in Cloudflare what the token's permissions say, at least run Workers AI models.",
    zh: "拿到它的人可以按令牌权限操作 Cloudflare，至少能调用 Workers AI 模型。",
  },
  references: ["https://developers.cloudflare.com/fundamentals/api/get-started/create-token"],
};

export const texts = keyTexts(provider, {
  "cloudflare-ai-token": {
    title: { en: "Cloudflare API token for Workers AI", zh: "Cloudflare Workers AI 的 API 令牌" },
  },
});

export const examples: SecretExamples = {
  "cloudflare-ai-token": {
    hits: [
      "{b64url:40}",
      { text: "CF_AIG_TOKEN={b64url:40}\n", path: ".env" },
      { text: "base_url: https://gateway.ai.cloudflare.com/v1\napi_key: {b64url:40}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:39}", { text: "BUILD_REVISION={b64url:40}\n", path: ".env" }],
  },
};
