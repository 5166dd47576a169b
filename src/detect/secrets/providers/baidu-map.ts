import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("baidu-map", [
  {
    id: "baidu-map-ak",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["baidu_map", "bmap", "api.map.baidu"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      variables: ["BAIDU_MAP_AK", "BAIDU_MAPS_API_KEY", "BAIDU_MAP_API_KEY", "BMAP_AK"],
      hosts: ["api.map.baidu.com"],
    },
  },
]);

export const provider: Provider = {
  id: "baidu-map",
  name: { en: "Baidu Maps", zh: "百度地图" },
  revoke: "https://lbsyun.baidu.com/apiconsole/key",
  steps: {
    en: "Make a new server AK at {page} with an IP allowlist or SN check, deploy it, delete this one there, then look at its calls since it was shared",
    zh: "在 {page} 新建服务端 AK 并设置 IP 白名单或 SN 校验，部署后删除这一个，再查看外泄以来的调用量",
  },
  why: {
    en: "Whoever has it uses up the quota of your Baidu Maps account, and what is beyond the quota is billed to it.",
    zh: "拿到它的人可以耗尽你的百度地图账户配额，超出部分由你付费。",
  },
  references: ["https://lbsyun.baidu.com/faq/api"],
};

export const texts = keyTexts(provider, {
  "baidu-map-ak": { title: { en: "Baidu Maps AK", zh: "百度地图 AK" } },
});

export const examples: SecretExamples = {
  "baidu-map-ak": {
    hits: [
      "{alnum:32}",
      { text: "BMAP_AK={alnum:32}\n", path: ".env" },
      { text: "base_url: https://api.map.baidu.com/geocoding/v3\napi_key: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", "{alnum:33}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
