import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("casdoor", [
  {
    id: "idp-client-secret",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["casdoor", "logto", "keycloak", "authentik", "kc_bootstrap", "oidc_client"],
    // No path, URL or template.
    pattern: /[^\s"'${}<>()`:/.~][^\s"'${}<>()`:]{15,127}/,
    context: {
      variables: [
        "CASDOOR_CLIENT_SECRET",
        "LOGTO_CLIENT_SECRET",
        "LOGTO_APP_SECRET",
        "KEYCLOAK_CLIENT_SECRET",
        "KEYCLOAK_ADMIN_PASSWORD",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        "AUTHENTIK_SECRET_KEY",
        "OIDC_CLIENT_SECRET",
      ],
    },
    minEntropy: 3,
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "casdoor",
  name: {
    en: "Identity servers (Casdoor, Logto, Keycloak, authentik)",
    zh: "身份认证服务（Casdoor、Logto、Keycloak、authentik）",
  },
  steps: {
    en: "Make a new secret for the client (or a new admin password) in the identity server's admin console, deploy it, remove the old one, then read the server's sign-in and admin events; AUTHENTIK_SECRET_KEY: write a new random value, which signs everyone out",
    zh: "在身份认证服务的管理控制台为该客户端生成新密钥（或更换管理员密码）并部署，移除旧值，再查看登录与管理事件；若是 AUTHENTIK_SECRET_KEY，则换成新的随机值，所有人都需重新登录",
  },
  why: {
    en: "Whoever has it can get tokens as your application; an admin password or server key opens every account.",
    zh: "拿到它的人能以你的应用身份获取令牌；若是管理员密码或服务端密钥，则可进入所有账户。",
  },
  references: [
    "https://www.keycloak.org/server/bootstrap-admin-recovery",
    "https://docs.goauthentik.io/install-config/configuration/",
    "https://casdoor.org/docs/basic/server-installation",
    "https://docs.logto.io/integrate-logto/application-data-structure",
  ],
};

export const texts = keyTexts(provider, {
  "idp-client-secret": {
    title: { en: "Client secret or admin password of an identity server", zh: "身份认证服务的客户端密钥或管理员密码" },
    name: { en: "an identity server", zh: "身份认证服务" },
  },
});

export const examples: SecretExamples = {
  "idp-client-secret": {
    hits: [
      "{hex:40}",
      { text: "KEYCLOAK_CLIENT_SECRET={alnum:32}\n", path: ".env" },
      { text: "services:\n  sso:\n    environment:\n      AUTHENTIK_SECRET_KEY: '{b64:50}'\n", path: "compose.yaml" },
    ],
    misses: [
      "{alnum:15}",
      "/run/secrets/client1-secret",
      { text: "KEYCLOAK_CLIENT_ID={hex:40}\n", path: ".env" },
      { text: "const s = { keycloakClientSecret: settings.keycloak.clientSecret };\n", path: "src/auth.ts" },
    ],
  },
};
