import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("anyscale", [
  {
    id: "anyscale-endpoint-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["esecret_"],
    pattern: /esecret_[A-Za-z0-9]{24,48}/,
  },
  {
    id: "anyscale-cli-token",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["aph0_"],
    pattern: /aph0_[A-Za-z0-9_-]{20,120}/,
  },
  {
    id: "anyscale-sss",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sss_"],
    pattern: /sss_[A-Za-z0-9_-]{20,80}/,
    context: { variables: ["ANYSCALE_CLI_TOKEN", "ANYSCALE_API_KEY"] },
  },
]);

export const provider: Provider = {
  id: "anyscale",
  name: { en: "Anyscale", zh: "Anyscale" },
  revoke: "https://console.anyscale.com",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the organization's jobs and usage since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来组织的作业和用量",
  },
  why: {
    en: "Whoever has it can start clusters and jobs in your Anyscale organization.",
    zh: "拿到它的人可以在你的 Anyscale 组织启动集群和作业。",
  },
  references: ["https://docs.anyscale.com/administration/organization/cli-token"],
};

export const texts = keyTexts(provider, {
  "anyscale-endpoint-key": { title: { en: "Anyscale Endpoints key", zh: "Anyscale Endpoints 密钥" } },
  "anyscale-cli-token": { title: { en: "Anyscale CLI token", zh: "Anyscale CLI 令牌" } },
  "anyscale-sss": { title: { en: "Anyscale service token", zh: "Anyscale 服务令牌" } },
});

export const examples: SecretExamples = {
  "anyscale-endpoint-key": {
    hits: [
      "esecret_{lownum:32}",
      { text: 'const client = new Client({ apiKey: "esecret_{lownum:32}" });\n', path: "src/client.ts" },
    ],
    misses: ["esecret_{lownum:20}", "esecret_{lownum:16}", "eqecret_{lownum:32}"],
  },
  "anyscale-cli-token": {
    hits: ["aph0_{alnum:44}", { text: 'client = Client(api_key="aph0_{alnum:44}")\n', path: "app/client.py" }],
    misses: ["aph0_{alnum:12}", "aph0_{alnum:4}", "aqh0_{alnum:44}"],
  },
  "anyscale-sss": {
    hits: ["sss_{alnum:44}", { text: "ANYSCALE_CLI_TOKEN=sss_{alnum:44}\n", path: ".env" }],
    misses: ["sss_{alnum:12}", { text: "BUILD_REVISION=sss_{alnum:44}\n", path: ".env" }],
  },
};
