import { anyJwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("jwt", [
  {
    id: "jwt-generic",
    severity: "medium",
    evidence: "documented",
    match: "token",
    literals: ["eyj"],
    pattern: /eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,2600}\.[A-Za-z0-9_-]{20,700}/,
    check: anyJwt,
    isGeneric: true,
  },
]);

export const provider: Provider = {
  id: "jwt",
  name: { en: "a token's issuer", zh: "令牌签发方" },
  steps: {
    en: "Revoke the token or end its session where it was issued; where that cannot be, replace the key that signs it; then look at what its subject did since it was shared",
    zh: "在签发方吊销该令牌或结束其会话；做不到时更换签名密钥；再查看外泄以来该主体的操作",
  },
  why: {
    en: "Until it ends whoever has it is taken for its subject by every service that trusts the issuer.",
    zh: "在失效之前，凡是信任签发方的服务，都会把拿到它的人当作该主体。",
  },
  references: ["https://www.rfc-editor.org/rfc/rfc7519"],
};

export const texts = keyTexts(provider, {
  "jwt-generic": {
    title: { en: "JSON Web Token", zh: "JSON Web Token（JWT）" },
    messages: {
      default: { en: "A signed JSON Web Token is written here.", zh: "这里写着一个已签名的 JSON Web Token。" },
      named: {
        en: "{variable} holds a signed JSON Web Token.",
        zh: "{variable} 中是一个已签名的 JSON Web Token。",
      },
    },
  },
});

export const examples: SecretExamples = {
  "jwt-generic": {
    hits: [
      "{jwt}",
      "{jwt:iss=acme,exp=4000000000}",
      { text: "curl -H 'Authorization: Bearer {jwt:scope=admin}' http://localhost/api\n", path: "call.sh" },
    ],
    misses: [
      "{jwt:sub=1234567890}",
      "{jwt:role=anon}",
      "eyJ{b64url:36}.eyJ{b64url:80}.{b64url:43}",
      "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.{b64url:43}",
    ],
    doubtful: ["{jwt:exp=1500000000}", "eyJhbGciOiJIUzI1NiJ9.eyJzb21lIjoicGF5bG9hZCJ9.{b64url:43}"],
  },
};
