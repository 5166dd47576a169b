import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("linkedin", [
  {
    id: "linkedin-client-secret",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["wpl_ap"],
    pattern: /WPL_AP[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6}==/,
  },
]);

export const provider: Provider = {
  id: "linkedin",
  name: { en: "LinkedIn", zh: "LinkedIn" },
  revoke: "https://www.linkedin.com/developers/apps",
  steps: {
    en: "Choose the app at {page}, generate a secondary client secret under Auth, deploy it, promote it and delete this one, then look at Analytics since it was shared",
    zh: "在 {page} 打开该应用，在「Auth」生成备用客户端密钥并部署，将其设为主密钥并删除这一个，再查看外泄以来的「Analytics」",
  },
  why: {
    en: "Whoever has it can pose as the app when members sign in, and gets tokens in its name.",
    zh: "拿到它的人可以在会员登录时冒充该应用，并以它的名义换取令牌。",
  },
  references: ["https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication"],
};

export const texts = keyTexts(provider, {
  "linkedin-client-secret": { title: { en: "LinkedIn client secret", zh: "LinkedIn 客户端密钥" } },
});

export const examples: SecretExamples = {
  "linkedin-client-secret": {
    hits: [
      "WPL_AP1.{alnum:16}.{alnum:6}==",
      { text: "clientSecret: 'WPL_AP0.{alnum:16}.{alnum:6}==',\n", path: "auth.ts" },
    ],
    misses: ["WPL_AP1.{alnum:15}.{alnum:6}==", "WPL_AP2.{alnum:16}.{alnum:6}==", "WPL_AP1.{alnum:16}.{alnum:6}="],
  },
};
