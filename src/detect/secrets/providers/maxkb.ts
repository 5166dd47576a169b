import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("maxkb", [
  {
    id: "maxkb-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["application-"],
    pattern: /application-[0-9a-f]{32}/,
  },
]);

export const provider: Provider = {
  id: "maxkb",
  name: { en: "MaxKB", zh: "MaxKB" },
  revoke: "https://maxkb.cn/docs/",
  steps: {
    en: "Make a new key at {page} (the application's overview, API Key), deploy it, delete this one there, then look at the conversation log since it was shared",
    zh: "在 {page}（应用概览的「API Key」）新建密钥并部署，删除这一个，再查看外泄以来的对话日志",
  },
  why: {
    en: "Whoever has it can run the application on your model bill and read what it answers.",
    zh: "拿到它的人可以运行该应用（模型费用由你承担）并获取其回答。",
  },
  references: ["https://maxkb.cn/docs"],
};

export const texts = keyTexts(provider, {
  "maxkb-key": { title: { en: "MaxKB application key", zh: "MaxKB 应用 API Key" } },
});

export const examples: SecretExamples = {
  "maxkb-key": {
    hits: [
      "application-{hex:32}",
      { text: 'client = Client(api_key="application-{hex:32}")\n', path: "app/client.py" },
    ],
    misses: ["application-{hex:31}", "application-{hex:33}", "aqplication-{hex:32}"],
  },
};
