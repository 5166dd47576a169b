import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("infisical", [
  {
    id: "infisical-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["st."],
    // The project token's id (of MongoDB, later a UUID), its secret, and the key that decrypts what it reads.
    pattern:
      /st\.(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32}/,
    publicPrefix: "st.",
  },
]);

export const provider: Provider = {
  id: "infisical",
  name: { en: "Infisical", zh: "Infisical" },
  revoke: "https://app.infisical.com",
  steps: {
    en: "Make a machine identity for the caller, delete this service token under Access Control > Service Tokens of the project at {page} (or your own server), read the audit logs, and replace the secrets that it could read",
    zh: "为调用方新建机器身份，在 {page}（或自建服务器）该项目的「Access Control」→「Service Tokens」删除这个令牌，再查看审计日志，并更换它能读取的机密",
  },
  why: {
    en: "Whoever has it reads, and with write access changes, the secrets of the environments and paths that it was made for.",
    zh: "拿到它的人可以读取其授权环境和路径中的机密；有写权限时还能改动它们。",
  },
  references: ["https://infisical.com/docs/documentation/platform/token"],
};

export const texts = keyTexts(provider, {
  "infisical-token": { title: { en: "Infisical service token", zh: "Infisical 服务令牌" } },
});

export const examples: SecretExamples = {
  "infisical-token": {
    hits: [
      "st.{hex:24}.{hex:32}.{hex:32}",
      "st.{uuid}.{hex:32}.{hex:32}",
      {
        text: "services:\n  api:\n    environment:\n      INFISICAL_TOKEN: st.{hex:24}.{hex:32}.{hex:32}\n",
        path: "compose.yaml",
      },
    ],
    misses: ["st.{hex:23}.{hex:32}.{hex:32}", "st.{hex:24}.{hex:32}.{hex:31}", "sv.{hex:24}.{hex:32}.{hex:32}"],
  },
};
