import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("snowflake", [
  {
    id: "snowflake-pat",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["snowflake"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: {
      variables: ["SNOWFLAKE_TOKEN", "SNOWFLAKE_PAT", "SNOWFLAKE_PASSWORD"],
      hosts: ["snowflakecomputing.com"],
    },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "snowflake",
  name: { en: "Snowflake", zh: "Snowflake" },
  revoke: "https://app.snowflake.com",
  steps: {
    en: "Run `ALTER USER name ROTATE PROGRAMMATIC ACCESS TOKEN token` (a password: `ALTER USER name RESET PASSWORD`), deploy it, then read LOGIN_HISTORY and QUERY_HISTORY",
    zh: "执行 `ALTER USER name ROTATE PROGRAMMATIC ACCESS TOKEN token`（密码则为 `ALTER USER name RESET PASSWORD`）并部署，再查看 LOGIN_HISTORY 和 QUERY_HISTORY",
  },
  why: {
    en: "Whoever has it can read and change what its role may in the account.",
    zh: "拿到它的人能以其角色读取和改动账户数据。",
  },
  references: ["https://www.snowflake.com"],
};

export const texts = keyTexts(provider, {
  "snowflake-pat": { title: { en: "Snowflake access token or password", zh: "Snowflake 访问令牌或密码" } },
});

export const examples: SecretExamples = {
  "snowflake-pat": {
    hits: [
      "{jwt}",
      { text: "SNOWFLAKE_TOKEN={jwt}\n", path: ".env" },
      { text: "base_url: https://api.snowflakecomputing.com/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
