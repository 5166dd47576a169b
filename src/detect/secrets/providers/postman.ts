import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("postman", [
  {
    id: "postman-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["pmak-", "pmat-"],
    pattern: /PMA(?:K-[0-9a-f]{24}-[0-9a-f]{34}|T-[A-Z0-9]{26})/,
  },
]);

export const provider: Provider = {
  id: "postman",
  name: { en: "Postman", zh: "Postman" },
  revoke: "https://go.postman.co/settings/me/api-keys",
  steps: {
    en: "Regenerate it at {page} (PMAT-: delete it under Collection access keys and share the collection again), deploy the new one, replace the secrets in environments that it could read, then read the team's audit logs",
    zh: "在 {page} 重新生成它（PMAT- 则在「Collection access keys」删除后重新分享该集合）并部署，更换它能读到的环境变量中的机密，再查看团队审计日志",
  },
  why: {
    en: "Whoever has it can read the collections and environments of its user, with the secrets kept there; a collection access key (PMAT-) reads one collection.",
    zh: "拿到它的人可以读取该用户的集合与环境，包括其中保存的机密；集合访问密钥（PMAT-）则可读取一个集合。",
  },
  references: [
    "https://learning.postman.com/docs/reference/postman-api/authentication",
    "https://learning.postman.com/docs/administration/managing-api-keys",
  ],
};

export const texts = keyTexts(provider, {
  "postman-key": {
    title: { en: "Postman API key or collection access key", zh: "Postman API 密钥或集合访问密钥" },
  },
});

export const examples: SecretExamples = {
  "postman-key": {
    hits: [
      "PMAK-{hex:24}-{hex:34}",
      "PMAT-01{upnum:24}",
      { text: "newman run https://api.getpostman.com/collections/1?apikey=PMAK-{hex:24}-{hex:34}\n", path: "run.sh" },
    ],
    misses: ["PMAK-{hex:24}-{hex:33}", "PMAT-01{upnum:23}", "PMAX-{hex:24}-{hex:34}"],
  },
};
