import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("turso", [
  {
    id: "turso-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["turso", "libsql", "database_auth_token"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: {
      variables: ["TURSO_AUTH_TOKEN", "TURSO_API_TOKEN", "LIBSQL_AUTH_TOKEN", "DATABASE_AUTH_TOKEN"],
      hosts: ["turso.io"],
    },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "turso",
  name: { en: "Turso", zh: "Turso" },
  revoke: "https://docs.turso.tech/cli/db/tokens/create",
  steps: {
    en: "Run `turso db tokens invalidate DB`: it ends all tokens of the database, so make new ones with `turso db tokens create DB` and deploy them; then look at the data",
    zh: "运行 `turso db tokens invalidate DB`：该库的所有令牌随之失效，用 `turso db tokens create DB` 新建并部署；再检查数据",
  },
  why: {
    en: "Whoever has it can read and change the database until it is invalidated.",
    zh: "拿到它的人可以在吊销前读取和改动该数据库。",
  },
  references: ["https://docs.turso.tech"],
};

export const texts = keyTexts(provider, {
  "turso-token": { title: { en: "Turso database token", zh: "Turso 数据库令牌" } },
});

export const examples: SecretExamples = {
  "turso-token": {
    hits: [
      "{jwt}",
      { text: "TURSO_AUTH_TOKEN={jwt}\n", path: ".env" },
      { text: "base_url: https://api.turso.io/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
