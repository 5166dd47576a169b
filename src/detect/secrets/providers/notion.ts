import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("notion", [
  {
    id: "notion-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["ntn_", "secret_"],
    pattern: /ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43}/,
    context: {
      variables: ["NOTION_TOKEN", "NOTION_INTERNAL_SECRET", "NOTION_API_KEY", "NOTION_CLIENT_SECRET"],
      hosts: ["api.notion.com"],
    },
  },
]);

export const provider: Provider = {
  id: "notion",
  name: { en: "Notion", zh: "Notion" },
  revoke: "https://www.notion.so/profile/integrations",
  steps: {
    en: "Open the integration at {page}, refresh its secret, which ends this one, deploy the new one, then look at the pages that are connected to it and, on Enterprise, at the audit log",
    zh: "在 {page} 打开该集成，刷新其密钥（这一个随即失效）并部署新值，再查看与它连接的页面；企业版还可查看审计日志",
  },
  why: {
    en: "Whoever has it can read and change every page and database that was shared with the integration.",
    zh: "拿到它的人可以读取和改动共享给该集成的所有页面与数据库。",
  },
  references: ["https://developers.notion.com/reference/authentication"],
};

export const texts = keyTexts(provider, {
  "notion-token": { title: { en: "Notion integration secret", zh: "Notion 集成密钥" } },
});

export const examples: SecretExamples = {
  "notion-token": {
    hits: [
      "ntn_{digit:11}{alnum:35}",
      "secret_{alnum:43}",
      { text: 'notion = Client(auth="ntn_{digit:11}{alnum:35}")\n', path: "sync.py" },
    ],
    misses: ["ntn_{digit:11}{alnum:34}", "secret_{alnum:42}", "ntn_{lower:11}{alnum:35}"],
  },
};
