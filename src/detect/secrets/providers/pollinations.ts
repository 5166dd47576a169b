import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("pollinations", [
  {
    id: "pollinations-key",
    severity: "high",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["sk_"],
    pattern: /sk_[A-Za-z0-9]{32}/,
    context: {
      variables: ["POLLINATIONS_API_KEY", "POLLINATIONS_KEY", "POLLINATIONS_TOKEN"],
      hosts: ["pollinations.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "pollinations",
  name: { en: "Pollinations", zh: "Pollinations" },
  revoke: "https://enter.pollinations.ai",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at pollen balance since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的余额变动",
  },
  why: {
    en: "Whoever has it can spend your Pollinations balance.",
    zh: "拿到它的人可以消费你的 Pollinations 余额。",
  },
  references: ["https://enter.pollinations.ai"],
};

export const texts = keyTexts(provider, {
  "pollinations-key": { title: { en: "Pollinations secret key", zh: "Pollinations 密钥" } },
});

export const examples: SecretExamples = {
  "pollinations-key": {
    hits: [
      "sk_{alnum:32}",
      { text: "POLLINATIONS_API_KEY=sk_{alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.pollinations.ai/v1\napi_key: sk_{alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["sk_{alnum:31}", { text: "BUILD_REVISION=sk_{alnum:32}\n", path: ".env" }],
  },
};
