import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

/** With the first digit of the user's id. */
const FIRST = ["1/1", "1/2", "1/3", "1/4", "1/5", "1/6", "1/7", "1/8", "1/9"];
const SECOND = ["2/1", "2/2", "2/3", "2/4", "2/5", "2/6", "2/7", "2/8", "2/9"];

export const rules = secretRules("asana", [
  {
    id: "asana-pat",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: [...FIRST, ...SECOND],
    pattern: /[12]\/[1-9][0-9]{13,17}(?:\/[0-9]{14,18})?:[0-9a-f]{32}/,
    context: {
      variables: ["ASANA_ACCESS_TOKEN", "ASANA_PAT", "ASANA_TOKEN", "ASANA_PERSONAL_ACCESS_TOKEN"],
      hosts: ["app.asana.com"],
    },
  },
]);

export const provider: Provider = {
  id: "asana",
  name: { en: "Asana", zh: "Asana" },
  revoke: "https://app.asana.com/0/my-apps",
  steps: {
    en: "Make a new personal access token at {page}, deploy it, delete this one there, then look at the activity of its projects and, on Enterprise, at the audit log",
    zh: "在 {page} 新建个人访问令牌并部署，删除这一个，再查看相关项目的动态；企业版还可查看审计日志",
  },
  why: {
    en: "Whoever has it can read and change every task, project and file that its user can.",
    zh: "拿到它的人可以读取和改动该用户可见的所有任务、项目与文件。",
  },
  references: ["https://developers.asana.com/docs/personal-access-token"],
};

export const texts = keyTexts(provider, {
  "asana-pat": { title: { en: "Asana personal access token", zh: "Asana 个人访问令牌" } },
});

export const examples: SecretExamples = {
  "asana-pat": {
    hits: [
      "2/1{digit:15}/{digit:16}:{hex:32}",
      "1/1{digit:15}:{hex:32}",
      {
        text: 'curl -H "Authorization: Bearer 2/1{digit:15}/{digit:16}:{hex:32}" https://app.asana.com/api/1.0/users/me\n',
        path: "me.sh",
      },
    ],
    misses: [
      "2/1{digit:15}/{digit:16}:{hex:31}",
      "1/1{digit:12}:{hex:32}",
      "3/1{digit:15}:{hex:32}",
      { text: "https://app.asana.com/0/1{digit:15}/1{digit:15}\n", path: "notes.md" },
    ],
  },
};
