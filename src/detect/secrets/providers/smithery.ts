import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("smithery", [
  {
    id: "smithery-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["smithery"],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["SMITHERY_API_KEY", "SMITHERY_KEY"] },
  },
  {
    id: "smithery-url-key",
    severity: "high",
    evidence: "observed",
    match: "line",
    literals: ["server.smithery.ai"],
    pattern:
      /server\.smithery\.ai\/[A-Za-z0-9@/_.-]{1,120}\?(?:[A-Za-z0-9_=%&.-]{0,300}&)?api_key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
]);

export const provider: Provider = {
  id: "smithery",
  name: { en: "Smithery / Glama (MCP registries)", zh: "Smithery / Glama" },
  revoke: "https://smithery.ai/account/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at your servers since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再检查外泄以来你的服务器有无变化",
  },
  why: {
    en: "Whoever has it can use the MCP servers and the configuration that you keep at the registry.",
    zh: "拿到它的人可以使用你保存在注册中心的 MCP 服务器及其配置。",
  },
  references: ["https://smithery.ai/docs"],
};

export const texts = keyTexts(provider, {
  "smithery-key": { title: { en: "Smithery API key", zh: "Smithery API 密钥" } },
  "smithery-url-key": { title: { en: "Smithery key in a server URL", zh: "MCP 服务器 URL 中的 Smithery 密钥" } },
});

export const examples: SecretExamples = {
  "smithery-key": {
    hits: ["{uuid}", { text: "SMITHERY_API_KEY={uuid}\n", path: ".env" }],
    misses: ["{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION={uuid}\n", path: ".env" }],
  },
  "smithery-url-key": {
    hits: [
      { text: "https://server.smithery.ai/@{lower:5}/{lower:6}/mcp?api_key={uuid}\n", path: "README.md" },
      {
        text: '{"url": "https://server.smithery.ai/@{lower:5}/{lower:6}/mcp?profile={lower:8}&api_key={uuid}"}\n',
        path: "mcp.json",
      },
    ],
    misses: [
      { text: "https://server.smithery.ai/@{lower:5}/{lower:6}/mcp?api_key=YOUR_KEY\n", path: "README.md" },
      { text: "https://server.smithery.ai/@{lower:5}/{lower:6}/mcp?api_key={hex:20}\n", path: "README.md" },
    ],
  },
};
