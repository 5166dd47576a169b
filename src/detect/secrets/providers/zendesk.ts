import { intercomToken } from "../checks/intercom-token.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zendesk", [
  {
    id: "zendesk-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["zendesk"],
    pattern: /[A-Za-z0-9]{40}/,
    context: { variables: ["ZENDESK_API_TOKEN", "ZENDESK_TOKEN", "ZENDESK_API_KEY"], hosts: [".zendesk.com"] },
    minEntropy: 3.6,
  },
  {
    // It begins with `tok:` in base64.
    id: "intercom-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["dg9ro"],
    pattern: /dG9rO[A-Za-z0-9+/]{54}=/,
    check: intercomToken,
  },
]);

export const provider: Provider = {
  id: "zendesk",
  name: { en: "Zendesk and Intercom", zh: "Zendesk 与 Intercom" },
  revoke: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
  steps: {
    en: "Make a new API token in the Admin Center under Apps and integrations > APIs > API tokens, deploy it, deactivate and delete this one there, then read the account's audit log",
    zh: "在管理中心的「Apps and integrations > APIs > API tokens」新建 API 令牌并部署，停用并删除这一个，再查看账户的审计日志",
  },
  why: {
    en: "With the e-mail address of any agent, whoever has it can read and change every ticket and customer that this agent can.",
    zh: "只需任一客服的邮箱地址，拿到它的人就可以读取和改动该客服可见的所有工单与客户资料。",
  },
  references: ["https://support.zendesk.com/hc/en-us/articles/4408889192858"],
};

export const texts = keyTexts(provider, {
  "zendesk-token": {
    title: { en: "Zendesk API token", zh: "Zendesk API 令牌" },
    name: { en: "Zendesk", zh: "Zendesk" },
  },
  "intercom-token": {
    title: { en: "Intercom access token", zh: "Intercom 访问令牌" },
    name: { en: "Intercom", zh: "Intercom" },
    why: {
      en: "Whoever has it can read your contacts and their conversations, and answer them in your name.",
      zh: "拿到它的人可以读取你的联系人及其对话，并以你的名义回复。",
    },
    fix: {
      en: "Open the app at app.intercom.com/a/apps/_/developer-hub, regenerate its access token under Authentication, deploy it, then look at the teammate activity log",
      zh: "在 app.intercom.com/a/apps/_/developer-hub 打开该应用，在「Authentication」重新生成访问令牌并部署，再查看团队成员活动日志",
    },
    references: ["https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"],
  },
});

export const examples: SecretExamples = {
  "zendesk-token": {
    hits: [
      "{alnum:40}",
      { text: "ZENDESK_EMAIL=agent@acme.example\nZENDESK_TOKEN={alnum:40}\n", path: ".env" },
      { text: "base_url: https://acme.zendesk.com/api/v2\napi_token: {alnum:40}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:39}", "{alnum:41}", { text: "BUILD_REVISION={alnum:40}\n", path: ".env" }],
  },
  "intercom-token": {
    hits: [
      "{base64:tok:[hex:8]_[hex:4]_[hex:4]_[hex:4]_[hex:12]:1:0}",
      {
        text: 'client = Intercom(token="{base64:tok:[hex:8]_[hex:4]_[hex:4]_[hex:4]_[hex:12]:1:0}")\n',
        path: "sync.py",
      },
    ],
    misses: ["dG9rO{alnum:53}=", "dG9rP{alnum:54}="],
    doubtful: ["dG9rO{alnum:54}="],
  },
};
