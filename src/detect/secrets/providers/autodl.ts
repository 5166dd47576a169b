import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("autodl", [
  {
    id: "autodl-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["autodl"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: { variables: ["AUTODL_TOKEN", "AUTODL_API_TOKEN", "AUTODL_API_KEY"], hosts: ["api.autodl.com"] },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "autodl",
  name: { en: "AutoDL", zh: "AutoDL" },
  revoke: "https://www.autodl.com/console/account",
  steps: {
    en: "Make a new key at {page} (developer token), deploy it, delete this one there, then look at instances and the bill since it was shared",
    zh: "在 {page}（开发者 Token）新建密钥并部署，删除这一个，再查看外泄以来的实例和账单",
  },
  why: {
    en: "Whoever has it can start instances on your AutoDL balance and reach your files.",
    zh: "拿到它的人可以用你的 AutoDL 余额开机并访问你的文件。",
  },
  references: ["https://www.autodl.com/docs"],
};

export const texts = keyTexts(provider, {
  "autodl-token": { title: { en: "AutoDL developer token", zh: "AutoDL 开发者 Token" } },
});

export const examples: SecretExamples = {
  "autodl-token": {
    hits: [
      "{jwt}",
      { text: "AUTODL_TOKEN={jwt}\n", path: ".env" },
      { text: "base_url: https://api.autodl.com/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
