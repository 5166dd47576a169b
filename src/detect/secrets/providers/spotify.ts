import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("spotify", [
  {
    id: "spotify-secret",
    severity: "medium",
    evidence: "known",
    match: "value",
    literals: ["spotify", "twitch"],
    // Spotify's, then Twitch's.
    pattern: /(?:[0-9a-f]{32}|[a-z0-9]{30})/,
    random: true,
    context: {
      variables: ["SPOTIFY_CLIENT_SECRET", "TWITCH_CLIENT_SECRET", "TWITCH_ACCESS_TOKEN"],
      hosts: ["api.spotify.com", "accounts.spotify.com", "api.twitch.tv", "id.twitch.tv"],
    },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "spotify",
  name: { en: "Spotify or Twitch", zh: "Spotify 或 Twitch" },
  revoke: "https://developer.spotify.com/dashboard",
  steps: {
    en: "Spotify: open the app's Settings at {page}, View client secret, Rotate client secret. Twitch: New Secret under Manage at dev.twitch.tv/console/apps, an access token with POST id.twitch.tv/oauth2/revoke. Deploy the new one, then look at the app's usage",
    zh: "Spotify：在 {page} 打开应用的「Settings」，选「View client secret」再「Rotate client secret」。Twitch：在 dev.twitch.tv/console/apps 的「Manage」选「New Secret」，访问令牌用 POST id.twitch.tv/oauth2/revoke 吊销。部署新值后查看应用用量",
  },
  why: {
    en: "Whoever has it gets tokens in the app's name and uses up its quota; with a user's code or refresh token also that user's.",
    zh: "拿到它的人能以该应用的名义获取令牌、消耗其额度；若还有用户的授权码或刷新令牌，则能代表该用户。",
  },
  references: [
    "https://developer.spotify.com/documentation/web-api/concepts/apps",
    "https://dev.twitch.tv/docs/authentication/register-app/",
  ],
};

export const texts = keyTexts(provider, {
  "spotify-secret": {
    title: { en: "Spotify or Twitch client secret", zh: "Spotify 或 Twitch 客户端密钥" },
  },
});

export const examples: SecretExamples = {
  "spotify-secret": {
    hits: [
      "{hex:32}",
      "{lownum:30}",
      { text: "TWITCH_CLIENT_SECRET={lownum:30}\n", path: ".env" },
      { text: 'url: "https://accounts.spotify.com/api/token"\nclientSecret: {hex:32}\n', path: "app.yaml" },
    ],
    misses: ["{hex:29}", "{lownum:33}", { text: "SPOTIFY_CLIENT_ID={hex:32}\n", path: ".env" }],
  },
};
