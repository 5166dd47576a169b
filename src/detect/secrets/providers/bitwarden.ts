import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("bitwarden", [
  {
    id: "bitwarden-access-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    // All that is fixed is the version, so each hex digit that may follow it makes a literal.
    literals: [
      ...["0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"],
      ...["0.8", "0.9", "0.a", "0.b", "0.c", "0.d", "0.e", "0.f"],
    ],
    // Id, client secret, and a key of 16 bytes, whose last character has two bits of it.
    pattern:
      /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{21}[AQgw]==/,
    publicPrefix: "0.",
  },
]);

export const provider: Provider = {
  id: "bitwarden",
  name: { en: "Bitwarden Secrets Manager", zh: "Bitwarden Secrets Manager" },
  revoke: "https://vault.bitwarden.com",
  steps: {
    en: "Open the machine account at {page} (Secrets Manager), create a new access token, deploy it, revoke this one, then read the account's event logs and change the secrets that were read",
    zh: "在 {page}（Secrets Manager）打开该机器账户，新建访问令牌并部署，吊销这一个，再查看该账户的事件日志，并更换被读取过的机密",
  },
  why: {
    en: "Whoever has it fetches and decrypts every secret of the projects that the machine account can see.",
    zh: "拿到它的人可以取出并解密该机器账户可见项目中的所有机密。",
  },
  references: ["https://bitwarden.com/help/access-tokens/", "https://bitwarden.com/help/secret-decryption"],
};

export const texts = keyTexts(provider, {
  "bitwarden-access-token": {
    title: { en: "Bitwarden machine account token", zh: "Bitwarden 机器账户访问令牌" },
  },
});

export const examples: SecretExamples = {
  "bitwarden-access-token": {
    hits: [
      "0.{uuid}.{alnum:30}:{b64:21}Q==",
      { text: 'export BWS_ACCESS_TOKEN="0.{uuid}.{alnum:30}:{b64:21}A=="\nbws secret list\n', path: "deploy/run.sh" },
    ],
    misses: [
      "0.{uuid}.{alnum:29}:{b64:21}Q==",
      "0.{uuid}.{alnum:30}:{b64:21}R==",
      "1.{uuid}.{alnum:30}:{b64:21}Q==",
      "{uuid}",
    ],
  },
};
