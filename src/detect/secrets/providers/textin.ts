import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("textin", [
  {
    id: "textin-secret",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["textin", "x_ti_", "x-ti-"],
    pattern: /[0-9a-f]{32}/,
    context: { variables: ["TEXTIN_SECRET_CODE", "TEXTIN_APP_SECRET", "X_TI_SECRET_CODE"], hosts: ["api.textin.com"] },
  },
]);

export const provider: Provider = {
  id: "textin",
  name: { en: "TextIn (Intsig)", zh: "TextIn（合合信息）" },
  revoke: "https://www.textin.com/console/dashboard/setting",
  steps: {
    en: "Reset the secret code (x-ti-secret-code) at {page}: the old one ends at once, so deploy the new one right away; then look at usage",
    zh: "在 {page} 重置 x-ti-secret-code：旧值立即失效，随即部署新值；再查看用量",
  },
  why: {
    en: "Whoever has it can call recognition services on your TextIn account.",
    zh: "拿到它的人能以你的 TextIn 账户调用识别服务。",
  },
  references: ["https://www.textin.com/document"],
};

export const texts = keyTexts(provider, {
  "textin-secret": { title: { en: "TextIn secret code", zh: "TextIn x-ti-secret-code" } },
});

export const examples: SecretExamples = {
  "textin-secret": {
    hits: [
      "{hex:32}",
      { text: "TEXTIN_SECRET_CODE={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.textin.com/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
