import type { Text } from "../../../model/text.ts";
import { anthropicSuffix } from "../checks/anthropic-suffix.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("anthropic", [
  {
    id: "anthropic-api-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk-ant-api"],
    publicPrefix: "sk-ant-",
    pattern: /sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
    check: anthropicSuffix,
  },
  {
    id: "anthropic-admin-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk-ant-admin"],
    publicPrefix: "sk-ant-admin",
    pattern: /sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
    check: anthropicSuffix,
  },
  {
    id: "anthropic-oauth-access",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk-ant-oat"],
    pattern: /sk-ant-oat[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
    check: anthropicSuffix,
  },
  {
    id: "anthropic-oauth-refresh",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sk-ant-ort"],
    pattern: /sk-ant-ort[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
    check: anthropicSuffix,
  },
  {
    id: "anthropic-session",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["sk-ant-sid"],
    pattern: /sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{80,130}AA/,
  },
]);

export const provider: Provider = {
  id: "anthropic",
  name: { en: "Anthropic", zh: "Anthropic" },
  revoke: "https://console.anthropic.com/settings/keys",
  usage: "https://console.anthropic.com/usage",
  steps: {
    en: "Make a new key at {page}, deploy it, delete this one there, then look at usage and billing",
    zh: "在 {page} 新建密钥并部署，删除这一个，再查看用量和账单",
  },
  why: {
    en: "Whoever can read the repository can spend on your Anthropic account.",
    zh: "能读仓库的人都能用它消费你的 Anthropic 账户。",
  },
  references: ["https://docs.anthropic.com/en/api/getting-started"],
};

const sessionWhy: Text = {
  en: "It is a signed-in session of Claude: whoever has it acts as you until it ends.",
  zh: "它代表一个已登录的 Claude 会话：在失效之前，拿到它的人能以你的身份操作。",
};
const sessionFix: Text = {
  en: "Log out of all sessions at claude.ai/settings/account, then log in again",
  zh: "在 claude.ai/settings/account 退出所有会话，再重新登录",
};

export const texts = keyTexts(provider, {
  "anthropic-api-key": { title: { en: "Anthropic API key", zh: "Anthropic API 密钥" } },
  "anthropic-admin-key": {
    title: { en: "Anthropic admin key", zh: "Anthropic 管理密钥" },
    why: {
      en: "It manages the organization: whoever has it can list and disable keys and invite members.",
      zh: "它能管理整个组织：拿到它的人可以查看和停用密钥，还能邀请成员。",
    },
    fix: {
      en: "Delete it at console.anthropic.com/settings/admin-keys, make a new one, then review members and keys",
      zh: "在 console.anthropic.com/settings/admin-keys 删除它并新建一个，再检查成员和密钥",
    },
  },
  "anthropic-oauth-access": {
    title: { en: "Claude Code access token", zh: "Claude Code 访问令牌" },
    why: sessionWhy,
    fix: sessionFix,
  },
  "anthropic-oauth-refresh": {
    title: { en: "Claude Code refresh token", zh: "Claude Code 刷新令牌" },
    why: sessionWhy,
    fix: sessionFix,
  },
  "anthropic-session": { title: { en: "claude.ai session", zh: "claude.ai 会话" }, why: sessionWhy, fix: sessionFix },
});

export const examples: SecretExamples = {
  "anthropic-api-key": {
    hits: [
      "sk-ant-api03-{b64url:93}AA",
      { text: '{"x-api-key": "sk-ant-api03-{b64url:93}AA"}\n', path: "headers.json" },
    ],
    misses: ["sk-ant-api03-{b64url:60}", "sk-ant-api03-your-key-goes-here", "sk-ant-{b64url:93}AA"],
    doubtful: ["sk-ant-api03-{b64url:93}Ab", "sk-ant-api03-{b64url:86}AA"],
  },
  "anthropic-admin-key": {
    hits: ["sk-ant-admin01-{b64url:93}AA", { text: "admin: sk-ant-admin01-{b64url:93}AA\n", path: "keys.yml" }],
    misses: ["sk-ant-admin01-{b64url:50}AA", "sk-ant-admin-{b64url:93}AA"],
    doubtful: ["sk-ant-admin01-{b64url:95}b"],
  },
  "anthropic-oauth-access": {
    hits: [
      "sk-ant-oat01-{b64url:93}AA",
      { text: '{"claudeAiOauth":{"accessToken":"sk-ant-oat01-{b64url:93}AA"}}', path: ".claude/.credentials.json" },
    ],
    misses: ["sk-ant-oat01-{b64url:40}", "sk-ant-oatmeal-{b64url:93}"],
    doubtful: ["sk-ant-oat01-{b64url:94}b"],
  },
  "anthropic-oauth-refresh": {
    hits: [
      "sk-ant-ort01-{b64url:93}AA",
      { text: '{"refreshToken":"sk-ant-ort01-{b64url:93}AA"}', path: "credentials.json" },
    ],
    misses: ["sk-ant-ort01-{b64url:40}", "sk-ant-ort-{b64url:93}AA"],
    doubtful: ["sk-ant-ort01-{b64url:94}b"],
  },
  "anthropic-session": {
    hits: [
      "sk-ant-sid01-{b64url:93}AA",
      { text: "Cookie: sessionKey=sk-ant-sid01-{b64url:86}AA\n", path: "request.http" },
    ],
    misses: ["sk-ant-sid01-{b64url:93}Ab", "sk-ant-sid01-{b64url:40}AA"],
  },
};
