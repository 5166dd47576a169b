import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("flyio", [
  {
    id: "flyio-token",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["fm1a_", "fm1r_", "fm2_", "fo1_"],
    // A macaroon and those that discharge its caveats are one token, with commas between.
    pattern:
      /(?:fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,1200}={0,2}(?:,fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,1200}={0,2}){0,2}|fo1_[A-Za-z0-9_-]{43})/,
  },
]);

export const provider: Provider = {
  id: "flyio",
  name: { en: "Fly.io", zh: "Fly.io" },
  revoke: "https://fly.io/dashboard",
  steps: {
    en: "Make a new token for one app with `fly tokens create deploy`, deploy it, revoke this one with `fly tokens revoke ID` (`fly tokens list` shows the ids) or under Tokens at {page}, then look at the apps' activity",
    zh: "用 `fly tokens create deploy` 为单个应用新建令牌并部署，用 `fly tokens revoke ID`（ID 见 `fly tokens list`）或在 {page} 的「Tokens」吊销这一个，再查看各应用的活动记录",
  },
  why: {
    en: "Whoever has it can deploy to the apps that it reaches, open a shell in their machines and read their secrets there.",
    zh: "拿到它的人可以向它覆盖的应用部署代码，进入其机器的命令行，并读取其中的机密。",
  },
  references: ["https://fly.io/docs/security/tokens/", "https://github.com/superfly/macaroon"],
};

export const texts = keyTexts(provider, {
  "flyio-token": { title: { en: "Fly.io access token", zh: "Fly.io 访问令牌" } },
});

export const examples: SecretExamples = {
  "flyio-token": {
    hits: [
      "fm2_{b64:300}",
      "fo1_{b64url:43}",
      { text: 'FLY_API_TOKEN="FlyV1 fm2_{b64:400},fm2_{b64:200}=="\n', path: ".env" },
    ],
    misses: ["fm2_{b64:90}", "fm3_{b64:300}", "fo1_{b64url:42}", "fo1_{b64url:44}"],
  },
};
