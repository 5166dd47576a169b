import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vidu", [
  {
    id: "vidu-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["vda_"],
    pattern: /vda_[0-9A-Za-z]{12,24}_[0-9A-Za-z]{24,48}|vda_[0-9A-Za-z_]{28,64}/,
  },
]);

export const provider: Provider = {
  id: "vidu",
  name: { en: "Vidu (Shengshu)", zh: "Vidu（生数科技）" },
  revoke: "https://platform.vidu.cn/api-keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
    zh: "在 {page}（API Key）新建密钥并部署，删除这一个，再查看外泄以来的积分消耗",
  },
  why: {
    en: "Whoever has it can make videos on your Vidu credits.",
    zh: "拿到它的人可以用你的 Vidu 积分生成视频。",
  },
  references: ["https://platform.vidu.cn/docs"],
};

export const texts = keyTexts(provider, {
  "vidu-key": { title: { en: "Vidu (Shengshu) API key", zh: "Vidu（生数科技）API 密钥" } },
});

export const examples: SecretExamples = {
  "vidu-key": {
    hits: [
      "vda_{digit:18}_{alnum:32}",
      { text: 'const client = new Client({ apiKey: "vda_{digit:18}_{alnum:32}" });\n', path: "src/client.ts" },
    ],
    misses: ["vda_{digit:18}_{alnum:8}", "vda_{digit:18}_{alnum:52}", "vqa_{digit:18}_{alnum:32}"],
  },
};
