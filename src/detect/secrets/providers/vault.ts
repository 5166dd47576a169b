import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vault", [
  {
    id: "vault-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["hvs.", "hvb.", "hvr."],
    // 24 characters: root tokens, and those of a server without signed token state.
    pattern: /hv(?:s\.(?:[A-Za-z0-9_-]{90,120}|[A-Za-z0-9]{24})|b\.[A-Za-z0-9_-]{138,300}|r\.[A-Za-z0-9_-]{90,120})/,
    check: mixedClass(4, "lower", "upper", "digit"),
  },
]);

export const provider: Provider = {
  id: "vault",
  name: { en: "HashiCorp Vault", zh: "HashiCorp Vault" },
  steps: {
    en: "Run `vault token revoke` with it or its accessor (a batch token, hvb, ends with its parent or its TTL), let callers log in by an auth method instead, then read the audit device's log and replace the secrets that it could read",
    zh: "用它或其 accessor 运行 `vault token revoke`（批处理令牌 hvb 随父令牌或 TTL 失效），让调用方改用认证方法登录，再查看审计设备的日志，并更换它能读取的机密",
  },
  why: {
    en: "Whoever reaches the server with it reads, makes and changes secrets as its policies say; a root token can do everything.",
    zh: "能访问该服务器的人可以用它按其策略读取、签发和改动机密；root 令牌则能做一切。",
  },
  references: ["https://developer.hashicorp.com/vault/docs/concepts/tokens"],
};

export const texts = keyTexts(provider, {
  "vault-token": { title: { en: "Vault token", zh: "Vault 令牌" } },
});

export const examples: SecretExamples = {
  "vault-token": {
    hits: [
      "hvs.{b64url:95}",
      "hvs.{alnum:24}",
      "hvb.{b64url:150}",
      { text: 'curl -H "X-Vault-Token: hvs.{b64url:91}" https://vault.acme.dev/v1/kv/data/api\n', path: "docs/try.md" },
    ],
    misses: ["hvs.{alnum:23}", "hvs.{b64url:89}", "hvb.{b64url:120}", "hvs.{alpha:24}", "hvx.{b64url:95}"],
  },
};
