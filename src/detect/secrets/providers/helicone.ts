import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("helicone", [
  {
    id: "helicone-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["-helicone-"],
    before: 2,
    pattern: /(?:sk|pk)-helicone-(?:proxy-|eu-|cp-|rl-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}/,
  },
]);

export const provider: Provider = {
  id: "helicone",
  name: { en: "Helicone", zh: "Helicone" },
  revoke: "https://us.helicone.ai/settings/api-keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at requests since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的请求记录",
  },
  why: {
    en: "Whoever has it can read the prompts and answers that you log, and write more.",
    zh: "拿到它的人可以读取你记录的提示词和回答，并写入数据。",
  },
  references: ["https://docs.helicone.ai"],
};

export const texts = keyTexts(provider, {
  "helicone-key": { title: { en: "Helicone API key", zh: "Helicone API 密钥" } },
});

export const examples: SecretExamples = {
  "helicone-key": {
    hits: [
      "sk-helicone-{low32:7}-{low32:7}-{low32:7}-{low32:7}",
      "sk-helicone-proxy-{low32:7}-{low32:7}-{low32:7}-{low32:7}",
      {
        text: 'curl -H "Authorization: Bearer sk-helicone-{low32:7}-{low32:7}-{low32:7}-{low32:7}" https://api.internal/v1/models\n',
        path: "docs/try.md",
      },
    ],
    misses: [
      "sk-helicone-{low32:6}-{low32:7}-{low32:7}-{low32:7}",
      "sk-helicone-{low32:8}-{low32:7}-{low32:7}-{low32:7}",
      "sk-qelicone-{low32:7}-{low32:7}-{low32:7}-{low32:7}",
    ],
  },
};
