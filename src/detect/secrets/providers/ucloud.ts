import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ucloud", [
  {
    id: "ucloud-private-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["ucloud", "modelverse"],
    pattern: /[A-Za-z0-9+/]{40,58}={0,2}/,
    context: {
      variables: ["UCLOUD_PRIVATE_KEY", "UCLOUD_PRIVATEKEY", "UCLOUD_API_KEY", "MODELVERSE_API_KEY"],
      hosts: ["api.ucloud.cn", "api.modelverse.cn"],
    },
  },
]);

export const provider: Provider = {
  id: "ucloud",
  name: { en: "UCloud", zh: "UCloud 优刻得" },
  revoke: "https://console.ucloud.cn/uaccount/api_manage",
  steps: {
    en: "Reset the key pair at {page} (a ModelVerse key: delete it on that product's key page), deploy the new one, then look at the operation log and the bill since it was shared",
    zh: "在 {page} 重置 API 密钥（ModelVerse 的密钥在该产品的 API Key 页面删除）并部署新值，再查看外泄以来的操作日志和账单",
  },
  why: {
    en: "With the public key beside it, whoever has it can do in UCloud what its account may; a ModelVerse key calls models on your bill.",
    zh: "与对应的公钥一起，拿到它的人能以该账户的权限操作 UCloud；若是 ModelVerse 密钥，则可以调用模型，费用由你承担。",
  },
  references: ["https://docs.ucloud.cn/api/summary/signature"],
};

export const texts = keyTexts(provider, {
  "ucloud-private-key": {
    title: { en: "UCloud private key or ModelVerse API key", zh: "UCloud API 私钥或 ModelVerse API 密钥" },
  },
});

export const examples: SecretExamples = {
  "ucloud-private-key": {
    hits: [
      "{b64:44}",
      "{hex:40}",
      { text: "MODELVERSE_API_KEY={b64:43}=\n", path: ".env" },
      { text: "base_url: https://api.modelverse.cn/v1\napi_key: {b64:44}\n", path: "config.yaml" },
    ],
    misses: ["{b64:39}", "{b64:61}", { text: "BUILD_REVISION={b64:44}\n", path: ".env" }],
  },
};
