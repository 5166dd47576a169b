import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("turbopuffer", [
  {
    id: "turbopuffer-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["tpuf_"],
    pattern: /tpuf_[A-Za-z0-9]{32}/,
  },
]);

export const provider: Provider = {
  id: "turbopuffer",
  name: { en: "turbopuffer", zh: "turbopuffer" },
  revoke: "https://turbopuffer.com/dashboard",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the namespaces since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来命名空间的变化",
  },
  why: {
    en: "Whoever has it can read, change and delete your namespaces.",
    zh: "拿到它的人可以读取、改动和删除你的命名空间。",
  },
  references: ["https://turbopuffer.com/docs/auth"],
};

export const texts = keyTexts(provider, {
  "turbopuffer-key": { title: { en: "turbopuffer API key", zh: "turbopuffer API 密钥" } },
});

export const examples: SecretExamples = {
  "turbopuffer-key": {
    hits: [
      "tpuf_{alnum:32}",
      { text: 'const client = new Client({ apiKey: "tpuf_{alnum:32}" });\n', path: "src/client.ts" },
    ],
    misses: ["tpuf_{alnum:31}", "tpuf_{alnum:33}", "tquf_{alnum:32}"],
  },
};
