import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("sourcegraph-cody", [
  {
    id: "sourcegraph-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sgp_"],
    pattern: /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/,
  },
  {
    id: "cody-gateway-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["slk_"],
    pattern: /slk_[0-9a-f]{64}/,
  },
]);

export const provider: Provider = {
  id: "sourcegraph-cody",
  name: { en: "Sourcegraph / Cody", zh: "Sourcegraph" },
  revoke: "https://sourcegraph.com/user/settings/tokens",
  steps: {
    en: "Make a new key at {page} (Settings, Access tokens), deploy it, delete this one there, then look at the audit log since it was shared",
    zh: "在 {page}（「Settings」→「Access tokens」）新建密钥并部署，删除这一个，再查看外泄以来的审计日志",
  },
  why: {
    en: "Whoever has it can search and read all code that its user may on the Sourcegraph instance.",
    zh: "拿到它的人可以检索和读取该用户在 Sourcegraph 实例上可见的所有代码。",
  },
  references: ["https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"],
};

export const texts = keyTexts(provider, {
  "sourcegraph-token": {
    title: { en: "Sourcegraph access token", zh: "Sourcegraph 访问令牌" },
    fix: {
      en: "Make a new token under Settings, Access tokens of the instance it belongs to (self-hosted: your own address), deploy it, delete this one there, then read the audit log",
      zh: "在其所属实例（自建则为你自己的地址）的「Settings」→「Access tokens」新建令牌并部署，删除这一个，再查看审计日志",
    },
  },
  "cody-gateway-key": {
    title: { en: "Sourcegraph licence key for Cody Gateway", zh: "Sourcegraph Cody Gateway 许可密钥" },
  },
});

export const examples: SecretExamples = {
  "sourcegraph-token": {
    hits: [
      "sgp_{hex:16}_{hex:40}",
      "sgp_local_{hex:40}",
      "sgp_{hex:40}",
      { text: 'export SOURCEGRAPH_CODY_API_KEY="sgp_{hex:16}_{hex:40}"\n', path: "deploy/env.sh" },
    ],
    misses: ["sgp_{hex:16}_{hex:39}", "sgp_{hex:16}_{hex:41}", "sqp_{hex:16}_{hex:40}"],
  },
  "cody-gateway-key": {
    hits: ["slk_{hex:64}", { text: 'const client = new Client({ apiKey: "slk_{hex:64}" });\n', path: "src/client.ts" }],
    misses: ["slk_{hex:63}", "slk_{hex:65}", "sqk_{hex:64}"],
  },
};
