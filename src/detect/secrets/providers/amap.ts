import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("amap", [
  {
    id: "amap-key",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["amap", "gaode"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: [
        "AMAP_API_KEY",
        "AMAP_KEY",
        "AMAP_MAPS_API_KEY",
        "AMAP_WEB_KEY",
        "GAODE_KEY",
        "GAODE_API_KEY",
        "AMAP_SECURITY_CODE",
      ],
      hosts: ["restapi.amap.com"],
    },
  },
]);

export const provider: Provider = {
  id: "amap",
  name: { en: "Amap", zh: "高德地图" },
  revoke: "https://console.amap.com/dev/key/app",
  steps: {
    en: "Make a new key at {page} with an IP allowlist or a signature, deploy it, delete this one there, then look at the call statistics since it was shared",
    zh: "在 {page} 新建 Key 并设置 IP 白名单或数字签名，部署后删除这一个，再查看外泄以来的调用量统计",
  },
  why: {
    en: "Whoever has it uses up the quota of your Amap account, and what is beyond the quota is billed to it.",
    zh: "拿到它的人可以耗尽你的高德账户配额，超出部分由你付费。",
  },
  references: ["https://lbs.amap.com/api/webservice/create-project-and-key"],
};

export const texts = keyTexts(provider, {
  "amap-key": { title: { en: "Amap key or security code", zh: "高德地图 Key 或安全密钥" } },
});

export const examples: SecretExamples = {
  "amap-key": {
    hits: [
      "{hex:32}",
      { text: "GAODE_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://restapi.amap.com/v3\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", "{hex:33}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
