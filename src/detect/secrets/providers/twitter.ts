import { bearerParts } from "../checks/twitter-bearer.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("twitter", [
  {
    id: "twitter-bearer",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["aaaaaaaaaaaaaaaaaaaa"],
    pattern: /A{20}[A-Za-z0-9%]{80,110}/,
    check: bearerParts,
  },
  {
    id: "twitter-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["twitter", "x_api", "api.x.com"],
    // 50 of an app's secret, 45 of an access token's.
    pattern: /[A-Za-z0-9]{45,50}/,
    random: true,
    context: {
      variables: [
        "TWITTER_API_SECRET",
        "TWITTER_API_SECRET_KEY",
        "TWITTER_CONSUMER_SECRET",
        "TWITTER_ACCESS_TOKEN_SECRET",
        "TWITTER_ACCESS_SECRET",
        "X_API_SECRET",
      ],
      hosts: ["api.twitter.com", "api.x.com"],
    },
    minEntropy: 3.5,
  },
]);

export const provider: Provider = {
  id: "twitter",
  name: { en: "X (Twitter)", zh: "X（Twitter）" },
  revoke: "https://developer.x.com/en/portal/projects-and-apps",
  steps: {
    en: "Choose the app at {page}, regenerate this value under Keys and tokens, which ends the old one, deploy the new one, then look at the project's usage and the account's posts",
    zh: "在 {page} 打开该应用，在「Keys and tokens」重新生成该值（旧值随即失效）并部署，再查看项目用量和账户发帖",
  },
  why: {
    en: "Whoever has it and the key that belongs to it signs requests as the app, or posts as the account.",
    zh: "拿到它和配套密钥的人可以冒充该应用签名请求，或以该账户的身份发帖。",
  },
  references: ["https://docs.x.com/fundamentals/authentication/overview"],
};

export const texts = keyTexts(provider, {
  "twitter-bearer": {
    title: { en: "X (Twitter) app bearer token", zh: "X（Twitter）应用 Bearer Token" },
    why: {
      en: "Whoever has it reads through the API as the app and uses up the quota that is paid for.",
      zh: "拿到它的人能以该应用的身份通过 API 读取数据，消耗已付费的额度。",
    },
  },
  "twitter-secret": {
    title: { en: "X (Twitter) API or access token secret", zh: "X（Twitter）API 密钥或访问令牌密钥" },
  },
});

export const examples: SecretExamples = {
  "twitter-bearer": {
    hits: [
      "AAAAAAAAAAAAAAAAAAAAA{alnum:40}%3D{alnum:50}",
      { text: "curl -H 'Authorization: Bearer AAAAAAAAAAAAAAAAAAAAA{alnum:38}%3D{alnum:50}' api\n", path: "tweets.sh" },
    ],
    misses: ["AAAAAAAAAAAAAAAAAAAAA{alnum:20}%3D{alnum:30}", "AAAAAAAAAAAAAAAAAAB{alnum:42}%3D{alnum:50}"],
    doubtful: ["AAAAAAAAAAAAAAAAAAAAA{alnum:90}"],
  },
  "twitter-secret": {
    hits: [
      "{alnum:50}",
      { text: "twitter_access_token_secret: {alnum:45}\n", path: "secrets.yml" },
      { text: 'host = "https://api.x.com/2"\nclient_secret = "{alnum:50}"\n', path: "app.toml" },
    ],
    misses: ["{alnum:44}", "{alnum:51}", { text: "BUILD_REVISION={alnum:50}\n", path: ".env" }],
  },
};
