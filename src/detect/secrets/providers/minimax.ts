import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("minimax", [
  {
    id: "minimax-key-api",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sk-api-"],
    pattern: /sk-api-[A-Za-z0-9_-]{119}/,
  },
  {
    id: "minimax-key-coding",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk-cp-"],
    pattern: /sk-cp-[A-Za-z0-9_-]{100,125}/,
  },
  {
    id: "minimax-key-jwt",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["minimax"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: {
      variables: ["MINIMAX_API_KEY", "MINIMAX_KEY", "MINIMAX_TOKEN", "MINIMAX_API_TOKEN"],
      hosts: ["api.minimax.chat", "api.minimaxi.com", "api.minimax.io", "api.minimaxi.chat", "api.minimax.cn"],
    },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "minimax",
  name: { en: "MiniMax", zh: "MiniMax" },
  revoke: "https://platform.minimaxi.com/user-center/basic-information/interface-key",
  usage: "https://platform.minimaxi.com/user-center/payment/billing-history",
  steps: {
    en: "Make a new key at {page} (API Keys (接口密钥)), deploy it, delete this one there, then look at the balance and call records since it was shared",
    zh: "在 {page}（接口密钥）新建密钥并部署，删除这一个，再查看外泄以来的余额变动和调用记录",
  },
  why: {
    en: "Whoever has it can spend your MiniMax balance on text, speech and video models.",
    zh: "拿到它的人可以用你的 MiniMax 余额调用文本、语音和视频模型。",
  },
  references: ["https://platform.minimaxi.com/document"],
};

export const texts = keyTexts(provider, {
  "minimax-key-api": { title: { en: "MiniMax API key", zh: "MiniMax API 密钥" } },
  "minimax-key-coding": { title: { en: "MiniMax Coding Plan key", zh: "MiniMax Coding Plan 密钥" } },
  "minimax-key-jwt": { title: { en: "MiniMax API key (older JWT form)", zh: "MiniMax API 密钥（旧 JWT 格式）" } },
});

export const examples: SecretExamples = {
  "minimax-key-api": {
    hits: [
      "sk-api-{b64url:119}",
      {
        text: 'curl -H "Authorization: Bearer sk-api-{b64url:119}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: ["sk-api-{b64url:118}", "sk-api-{b64url:120}", "sq-api-{b64url:119}"],
  },
  "minimax-key-coding": {
    hits: ["sk-cp-{b64url:119}", { text: '{"MINIMAX_API_KEY": "sk-cp-{b64url:119}"}\n', path: "config/keys.json" }],
    misses: ["sk-cp-{b64url:95}", "sk-cp-{b64url:87}", "sq-cp-{b64url:119}"],
  },
  "minimax-key-jwt": {
    hits: [
      "{jwt}",
      { text: "MINIMAX_API_KEY={jwt}\n", path: ".env" },
      { text: "base_url: https://api.minimax.chat/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
