import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zapier", [
  {
    id: "zapier-mcp-url",
    severity: "high",
    evidence: "observed",
    match: "line",
    literals: ["zapier.com"],
    before: 16,
    pattern: /https:\/\/(?:actions|mcp)\.zapier\.com\/(?:api\/mcp|mcp)\/(?:s|a)\/[A-Za-z0-9+/=_-]{20,200}/,
  },
  {
    id: "zapier-webhook",
    severity: "medium",
    evidence: "known",
    match: "line",
    literals: ["hooks.zapier.com"],
    before: 8,
    pattern: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/[0-9]{4,12}\/[A-Za-z0-9]{6,12}/,
  },
]);

export const provider: Provider = {
  id: "zapier",
  name: { en: "Zapier (MCP, webhooks)", zh: "Zapier" },
  revoke: "https://zapier.com/mcp",
  steps: {
    en: "Make a new key at {page} (the MCP server, Connect), deploy it, delete this one there, then look at the task history since it was shared",
    zh: "在 {page}（MCP 服务器的「Connect」）新建密钥并部署，删除这一个，再查看外泄以来的任务历史",
  },
  why: {
    en: "Whoever has it can run every action that the MCP server or Zap is connected to.",
    zh: "拿到它的人可以执行该 MCP 服务器或 Zap 已连接的所有操作。",
  },
  references: ["https://zapier.com/mcp"],
};

export const texts = keyTexts(provider, {
  "zapier-mcp-url": {
    title: { en: "Zapier MCP server URL", zh: "Zapier MCP 服务器 URL" },
    fix: {
      en: "Rotate the token of the MCP server at {page} (Connect), give the new URL to your client, then look at the task history",
      zh: "在 {page} 的「Connect」轮换该 MCP 服务器的令牌，把新 URL 交给客户端，再查看任务历史",
    },
  },
  "zapier-webhook": {
    title: { en: "Zapier webhook URL", zh: "Zapier Webhook 地址" },
    fix: {
      en: "Remove the Catch Hook step of the Zap and add it again: it gets a new URL; give that to the sender, then look at the task history",
      zh: "删除该 Zap 的 Catch Hook 步骤后重新添加以获得新地址，交给发送方，再查看任务历史",
    },
  },
});

export const examples: SecretExamples = {
  "zapier-mcp-url": {
    hits: [
      { text: "https://mcp.zapier.com/api/mcp/s/{b64url:60}/mcp\n", path: "notes.md" },
      { text: '{"url": "https://actions.zapier.com/mcp/s/{b64url:60}/sse"}\n', path: "mcp.json" },
    ],
    misses: [
      { text: "https://mcp.zapier.com/api/mcp/s/{b64url:12}\n", path: "a.md" },
      { text: "https://mcp.zapier.com/mcp/servers\n", path: "a.md" },
    ],
  },
  "zapier-webhook": {
    hits: [
      { text: "ZAP_HOOK=https://hooks.zapier.com/hooks/catch/{digit:8}/{lownum:7}/\n", path: ".env" },
      { text: 'send("https://hooks.zapier.com/hooks/catch/{digit:7}/{lownum:7}")\n', path: "notify.js" },
    ],
    misses: [
      { text: "https://hooks.zapier.com/hooks/catch/{digit:8}/\n", path: "a.md" },
      { text: "https://hooks.zapier.com/hooks/standard/{digit:8}/{lownum:7}\n", path: "a.md" },
    ],
  },
};
