import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("github-models", [
  {
    id: "github-copilot-session",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["tid="],
    pattern: /tid=[0-9a-f]{32};exp=[0-9]{10};[A-Za-z0-9_;=.:-]{20,700}/,
  },
]);

export const provider: Provider = {
  id: "github-models",
  name: { en: "GitHub Copilot / Models", zh: "GitHub Copilot" },
  revoke: "https://github.com/settings/copilot",
  steps: {
    en: "It ends by itself within hours; sign Copilot out of the editor that wrote it, revoke the editor's authorization at github.com/settings/applications, and look at the security log",
    zh: "它会在数小时内自行失效；在写出它的编辑器中退出 Copilot，到 github.com/settings/applications 吊销该编辑器的授权，再查看安全日志",
  },
  why: {
    en: "Whoever has it can use Copilot as you until the session ends, within minutes to hours.",
    zh: "拿到它的人可以在会话结束前（几分钟到几小时）以你的身份使用 Copilot。",
  },
  references: ["https://docs.github.com/github-models"],
};

export const texts = keyTexts(provider, {
  "github-copilot-session": { title: { en: "GitHub Copilot session token", zh: "GitHub Copilot 会话令牌" } },
});

export const examples: SecretExamples = {
  "github-copilot-session": {
    hits: [
      "tid={hex:32};exp={digit:10};sku=free;st=dotcom;8kp=1:{hex:64}",
      {
        text: 'const client = new Client({ apiKey: "tid={hex:32};exp={digit:10};sku=free;st=dotcom;8kp=1:{hex:64}" });\n',
        path: "src/client.ts",
      },
    ],
    misses: [
      "tid={hex:31};exp={digit:10};sku=free;st=dotcom;8kp=1:{hex:64}",
      "tid={hex:32};iat={digit:10};sku=free;st=dotcom;8kp=1:{hex:64}",
    ],
  },
};
