import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("longcat", [
  {
    id: "longcat-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["ak_"],
    pattern: /ak_[A-Za-z0-9]{29}/,
    context: { variables: ["LONGCAT_API_KEY", "LONGCAT_KEY"], hosts: ["api.longcat.chat"] },
    minEntropy: 3.5,
    check: mixedClass(3, "lower", "upper"),
  },
]);

export const provider: Provider = {
  id: "longcat",
  name: { en: "Meituan LongCat", zh: "美团 LongCat" },
  revoke: "https://longcat.chat/platform/api_keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的用量",
  },
  why: {
    en: "Whoever has it can use up your LongCat quota.",
    zh: "拿到它的人可以耗尽你的 LongCat 额度。",
  },
  references: ["https://longcat.chat/platform/docs"],
};

export const texts = keyTexts(provider, {
  "longcat-key": { title: { en: "Meituan LongCat API key", zh: "美团 LongCat API 密钥" } },
});

export const examples: SecretExamples = {
  "longcat-key": {
    hits: [
      "ak_{alnum:29}",
      { text: 'curl -H "Authorization: Bearer ak_{alnum:29}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["ak_{alnum:28}", "ak_{alnum:30}", "aq_{alnum:29}"],
  },
};
