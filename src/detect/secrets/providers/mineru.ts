import { jwt } from "../checks/jwt.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mineru", [
  {
    id: "mineru-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["mineru"],
    pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
    context: { variables: ["MINERU_API_KEY", "MINERU_TOKEN", "MINERU_API_TOKEN"], hosts: ["mineru.net"] },
    check: jwt(),
  },
]);

export const provider: Provider = {
  id: "mineru",
  name: { en: "MinerU", zh: "MinerU" },
  revoke: "https://mineru.net/apiManage/token",
  steps: {
    en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Token）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can parse documents on your MinerU quota.",
    zh: "拿到它的人可以用你的 MinerU 额度解析文档。",
  },
  references: ["https://mineru.net/apiManage/docs"],
};

export const texts = keyTexts(provider, {
  "mineru-token": { title: { en: "MinerU API token", zh: "MinerU API Token" } },
});

export const examples: SecretExamples = {
  "mineru-token": {
    hits: [
      "{jwt}",
      { text: "MINERU_API_KEY={jwt}\n", path: ".env" },
      { text: "base_url: https://api.mineru.net/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
