import { dsnPassword } from "../checks/dsn.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("sentry", [
  {
    id: "sentry-user-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    // Those of internal integrations (i) and of apps (a) look the same.
    literals: ["sntryu_", "sntryi_", "sntrya_"],
    pattern: /sntry[uia]_[0-9a-f]{64}/,
  },
  {
    id: "sentry-org-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["sntrys_eyj"],
    // Base64 of a JSON object, then of 32 bytes (orgauthtoken_token.py of github.com/getsentry/sentry).
    pattern: /sntrys_eyJ[A-Za-z0-9+/]{80,400}={0,2}_[A-Za-z0-9+/]{43}/,
  },
  {
    id: "sentry-dsn-secret",
    severity: "medium",
    evidence: "documented",
    match: "line",
    literals: ["http://", "https://"],
    pattern: /https?:\/\/[0-9a-f]{32}:([0-9a-f]{32})@[A-Za-z0-9.-]{4,100}(?::[0-9]{2,5})?\/[0-9]{1,19}/,
    group: true,
    check: dsnPassword,
    random: true,
  },
]);

export const provider: Provider = {
  id: "sentry",
  name: { en: "Sentry", zh: "Sentry" },
  revoke: "https://sentry.io/settings/auth-tokens",
  steps: {
    en: "Revoke it at {page} (an integration's under Settings > Custom Integrations), make one with the fewest scopes, deploy that, then look at the organization's audit log",
    zh: "在 {page} 吊销它（集成的令牌在 Settings > Custom Integrations），新建权限最少的令牌并部署，再查看组织审计日志",
  },
  why: {
    en: "Whoever has it reads the error reports of your organization, with user data and source code in them, and changes projects as far as its scopes go.",
    zh: "拿到它的人可以读取组织的错误报告（含用户数据和源代码），并在其权限范围内改动项目。",
  },
  references: ["https://docs.sentry.io/account/auth-tokens/", "https://docs.sentry.io/api/auth/"],
};

export const texts = keyTexts(provider, {
  "sentry-user-token": {
    title: { en: "Sentry personal or integration token", zh: "Sentry 个人或集成令牌" },
  },
  "sentry-org-token": {
    title: { en: "Sentry organization token", zh: "Sentry 组织令牌" },
    why: {
      en: "Whoever has it uploads source maps and makes releases in every project of the organization.",
      zh: "拿到它的人可以在组织的每个项目中上传 source map 并创建发布版本。",
    },
    fix: {
      en: "Revoke it under Settings > Organization Tokens on sentry.io or your own Sentry, create a new one, put it into CI's secret store, then look at the organization's audit log and the releases made since",
      zh: "在 sentry.io 或自建 Sentry 的 Settings > Organization Tokens 吊销它，新建一个并放入 CI 的机密存储，再查看组织审计日志和此后创建的发布版本",
    },
    references: ["https://docs.sentry.io/account/auth-tokens/"],
  },
  "sentry-dsn-secret": {
    title: { en: "Sentry DSN with its secret part", zh: "带密钥部分的 Sentry DSN" },
    why: {
      en: "Whoever has it sends made-up events to the project and uses up its quota; unlike a DSN of today, this one was never meant for clients.",
      zh: "拿到它的人可以向该项目发送伪造事件并耗尽配额；与现今的 DSN 不同，它本不该出现在客户端。",
    },
    fix: {
      en: "Generate a new key under the project's Settings > Client Keys (DSN), deploy its DSN, which needs no secret part, disable this one there, then look at the key's usage statistics",
      zh: "在项目的 Settings > Client Keys (DSN) 生成新密钥，部署其 DSN（不再需要密钥部分），停用这一个，再查看该密钥的用量统计",
    },
    references: ["https://docs.sentry.io/concepts/key-terms/dsn-explainer/"],
  },
});

export const examples: SecretExamples = {
  "sentry-user-token": {
    hits: ["sntryu_{hex:64}", "sntryi_{hex:64}", { text: "[auth]\ntoken=sntryu_{hex:64}\n", path: ".sentryclirc" }],
    misses: ["sntryu_{hex:63}", "sntryu_{hex:65}", "sntryx_{hex:64}"],
  },
  "sentry-org-token": {
    hits: [
      "sntrys_eyJ{b64:160}_{b64:43}",
      "sntrys_eyJ{b64:151}=_{b64:43}",
      { text: "SENTRY_AUTH_TOKEN=sntrys_eyJ{b64:153}==_{b64:43}\n", path: ".env.sentry-build-plugin" },
    ],
    misses: ["sntrys_eyJ{b64:160}_{b64:42}", "sntrys_eyJ{b64:60}_{b64:43}", "sntrys_{b64:43}"],
  },
  "sentry-dsn-secret": {
    hits: [
      "https://{hex:32}:{hex:32}@sentry.io/{digit:6}",
      { text: "SENTRY_DSN = 'http://{hex:32}:{hex:32}@sentry.acme.dev:9000/2'\n", path: "settings.py" },
    ],
    misses: [
      "https://{hex:32}@o{digit:6}.ingest.sentry.io/{digit:7}",
      "https://{hex:32}:{hex:31}@sentry.io/{digit:6}",
      "https://{hex:32}:{hex:32}@sentry.example.com/{digit:6}",
    ],
  },
};
