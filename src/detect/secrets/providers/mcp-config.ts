import { machineMade } from "../checks/machine-made.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mcp-config", [
  {
    id: "mcp-env-secret",
    severity: "high",
    evidence: "documented",
    match: "line",
    isGeneric: true,
    random: false,
    literals: ['api_key"', 'token"', 'secret"', 'password"', 'access_key"', 'authorization"', 'x-api-key"'],
    pattern:
      /(?:api_key|token|secret|password|access_key|authorization|x-api-key)"\s{0,4}:\s{0,4}"(?:Bearer )?([A-Za-z0-9+/=_.:-]{16,500})"/i,
    group: true,
    minEntropy: 3.5,
    check: machineMade,
    paths:
      /mcp[^/]{0,60}\.json$|(?:^|\/)(?:claude_desktop_config|cline_mcp_settings|opencode|openclaw|\.claude)\.json$|(?:^|\/)\.(?:claude|vscode|gemini)\/settings[^/]{0,60}\.json$/i,
  },
  {
    id: "mcp-url-token",
    severity: "high",
    evidence: "observed",
    match: "line",
    random: false,
    literals: ["/mcp", "/sse", "mcp."],
    pattern:
      /(?:\/mcp|\/sse|mcp\.)[A-Za-z0-9/_.@-]{0,100}\?(?:[A-Za-z0-9_%.-]{1,40}=[A-Za-z0-9_%.-]{0,80}&){0,4}(?:key|token|api_key|apikey|access_token|tavilyApiKey|exaApiKey|sk)=([A-Za-z0-9_.-]{16,400})/i,
    group: true,
    check: machineMade,
  },
]);

export const provider: Provider = {
  id: "mcp-config",
  name: { en: "MCP server configuration files", zh: "MCP 配置" },
  revoke: "https://modelcontextprotocol.io/docs",
  steps: {
    en: "Replace the value at the service that issued it, and let the configuration read it from a variable: `${env:NAME}` or `${input:NAME}`",
    zh: "在签发该值的服务处更换它，并让配置从变量读取：`${env:NAME}` 或 `${input:NAME}`",
  },
  why: {
    en: "Whoever has it can use the service behind this MCP server as you.",
    zh: "拿到它的人能以你的身份使用该 MCP 服务器后面的服务。",
  },
  references: ["https://modelcontextprotocol.io/docs"],
};

export const texts = keyTexts(provider, {
  "mcp-env-secret": { title: { en: "Secret in an MCP server's configuration", zh: "MCP 服务器配置中的密钥" } },
  "mcp-url-token": { title: { en: "Token in the URL of an MCP server", zh: "MCP 服务器 URL 中的令牌" } },
});

export const examples: SecretExamples = {
  "mcp-env-secret": {
    hits: [
      {
        text: '{"mcpServers": {"gh": {"command": "npx", "env": {"GH_TOKEN": "{alnum:40}"}}}}\n',
        path: ".cursor/mcp.json",
      },
      {
        text: '{\n  "mcpServers": {\n    "search": {\n      "url": "https://mcp.acme.internal/",\n      "headers": { "Authorization": "Bearer {alnum:48}" }\n    }\n  }\n}\n',
        path: "claude_desktop_config.json",
      },
    ],
    misses: [
      { text: '{"mcpServers": {"gh": {"env": {"GH_TOKEN": "${env:GH_TOKEN}"}}}}\n', path: ".cursor/mcp.json" },
      { text: '{"mcpServers": {"gh": {"env": {"GH_TOKEN": "{alnum:12}"}}}}\n', path: "mcp.json" },
      { text: '{"env": {"GH_TOKEN": "{alnum:40}"}}\n', path: "src/settings.json" },
    ],
  },
  "mcp-url-token": {
    hits: [
      { text: '{"url": "https://mcp.{lower:6}.dev/mcp/?token={alnum:40}"}\n', path: "mcp.json" },
      {
        text: 'claude mcp add --transport sse search "https://api.{lower:6}.dev/sse?profile=x&api_key={alnum:32}"\n',
        path: "README.md",
      },
    ],
    misses: [
      { text: 'curl "https://api.{lower:6}.dev/v1/?token={alnum:40}"\n', path: "try.sh" },
      { text: "url: https://mcp.{lower:6}.dev/mcp/?token={alnum:12}\n", path: "mcp.yaml" },
      { text: "url: https://mcp.{lower:6}.dev/mcp/?token=the-token-of-a-team\n", path: "mcp.yaml" },
    ],
  },
};
