import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("wolfram", [
  {
    id: "wolfram-appid",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["wolfram"],
    pattern: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
    context: {
      variables: [
        "WOLFRAM_ALPHA_APPID",
        "WOLFRAM_APP_ID",
        "WOLFRAMALPHA_APP_ID",
        "WOLFRAM_ALPHA_APP_ID",
        "WOLFRAM_APPID",
      ],
      hosts: ["api.wolframalpha.com"],
    },
  },
]);

export const provider: Provider = {
  id: "wolfram",
  name: { en: "Wolfram Alpha", zh: "Wolfram Alpha" },
  revoke: "https://developer.wolframalpha.com/access",
  steps: {
    en: "Make a new key at {page} (My Apps), deploy it, delete this one there, then look at the app's usage since it was shared",
    zh: "在 {page}（「My Apps」）新建密钥并部署，删除这一个，再查看外泄以来的应用用量",
  },
  why: {
    en: "Whoever has it can use up the calls of your Wolfram Alpha app.",
    zh: "拿到它的人可以耗尽你 Wolfram Alpha 应用的调用次数。",
  },
  references: ["https://products.wolframalpha.com/api"],
};

export const texts = keyTexts(provider, {
  "wolfram-appid": { title: { en: "Wolfram Alpha AppID", zh: "Wolfram Alpha AppID" } },
});

export const examples: SecretExamples = {
  "wolfram-appid": {
    hits: [
      "{upnum:6}-{upnum:10}",
      { text: "WOLFRAM_ALPHA_APPID={upnum:6}-{upnum:10}\n", path: ".env" },
      { text: "base_url: https://api.wolframalpha.com/v1\napi_key: {upnum:6}-{upnum:10}\n", path: "config.yaml" },
    ],
    misses: ["{upnum:6}-{upnum:9}", { text: "BUILD_REVISION={upnum:6}-{upnum:10}\n", path: ".env" }],
  },
};
