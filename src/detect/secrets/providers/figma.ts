import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("figma", [
  {
    id: "figma-pat",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["figd_", "figu_", "figo_", "figr_"],
    pattern: /fig[duor]_[A-Za-z0-9_-]{38,42}/,
  },
]);

export const provider: Provider = {
  id: "figma",
  name: { en: "Figma", zh: "Figma" },
  revoke: "https://www.figma.com/settings",
  steps: {
    en: "Make a new token with few scopes under Security at {page}, deploy it, revoke this one there (an OAuth token: remove the connected app), then look at when it was last used and, on Enterprise, at the activity log",
    zh: "在 {page} 的「Security」新建权限最小的令牌并部署，吊销这一个（OAuth 令牌则移除已连接的应用），再查看其最近使用时间；企业版还可查看活动日志",
  },
  why: {
    en: "Whoever has it can read the files and comments that its user can, and write where its scopes allow that.",
    zh: "拿到它的人可以读取该用户可见的文件与评论；若权限允许，还能写入。",
  },
  references: ["https://developers.figma.com/docs/rest-api/personal-access-tokens/"],
};

export const texts = keyTexts(provider, {
  "figma-pat": { title: { en: "Figma access token", zh: "Figma 访问令牌" } },
});

export const examples: SecretExamples = {
  "figma-pat": {
    hits: [
      "figd_{b64url:40}",
      "figu_{b64url:38}",
      { text: '{"args": ["figma-developer-mcp", "--figma-api-key=figd_{b64url:40}"]}\n', path: ".mcp.json" },
    ],
    misses: ["figd_{b64url:37}", "figd_{b64url:43}", "figx_{b64url:40}", "figd_your-personal-access-token"],
  },
};
