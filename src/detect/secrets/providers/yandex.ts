import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("yandex", [
  {
    id: "yandex-api-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["aqvn"],
    pattern: /AQVN[A-Za-z0-9_-]{35,38}/,
  },
  {
    id: "yandex-iam-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["t1."],
    pattern: /t1\.[A-Za-z0-9_-]{20,300}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/,
  },
  {
    id: "yandex-static-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["yandex", "yc_s", "aws_secret", "aws-secret", "storage.yandexcloud"],
    pattern: /YC[A-Za-z0-9_-]{38}/,
    context: {
      variables: ["YANDEX_SECRET_KEY", "YC_SECRET_KEY", "YANDEX_SECRET_ACCESS_KEY", "AWS_SECRET_ACCESS_KEY"],
      hosts: ["storage.yandexcloud.net", "llm.api.cloud.yandex.net"],
    },
  },
  {
    id: "yandex-oauth",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["y0_"],
    pattern: /y[0-3]_[A-Za-z0-9_-]{55,60}/,
  },
]);

export const provider: Provider = {
  id: "yandex",
  name: { en: "Yandex Cloud / YandexGPT", zh: "Yandex Cloud" },
  revoke: "https://console.yandex.cloud",
  steps: {
    en: "Make a new key at {page} (service account, keys), deploy it, delete this one there, then look at Audit Trails and billing since it was shared",
    zh: "在 {page}（服务账号的密钥）新建密钥并部署，删除这一个，再查看外泄以来的审计日志和账单",
  },
  why: {
    en: "Whoever has it can do in Yandex Cloud what its service account may, YandexGPT included.",
    zh: "拿到它的人能以该服务账号的权限操作 Yandex Cloud，包括 YandexGPT。",
  },
  references: ["https://yandex.cloud/docs/iam/concepts/authorization/api-key"],
};

export const texts = keyTexts(provider, {
  "yandex-api-key": { title: { en: "Yandex Cloud API key", zh: "Yandex Cloud API 密钥" } },
  "yandex-iam-token": {
    title: { en: "Yandex Cloud IAM token", zh: "Yandex Cloud IAM 令牌" },
    fix: {
      en: "It ends by itself within 12 hours: find what issued it, replace the key or OAuth token behind it at {page}, then look at Audit Trails",
      zh: "它会在 12 小时内自行失效：找到签发它的密钥或 OAuth 令牌并在 {page} 更换，再查看审计日志",
    },
  },
  "yandex-static-key": { title: { en: "Yandex Cloud static access key", zh: "Yandex Cloud 静态访问密钥" } },
  "yandex-oauth": {
    title: { en: "Yandex OAuth token", zh: "Yandex OAuth 令牌" },
    fix: {
      en: "Revoke the application's access at id.yandex.ru (Security, authorizations), get a new token, then look at sign-ins and Audit Trails",
      zh: "在 id.yandex.ru 的安全设置中吊销该应用的授权，换取新令牌，再查看登录记录和审计日志",
    },
  },
});

export const examples: SecretExamples = {
  "yandex-api-key": {
    hits: [
      "AQVN{b64url:36}",
      { text: 'curl -H "Authorization: Bearer AQVN{b64url:36}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["AQVN{b64url:34}", "AQVN{b64url:32}", "AzVN{b64url:36}"],
  },
  "yandex-iam-token": {
    hits: [
      "t1.{b64url:140}.{b64url:86}",
      { text: '{"YANDEX_API_KEY": "t1.{b64url:140}.{b64url:86}"}\n', path: "config/keys.json" },
    ],
    misses: ["t1.{b64url:140}.{b64url:80}", "t2.{b64url:140}.{b64url:86}"],
  },
  "yandex-static-key": {
    hits: [
      "YC{b64url:38}",
      { text: "YANDEX_SECRET_KEY=YC{b64url:38}\n", path: ".env" },
      { text: "base_url: https://storage.yandexcloud.net/v1\napi_key: YC{b64url:38}\n", path: "config.yaml" },
    ],
    misses: ["YC{b64url:37}", { text: "BUILD_REVISION=YC{b64url:38}\n", path: ".env" }],
  },
  "yandex-oauth": {
    hits: [
      "y0_{b64url:55}",
      { text: 'const client = new Client({ apiKey: "y0_{b64url:55}" });\n', path: "src/client.ts" },
    ],
    misses: ["y0_{b64url:54}", "y0_{b64url:53}", "yQ_{b64url:55}"],
  },
};
