import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("arize", [
  {
    id: "arize-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["ak-"],
    pattern: /ak-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[A-Za-z0-9_-]{28,40}/,
  },
  {
    id: "phoenix-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["phoenix"],
    pattern:
      /(?:eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}|[0-9a-f]{19,20}:[0-9a-f]{7})/,
    context: { variables: ["PHOENIX_API_KEY", "PHOENIX_CLIENT_HEADERS"], hosts: ["app.phoenix.arize.com"] },
  },
]);

export const provider: Provider = {
  id: "arize",
  name: { en: "Arize / Phoenix", zh: "Arize / Phoenix" },
  revoke: "https://app.arize.com",
  steps: {
    en: "Make a new key at {page} (space settings, API Keys), deploy it, delete this one there, then look at the traces since it was shared",
    zh: "在 {page}（空间设置的「API Keys」）新建密钥并部署，删除这一个，再查看外泄以来的链路记录",
  },
  why: {
    en: "Whoever has it can read your traces and write false ones.",
    zh: "拿到它的人可以读取你的链路并写入虚假数据。",
  },
  references: ["https://arize.com/docs"],
};

export const texts = keyTexts(provider, {
  "arize-key": { title: { en: "Arize API key", zh: "Arize API 密钥" } },
  "phoenix-key": {
    title: { en: "Phoenix API key", zh: "Phoenix API 密钥" },
    fix: {
      en: "Make a new key in the settings of the Phoenix instance it belongs to (app.phoenix.arize.com, or your own address), deploy it, delete this one there",
      zh: "在其所属 Phoenix 实例（app.phoenix.arize.com 或你自己的地址）的设置中新建密钥并部署，删除这一个",
    },
  },
});

export const examples: SecretExamples = {
  "arize-key": {
    hits: [
      "ak-{uuid}-{b64url:32}",
      { text: 'client = Client(api_key="ak-{uuid}-{b64url:32}")\n', path: "app/client.py" },
    ],
    misses: [
      "ak-{hex:8}-{hex:4}-{hex:4}-{hex:12}-{b64url:32}",
      "ak-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}-{b64url:32}",
      "aq-{uuid}-{b64url:32}",
    ],
  },
  "phoenix-key": {
    hits: [
      "{jwt}",
      "{hex:19}:{hex:7}",
      { text: "PHOENIX_API_KEY={jwt}\n", path: ".env" },
      { text: "base_url: https://app.phoenix.arize.com/v1\napi_key: {jwt}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:20}.{b64url:30}", { text: "BUILD_REVISION={jwt}\n", path: ".env" }],
  },
};
