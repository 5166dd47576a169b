import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("digitalocean", [
  {
    id: "digitalocean-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["dop_v1_", "doo_v1_", "dor_v1_"],
    pattern: /do[opr]_v1_[0-9a-f]{64}/,
  },
  {
    id: "digitalocean-genai-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["sk-do-"],
    pattern: /sk-do-[A-Za-z0-9_-]{60,80}/,
  },
  {
    id: "digitalocean-spaces-key",
    severity: "medium",
    evidence: "documented",
    match: "token",
    literals: ["do00"],
    pattern: /DO00[A-Z0-9]{16}/,
  },
]);

export const provider: Provider = {
  id: "digitalocean",
  name: { en: "DigitalOcean", zh: "DigitalOcean" },
  revoke: "https://cloud.digitalocean.com/account/api/tokens",
  steps: {
    en: "Make a new token with few scopes at {page}, deploy it, delete this one there, then look at the account's security history and bill",
    zh: "在 {page} 新建权限尽量小的令牌并部署，删除这一个，再查看账户的安全记录和账单",
  },
  why: {
    en: "Whoever has it can start droplets on your bill, open or delete existing ones and read databases, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内创建 Droplet（费用由你承担），打开或删除已有的，并读取数据库。",
  },
  references: ["https://docs.digitalocean.com/reference/api/create-personal-access-token"],
};

export const texts = keyTexts(provider, {
  "digitalocean-token": {
    title: { en: "DigitalOcean API token", zh: "DigitalOcean API 令牌" },
    fix: {
      en: "Make a new token with few scopes at {page} (OAuth: authorize the app again), deploy it, delete this one there, then look at the account's security history and bill",
      zh: "在 {page} 新建权限尽量小的令牌（OAuth 令牌则重新授权应用）并部署，删除这一个，再查看账户的安全记录和账单",
    },
  },
  "digitalocean-genai-key": {
    title: { en: "DigitalOcean model access key", zh: "DigitalOcean 模型访问密钥" },
    why: {
      en: "Whoever has it can run the hosted models on your bill.",
      zh: "拿到它的人可以调用平台托管的模型，费用由你承担。",
    },
    fix: {
      en: "Make a new model access key at cloud.digitalocean.com/gen-ai, deploy it, delete this one there, then look at the inference usage",
      zh: "在 cloud.digitalocean.com/gen-ai 新建模型访问密钥并部署，删除这一个，再查看推理用量",
    },
    references: ["https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference"],
  },
  "digitalocean-spaces-key": {
    title: { en: "DigitalOcean Spaces access key", zh: "DigitalOcean Spaces 访问密钥" },
    why: {
      en: "It names the pair; with its secret, which often lies nearby, whoever has it can read, change and delete the objects in your buckets.",
      zh: "它是一对密钥的名称；加上常在附近的 Secret Key，就能读取、改动和删除存储桶中的对象。",
    },
    fix: {
      en: "See whether its secret was pushed too; if so make a new pair at cloud.digitalocean.com/spaces/access_keys, deploy it, delete this one there, then look at the buckets",
      zh: "检查配对的 Secret Key 是否也已推送；若是，在 cloud.digitalocean.com/spaces/access_keys 新建一对并部署，删除这一对，再检查存储桶",
    },
    references: ["https://docs.digitalocean.com/products/spaces/how-to/manage-access"],
  },
});

export const examples: SecretExamples = {
  "digitalocean-token": {
    hits: [
      "dop_v1_{hex:64}",
      "dor_v1_{hex:64}",
      { text: "doctl auth init -t doo_v1_{hex:64}\n", path: "deploy/setup.sh" },
    ],
    misses: ["dop_v1_{hex:63}", "dop_v1_{hex:65}", "dot_v1_{hex:64}"],
  },
  "digitalocean-genai-key": {
    hits: [
      "sk-do-{b64url:64}",
      {
        text: 'curl -H "Authorization: Bearer sk-do-{b64url:64}" https://inference.do-ai.run/v1/models\n',
        path: "a.md",
      },
    ],
    misses: ["sk-do-{b64url:40}", "sk-da-{b64url:30}"],
  },
  "digitalocean-spaces-key": {
    hits: ["DO00{upnum:16}", { text: "[spaces]\naws_access_key_id = DO00{upnum:16}\n", path: ".aws/credentials" }],
    misses: ["DO00{upnum:15}", "DO00{upnum:17}", "DO09{upnum:16}"],
  },
};
